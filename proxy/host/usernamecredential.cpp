// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/usernamecredential.h"

#include "model/securityheader.h"

#include <QCryptographicHash>

namespace ServiceModel {

bool UserNameCredential::matches(const QString &password) const
{
    QByteArray given = m_password.toUtf8();
    QByteArray expected = password.toUtf8();
    if (m_password.isNull()) {
        given = m_digest;
        expected = SecurityHeader::passwordDigest(m_nonce, m_created, password);
    }
    // Hashes have one length, so that the comparison tells nothing of the password's.
    const QByteArray a = QCryptographicHash::hash(given, QCryptographicHash::Sha256);
    const QByteArray b = QCryptographicHash::hash(expected, QCryptographicHash::Sha256);
    int difference = password.isNull() ? 1 : 0; // a user who has none
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0;
}

} // namespace ServiceModel
