// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/httpdaemon.h"

#include <QObject>

namespace ServiceModel {

// An HTTP server in the event loop of its thread. For the handler see HttpHandler.
class HttpListener : public QObject
{
    Q_OBJECT
public:
    explicit HttpListener(const ListenerSettings &settings, QObject *parent = nullptr);
    ~HttpListener() override;

    // False when it cannot, with the reason in errorString(). Port 0: the system chooses, port() tells.
    bool listen(const QString &host, quint16 port);
    quint16 port() const { return m_port; }
    QString errorString() const { return m_errorString; }

    // Accepts no more connections and lets requests that came finish. True when none was left, else closed() is emitted.
    bool close();
    // Now, without a signal.
    void abort();

Q_SIGNALS:
    void closed();

private:
    bool abortIfIdle();

    ListenerSettings m_settings;
    std::vector<std::shared_ptr<HttpDaemon>> m_daemons; // one for each address
    quint16 m_port = 0;
    QString m_errorString;
};

} // namespace ServiceModel
