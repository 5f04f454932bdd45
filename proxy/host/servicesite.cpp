// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/servicesite.h"

#include <QCoreApplication>

namespace ServiceModel {

namespace {

constexpr QByteArrayView healthPath = "/health";

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::ServiceSite", text);
}

// "/service/" and "/service" are one place.
QByteArrayView withoutSlash(QByteArrayView path)
{
    while (path.endsWith('/'))
        path.chop(1);
    return path;
}

QByteArray pathOf(const QUrl &url)
{
    return withoutSlash(url.path(QUrl::FullyDecoded).toUtf8()).toByteArray();
}

WsdlDocument describe(const ServiceSite::Description &description)
{
    QList<WsdlPort> ports;
    for (const ServiceEndpoint &endpoint : description.help.endpoints)
        ports.append({endpoint.name, endpoint.binding.messageVersion, endpoint.address.url.path(QUrl::FullyEncoded),
                      endpoint.binding.messageEncoding == MessageEncoding::Mtom});
    return WsdlDocument(description.service->description(), description.help.serviceName, ports, description.security);
}

} // namespace

ServiceSite::ServiceSite(const Description &description)
    : m_host(description.host)
    , m_basePath(pathOf(description.help.address))
    , m_hasWsdl(description.help.hasWsdl)
    , m_metadata(describe(description), description.help.address, description.trustsForwarded)
    , m_help(description.help.html(description.service->description()))
    , m_notFound(tr("Nothing is here. The service is at %1").arg(description.help.address.toString()))
{
    if (!description.help.metadataExchange.isEmpty())
        m_metadataPath = pathOf(description.help.metadataExchange);

    DispatchRules nothing = description.rules;
    nothing.soap.acceptsSoap11 = nothing.soap.acceptsSoap12 = false;
    nothing.soap.quotas = {.maxDepth = 0, .maxBytes = 0, .unknownElements = UnknownElements::Refuse};
    std::map<QByteArray, DispatchRules> rules; // endpoints at one address are told apart by the envelopes
    for (const ServiceEndpoint &endpoint : description.help.endpoints) {
        const Binding &binding = endpoint.binding;
        SoapRules &rule = rules.try_emplace(pathOf(endpoint.address.url), nothing).first->second.soap;
        (binding.messageVersion.isSoap12() ? rule.acceptsSoap12 : rule.acceptsSoap11) = true;
        rule.acceptsAttachments |= binding.messageEncoding != MessageEncoding::Text;
        const ReaderQuotas quotas = binding.readerQuotas();
        rule.quotas.maxDepth = std::max(rule.quotas.maxDepth, quotas.maxDepth);
        rule.quotas.maxBytes = std::max(rule.quotas.maxBytes, quotas.maxBytes);
        if (quotas.unknownElements == UnknownElements::Skip)
            rule.quotas.unknownElements = UnknownElements::Skip;
    }
    for (const auto &[path, rule] : rules)
        m_dispatchers.try_emplace(path, description.service, rule, description.host);
}

void ServiceSite::handle(const HttpRequest &request, const HttpResponder &responder)
{
    const QByteArrayView path = withoutSlash(request.path());
    if (path == healthPath && request.method() != "POST")
        return health(responder);
    const bool isMetadataExchange = !m_metadataPath.isNull() && path == m_metadataPath;
    const auto dispatcher = m_dispatchers.find(path);
    const bool isKnown = isMetadataExchange || dispatcher != m_dispatchers.end() || path == m_basePath;
    const bool isGet = request.method() == "GET" || request.method() == "HEAD";
    const bool isPost = request.method() == "POST";
    if (!isKnown || (isPost && !isMetadataExchange && dispatcher == m_dispatchers.end()))
        return responder.replyText(404, m_notFound);
    if (!isGet && !isPost)
        return responder.replyText(405, tr("Calls are sent with POST."), {{"Allow", "GET, HEAD, POST"}});
    if (isGet)
        return get(request, responder, isMetadataExchange);
    if (isMetadataExchange)
        return m_metadata.exchange(request, responder);
    dispatcher->second.dispatch(request, responder);
    // Nothing more: the service may have deleted the host.
}

// For load balancers.
void ServiceSite::health(const HttpResponder &responder) const
{
    const HttpHeaders headers{{"Cache-Control", "no-store"}};
    if (m_host->isDraining())
        responder.replyText(503, tr("The service is being stopped."), headers);
    else
        responder.replyText(200, tr("The service is open."), headers);
}

void ServiceSite::get(const HttpRequest &request, const HttpResponder &responder, bool isMetadataExchange) const
{
    if (isMetadataExchange)
        return m_metadata.getWsdl(request, responder);
    if (!MetadataPublisher::isAskedFor(request))
        return responder.reply({200, "text/html; charset=utf-8", m_help});
    if (!m_hasWsdl)
        return responder.replyText(404, tr("Metadata is not published over HTTP GET here."));
    m_metadata.get(request, responder);
}

} // namespace ServiceModel
