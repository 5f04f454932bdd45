// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/connection/endpointchoice.h"

#include "calculator_client.h"

#include "client/configuration.h"

#include <QCoreApplication>
#include <QFile>

using namespace ServiceModel;
using namespace Qt::StringLiterals;
using Service = ConnectionSettings::Service;
using SignIn = ConnectionSettings::SignIn;
using Proxy = ConnectionSettings::Proxy;

namespace {

QString contract()
{
    return Calculator::ICalculatorChannel::contract().configurationName;
}

HttpCredentialType credentialType(SignIn signIn)
{
    switch (signIn) {
    case SignIn::Basic:
        return HttpCredentialType::Basic;
    case SignIn::Digest:
        return HttpCredentialType::Digest;
    case SignIn::Ntlm:
        return HttpCredentialType::Ntlm;
    case SignIn::None:
    case SignIn::Message:
        break;
    }
    return HttpCredentialType::None;
}

// What the user asks for beyond what the endpoint of a configuration says itself.
void secure(Binding &binding, const ConnectionSettings &connection, bool isTls)
{
    if (connection.signIn == SignIn::Message) {
        binding.security.mode = SecurityMode::TransportWithMessageCredential;
    } else if (connection.signIn != SignIn::None) {
        binding.security = {isTls ? SecurityMode::Transport : SecurityMode::TransportCredentialOnly, credentialType(connection.signIn)};
    } else if (isTls && binding.security.mode == SecurityMode::None) {
        binding.security.mode = SecurityMode::Transport;
    }
    if (!connection.clientCertificate.isEmpty() && binding.security.transportCredential == HttpCredentialType::None)
        binding.security.transportCredential = HttpCredentialType::Certificate;
}

std::optional<QByteArray> content(const QString &fileName, QString &error)
{
    QFile file(fileName);
    if (fileName.isEmpty())
        return QByteArray();
    if (!file.open(QFile::ReadOnly)) {
        error = QCoreApplication::translate("EndpointChoice", "The file '%1' cannot be read: %2.").arg(fileName, file.errorString());
        return std::nullopt;
    }
    return file.readAll();
}

} // namespace

std::optional<ServiceEndpoint> endpointFor(const ConnectionSettings &connection, QString &error)
{
    ServiceEndpoint endpoint{{}, {}, BasicHttpBinding()};
    if (connection.service == Service::Address) {
        const QUrl url(connection.address, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
            return error = QCoreApplication::translate("EndpointChoice", "'%1' is no address of a service; it begins with http:// or https://.").arg(connection.address), std::nullopt;
        if (!url.userInfo().isEmpty())
            return error = QCoreApplication::translate("EndpointChoice", "An address has no user and password in it; they belong on the page Security."), std::nullopt;
        endpoint.address = EndpointAddress(url);
    } else if (connection.service == Service::Named) {
        const auto found = Configuration::application().find(connection.name, contract());
        if (!found.error.isEmpty())
            return error = found.error, std::nullopt;
        endpoint = found.endpoint;
    }
    if (connection.binding == u"basicHttpBinding")
        endpoint.binding = BasicHttpBinding();
    else if (connection.binding == u"wsHttpBinding")
        endpoint.binding = WSHttpBinding();
    endpoint.binding.sendTimeout = connection.deadline;
    if (connection.service == Service::Embedded)
        return endpoint;

    const bool isTls = endpoint.address.url.scheme() == u"https";
    if (connection.signIn == SignIn::Message && !isTls)
        return error = QCoreApplication::translate("EndpointChoice", "A password in each message needs an address that begins with https://."), std::nullopt;
    secure(endpoint.binding, connection, isTls);
    if (connection.proxy == Proxy::None)
        endpoint.binding.proxy = HttpProxy::none();
    else if (connection.proxy == Proxy::Manual)
        endpoint.binding.proxy = HttpProxy::at(QUrl::fromUserInput(connection.proxyAddress));
    if (connection.proxy == Proxy::Manual && endpoint.binding.proxy.address.host().isEmpty())
        return error = QCoreApplication::translate("EndpointChoice", "'%1' is no address of a proxy; it looks like http://proxy.example:3128.").arg(connection.proxyAddress), std::nullopt;
    if (!endpoint.binding.proxy.address.userInfo().isEmpty())
        return error = QCoreApplication::translate("EndpointChoice", "The address of a proxy has no user and password in it."), std::nullopt;
    return endpoint;
}

std::optional<ClientCredentials> credentialsFor(const ConnectionSettings &connection, const ConnectionSecrets &secrets, QString &error)
{
    const auto authorities = content(connection.authorities, error);
    const auto certificate = content(connection.clientCertificate, error);
    const auto key = content(connection.clientKey, error);
    if (!authorities || !certificate || !key)
        return std::nullopt;
    ClientCredentials credentials;
    credentials.userName = {connection.user, secrets.password};
    credentials.proxy = {connection.proxyUser, secrets.proxyPassword};
    credentials.clientCertificate = *certificate;
    credentials.clientPrivateKey = *key;
    credentials.clientCertificatePassphrase = secrets.passphrase;
    credentials.trustedCertificates = *authorities;
    return credentials;
}

QStringList configuredEndpoints()
{
    const QString wanted = contract().section(u'.', -1);
    QStringList names;
    for (const Configuration::Endpoint &endpoint : Configuration::application().endpoints()) {
        if (endpoint.contract.section(u'.', -1) == wanted && endpoint.error.isEmpty())
            names.append(endpoint.endpoint.name);
    }
    return names;
}
