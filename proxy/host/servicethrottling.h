// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace ServiceModel {

// How much of the machine callers may take. How large and how deep a message may be is said by each binding
// (Binding::maxReceivedMessageSize, maxDepth).
struct ServiceThrottling
{
    int maxConnections = 500;          // at once; further ones wait until one is closed
    int maxConnectionsPerAddress = 0;  // of one client address, further ones are closed; 0 is any number
    int maxHeaderBytes = 32 * 1024;    // request line and headers of a request; more is answered with 431
    // A connection may be silent for so long, and take as long to send the head of a request. A binding's receiveTimeout
    // holds where it is shorter.
    std::chrono::seconds idleTimeout = std::chrono::minutes(2);
    // From the head of a request to the end of its body, so that nobody holds a connection by sending a byte now and then.
    std::chrono::seconds bodyTimeout = std::chrono::minutes(10);

    friend bool operator==(const ServiceThrottling &, const ServiceThrottling &) = default;
};

} // namespace ServiceModel
