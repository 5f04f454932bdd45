// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "serverbehaviours.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Scene = NetworkBehaviour::Scene;

namespace {

NetworkBehaviour tls(const QString &what, Scene scene, const QString &why)
{
    return {what, scene, {u"SecurityNegotiationException"_s, u"Divide could not be called: no secure connection to {address} could be made: "_s + why + u'.'}};
}

} // namespace

const QList<NetworkBehaviour> &networkBehaviours()
{
    const QString notFound = u"EndpointNotFoundException"_s, forbidden = u"MessageSecurityException"_s;
    static const QList<NetworkBehaviour> all{
        {u"nobody listens: connection refused"_s, Scene::NobodyListens,
         {notFound, u"Divide could not be called: nobody answers at {address}, the connection was refused. Check that the service runs and that the port is right."_s}},
        {u"no route: what is sent disappears"_s, Scene::FullBacklog,
         {u"TimeoutException"_s, u"Divide got no reply from {address} within * s. The service may be slow or stuck; try again or allow more time."_s}, 300ms},
        {u"a host that no name server knows"_s, Scene::UnknownName,
         {notFound, u"Divide could not be called: the host 'calculator.invalid' was not found. Check the name in {address} and the network connection."_s}},
        {u"localhost is two addresses, and the service listens on the second"_s, Scene::LocalhostOnIpv4, {}},
        {u"TLS with a certificate of a trusted authority"_s, Scene::TrustedCertificate, {}},
        tls(u"TLS with a certificate that has expired"_s, Scene::Expired, u"the certificate of the service expired on 2020-01-02; whoever runs the service must renew it"_s),
        tls(u"TLS with a certificate that signed itself"_s, Scene::SelfSigned,
            u"the service signed its certificate itself, so that nobody vouches for it; trust that certificate by its fingerprint if it is the right one"_s),
        tls(u"TLS with a certificate of another host"_s, Scene::WrongHost, u"the certificate is made for elsewhere.example, not for 127.0.0.1; check the address"_s),
        tls(u"TLS of an old version only"_s, Scene::OldProtocol, u"*"_s),
        {u"a proxy that is not there"_s, Scene::ProxyGone,
         {notFound, u"Divide could not be called: the proxy on the way to {address} does not answer, or not as it should: *. Check the proxy settings."_s}},
        {u"a proxy that forbids"_s, Scene::ProxyForbids,
         {forbidden, u"The service at {address} answered Divide with HTTP 403 Scripted. The service, or a proxy on the way to it, does not allow this caller to make the call."_s}},
        {u"a proxy that wants credentials"_s, Scene::ProxyWantsCredentials,
         {forbidden, u"Divide could not be called: the proxy on the way to {address} wants a user name and a password."_s}},
        {u"a proxy that does not reach the service"_s, Scene::ProxyCannotReach,
         {u"ProtocolException"_s, u"The service at {address} answered Divide with HTTP 502 Scripted. It wrote: No route"_s}},
    };
    return all;
}
