// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/servicehost.h"

#include "host/hostlink.h"
#include "host/hostlogging.h"
#include "host/httplistener.h"
#include "host/servicesite.h"

#include <QMetaMethod>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ServiceModel {

namespace {

// Who serves ICalculator is the CalculatorService.
QString nameOf(const ServiceBase *service)
{
    QString name = service ? service->description().name : QString();
    if (name.size() > 1 && name[0] == u'I' && name[1].isUpper())
        name.remove(0, 1);
    return name + u"Service"_s;
}

// As WCF names them: WSHttpBinding_ICalculator.
QString endpointName(const Binding &binding, const QString &contract)
{
    QString name = binding.name.isEmpty() ? QStringLiteral("CustomBinding") : binding.name;
    name[0] = name[0].toUpper();
    if (name.startsWith(u"WsHttp"))
        name[1] = u'S';
    return name + u'_' + contract;
}

} // namespace

ServiceHost::ServiceHost(ServiceBase *service, const QUrl &baseAddress, QObject *parent)
    : CommunicationObject(parent)
    , m_service(service)
    , m_baseAddress(baseAddress)
    , m_serviceName(nameOf(service))
{
}

ServiceHost::~ServiceHost()
{
    if (m_link)
        m_link->cut();
}

void ServiceHost::addServiceEndpoint(const Binding &binding, const QString &address)
{
    m_endpoints.append({binding, address});
}

void ServiceHost::addMetadataExchangeEndpoint(const QString &address)
{
    m_metadataExchange = address;
}

QUrl ServiceHost::resolved(const QString &address) const
{
    QUrl url = m_baseAddress;
    if (!address.isEmpty())
        url.setPath(url.path() + (url.path().endsWith(u'/') ? u""_qs : u"/"_qs) + address);
    return url;
}

QUrl ServiceHost::metadataExchangeAddress() const
{
    return m_metadataExchange.isEmpty() ? QUrl() : resolved(m_metadataExchange);
}

QList<ServiceEndpoint> ServiceHost::endpoints() const
{
    QList<ServiceEndpoint> endpoints;
    QStringList names;
    for (const Endpoint &endpoint : m_endpoints) {
        const QString name = endpointName(endpoint.binding, m_service ? m_service->description().name : QString());
        const qsizetype count = names.count(name);
        names.append(name);
        endpoints.append({count == 0 ? name : name + QString::number(count), resolved(endpoint.address), endpoint.binding});
    }
    return endpoints;
}

// Why the host cannot be opened as it was set up.
QString ServiceHost::mistake() const
{
    if (!m_service)
        return tr("The host has no service.");
    if ((m_baseAddress.scheme() != u"http" && !isHttps()) || m_baseAddress.host().isEmpty())
        return tr("The address '%1' cannot be served; it has to be like http://localhost:8000/service.")
            .arg(m_baseAddress.toString());
    if (isHttps() && m_certificate.isNull())
        return tr("The address '%1' needs a certificate; set one with setServiceCertificate().").arg(m_baseAddress.toString());
    if (!isHttps() && !m_certificate.isNull())
        return tr("The address '%1' has no use for a certificate; it has to begin with https.").arg(m_baseAddress.toString());
    if (const QString error = m_certificate.isNull() ? QString() : m_certificate.errorString(); !error.isEmpty())
        return error;
    for (const Endpoint &endpoint : m_endpoints) {
        const BindingSecurity &security = endpoint.binding.security;
        if (security.needsTls() && !isHttps())
            return tr("The binding %1 asks for TLS; the address '%2' has to begin with https.").arg(endpoint.binding.name, m_baseAddress.toString());
        if (security.transportCredential == HttpCredentialType::Digest || security.transportCredential == HttpCredentialType::Ntlm)
            return tr("The binding %1 asks for HTTP Digest or NTLM, which a host cannot check; use Basic.").arg(endpoint.binding.name);
        if (security.needsUserName() && !m_validator)
            return tr("The binding %1 asks for a user name, and nobody checks it; set a validator with setUserNameValidator().").arg(endpoint.binding.name);
        if (security.transportCredential == HttpCredentialType::Certificate && m_certificate.clientAuthorities.isEmpty())
            return tr("The binding %1 asks for client certificates; the service certificate has to name their authorities.").arg(endpoint.binding.name);
    }
    if (m_endpoints.isEmpty())
        return tr("The host of %1 has no endpoint; add one with addServiceEndpoint().").arg(m_serviceName);
    return {};
}

QString ServiceHost::onOpen()
{
    if (const QString error = mistake(); !error.isEmpty())
        return error;
    ListenerSettings settings;
    settings.handler = [this](const HttpRequest &request, const HttpResponder &responder) {
        m_site->handle(request, responder);
    };
    settings.throttling = m_throttling;
    settings.certificate = m_certificate;
    settings.maxBodyBytes = 0;
    for (const Endpoint &endpoint : std::as_const(m_endpoints)) {
        settings.maxBodyBytes = std::max(settings.maxBodyBytes, endpoint.binding.maxReceivedMessageSize);
        settings.readsMultipart |= endpoint.binding.messageEncoding != MessageEncoding::Text;
        const auto idle = std::chrono::ceil<std::chrono::seconds>(endpoint.binding.receiveTimeout);
        settings.throttling.idleTimeout = std::min(settings.throttling.idleTimeout, idle);
    }
    m_listener = std::make_unique<HttpListener>(settings);
    if (!m_listener->listen(m_baseAddress.host(), quint16(m_baseAddress.port(isHttps() ? 443 : 80))))
        return m_listener->errorString();
    connect(m_listener.get(), &HttpListener::closed, this, &ServiceHost::closeFinished);
    m_baseAddress.setPort(m_listener->port());

    m_link = std::make_shared<HostLink>(this);
    m_site = makeSite();
    qCDebug(logHost).noquote() << m_serviceName << "is at" << m_baseAddress.toString();
    return {};
}

std::unique_ptr<ServiceSite> ServiceHost::makeSite() const
{
    DispatchRules rules{.soap = {.understood = m_understood},
                        .includeExceptionDetail = m_includeExceptionDetail,
                        .maxConcurrentCalls = m_throttling.maxConcurrentCalls,
                        .retryAfter = m_throttling.retryAfter};
    for (const OperationDescription &operation : m_service->description().operations)
        rules.soap.understood += operation.requestHeaders;
    if (m_validator) {
        rules.authenticator = std::make_shared<Authenticator>(m_validator, m_serviceName, m_link);
        rules.soap.understood.append({SecurityHeader::Namespace.toString(), u"Security"_s});
    }
    return std::make_unique<ServiceSite>(ServiceSite::Description{
        .service = m_service,
        .help = {m_serviceName, m_baseAddress, endpoints(), metadataExchangeAddress(), m_isHttpGetEnabled},
        .rules = rules,
        .security = {isHttps(), !m_certificate.clientAuthorities.isEmpty(), bool(m_validator)},
        .trustsForwarded = m_trustsForwarded,
        .host = m_link});
}

void ServiceHost::drain()
{
    if (m_link)
        m_link->setDraining();
}

bool ServiceHost::onClose()
{
    drain();
    if (m_listener->close())
        return true;
    QTimer::singleShot(m_closeTimeout, this, [this] {
        if (state() != CommunicationState::Closing)
            return;
        qCWarning(logHost).noquote() << m_serviceName << "is closed before all calls have finished.";
        m_listener->abort();
        closeFinished();
    });
    return false;
}

void ServiceHost::onAbort()
{
    if (m_listener)
        m_listener->abort();
}

bool ServiceHost::isObserved() const
{
    static const QMetaMethod received = QMetaMethod::fromSignal(&ServiceHost::callReceived);
    static const QMetaMethod completed = QMetaMethod::fromSignal(&ServiceHost::callCompleted);
    return isSignalConnected(received) || isSignalConnected(completed);
}

} // namespace ServiceModel
