// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/securitytoken.h"

#include "xml/xmldeclaration.h"
#include "xml/xmlscanner.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ServiceModel {

namespace {

constexpr int skewSeconds = 5 * 60;
constexpr int freshSeconds = 5 * 60; // of a token that does not say when it expires
constexpr qsizetype maxNonces = 1'000'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::SecurityToken", text);
}

Fault securityFault(const QString &subcode, const QString &reason, QStringView subcodeNamespace = SecurityHeader::Namespace)
{
    return {.code = Fault::senderCode(), .subcode = {subcodeNamespace.toString(), subcode}, .reason = reason};
}

Fault expired(const QString &reason)
{
    return securityFault(u"MessageExpired"_s, reason, SecurityHeader::UtilityNamespace);
}

std::optional<Fault> checkTimestamp(const Element &timestamp, const QDateTime &now)
{
    const QDateTime created = SecurityHeader::timeOf(timestamp, u"Created");
    const QDateTime expires = SecurityHeader::timeOf(timestamp, u"Expires");
    if (!created.isValid())
        return securityFault(u"InvalidSecurity"_s, tr("The Timestamp of the message has no time of creation that can be read."));
    if (created > now.addSecs(skewSeconds))
        return expired(tr("The message was made in the future, it says; check the clocks."));
    if (expires.isValid() ? expires.addSecs(skewSeconds) < now : created.addSecs(freshSeconds + skewSeconds) < now)
        return expired(tr("The message has expired; check the clocks, or send it again."));
    return std::nullopt;
}

void readUser(const Element &token, const QDateTime &now, SecurityToken &result)
{
    const QString name = token.child(SecurityHeader::Namespace, u"Username").text().trimmed();
    const Element password = token.child(SecurityHeader::Namespace, u"Password");
    const QByteArray created = token.child(SecurityHeader::UtilityNamespace, u"Created").text().trimmed().toUtf8();
    result.nonce = QByteArray::fromBase64(token.child(SecurityHeader::Namespace, u"Nonce").text().trimmed().toLatin1());
    if (name.isEmpty() || password.isNull()) {
        result.fault = securityFault(u"InvalidSecurityToken"_s, tr("The UsernameToken needs a Username and a Password."));
        return;
    }
    if (!created.isEmpty() || !result.nonce.isEmpty()) {
        result.fault = checkTimestamp(token, now);
        if (result.fault)
            return;
    }
    if (!password.attribute({{}, u"Type"_s}).endsWith(u"#PasswordDigest")) {
        result.user = UserNameCredential(name, password.text().isNull() ? u""_s : password.text());
        return;
    }
    if (created.isEmpty() || result.nonce.isEmpty())
        result.fault = securityFault(u"InvalidSecurityToken"_s, tr("A UsernameToken with a digest needs Nonce and Created."));
    else
        result.user = UserNameCredential(name, password.text().trimmed().toLatin1(), result.nonce, created);
}

} // namespace

SecurityToken SecurityToken::read(const Message &message, const QDateTime &now)
{
    SecurityToken result;
    for (const MessageHeader &header : message.headers) {
        if (!SecurityHeader::isSecurityHeader(header.element))
            continue;
        if (const Element timestamp = header.element.child(SecurityHeader::UtilityNamespace, u"Timestamp"); !timestamp.isNull())
            result.fault = checkTimestamp(timestamp, now);
        const Element token = header.element.child(SecurityHeader::Namespace, u"UsernameToken");
        if (!result.fault && !token.isNull())
            readUser(token, now, result);
        if (result.fault)
            break;
    }
    return result;
}

bool NonceMemory::remember(const QByteArray &nonce, const QDateTime &now)
{
    const qint64 seconds = now.toSecsSinceEpoch();
    if (seconds >= m_nextSweep) {
        m_expiry.removeIf([seconds](auto it) { return it.value() < seconds; });
        m_nextSweep = seconds + 60;
    }
    if (m_expiry.size() >= maxNonces || m_expiry.contains(nonce))
        return false;
    m_expiry.insert(nonce, seconds + freshSeconds + 2 * skewSeconds);
    return true;
}

Fault SecurityFaults::failedAuthentication()
{
    return securityFault(u"FailedAuthentication"_s, tr("The user name or the password is wrong."));
}

// One pass, which ends where the body begins.
QByteArray withoutPasswords(const QByteArray &envelope)
{
    QString error;
    const QByteArray text = toUtf8(envelope, error).value_or(QByteArray());
    QByteArray out;
    qsizetype copied = 0;
    int depth = 0;
    int header = 0; // the depth of the Security header that is open, and of the password in it
    int password = 0;
    XmlScanner scanner(text);
    for (auto lexeme = scanner.next(); lexeme != XmlScanner::Lexeme::End && lexeme != XmlScanner::Lexeme::Invalid; lexeme = scanner.next()) {
        if (lexeme == XmlScanner::Lexeme::EndTag) {
            if (depth == password) {
                out.append(QByteArrayView("***"));
                copied = scanner.start();
                password = 0;
            }
            if (depth-- == header)
                header = 0;
        }
        if (lexeme != XmlScanner::Lexeme::StartTag)
            continue;
        const QByteArrayView name = scanner.name().localName();
        XmlName attribute;
        XmlText value;
        while (scanner.nextAttribute(attribute, value)) { }
        if (depth == 1 && name == "Body")
            break;
        if (scanner.isEmptyElement())
            continue;
        ++depth;
        if (header == 0 && depth == 3 && name == "Security")
            header = depth;
        if (header != 0 && password == 0 && name == "Password") {
            password = depth;
            out.append(QByteArrayView(text).sliced(copied, scanner.position() - copied));
        }
    }
    return out.append(QByteArrayView(text).sliced(copied));
}

} // namespace ServiceModel
