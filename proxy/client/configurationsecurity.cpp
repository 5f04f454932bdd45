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

bool isBasic(QStringView type)
{
    return type == u"basicHttpBinding" || type == u"basicHttpsBinding";
}

std::optional<SecurityMode> modeOf(QStringView mode)
{
    if (mode == u"None")
        return SecurityMode::None;
    if (mode == u"Transport")
        return SecurityMode::Transport;
    if (mode == u"TransportWithMessageCredential")
        return SecurityMode::TransportWithMessageCredential;
    if (mode == u"TransportCredentialOnly")
        return SecurityMode::TransportCredentialOnly;
    return std::nullopt;
}

// The mode of a binding that has a <security> without one.
QString defaultMode(QStringView type)
{
    if (type == u"basicHttpsBinding")
        return QStringLiteral("Transport");
    return isBasic(type) ? QStringLiteral("None") : QStringLiteral("Message");
}

struct MessageCredential
{
    QString type;
    bool establishesContext = false;
    PasswordType passwordType = PasswordType::Text;
};

// An attribute of ours: WCF has the text only.
void readPasswordType(ConfigurationSource &source, PasswordType &type)
{
    const QString password = source.text(u"passwordType");
    if (password == u"Digest")
        type = PasswordType::Digest;
    else if (!password.isEmpty() && password != u"Text")
        source.warn(tr("passwordType=\"%1\" is neither Text nor Digest").arg(password));
}

void readMessage(ConfigurationSource &source, MessageCredential &credential)
{
    const QString type = source.text(u"clientCredentialType");
    if (!type.isEmpty())
        credential.type = type;
    source.readFlag(u"establishSecurityContext", credential.establishesContext);
    readPasswordType(source, credential.passwordType);
    source.ignore({QStringLiteral("algorithmSuite"), QStringLiteral("negotiateServiceCredential")}); // of messages that are signed
    source.endAttributes();
    source.reader.skipCurrentElement();
}

void readTransport(ConfigurationSource &source, HttpCredentialType &type, QString &error)
{
    type = httpCredentialType(source, u"clientCredentialType", error);
    source.ignore({QStringLiteral("proxyCredentialType"), QStringLiteral("realm")}); // what the proxy and the service ask for counts
    source.endAttributes();
    while (source.reader.readNextStartElement())
        source.skipUnknown();
}

// What WCF calls messageSecurityVersion names a version of each standard: the first word is that of SOAP Message Security.
bool isKnownVersion(const QString &version)
{
    return version.isEmpty() || version == u"Default" || version.startsWith(u"WSSecurity10") || version.startsWith(u"WSSecurity11");
}

} // namespace

HttpCredentialType httpCredentialType(ConfigurationSource &source, QStringView attribute, QString &error)
{
    const QString type = source.text(attribute);
    if (type.isEmpty() || type == u"None" || type == u"Anonymous")
        return HttpCredentialType::None;
    if (type == u"Basic")
        return HttpCredentialType::Basic;
    if (type == u"Digest")
        return HttpCredentialType::Digest;
    if (type == u"Ntlm")
        return HttpCredentialType::Ntlm;
    if (type == u"Certificate")
        return HttpCredentialType::Certificate;
    if (type == u"Windows" || type == u"Negotiate" || type == u"IntegratedWindowsAuthentication") {
        source.warn(tr("%1=\"%2\" is done as NTLM with a user name and a password").arg(attribute, type));
        return HttpCredentialType::Ntlm;
    }
    error = source.warn(tr("%1=\"%2\" is not supported; None, Basic, Digest, Ntlm, Windows and Certificate are").arg(attribute, type));
    return HttpCredentialType::None;
}

void readSecurity(ConfigurationSource &source, QStringView type, ConfiguredBinding &result)
{
    BindingSecurity &security = result.binding.security;
    QString modeText = source.text(u"mode");
    source.endAttributes();
    if (modeText.isEmpty())
        modeText = defaultMode(type);
    const auto mode = modeOf(modeText);
    if (mode) {
        security.mode = *mode;
    } else {
        result.error = source.warn(modeText == u"Message"
                                       ? tr("security mode=\"Message\" is not supported: messages would go out unsigned and not encrypted")
                                       : tr("security mode=\"%1\" is not supported").arg(modeText));
    }
    const qint64 line = source.reader.line();
    MessageCredential message{isBasic(type) ? QStringLiteral("UserName") : QStringLiteral("Windows"), !isBasic(type)};
    auto transportCredential = HttpCredentialType::None;
    QString transportError;
    while (source.reader.readNextStartElement()) {
        if (source.reader.localName() == u"transport")
            readTransport(source, transportCredential, transportError);
        else if (source.reader.localName() == u"message")
            readMessage(source, message);
        else
            source.skipUnknown();
    }
    if (security.mode == SecurityMode::Transport || security.mode == SecurityMode::TransportCredentialOnly) {
        security.transportCredential = transportCredential;
        if (result.error.isEmpty())
            result.error = transportError;
    }
    if (security.mode != SecurityMode::TransportWithMessageCredential || !result.error.isEmpty())
        return;
    security.passwordType = message.passwordType;
    if (message.type != u"UserName")
        result.error = source.warn(line, tr("<message clientCredentialType=\"%1\"> is not supported; only UserName is").arg(message.type));
    else if (message.establishesContext)
        result.error = source.warn(line, tr("a security context (WS-SecureConversation) is not supported; say establishSecurityContext=\"false\" in <message> and on the service"));
}

void readSecurityElement(ConfigurationSource &source, ConfiguredBinding &result)
{
    const QString mode = source.text(u"authenticationMode");
    const QString version = source.text(u"messageSecurityVersion");
    readPasswordType(source, result.binding.security.passwordType);
    source.readFlag(u"includeTimestamp", result.binding.security.includeTimestamp);
    source.ignore({QStringLiteral("defaultAlgorithmSuite"), QStringLiteral("securityHeaderLayout"), QStringLiteral("requireDerivedKeys"),
                   QStringLiteral("keyEntropyMode"), QStringLiteral("messageProtectionOrder"), QStringLiteral("enableUnsecuredResponse"),
                   QStringLiteral("requireSecurityContextCancellation"), QStringLiteral("canRenewSecurityContextToken")});
    source.endAttributes();
    if (mode != u"UserNameOverTransport")
        result.error = source.warn(tr("<security authenticationMode=\"%1\"> is not supported; only UserNameOverTransport is").arg(mode));
    else if (!isKnownVersion(version))
        result.error = source.warn(tr("messageSecurityVersion=\"%1\" is not supported; WS-Security 1.0 and 1.1 are").arg(version));
    result.binding.security.mode = SecurityMode::TransportWithMessageCredential;
    while (source.reader.readNextStartElement())
        source.skipUnknown();
}

} // namespace ServiceModel
