// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

// The certificates of tests/data/tls; make.sh there says what each is.

inline QByteArray tlsFile(const QString &name)
{
    QFile file(QStringLiteral(TESTS_SOURCE_DIR "/data/tls/") + name);
    if (!file.open(QFile::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

inline QSslCertificate certificate(const QString &name)
{
    return QSslCertificate(tlsFile(name + QStringLiteral(".pem")));
}

// What a server needs to show a certificate.
inline QSslConfiguration serverTls(const QString &name = QStringLiteral("server"))
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    const QByteArray pem = tlsFile(name + QStringLiteral(".pem"));
    tls.setLocalCertificate(QSslCertificate(pem));
    tls.setPrivateKey(QSslKey(pem, QSsl::Ec));
    return tls;
}

// The same, of one that wants to see a certificate of our authority.
inline QSslConfiguration serverTlsForClients()
{
    QSslConfiguration tls = serverTls();
    tls.setCaCertificates({certificate(QStringLiteral("ca"))});
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}
