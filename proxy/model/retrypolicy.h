// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>

#include <chrono>

namespace ServiceModel {

// When a call that failed is made again. By default never. A call that may have reached the service is repeated only when
// it is marked idempotent (CallOptions); no repetition starts when the call's deadline would pass before it.
//
//     factory.endpoint().retry = {.attempts = 4};
//     channel->addAsync(1, 2, {.idempotent = true});
struct RetryPolicy
{
    // What is worth another attempt.
    enum Reason {
        Unreachable = 1,    // EndpointNotFoundException, but for a 404
        ConnectionLost = 2, // a connection that broke before the reply was complete
        Busy = 4,           // ServerTooBusyException (429, 503); its Retry-After is kept
        GatewayFailed = 8,  // 502 and 504: a proxy could not reach the service
    };
    Q_DECLARE_FLAGS(Reasons, Reason)

    int attempts = 1; // in all
    std::chrono::milliseconds firstDelay{100};
    double factor = 2; // each delay is so many times the one before
    std::chrono::milliseconds longestDelay{5000};
    double jitter = 0.5; // the part of a delay that is random, so that many clients do not come back together
    Reasons reasons = Reasons(Unreachable) | ConnectionLost | Busy | GatewayFailed;

    friend bool operator==(const RetryPolicy &, const RetryPolicy &) = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(RetryPolicy::Reasons)

} // namespace ServiceModel
