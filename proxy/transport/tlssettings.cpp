// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "transport/tlssettings.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::TlsSettings", text);
}

QSslKey readKey(const QByteArray &pem, const QByteArray &passphrase)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

// The caller's own certificate, by its sentence when it cannot be used.
QString setClientCertificate(QSslConfiguration &configuration, const ClientCredentials &credentials)
{
    const QByteArray passphrase = credentials.clientCertificatePassphrase.toUtf8();
    const QByteArray &content = credentials.clientCertificate;
    if (!content.contains("-----BEGIN")) {
        QBuffer buffer;
        buffer.setData(content);
        buffer.open(QBuffer::ReadOnly);
        QSslKey key;
        QSslCertificate certificate;
        QList<QSslCertificate> chain;
        if (!QSslCertificate::importPkcs12(&buffer, &key, &certificate, &chain, passphrase))
            return tr("The client certificate is neither a PEM nor a PKCS#12 file that can be read; perhaps its passphrase is wrong.");
        configuration.setLocalCertificateChain(QList{certificate} + chain);
        configuration.setPrivateKey(key);
        return {};
    }
    const QList<QSslCertificate> chain = QSslCertificate::fromData(content, QSsl::Pem);
    if (chain.isEmpty())
        return tr("The client certificate holds no certificate.");
    const QSslKey key = readKey(credentials.clientPrivateKey.isEmpty() ? content : credentials.clientPrivateKey, passphrase);
    if (key.isNull())
        return tr("The private key of the client certificate cannot be read; it is missing, or its passphrase is wrong.");
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return {};
}

QString setTrustedCertificates(QSslConfiguration &configuration, const QByteArray &pem)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    if (certificates.isEmpty())
        return tr("The trusted certificates hold no certificate in PEM form.");
    static const QList<QSslCertificate> ofSystem = QSslConfiguration::systemCaCertificates(); // which takes its time to read
    configuration.setCaCertificates(ofSystem + certificates);
    return {};
}

QString setFingerprint(QByteArray &fingerprint, const QString &text)
{
    constexpr qsizetype digits = 64;
    const QByteArray hexadecimal = QString(text).remove(u':').remove(u' ').toLatin1().toLower();
    fingerprint = QByteArray::fromHex(hexadecimal);
    if (hexadecimal.size() == digits && fingerprint.toHex() == hexadecimal)
        return {};
    return tr("The fingerprint of the service's certificate must be the 64 hexadecimal digits of a SHA-256 hash.");
}

} // namespace

TlsSettings tlsSettings(const ClientCredentials &credentials)
{
    TlsSettings result;
    if (!credentials.serviceCertificateFingerprint.isEmpty())
        result.error = setFingerprint(result.fingerprint, credentials.serviceCertificateFingerprint);
    if (credentials.clientCertificate.isEmpty() && credentials.trustedCertificates.isEmpty())
        return result;
    if (!QSslSocket::supportsSsl()) {
        result.error = tr("This Qt was built without TLS, or its TLS plugin is missing.");
        return result;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (result.error.isEmpty() && !credentials.trustedCertificates.isEmpty())
        result.error = setTrustedCertificates(configuration, credentials.trustedCertificates);
    if (result.error.isEmpty() && !credentials.clientCertificate.isEmpty())
        result.error = setClientCertificate(configuration, credentials);
    result.configuration = configuration;
    return result;
}

} // namespace ServiceModel
