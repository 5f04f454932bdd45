// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "transport/tlsguard.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>

namespace ServiceModel {

namespace {

constexpr const char *failureProperty = "servicemodel_tlsFailure";

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::TlsGuard", text);
}

QString dateText(const QDateTime &time)
{
    return time.date().toString(Qt::ISODate);
}

QString hostsOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    return names.join(QStringLiteral(", "));
}

// What a pinned certificate may lack: it is known by itself, not by who signed it or by the name it has.
bool isOfTrust(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::HostNameMismatch:
    case QSslError::InvalidCaCertificate:
        return true;
    default:
        return false;
    }
}

QString clause(const QSslError &error, const QString &host)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return tr("the certificate of the service expired on %1; whoever runs the service must renew it").arg(dateText(certificate.expiryDate()));
    case QSslError::CertificateNotYetValid:
        return tr("the certificate of the service is good from %1 on only; check the clock of this computer").arg(dateText(certificate.effectiveDate()));
    case QSslError::HostNameMismatch:
        return tr("the certificate is made for %1, not for %2; check the address").arg(hostsOf(certificate), host);
    case QSslError::SelfSignedCertificate:
        return tr("the service signed its certificate itself, so that nobody vouches for it; trust that certificate by its fingerprint if it is the right one");
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return tr("the certificate of the service comes from '%1', an authority that this computer does not trust; add its certificate "
                  "to the trusted ones if you trust it").arg(certificate.issuerDisplayName());
    case QSslError::CertificateRevoked:
        return tr("the certificate of the service was revoked");
    case QSslError::NoPeerCertificate:
        return tr("the service showed no certificate");
    default:
        return error.errorString();
    }
}

// The one to speak of: first what no pin would mend, then who signed, then the name.
int weight(const QSslError &error)
{
    if (!isOfTrust(error.error()))
        return 0;
    return error.error() == QSslError::HostNameMismatch ? 2 : 1;
}

// A failure that Qt knows by OpenSSL's text alone.
QString handshakeClause(const QString &text)
{
    const auto says = [&text](QLatin1StringView what) { return text.contains(what, Qt::CaseInsensitive); };
    if (says(QLatin1StringView("unsupported protocol")) || says(QLatin1StringView("protocol version"))
        || says(QLatin1StringView("version too low")))
        return tr("the service speaks only an old version of TLS; 1.2 is the oldest that is safe");
    if (says(QLatin1StringView("wrong version number")) || says(QLatin1StringView("packet length too long"))
        || says(QLatin1StringView("http request")))
        return tr("what answers there does not speak TLS; check the port, and whether the address begins with https rightly");
    if (says(QLatin1StringView("certificate required")) || says(QLatin1StringView("bad certificate")))
        return tr("the service wants a client certificate, or another one");
    if (says(QLatin1StringView("unknown ca")))
        return tr("the service does not trust the client certificate");
    if (says(QLatin1StringView("handshake failure")))
        return tr("the service refused the connection; it may want a client certificate, or ways of encryption that are not known here");
    return {};
}

QByteArray fingerprintOf(const QNetworkReply &reply)
{
    return reply.sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256);
}

QString mismatch(const QNetworkReply &reply)
{
    return tr("the service showed another certificate than the one that is trusted, with the fingerprint %1")
        .arg(QString::fromLatin1(fingerprintOf(reply).toHex(':')));
}

void remember(QNetworkReply *reply, const QString &failure)
{
    reply->setProperty(failureProperty, failure);
}

} // namespace

TlsGuard::TlsGuard(QNetworkAccessManager &manager, const QByteArray &fingerprint)
    : QObject(&manager)
    , m_fingerprint(fingerprint)
{
    connect(&manager, &QNetworkAccessManager::sslErrors, this, &TlsGuard::judge);
    if (!m_fingerprint.isEmpty())
        connect(&manager, &QNetworkAccessManager::encrypted, this, &TlsGuard::compare);
}

bool TlsGuard::isPinned(const QNetworkReply &reply) const
{
    return fingerprintOf(reply) == m_fingerprint;
}

void TlsGuard::judge(QNetworkReply *reply, const QList<QSslError> &errors)
{
    QList<QSslError> grave = errors;
    if (!m_fingerprint.isEmpty() && !isPinned(*reply))
        return remember(reply, mismatch(*reply));
    if (!m_fingerprint.isEmpty()) {
        grave.removeIf([](const QSslError &error) { return isOfTrust(error.error()); });
        if (grave.isEmpty())
            return reply->ignoreSslErrors(errors);
    }
    const auto worst = std::ranges::min_element(grave, {}, weight);
    if (worst != grave.end())
        remember(reply, clause(*worst, reply->url().host()));
}

// Before anything is sent.
void TlsGuard::compare(QNetworkReply *reply)
{
    if (isPinned(*reply))
        return;
    remember(reply, mismatch(*reply));
    reply->abort();
}

QString tlsFailure(const QNetworkReply &reply)
{
    if (const QString remembered = reply.property(failureProperty).toString(); !remembered.isEmpty())
        return remembered;
    const QString text = reply.errorString();
    const bool isTls = reply.url().scheme() == u"https" && reply.error() != QNetworkReply::NoError;
    if (const QString known = isTls ? handshakeClause(text) : QString(); !known.isEmpty())
        return known;
    return reply.error() == QNetworkReply::SslHandshakeFailedError ? text : QString();
}

} // namespace ServiceModel
