// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/retry.h"

#include "client/httpstatus.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace ServiceModel {

std::optional<RetryPolicy::Reason> retryReason(const TransportReply &reply)
{
    if (reply.isUnsent)
        return RetryPolicy::Unreachable;
    if (reply.isConnectionLost)
        return RetryPolicy::ConnectionLost;
    switch (reply.status) {
    case 429:
    case 503:
        return RetryPolicy::Busy;
    case 502:
    case 504:
        return RetryPolicy::GatewayFailed;
    default:
        return std::nullopt;
    }
}

std::chrono::milliseconds retryDelay(const RetryPolicy &policy, int attempt, const TransportReply &reply)
{
    using namespace std::chrono;
    const double grown = double(policy.firstDelay.count()) * std::pow(std::max(policy.factor, 1.0), attempt - 1);
    const double bounded = std::min(grown, double(policy.longestDelay.count()));
    const double random = std::clamp(policy.jitter, 0.0, 1.0) * QRandomGenerator::global()->generateDouble();
    const milliseconds delay(qint64(bounded * (1 - random)));
    return std::max(delay, duration_cast<milliseconds>(retryAfter(reply).value_or(seconds(0))));
}

} // namespace ServiceModel
