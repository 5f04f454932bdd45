// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "transport/proxychooser.h"

#include <QHostAddress>

#include <chrono>

namespace ServiceModel {

namespace {

bool isThisMachine(const QString &host)
{
    return host == u"localhost" || host.endsWith(QLatin1StringView(".localhost")) || QHostAddress(host).isLoopback();
}

QList<QNetworkProxy> systemProxies(const QNetworkProxyQuery &query)
{
    const QList<QNetworkProxy> ofProgram = QNetworkProxyFactory::proxyForQuery(query);
    const bool isSet = !ofProgram.isEmpty() && ofProgram.first().type() != QNetworkProxy::NoProxy
        && ofProgram.first().type() != QNetworkProxy::DefaultProxy;
    return isSet ? ofProgram : QNetworkProxyFactory::systemProxyForQuery(query);
}

} // namespace

QList<QNetworkProxy> ProxyChooser::queryProxy(const QNetworkProxyQuery &query)
{
    const QString host = query.peerHostName();
    const bool isLocal = isThisMachine(host) || (m_settings.bypassOnLocal && !host.contains(u'.') && !host.contains(u':'));
    if (m_settings.use == HttpProxy::Use::None || (isLocal && (m_settings.bypassOnLocal || m_settings.use == HttpProxy::Use::System)))
        return {QNetworkProxy::NoProxy};
    if (m_settings.use == HttpProxy::Use::Explicit) {
        constexpr int usualPort = 80; // of an http URL without a port
        return {QNetworkProxy(QNetworkProxy::HttpProxy, m_settings.address.host(), quint16(m_settings.address.port(usualPort)))};
    }
    Known &known = m_known[query.url().scheme() + u' ' + host + u' ' + QString::number(query.peerPort())];
    if (known.until.hasExpired())
        known = {systemProxies(query), QDeadlineTimer(std::chrono::seconds(30))};
    return known.proxies;
}

} // namespace ServiceModel
