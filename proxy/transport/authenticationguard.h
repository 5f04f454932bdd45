// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/binding.h"
#include "model/clientcredentials.h"

#include <QObject>

class QAuthenticator;
class QNetworkAccessManager;
class QNetworkProxy;
class QNetworkReply;

namespace ServiceModel {

// Answers those challenges that Qt must answer itself, because they are about a connection: NTLM, and those of proxies.
// Each request is answered for once; the same credentials would not be better the second time.
class AuthenticationGuard : public QObject
{
    Q_OBJECT
public:
    AuthenticationGuard(QNetworkAccessManager &manager, const Binding &binding, const ClientCredentials &credentials);

private:
    void answerService(QNetworkReply *reply, QAuthenticator *authenticator) const;
    void answerProxy(const QNetworkProxy &proxy, QAuthenticator *authenticator) const;

    ClientCredentials m_credentials;
};

} // namespace ServiceModel
