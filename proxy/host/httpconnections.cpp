// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/httpconnections.h"

#include "host/hostlogging.h"

#include <microhttpd.h>

#include <sys/socket.h>

namespace ServiceModel {

using Clock = std::chrono::steady_clock;

struct HttpConnections::Connection
{
    int socket;
    Clock::time_point deadline; // max() while the handler is at work, however long that takes
};

HttpConnections::HttpConnections(const ServiceThrottling &throttling)
    : m_throttling(throttling)
{
    m_sweep.setInterval(std::chrono::seconds(1));
    QObject::connect(&m_sweep, &QTimer::timeout, &m_sweep, [this] { sweep(); });
}

HttpConnections::~HttpConnections()
{
    qDeleteAll(m_connections);
}

void *HttpConnections::opened(MHD_Connection *connection)
{
    const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    auto *entry = new Connection{info->connect_fd, Clock::now() + m_throttling.idleTimeout};
    m_connections.insert(entry);
    if (!m_sweep.isActive())
        m_sweep.start();
    return entry;
}

void HttpConnections::closed(void *context)
{
    auto *entry = static_cast<Connection *>(context);
    m_connections.remove(entry);
    delete entry;
    if (m_connections.isEmpty())
        m_sweep.stop();
}

void HttpConnections::enter(Phase phase, MHD_Connection *connection)
{
    const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    auto *entry = static_cast<Connection *>(info->socket_context);
    if (phase == Phase::Handler)
        entry->deadline = Clock::time_point::max();
    else
        entry->deadline = Clock::now() + (phase == Phase::Head ? m_throttling.idleTimeout : m_throttling.bodyTimeout);
}

void HttpConnections::sweep()
{
    const auto now = Clock::now();
    for (Connection *entry : std::as_const(m_connections)) {
        if (entry->deadline > now)
            continue;
        qCDebug(logHost, "A connection took too long and is closed.");
        ::shutdown(entry->socket, SHUT_RDWR); // the daemon sees it closed by the client
        entry->deadline = Clock::time_point::max();
    }
}

} // namespace ServiceModel
