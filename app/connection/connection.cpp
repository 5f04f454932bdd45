// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/connection/connection.h"

#include "app/connection/endpointchoice.h"
#include "app/connection/remotearithmetic.h"

#include <QNetworkProxyFactory>

using namespace ServiceModel;

Connection::Connection(const EmbeddedService::Options &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

Connection::~Connection() = default;

void Connection::addInspector(std::shared_ptr<MessageInspector> inspector)
{
    if (m_factory)
        m_factory->addInspector(inspector);
    m_inspectors.append(std::move(inspector));
}

bool Connection::use(const ConnectionSettings &settings, const ConnectionSecrets &secrets, QString &error)
{
    auto factory = makeFactory(settings, secrets, error);
    if (!factory)
        return false;
    const bool isSame = m_factory && m_settings == settings;
    if (!isSame)
        m_monitor.reset();
    addInspectors(*factory);
    m_factory = std::move(factory);
    m_settings = settings;
    m_secrets = secrets;
    if (isSame)
        Q_EMIT secretsChanged();
    else
        Q_EMIT changed();
    return true;
}

std::unique_ptr<Connection::Factory> Connection::makeFactory(const ConnectionSettings &settings, const ConnectionSecrets &secrets,
                                                             QString &error)
{
    auto endpoint = endpointFor(settings, error);
    const auto credentials = endpoint ? credentialsFor(settings, secrets, error) : std::nullopt;
    if (!credentials)
        return nullptr;
    if (settings.service == ConnectionSettings::Service::Embedded) {
        if (!startService(error))
            return nullptr;
        endpoint->address = m_service.address();
    }
    auto factory = std::make_unique<Factory>(endpoint->binding, endpoint->address);
    factory->endpoint() = *endpoint;
    factory->credentials() = *credentials;
    return factory;
}

ArithmeticMaker Connection::arithmeticMaker()
{
    return [this] {
        QString error;
        const auto own = makeFactory(m_settings, m_secrets, error);
        if (!own) // a certificate has gone since
            return std::make_unique<RemoteArithmetic>(createChannel());
        addInspectors(*own);
        return std::make_unique<RemoteArithmetic>(own->createChannel());
    };
}

bool Connection::isDirect() const
{
    using Proxy = ConnectionSettings::Proxy;
    if (m_settings.proxy != Proxy::System)
        return m_settings.proxy == Proxy::None;
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(endpoint().address.url));
    return proxies.isEmpty() || proxies.constFirst().type() == QNetworkProxy::NoProxy;
}

QString Connection::addressText() const
{
    return endpoint().address.url.toDisplayString(QUrl::RemoveUserInfo);
}

void Connection::addInspectors(Factory &factory) const
{
    factory.addInspector(m_monitor.inspector());
    for (const auto &inspector : m_inspectors)
        factory.addInspector(inspector);
}

bool Connection::startService(QString &error)
{
    m_isServiceStarted = m_isServiceStarted || m_service.start();
    if (!m_isServiceStarted)
        error = m_service.errorString();
    return m_isServiceStarted;
}
