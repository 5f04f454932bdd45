// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/httpconnections.h"

#include "host/hostlogging.h"
#include "host/httpexchange.h"

#include <microhttpd.h>

#include <algorithm>
#include <climits>

#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>

namespace ServiceModel {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto refusalTimeout = std::chrono::seconds(5);
constexpr qint64 smallBody = 64 * 1024;
constexpr int spareDescriptors = 64; // for the rest of the program
constexpr int spareConnections = 32; // to be told that there is no place for them

int affordable(int connections)
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return connections;
    return std::min(connections, std::max(1, int(std::min<rlim_t>(limit.rlim_cur, INT_MAX)) - spareDescriptors - spareConnections));
}

QByteArray addressOf(MHD_Connection *connection)
{
    const auto *address = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS)->client_addr;
    if (address->sa_family == AF_INET6)
        return QByteArray(reinterpret_cast<const char *>(&reinterpret_cast<const sockaddr_in6 *>(address)->sin6_addr), sizeof(in6_addr));
    return QByteArray(reinterpret_cast<const char *>(&reinterpret_cast<const sockaddr_in *>(address)->sin_addr), sizeof(in_addr));
}

void shutDown(HttpConnection *connection)
{
    ::shutdown(connection->socket, SHUT_RDWR); // the daemon sees it closed by the client
    connection->deadline = Clock::time_point::max();
    connection->isOver = true;
    if (connection->exchange)
        connection->exchange->resumeReply(); // a suspended connection sees nothing
}

} // namespace

HttpConnections::HttpConnections(const ServiceThrottling &throttling)
    : m_throttling(throttling)
    , m_maxConnections(affordable(throttling.maxConnections))
{
    if (m_maxConnections < throttling.maxConnections)
        qCInfo(logHost, "%d connections at once, for the process may not have more descriptors (ulimit -n).", m_maxConnections);
    m_sweep.setInterval(std::chrono::seconds(1));
    QObject::connect(&m_sweep, &QTimer::timeout, &m_sweep, [this] { sweep(); });
}

HttpConnections::~HttpConnections()
{
    qDeleteAll(m_idle);
    qDeleteAll(m_busy);
}

int HttpConnections::limit() const
{
    return m_maxConnections + spareConnections;
}

HttpConnection *HttpConnections::opened(MHD_Connection *connection)
{
    const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    auto *entry = new HttpConnection{.socket = info->connect_fd, .deadline = m_now + m_throttling.idleTimeout, .place = {}};
    if (m_throttling.maxConnectionsPerAddress > 0)
        entry->address = addressOf(connection);
    admit(entry);
    entry->place = m_idle.insert(m_idle.end(), entry);
    if (!m_sweep.isActive())
        m_sweep.start();
    return entry;
}

void HttpConnections::admit(HttpConnection *connection)
{
    const bool isTooMany = !connection->address.isEmpty()
        && m_perAddress.value(connection->address) >= m_throttling.maxConnectionsPerAddress;
    if (!isTooMany && m_count >= m_maxConnections) {
        const auto longest = std::ranges::find_if(m_idle, &HttpConnection::isCounted);
        if (longest != m_idle.end()) {
            shutDown(*longest);
            uncount(*longest);
        }
    }
    if (isTooMany || m_count >= m_maxConnections) {
        connection->isCounted = false;
        connection->isRefused = true;
        connection->deadline = m_now + refusalTimeout;
        return;
    }
    ++m_count;
    if (!connection->address.isEmpty())
        ++m_perAddress[connection->address];
}

void HttpConnections::uncount(HttpConnection *connection)
{
    if (!std::exchange(connection->isCounted, false))
        return;
    --m_count;
    if (!connection->address.isEmpty() && --m_perAddress[connection->address] == 0)
        m_perAddress.remove(connection->address);
}

void HttpConnections::closed(HttpConnection *connection)
{
    uncount(connection);
    (connection->isIdle ? m_idle : m_busy).erase(connection->place);
    delete connection;
    if (m_idle.empty() && m_busy.empty())
        m_sweep.stop();
}

HttpConnection *HttpConnections::of(MHD_Connection *connection)
{
    return static_cast<HttpConnection *>(MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT)->socket_context);
}

void HttpConnections::enter(Phase phase, HttpConnection *connection)
{
    if (const bool isIdle = phase == Phase::Head; isIdle != connection->isIdle) {
        auto &from = connection->isIdle ? m_idle : m_busy;
        auto &to = isIdle ? m_idle : m_busy;
        to.splice(to.end(), from, connection->place);
        connection->isIdle = isIdle;
    }
    if (phase == Phase::Handler)
        connection->deadline = Clock::time_point::max();
    else
        connection->deadline = m_now + (phase == Phase::Head ? m_throttling.idleTimeout : m_throttling.bodyTimeout);
}

bool HttpConnections::keep(qint64 bytes, qint64 size)
{
    if (size > smallBody && m_bufferedBytes + bytes > m_throttling.maxBufferedBytes)
        return false;
    m_bufferedBytes += bytes;
    return true;
}

void HttpConnections::sweep()
{
    const auto now = Clock::now();
    for (const auto *list : {&m_idle, &m_busy}) {
        for (HttpConnection *connection : *list) {
            if (connection->deadline > now)
                continue;
            qCDebug(logHost, "A connection took too long and is closed.");
            shutDown(connection);
        }
    }
}

} // namespace ServiceModel
