// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/endpointsecurity.h"

#include "model/securityheader.h"
#include "transport/networkerror.h"

#include <QCoreApplication>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::EndpointSecurity", text);
}

QString addressProblem(const QUrl &url, const BindingSecurity &security)
{
    if (!url.userInfo().isEmpty()) {
        return tr("The address %1 carries a user name; give it and the password as client credentials instead, and set the "
                  "clientCredentialType that the service wants.").arg(endpointText(url));
    }
    if (security.needsTls() && url.scheme() != u"https")
        return tr("The binding wants TLS, but the address %1 does not begin with https.").arg(endpointText(url));
    return {};
}

} // namespace

QString securityProblem(const ChannelContext &context)
{
    const Binding &binding = context.endpoint.binding;
    const BindingSecurity &security = binding.security;
    QList<QUrl> addresses = context.endpoint.alternates;
    addresses.prepend(context.endpoint.address.url);
    for (const QUrl &url : std::as_const(addresses)) {
        if (const QString problem = addressProblem(url, security); !problem.isEmpty())
            return problem;
    }
    const bool mayAuthenticate = security.mode == SecurityMode::Transport || security.mode == SecurityMode::TransportCredentialOnly;
    if (security.transportCredential != HttpCredentialType::None && !mayAuthenticate)
        return tr("The binding says how to authenticate over HTTP, but its security mode is neither Transport nor TransportCredentialOnly, "
                  "without which no credentials are sent.");
    // Once Qt has the password, it answers a later challenge on that connection in any way it asks for: TLS says who asks.
    if (security.transportCredential == HttpCredentialType::Ntlm && security.mode != SecurityMode::Transport)
        return tr("NTLM is done under TLS only (security mode Transport with an https address); without it, somebody in between could learn the password.");
    if (security.needsUserName() && !context.credentials.hasUserName())
        return tr("The binding of %1 wants a user name and a password; give them as client credentials.").arg(endpointText(addresses.first()));
    if (security.transportCredential == HttpCredentialType::Certificate && context.credentials.clientCertificate.isEmpty())
        return tr("The binding of %1 wants a client certificate; give one as client credentials.").arg(endpointText(addresses.first()));
    if (security.transportCredential == HttpCredentialType::Certificate && security.mode != SecurityMode::Transport)
        return tr("A client certificate needs TLS; set the security mode Transport.");
    if (binding.proxy.use == HttpProxy::Use::Explicit && (binding.proxy.address.host().isEmpty() || binding.proxy.address.scheme() != u"http"))
        return tr("'%1' is no address of a proxy; it must look like http://host:port.").arg(endpointText(binding.proxy.address));
    return {};
}

MessageHeader securityHeader(const ChannelContext &context, const QUrl &address)
{
    return SecurityHeader::create(context.credentials.userNameFor(address), context.endpoint.binding.security);
}

} // namespace ServiceModel
