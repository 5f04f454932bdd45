// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "serverbehaviours.h"
#include "support/scriptedserverthread.h"

#include <QSsl>

#include <vector>

// Builds up what stands between a call and its server.
class NetworkScene
{
public:
    explicit NetworkScene(NetworkBehaviour::Scene scene);
    ~NetworkScene();
    Q_DISABLE_COPY_MOVE(NetworkScene)

    const QUrl &url() const { return m_url; }

private:
    void serveTls(const QString &certificate, QSsl::SslProtocol protocol = QSsl::SecureProtocols);
    void goThroughProxy(const QUrl &proxy);
    void goThroughProxy(const Answer &answer);
    void fillBacklog();

    QUrl m_url;
    std::unique_ptr<ScriptedServerThread> m_server;
    std::vector<int> m_sockets;
};
