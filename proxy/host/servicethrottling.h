// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace ServiceModel {

// How much of the machine callers may take. Who comes when it is full hears HTTP 503 with Retry-After. How large and how
// deep a message may be is said by each binding (Binding::maxReceivedMessageSize, maxDepth).
struct ServiceThrottling
{
    // Calls that were started and are not answered yet. Without asynchronous operations there is never more than one.
    int maxConcurrentCalls = 1000;
    // Connections at once. Another one takes the place of the one that has been idle for longest; where all are busy, it is
    // answered with 503. Fewer where the process may not have so many descriptors (RLIMIT_NOFILE).
    int maxConnections = 10'000;
    int maxConnectionsPerAddress = 0;  // of one client address, further ones are answered with 503; 0 is any number
    int maxHeaderBytes = 32 * 1024;    // request line and headers of a request; more is answered with 431
    // Request bodies in memory, of all connections together. A request of up to 64 KiB is taken in any case.
    qint64 maxBufferedBytes = 256 * 1024 * 1024;
    // A connection may be silent for so long, and take as long to send the head of a request. A binding's receiveTimeout
    // holds where it is shorter.
    std::chrono::seconds idleTimeout = std::chrono::minutes(2);
    // From the head of a request to the end of its body, and from the begin of a reply to its end, so that nobody holds a
    // connection by sending or taking a byte now and then.
    std::chrono::seconds bodyTimeout = std::chrono::minutes(10);
    std::chrono::seconds retryAfter = std::chrono::seconds(1); // what a 503 asks callers to wait

    friend bool operator==(const ServiceThrottling &, const ServiceThrottling &) = default;
};

} // namespace ServiceModel
