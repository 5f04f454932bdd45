// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/retrypolicy.h"
#include "transport/requestchannel.h"

#include <optional>

namespace ServiceModel {

// Why a reply is worth another attempt, if it is.
std::optional<RetryPolicy::Reason> retryReason(const TransportReply &reply);

// How long to wait after an attempt (1 is the first) before the next one at the same address: it grows from attempt to
// attempt, is random in part, and never shorter than the service asked for.
std::chrono::milliseconds retryDelay(const RetryPolicy &policy, int attempt, const TransportReply &reply);

} // namespace ServiceModel
