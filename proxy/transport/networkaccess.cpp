// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "transport/networkaccess.h"

#include "transport/authenticatingchannel.h"
#include "transport/authenticationguard.h"
#include "transport/httprequestchannel.h"
#include "transport/proxychooser.h"
#include "transport/tlsguard.h"

#include <QMutexLocker>
#include <QNetworkAccessManager>
#include <QThread>

namespace ServiceModel {

NetworkAccess::NetworkAccess(const Binding &binding, const ClientCredentials &credentials)
    : m_binding(binding)
    , m_credentials(credentials)
    , m_tls(tlsSettings(credentials))
{
}

std::shared_ptr<QNetworkAccessManager> NetworkAccess::forThisThread()
{
    const QMutexLocker lock(&m_mutex);
    m_managers.removeIf([](const auto &entry) { return entry.value().expired(); });
    auto &known = m_managers[QThread::currentThread()];
    auto manager = known.lock();
    if (!manager || manager->thread() != QThread::currentThread()) { // that of a thread which is gone, and was where this one is
        manager = createManager();
        known = manager;
    }
    return manager;
}

std::shared_ptr<QNetworkAccessManager> NetworkAccess::createManager() const
{
    auto manager = std::make_shared<QNetworkAccessManager>();
    manager->setProxyFactory(new ProxyChooser(m_binding.proxy)); // owned by the manager
    new TlsGuard(*manager, m_tls.fingerprint);                   // these, too
    new AuthenticationGuard(*manager, m_binding, m_credentials);
    return manager;
}

std::unique_ptr<RequestChannel> NetworkAccess::createChannel()
{
    auto channel = std::make_unique<HttpRequestChannel>(forThisThread(), m_binding.maxReceivedMessageSize,
                                                        httpSettings(m_binding, m_credentials, m_tls));
    const HttpCredentialType type = m_binding.security.transportCredential;
    if (type == HttpCredentialType::Basic || type == HttpCredentialType::Digest)
        return std::make_unique<AuthenticatingChannel>(std::move(channel), type, m_credentials);
    return channel;
}

} // namespace ServiceModel
