// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/calloptions.h"
#include "client/channelcontext.h"

namespace ServiceModel {

// The HTTP request of a call: the inspectors have seen its message, and the addressing headers are in.
// SOAP 1.1 over HTTP (section 6), SOAP 1.2 part 2 (section 7), WS-Addressing 1.0 SOAP binding.
// Notes the message's identifier in the call.
TransportRequest writeRequest(CallContext &call, const ChannelContext &channel, const MessageBody &body, const CallOptions &options);

} // namespace ServiceModel
