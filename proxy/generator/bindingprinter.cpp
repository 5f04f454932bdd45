// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/bindingprinter.h"

#include <QUrl>
#include <QXmlStreamWriter>

namespace ServiceModel::Generator {

namespace {

QString credentialName(HttpCredentialType type)
{
    switch (type) {
    case HttpCredentialType::None:
        break;
    case HttpCredentialType::Basic:
        return QStringLiteral("Basic");
    case HttpCredentialType::Digest:
        return QStringLiteral("Digest");
    case HttpCredentialType::Ntlm:
        return QStringLiteral("Ntlm");
    case HttpCredentialType::Certificate:
        return QStringLiteral("Certificate");
    }
    return QStringLiteral("None");
}

QString modeName(SecurityMode mode)
{
    switch (mode) {
    case SecurityMode::None:
        break;
    case SecurityMode::Transport:
        return QStringLiteral("Transport");
    case SecurityMode::TransportWithMessageCredential:
        return QStringLiteral("TransportWithMessageCredential");
    case SecurityMode::TransportCredentialOnly:
        return QStringLiteral("TransportCredentialOnly");
    }
    return QStringLiteral("None");
}

// The address says https, or the policy says so.
BindingSecurity securityOf(const Endpoint &endpoint)
{
    BindingSecurity security = endpoint.policy.security;
    const bool isTls = QUrl(endpoint.address).scheme() == QLatin1StringView("https");
    if (isTls && (security.mode == SecurityMode::None || security.mode == SecurityMode::TransportCredentialOnly))
        security.mode = SecurityMode::Transport;
    return security;
}

bool isMtom(const Endpoint &endpoint)
{
    return endpoint.policy.encoding == MessageEncoding::Mtom;
}

QString versionName(const MessageVersion &version)
{
    const QString soap = version.isSoap12() ? QStringLiteral("Soap12") : QStringLiteral("Soap11");
    switch (version.addressing) {
    case MessageVersion::Addressing::None:
        break;
    case MessageVersion::Addressing::Addressing10:
        return soap + QStringLiteral("WSAddressing10");
    case MessageVersion::Addressing::AddressingAugust2004:
        return soap + QStringLiteral("WSAddressingAugust2004");
    }
    return soap;
}

void printPasswordType(QXmlStreamWriter &writer, const BindingSecurity &security)
{
    if (security.passwordType == PasswordType::Digest)
        writer.writeAttribute(QStringLiteral("passwordType"), QStringLiteral("Digest"));
}

void printSecurity(QXmlStreamWriter &writer, const Endpoint &endpoint, bool isWs)
{
    const BindingSecurity security = securityOf(endpoint);
    // A session of WS-SecureConversation begins with a credential under TLS.
    const bool isSession = isWs && endpoint.policy.unsupported == u"SecureConversationToken" && security.needsTls();
    const bool isMessage = !endpoint.policy.unsupported.isEmpty() && !isSession;
    const SecurityMode mode = isSession ? SecurityMode::TransportWithMessageCredential : security.mode;
    writer.writeStartElement(QStringLiteral("security"));
    writer.writeAttribute(QStringLiteral("mode"), isMessage ? QStringLiteral("Message") : modeName(mode));
    if (!isMessage && mode == SecurityMode::TransportWithMessageCredential) {
        writer.writeEmptyElement(QStringLiteral("message"));
        writer.writeAttribute(QStringLiteral("clientCredentialType"), QStringLiteral("UserName"));
        if (isWs && !isSession)
            writer.writeAttribute(QStringLiteral("establishSecurityContext"), QStringLiteral("false"));
        printPasswordType(writer, security);
    } else if (!isMessage && security.transportCredential != HttpCredentialType::None) {
        writer.writeEmptyElement(QStringLiteral("transport"));
        writer.writeAttribute(QStringLiteral("clientCredentialType"), credentialName(security.transportCredential));
    }
    writer.writeEndElement();
}

void printCustomBinding(QXmlStreamWriter &writer, const Endpoint &endpoint)
{
    const BindingSecurity security = securityOf(endpoint);
    const bool hasUserName = security.mode == SecurityMode::TransportWithMessageCredential;
    const QString &unsupported = endpoint.policy.unsupported;
    if (hasUserName || !unsupported.isEmpty()) {
        writer.writeEmptyElement(QStringLiteral("security"));
        writer.writeAttribute(QStringLiteral("authenticationMode"), unsupported.isEmpty() ? QStringLiteral("UserNameOverTransport") : unsupported);
        if (!security.includeTimestamp)
            writer.writeAttribute(QStringLiteral("includeTimestamp"), QStringLiteral("false"));
        printPasswordType(writer, security);
    }
    const MessageEncoding encoding = endpoint.policy.encoding;
    writer.writeEmptyElement(isMtom(endpoint)                   ? QStringLiteral("mtomMessageEncoding")
                             : encoding == MessageEncoding::Swa ? QStringLiteral("swaMessageEncoding")
                                                                : QStringLiteral("textMessageEncoding"));
    writer.writeAttribute(QStringLiteral("messageVersion"), versionName(endpoint.messageVersion));
    writer.writeEmptyElement(security.needsTls() ? QStringLiteral("httpsTransport") : QStringLiteral("httpTransport"));
    if (security.transportCredential == HttpCredentialType::Certificate)
        writer.writeAttribute(QStringLiteral("requireClientCertificate"), QStringLiteral("true"));
    else if (security.transportCredential != HttpCredentialType::None)
        writer.writeAttribute(QStringLiteral("authenticationScheme"), credentialName(security.transportCredential));
}

} // namespace

QString bindingType(const Endpoint &endpoint)
{
    const BindingSecurity security = securityOf(endpoint);
    const bool isUsual = security.includeTimestamp;
    if (isUsual && endpoint.messageVersion == MessageVersion::soap11())
        return QStringLiteral("basicHttpBinding");
    if (isUsual && endpoint.messageVersion == MessageVersion::soap12Addressing10() && security.mode != SecurityMode::TransportCredentialOnly)
        return QStringLiteral("wsHttpBinding");
    return QStringLiteral("customBinding");
}

// basicHttpBinding is without security unless it is told; wsHttpBinding would want it in the messages.
bool needsConfiguration(const Endpoint &endpoint)
{
    return endpoint.messageVersion != MessageVersion::soap11() || endpoint.policy.encoding != MessageEncoding::Text || !endpoint.policy.unsupported.isEmpty()
        || securityOf(endpoint) != BindingSecurity();
}

void printBinding(QXmlStreamWriter &writer, const Endpoint &endpoint)
{
    const QString type = bindingType(endpoint);
    writer.writeStartElement(QStringLiteral("binding"));
    writer.writeAttribute(QStringLiteral("name"), endpoint.name);
    if (type == u"customBinding") {
        printCustomBinding(writer, endpoint);
    } else {
        if (endpoint.policy.encoding != MessageEncoding::Text)
            writer.writeAttribute(QStringLiteral("messageEncoding"), isMtom(endpoint) ? QStringLiteral("Mtom") : QStringLiteral("Swa"));
        printSecurity(writer, endpoint, type == u"wsHttpBinding");
    }
    writer.writeEndElement();
}

} // namespace ServiceModel::Generator
