// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/messageinspector.h"
#include "transport/requestchannel.h"

namespace ServiceModel {

// An HTML page, whatever the status.
bool isWebPage(const TransportReply &reply);

// What the service asks to wait before the next attempt (RFC 9110, section 10.2.3).
std::optional<std::chrono::seconds> retryAfter(const TransportReply &reply);

// The exception of an HTTP answer that carries no SOAP envelope (RFC 9110, section 15).
std::exception_ptr exceptionFromStatus(const TransportReply &reply, const CallContext &call);

} // namespace ServiceModel
