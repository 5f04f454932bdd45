// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/channelcontext.h"
#include "client/pendingcall.h"

namespace ServiceModel {

// A reply up to its body: its message, or else what its call fails with, if it does.
struct ReplyHead
{
    std::optional<Message> message = {};
    std::exception_ptr error = nullptr;
};

// What a reply means for its call. A fault is believed whatever the HTTP status; the status only where there is no envelope.
// The first and the last step touch nothing but what they are given, so that they may be done in any thread.
ReplyHead readReplyHead(PendingCall &call, const ReaderQuotas &quotas, const TransportReply &reply);
void inspectReply(PendingCall &call, const ChannelContext &channel, Message &message);
// Null when the call has decoded its value, else what it fails with.
std::exception_ptr readReplyBody(PendingCall &call, Message &message);

// All three.
std::exception_ptr readReply(PendingCall &call, const ChannelContext &channel, const TransportReply &reply);

} // namespace ServiceModel
