// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/channelcontext.h"
#include "client/pendingcall.h"

namespace ServiceModel {

// What a reply means for its call: null when the call has decoded its value, else what the call fails with. A fault is
// believed whatever the HTTP status; the status only where there is no envelope.
std::exception_ptr readReply(PendingCall &call, const ChannelContext &channel, TransportReply &&reply);

} // namespace ServiceModel
