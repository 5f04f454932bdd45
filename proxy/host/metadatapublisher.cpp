// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/metadatapublisher.h"

#include "host/hostfaults.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::MetadataPublisher", text);
}

void replyXml(const HttpResponder &responder, const QByteArray &xml)
{
    responder.reply({200, "text/xml; charset=utf-8", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + xml});
}

bool isAuthority(QByteArrayView text)
{
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || QByteArrayView(".-_:[]").contains(c);
    };
    return !text.isEmpty() && std::ranges::all_of(text, isAllowed);
}

QByteArray section(QStringView dialect, const QString &identifier, const QByteArray &content)
{
    return "<wsx:MetadataSection Dialect=\"" + dialect.toUtf8() + "\" Identifier=\"" + identifier.toHtmlEscaped().toUtf8() + "\">"
        + content + "</wsx:MetadataSection>";
}

QString targetNamespace(const QByteArray &schema)
{
    XmlReader reader(schema);
    return reader.readNextStartElement() ? reader.attribute({}, u"targetNamespace") : QString();
}

// The dialect that a GetMetadata asks for; empty for all.
QString readDialect(Message &message)
{
    QString dialect;
    if (message.isBodyEmpty())
        return dialect;
    while (message.reader().readNextStartElement()) {
        if (message.reader().isElement(Namespaces::MetadataExchange, u"Dialect"))
            dialect = message.reader().readText().trimmed().toString();
        else
            message.reader().skipCurrentElement();
    }
    return dialect;
}

} // namespace

MetadataPublisher::MetadataPublisher(const WsdlDocument &document, const QUrl &address, bool trustsForwarded)
    : m_document(document)
    , m_scheme(address.scheme().toLatin1())
    , m_authority(address.authority().toUtf8())
    , m_trustsForwarded(trustsForwarded)
    , m_schemas(schemasOf(document.text({})))
{
}

bool MetadataPublisher::isAskedFor(const HttpRequest &request)
{
    return request.query("wsdl") || request.query("singleWsdl") || request.query("xsd");
}

void MetadataPublisher::get(const HttpRequest &request, const HttpResponder &responder) const
{
    const auto schema = request.query("xsd");
    if (!schema)
        return getWsdl(request, responder);
    for (qsizetype i = 0; i < m_schemas.size(); ++i) {
        if (*schema == "xsd" + QByteArray::number(i))
            return replyXml(responder, m_schemas[i]);
    }
    responder.replyText(404, tr("There is no schema of that name here; the schemas are part of ?wsdl."));
}

void MetadataPublisher::getWsdl(const HttpRequest &request, const HttpResponder &responder) const
{
    if (m_document.errorString().isEmpty())
        replyXml(responder, m_document.text(rootOf(request)));
    else
        responder.replyText(404, m_document.errorString());
}

void MetadataPublisher::exchange(const HttpRequest &request, const HttpResponder &responder) const
{
    SoapReplier replier(responder);
    std::optional<Message> message = readSoapRequest(request, {}, replier, responder);
    if (!message)
        return;
    if (!m_document.errorString().isEmpty())
        return replier.replyFault({.code = Fault::receiverCode(), .reason = m_document.errorString()});

    const QString transfer = Namespaces::Transfer.toString();
    const QString getMetadata = Namespaces::MetadataExchange.toString() + u"/GetMetadata/"_s;
    if (message->action == transfer + u"/Get"_s)
        replier.reply(transfer + u"/GetResponse"_s, metadata(request, {}));
    else if (message->action == getMetadata + u"Request"_s)
        replier.reply(getMetadata + u"Response"_s, metadata(request, readDialect(*message)));
    else
        replier.replyFault(HostFaults::metadataActionNotSupported(message->action));
}

QByteArray MetadataPublisher::metadata(const HttpRequest &request, QStringView dialect) const
{
    // With a prefix: a default namespace would reach into the sections, which have to mean what they mean alone.
    QByteArray out = "<wsx:Metadata xmlns:wsx=\"" + Namespaces::MetadataExchange.toUtf8() + "\">";
    if (dialect.isEmpty() || dialect == Namespaces::Wsdl)
        out += section(Namespaces::Wsdl, m_document.targetNamespace(), m_document.text(rootOf(request)));
    if (dialect == Namespaces::XmlSchema) {
        for (const QByteArray &schema : m_schemas)
            out += section(Namespaces::XmlSchema, targetNamespace(schema), schema);
    }
    return out + "</wsx:Metadata>";
}

// The caller's own name for this machine, which may be one that the host does not know of, behind a proxy for instance.
QByteArray MetadataPublisher::rootOf(const HttpRequest &request) const
{
    QByteArrayView scheme = m_scheme;
    QByteArrayView host = request.header("Host").trimmed();
    if (m_trustsForwarded) {
        const QByteArrayView forwardedScheme = request.header("X-Forwarded-Proto").trimmed();
        const QByteArrayView forwardedHost = request.header("X-Forwarded-Host").trimmed();
        if (forwardedScheme == "http" || forwardedScheme == "https")
            scheme = forwardedScheme;
        if (isAuthority(forwardedHost))
            host = forwardedHost;
    }
    return scheme.toByteArray() + "://" + (isAuthority(host) ? host.toByteArray() : m_authority);
}

} // namespace ServiceModel
