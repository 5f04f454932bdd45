// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "networkscene.h"

#include "support/calculatorreplies.h"
#include "support/certificates.h"

#include <QNetworkProxy>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using Scene = NetworkBehaviour::Scene;

namespace {

// Where nobody listens any more.
QUrl deserted()
{
    return ScriptedServer().url();
}

} // namespace

NetworkScene::NetworkScene(Scene scene)
{
    switch (scene) {
    case Scene::NobodyListens:
        m_url = deserted();
        break;
    case Scene::FullBacklog:
        fillBacklog();
        break;
    case Scene::UnknownName:
        m_url = QUrl(u"http://calculator.invalid:8000/calculator"_s);
        break;
    case Scene::LocalhostOnIpv4:
        m_server = std::make_unique<ScriptedServerThread>();
        m_server->with([](ScriptedServer &server) { server.setHandler(calculated); });
        m_url = m_server->url();
        m_url.setHost(u"localhost"_s);
        break;
    case Scene::TrustedCertificate:
        serveTls(u"server"_s);
        break;
    case Scene::Expired:
        serveTls(u"expired"_s);
        break;
    case Scene::SelfSigned:
        serveTls(u"selfsigned"_s);
        break;
    case Scene::WrongHost:
        serveTls(u"wronghost"_s);
        break;
    case Scene::OldProtocol:
QT_WARNING_PUSH
QT_WARNING_DISABLE_DEPRECATED
        serveTls(u"server"_s, QSsl::TlsV1_0);
QT_WARNING_POP
        break;
    case Scene::ProxyGone:
        goThroughProxy(deserted());
        break;
    case Scene::ProxyForbids:
        goThroughProxy(Answer::http(403, "<html>Not for you</html>", {{"Content-Type", "text/html"}}));
        break;
    case Scene::ProxyWantsCredentials:
        goThroughProxy(Answer::http(407, {}, {{"Proxy-Authenticate", "Basic realm=\"proxy\""}}));
        break;
    case Scene::ProxyCannotReach:
        goThroughProxy(Answer::http(502, "<html>No route</html>", {{"Content-Type", "text/html"}}));
        break;
    }
}

NetworkScene::~NetworkScene()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
#ifdef Q_OS_UNIX
    for (const int socket : m_sockets)
        ::close(socket);
#endif
}

void NetworkScene::serveTls(const QString &certificate, QSsl::SslProtocol protocol)
{
    QSslConfiguration tls = serverTls(certificate);
    tls.setProtocol(protocol);
    m_server = std::make_unique<ScriptedServerThread>(tls);
    m_server->with([](ScriptedServer &server) { server.setHandler(calculated); });
    m_url = m_server->url();
}

void NetworkScene::goThroughProxy(const Answer &answer)
{
    m_server = std::make_unique<ScriptedServerThread>();
    m_server->with([&](ScriptedServer &server) { server.setHandler([answer](const Request &) { return answer; }); });
    goThroughProxy(m_server->url());
}

// To a name that only the proxy could know: what is on this machine is spoken to directly.
void NetworkScene::goThroughProxy(const QUrl &proxy)
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, proxy.host(), quint16(proxy.port())));
    m_url = QUrl(u"http://service.invalid:8000/calculator"_s);
}

// Of a socket that has as many connections waiting as it may: the system drops what knocks then, as a network without a
// route does.
void NetworkScene::fillBacklog()
{
#ifdef Q_OS_UNIX
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *any = reinterpret_cast<sockaddr *>(&address);
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    m_sockets.push_back(listener);
    if (bind(listener, any, size) != 0 || listen(listener, 0) != 0 || getsockname(listener, any, &size) != 0)
        qFatal("no port on 127.0.0.1");
    for (int i = 0; i < 4; ++i) {
        const int knock = socket(AF_INET, SOCK_STREAM, 0);
        fcntl(knock, F_SETFL, O_NONBLOCK);
        m_sockets.push_back(knock);
        connect(knock, any, size); // some of them wait for ever
    }
    m_url = QUrl(u"http://127.0.0.1:%1/calculator"_s.arg(ntohs(address.sin_port)));
#endif
}
