// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "transport/authenticationguard.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace ServiceModel {

namespace {

// Qt does not say what was asked for, and a service must not get the password itself by asking for Basic. But with NTLM, which has no realm, an authenticator does not keep one.
bool isNtlm(const QAuthenticator &authenticator)
{
    QAuthenticator copy(authenticator);
    copy.setRealm(QStringLiteral("any"));
    copy.setUser(QStringLiteral("somebody"));
    return copy.realm().isEmpty();
}

} // namespace

AuthenticationGuard::AuthenticationGuard(QNetworkAccessManager &manager, const Binding &binding, const ClientCredentials &credentials)
    : QObject(&manager)
    , m_credentials(credentials)
{
    if (binding.security.transportCredential == HttpCredentialType::Ntlm)
        connect(&manager, &QNetworkAccessManager::authenticationRequired, this, &AuthenticationGuard::answerService);
    if (!credentials.proxy.isEmpty())
        connect(&manager, &QNetworkAccessManager::proxyAuthenticationRequired, this, &AuthenticationGuard::answerProxy);
}

void AuthenticationGuard::answerService(QNetworkReply *reply, QAuthenticator *authenticator) const
{
    constexpr const char *answered = "servicemodel_answered";
    if (reply->property(answered).toBool() || !isNtlm(*authenticator))
        return;
    reply->setProperty(answered, true);
    const UserNamePassword user = m_credentials.userNameFor(reply->url());
    authenticator->setUser(user.userName);
    authenticator->setPassword(user.password);
}

void AuthenticationGuard::answerProxy(const QNetworkProxy &, QAuthenticator *authenticator) const
{
    if (authenticator->user() == m_credentials.proxy.userName && authenticator->password() == m_credentials.proxy.password)
        return; // refused
    authenticator->setUser(m_credentials.proxy.userName);
    authenticator->setPassword(m_credentials.proxy.password);
}

} // namespace ServiceModel
