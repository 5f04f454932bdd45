// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/httplistener.h"

#include "host/hostlogging.h"
#include "host/httpconnections.h"

#include <QPointer>

#include <algorithm>

namespace ServiceModel {

HttpListener::HttpListener(const ListenerSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

HttpListener::~HttpListener()
{
    abort();
}

bool HttpListener::listen(const QString &host, quint16 port)
{
    abort();
    ListenResult listening = listenOn(host, port);
    m_errorString = listening.error;
    const auto connections = std::make_shared<HttpConnections>(m_settings.throttling);
    for (ListenSocket &socket : listening.sockets) {
        m_port = socket.port();
        auto daemon = std::make_shared<HttpDaemon>(std::move(socket), m_settings, connections);
        m_errorString = daemon->start();
        if (!m_errorString.isEmpty())
            break;
        m_daemons.push_back(std::move(daemon));
    }
    if (!m_errorString.isEmpty()) {
        abort();
        return false;
    }
    qCDebug(logHost) << "Listening on" << host << "port" << m_port;
    return true;
}

bool HttpListener::close()
{
    const QPointer<HttpListener> alive(this); // a handler may delete it meanwhile
    for (const auto &daemon : std::vector(m_daemons))
        daemon->drain([this] { if (abortIfIdle()) Q_EMIT closed(); });
    return !alive || abortIfIdle();
}

bool HttpListener::abortIfIdle()
{
    if (!std::ranges::all_of(m_daemons, [](const auto &daemon) { return daemon->isIdle(); }))
        return false;
    abort();
    return true;
}

void HttpListener::abort()
{
    for (const auto &daemon : std::exchange(m_daemons, {}))
        daemon->stop();
}

} // namespace ServiceModel
