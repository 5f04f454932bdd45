// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace ServiceModel {

// A user name and a password, or proof of one, that came with a request: by HTTP Basic (RFC 7617) or in a UsernameToken
// (WS-Security UsernameToken Profile 1.1).
class UserNameCredential
{
public:
    UserNameCredential(const QString &userName, const QString &password) : m_userName(userName), m_password(password) { }
    // A token whose password is Base64(SHA-1(nonce + created + password)).
    UserNameCredential(const QString &userName, const QByteArray &digest, const QByteArray &nonce, const QByteArray &created)
        : m_userName(userName), m_digest(digest), m_nonce(nonce), m_created(created)
    {
    }

    QString userName() const { return m_userName; }
    // Null when the password was not sent but a digest, which only matches() can tell about.
    QString password() const { return m_password; }
    // Whether this is the user's password. Takes as long for a password that is nearly right as for any other.
    bool matches(const QString &password) const;

private:
    QString m_userName;
    QString m_password;
    QByteArray m_digest;
    QByteArray m_nonce;
    QByteArray m_created;
};

// Takes the name that the service will know the caller by; a null one refuses. To be called once, in any thread.
using AuthenticationReply = std::function<void(const QString &principal)>;

// Checks who calls, now or later:
//
//     host.setUserNameValidator([](const UserNameCredential &credential, const AuthenticationReply &reply) {
//         reply(credential.matches(passwordOf(credential.userName())) ? credential.userName() : QString());
//     });
using UserNameValidator = std::function<void(const UserNameCredential &credential, const AuthenticationReply &reply)>;

} // namespace ServiceModel
