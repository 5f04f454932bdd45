// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/scriptedserver.h"

#include <QThread>

#include <memory>

// A ScriptedServer in a thread of its own, so that what it does costs the test's event loop nothing.
//
//     ScriptedServerThread server;
//     server.with([](ScriptedServer &server) { server.enqueue(Answer().close()); server.setHandler(calculated); });
//     ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), server.url());
class ScriptedServerThread
{
public:
    ScriptedServerThread() : ScriptedServerThread([] { return std::make_unique<ScriptedServer>(); }) { }
    explicit ScriptedServerThread(const QSslConfiguration &tls)
        : ScriptedServerThread([&] { return std::make_unique<ScriptedServer>(tls); })
    {
    }
    ~ScriptedServerThread()
    {
        with([this](ScriptedServer &) { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(ScriptedServerThread)

    QUrl url() const { return m_url; }

    // Runs in the server's thread, while this one waits.
    void with(const std::function<void(ScriptedServer &server)> &what)
    {
        QMetaObject::invokeMethod(&m_worker, [&] { what(*m_server); }, Qt::BlockingQueuedConnection);
    }
    qsizetype requests()
    {
        qsizetype count = 0;
        with([&](ScriptedServer &server) { count = server.requests().size(); });
        return count;
    }
    int openConnections()
    {
        int count = 0;
        with([&](ScriptedServer &server) { count = server.openConnections(); });
        return count;
    }

private:
    explicit ScriptedServerThread(const std::function<std::unique_ptr<ScriptedServer>()> &make)
    {
        m_worker.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(&m_worker, [&] { m_server = make(); m_url = m_server->url(); }, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_worker;
    std::unique_ptr<ScriptedServer> m_server;
    QUrl m_url;
};
