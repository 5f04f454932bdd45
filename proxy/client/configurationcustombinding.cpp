// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/configurationbindings.h"

#include <QCoreApplication>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::ConfigurationReader", text);
}

std::optional<MessageVersion> messageVersionOf(QStringView name)
{
    if (name.isEmpty() || name == u"Default" || name == u"Soap12WSAddressing10")
        return MessageVersion::soap12Addressing10();
    if (name == u"Soap11")
        return MessageVersion::soap11();
    if (name == u"Soap12")
        return MessageVersion::soap12();
    if (name == u"Soap11WSAddressing10")
        return MessageVersion::soap11Addressing10();
    if (name == u"Soap11WSAddressingAugust2004")
        return MessageVersion::soap11AddressingAugust2004();
    if (name == u"Soap12WSAddressingAugust2004")
        return MessageVersion::soap12AddressingAugust2004();
    return std::nullopt;
}

// WCF has none for SOAP with attachments: it would be an extension there, and be called like this.
std::optional<MessageEncoding> encodingOf(const QString &element)
{
    if (element == u"textMessageEncoding")
        return MessageEncoding::Text;
    if (element == u"mtomMessageEncoding")
        return MessageEncoding::Mtom;
    return element == u"swaMessageEncoding" ? std::optional(MessageEncoding::Swa) : std::nullopt;
}

void readEncoding(ConfigurationSource &source, ConfiguredBinding &result)
{
    const QString name = source.text(u"messageVersion");
    if (const auto version = messageVersionOf(name))
        result.binding.messageVersion = *version;
    else
        result.error = source.warn(tr("messageVersion=\"%1\" is not supported; Soap11 and Soap12, alone or with WSAddressing10 or WSAddressingAugust2004, are").arg(name));
    readTextEncoding(source, u"writeEncoding");
    source.ignore({QStringLiteral("maxReadPoolSize"), QStringLiteral("maxWritePoolSize"), QStringLiteral("maxBufferSize")});
    source.endAttributes();
    while (source.reader.readNextStartElement()) {
        if (source.reader.localName() == u"readerQuotas")
            readReaderQuotas(source, result.binding);
        else
            source.skipUnknown();
    }
}

// httpTransport, httpsTransport. Basic on an httpTransport is what a standard binding calls TransportCredentialOnly.
void readTransport(ConfigurationSource &source, bool isTls, ConfiguredBinding &result)
{
    Binding &binding = result.binding;
    source.readBytes(u"maxReceivedMessageSize", binding.maxReceivedMessageSize);
    source.readFlag(u"allowCookies", binding.allowCookies);
    source.readFlag(u"keepAliveEnabled", binding.keepAlive);
    readTransferMode(source);
    readProxy(source, binding);
    QString error;
    auto credential = httpCredentialType(source, u"authenticationScheme", error);
    bool wantsCertificate = false;
    if (isTls)
        source.readFlag(u"requireClientCertificate", wantsCertificate);
    bool isManual = false;
    source.readFlag(u"manualAddressing", isManual);
    if (isManual)
        error = source.warn(tr("manualAddressing=\"true\" is not supported"));
    source.ignore({QStringLiteral("proxyAuthenticationScheme"), QStringLiteral("realm"), QStringLiteral("maxBufferSize"), QStringLiteral("maxBufferPoolSize"),
                   QStringLiteral("hostNameComparisonMode"), QStringLiteral("unsafeConnectionNtlmAuthentication"), QStringLiteral("decompressionEnabled")});
    source.endAttributes();
    if (!error.isEmpty())
        result.error = error;
    BindingSecurity &security = binding.security;
    if (wantsCertificate && credential == HttpCredentialType::None)
        credential = HttpCredentialType::Certificate;
    if (security.mode == SecurityMode::TransportWithMessageCredential) {
        if (!isTls)
            result.error = source.warn(tr("a user name in the message needs <httpsTransport>"));
        else if (credential != HttpCredentialType::None && credential != HttpCredentialType::Certificate)
            result.error = source.warn(tr("authenticationScheme and a user name in the message together are not supported"));
    } else {
        security.mode = isTls                                     ? SecurityMode::Transport
                        : credential == HttpCredentialType::None ? SecurityMode::None
                                                                 : SecurityMode::TransportCredentialOnly;
        security.transportCredential = credential;
    }
    while (source.reader.readNextStartElement())
        source.skipUnknown();
}

} // namespace

ConfiguredBinding readCustomBinding(ConfigurationSource &source)
{
    ConfiguredBinding result;
    result.binding.name = QStringLiteral("customBinding");
    result.binding.messageVersion = MessageVersion::soap12Addressing10();
    readTimeouts(source, result.binding);
    source.ignore({QStringLiteral("name")});
    source.endAttributes();
    bool hasTransport = false;
    while (source.reader.readNextStartElement()) {
        const QString name = source.reader.localName().toString();
        if (const auto encoding = encodingOf(name)) {
            result.binding.messageEncoding = *encoding;
            readEncoding(source, result);
        } else if (name == u"httpTransport" || name == u"httpsTransport") {
            hasTransport = true;
            readTransport(source, name == u"httpsTransport", result);
        } else if (name == u"security") {
            readSecurityElement(source, result);
        } else {
            result.error = source.warn(tr("<%1> is not supported in a customBinding; textMessageEncoding, mtomMessageEncoding, swaMessageEncoding, security, httpTransport and httpsTransport are").arg(name));
            source.reader.skipCurrentElement();
        }
    }
    if (!hasTransport && result.error.isEmpty())
        result.error = source.warn(tr("a customBinding needs <httpTransport> or <httpsTransport>"));
    return result;
}

} // namespace ServiceModel
