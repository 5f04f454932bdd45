// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "model/securityheader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>

namespace ServiceModel::SecurityHeader {

namespace {

constexpr QStringView profile = u"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#";
constexpr QStringView base64Binary = u"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";
constexpr int lifetimeSeconds = 300; // as WCF has it
constexpr int skewSeconds = 300;

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::SecurityHeader", text);
}

QName name(const QString &local)
{
    return {Namespace.toString(), local};
}

QName utilityName(const QString &local)
{
    return {UtilityNamespace.toString(), local};
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

Element timestamp(const QDateTime &now)
{
    Element result(utilityName(QStringLiteral("Timestamp")));
    result.setAttribute(utilityName(QStringLiteral("Id")), QStringLiteral("_0"));
    result.append(Element(utilityName(QStringLiteral("Created")), timeText(now)));
    result.append(Element(utilityName(QStringLiteral("Expires")), timeText(now.addSecs(lifetimeSeconds))));
    return result;
}

QByteArray newNonce()
{
    QByteArray nonce(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(nonce.begin(), nonce.end());
    return nonce;
}

Element userNameToken(const UserNamePassword &user, PasswordType type, const QDateTime &now)
{
    Element token(name(QStringLiteral("UsernameToken")));
    token.setAttribute(utilityName(QStringLiteral("Id")), QStringLiteral("_1"));
    token.append(Element(name(QStringLiteral("Username")), user.userName));
    const bool isDigest = type == PasswordType::Digest;
    const QByteArray nonce = newNonce();
    const QString created = timeText(now);
    Element password(name(QStringLiteral("Password")),
                     isDigest ? QString::fromLatin1(passwordDigest(nonce, created.toLatin1(), user.password)) : user.password);
    password.setAttribute({{}, QStringLiteral("Type")}, profile.toString() + (isDigest ? QStringLiteral("PasswordDigest") : QStringLiteral("PasswordText")));
    token.append(password);
    if (isDigest) {
        Element random(name(QStringLiteral("Nonce")), QString::fromLatin1(nonce.toBase64()));
        random.setAttribute({{}, QStringLiteral("EncodingType")}, base64Binary.toString());
        token.append(random);
        token.append(Element(utilityName(QStringLiteral("Created")), created));
    }
    return token;
}

QString timestampObjection(const Element &timestamp, const QDateTime &now)
{
    const QDateTime created = timeOf(timestamp, u"Created");
    const QDateTime expires = timeOf(timestamp, u"Expires");
    if (expires.isValid() && expires.addSecs(skewSeconds) < now)
        return tr("its time was over at %1; check the clocks of both machines").arg(timeText(expires));
    if (created.isValid() && created.addSecs(-skewSeconds) > now)
        return tr("it comes from the future, from %1; check the clocks of both machines").arg(timeText(created));
    return {};
}

} // namespace

bool isSecurityHeader(const Element &element)
{
    return element.name().namespaceUri == Namespace && element.name().localName == u"Security";
}

QDateTime timeOf(const Element &element, QStringView child)
{
    QDateTime time = QDateTime::fromString(element.child(UtilityNamespace, child).text().trimmed(), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time;
}

MessageHeader create(const UserNamePassword &user, const BindingSecurity &security, const QDateTime &now)
{
    MessageHeader header{Element(name(QStringLiteral("Security"))), true};
    if (security.includeTimestamp)
        header.element.append(timestamp(now));
    header.element.append(userNameToken(user, security.passwordType, now));
    return header;
}

QByteArray passwordDigest(const QByteArray &nonce, const QByteArray &created, const QString &password)
{
    return QCryptographicHash::hash(nonce + created + password.toUtf8(), QCryptographicHash::Sha1).toBase64();
}

QString objection(const Element &header, const QDateTime &now)
{
    const QList<Element> children = header.children();
    for (const Element &child : children) {
        if (child.name() != utilityName(QStringLiteral("Timestamp")))
            return tr("it carries a %1, which cannot be checked here").arg(child.name().localName);
        if (const QString what = timestampObjection(child, now); !what.isEmpty())
            return what;
    }
    return {};
}

} // namespace ServiceModel::SecurityHeader
