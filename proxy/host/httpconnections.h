// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/servicethrottling.h"

#include <QSet>
#include <QTimer>

struct MHD_Connection;

namespace ServiceModel {

// Watches how long each connection takes over what it does. A client that sends or reads a byte now and then is never
// silent, so that a time-out of silence alone would let it stay for ever.
class HttpConnections
{
public:
    enum class Phase { Head, Body, Handler, Reply };

    explicit HttpConnections(const ServiceThrottling &throttling);
    ~HttpConnections();
    Q_DISABLE_COPY_MOVE(HttpConnections)

    // Gives what is to be the connection's socket context.
    void *opened(MHD_Connection *connection);
    void closed(void *context);
    void enter(Phase phase, MHD_Connection *connection);

private:
    struct Connection;

    void sweep();

    ServiceThrottling m_throttling;
    QSet<Connection *> m_connections;
    QTimer m_sweep;
};

} // namespace ServiceModel
