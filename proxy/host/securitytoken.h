// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/usernamecredential.h"
#include "model/securityheader.h"
#include "soap/fault.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace ServiceModel {

// What the wsse:Security header of a request says (SOAP Message Security 1.1): who calls, or what is wrong with it.
struct SecurityToken
{
    std::optional<UserNameCredential> user;
    QByteArray nonce; // of the token; empty when it has none
    std::optional<Fault> fault;

    // Checks the times of Timestamp and UsernameToken; clocks may differ by five minutes.
    static SecurityToken read(const Message &message, const QDateTime &now = QDateTime::currentDateTimeUtc());
};

// Remembers the nonces of tokens that were accepted for as long as their times are, so that nobody can send one again. Only
// who knows a password can fill it.
class NonceMemory
{
public:
    // False when it was there already, or when there is no room for more.
    bool remember(const QByteArray &nonce, const QDateTime &now = QDateTime::currentDateTimeUtc());

private:
    QHash<QByteArray, qint64> m_expiry; // seconds since the epoch
    qint64 m_nextSweep = 0;
};

namespace SecurityFaults {
Fault failedAuthentication(); // SOAP Message Security 1.1, section 12
} // namespace SecurityFaults

// The request with the passwords of its Security header blanked out, for logs. In UTF-8, whatever it came in.
QByteArray withoutPasswords(const QByteArray &envelope);

} // namespace ServiceModel
