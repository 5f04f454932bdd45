// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "transport/httpsettings.h"
#include "transport/requestchannel.h"

#include <QHash>
#include <QMutex>

class QNetworkAccessManager;
class QThread;

namespace ServiceModel {

// One QNetworkAccessManager a thread, shared by all channels that one factory made there, so that they share its kept-alive
// connections. It lives as long as one of them. Safe from every thread.
//
// No two factories share one: a manager keeps connections with the client certificate, cookies and NTLM user they were made
// with, and would give them to whoever asks for the same host.
class NetworkAccess
{
public:
    explicit NetworkAccess(const Binding &binding = {}, const ClientCredentials &credentials = {});

    // Why the credentials cannot be used, in one sentence; empty when they can.
    QString errorString() const { return m_tls.error; }

    std::shared_ptr<QNetworkAccessManager> forThisThread();
    // A transport for a channel of this thread.
    std::unique_ptr<RequestChannel> createChannel();

private:
    std::shared_ptr<QNetworkAccessManager> createManager() const;

    const Binding m_binding;
    const ClientCredentials m_credentials;
    const TlsSettings m_tls;
    QMutex m_mutex;
    QHash<QThread *, std::weak_ptr<QNetworkAccessManager>> m_managers;
};

} // namespace ServiceModel
