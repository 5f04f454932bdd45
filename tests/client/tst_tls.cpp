// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorreplies.h"
#include "support/calloutcome.h"
#include "support/certificates.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

QString fingerprint(const QString &name)
{
    return QString::fromLatin1(certificate(name).digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
}

BasicHttpBinding secureBinding(HttpCredentialType type = HttpCredentialType::None)
{
    BasicHttpBinding binding;
    binding.security = {SecurityMode::Transport, type};
    return binding;
}

CallOutcome call(const ScriptedServer &server, const ClientCredentials &credentials, const Binding &binding = secureBinding())
{
    ChannelFactory<ICalculatorChannel> factory(binding, server.url());
    factory.credentials() = credentials;
    return outcomeOf(*factory.createChannel());
}

ClientCredentials trusting()
{
    return {.trustedCertificates = tlsFile(u"ca.pem"_s)};
}

} // namespace

// Real TLS on 127.0.0.1, and what keeps it from coming about.
class tst_Tls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPrivateAuthority();
    void refused_data();
    void refused();
    void pinned_data();
    void pinned();
    void clientCertificates_data();
    void clientCertificates();
    void withoutAClientCertificate_data();
    void withoutAClientCertificate();
    void noTlsAtAll_data();
    void noTlsAtAll();
    void credentialsThatCannotBeUsed_data();
    void credentialsThatCannotBeUsed();
    void factoriesDoNotShareCertificates();
    void theChannelGoesOn();
};

void tst_Tls::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt has no TLS");
}

void tst_Tls::aPrivateAuthority()
{
    ScriptedServer server(serverTls());
    server.setHandler(calculated);
    const CallOutcome outcome = call(server, trusting());
    QCOMPARE(outcome.message, QString());
    QCOMPARE(outcome.value, 3.0);
}

void tst_Tls::refused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("isTrusted"); // its authority
    QTest::addColumn<QString>("message");
    QTest::newRow("an authority nobody knows") << u"server"_s << false
        << u"the certificate of the service comes from 'Test authority', an authority that this computer does not trust; add its certificate to the trusted ones if you trust it"_s;
    QTest::newRow("expired") << u"expired"_s << true << u"the certificate of the service expired on 2020-01-02; whoever runs the service must renew it"_s;
    QTest::newRow("made for another host") << u"wronghost"_s << true << u"the certificate is made for elsewhere.example, not for 127.0.0.1; check the address"_s;
    QTest::newRow("signed by itself") << u"selfsigned"_s << true
        << u"the service signed its certificate itself, so that nobody vouches for it; trust that certificate by its fingerprint if it is the right one"_s;
}

void tst_Tls::refused()
{
    QFETCH(QString, certificate);
    QFETCH(bool, isTrusted);
    QFETCH(QString, message);
    ScriptedServer server(serverTls(certificate));
    server.setHandler(calculated);
    const CallOutcome outcome = call(server, isTrusted ? trusting() : ClientCredentials());
    QCOMPARE(outcome.message, u"Add could not be called: no secure connection to %1 could be made: %2."_s.arg(server.url().toString(), message));
    QCOMPARE(outcome.exception, u"SecurityNegotiationException"_s);
    QVERIFY(server.requests().isEmpty());
}

void tst_Tls::pinned_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("fingerprint");
    QTest::addColumn<bool>("isTrusted"); // its authority
    QTest::addColumn<QString>("message");
    const QString other = u"the service showed another certificate than the one that is trusted, with the fingerprint "_s;
    QTest::newRow("the right one") << u"server"_s << fingerprint(u"server"_s) << true << QString();
    QTest::newRow("without colons") << u"server"_s << fingerprint(u"server"_s).remove(u':').toLower() << true << QString();
    QTest::newRow("of an authority nobody knows") << u"server"_s << fingerprint(u"server"_s) << false << QString();
    QTest::newRow("signed by itself") << u"selfsigned"_s << fingerprint(u"selfsigned"_s) << false << QString();
    QTest::newRow("made for another host") << u"wronghost"_s << fingerprint(u"wronghost"_s) << false << QString();
    QTest::newRow("expired") << u"expired"_s << fingerprint(u"expired"_s) << false
                             << u"the certificate of the service expired on 2020-01-02; whoever runs the service must renew it"_s;
    QTest::newRow("another, though it is trusted") << u"server"_s << fingerprint(u"selfsigned"_s) << true << other + fingerprint(u"server"_s).toLower();
    QTest::newRow("another, not trusted either") << u"selfsigned"_s << fingerprint(u"server"_s) << false << other + fingerprint(u"selfsigned"_s).toLower();
}

void tst_Tls::pinned()
{
    QFETCH(QString, certificate);
    QFETCH(QString, fingerprint);
    QFETCH(bool, isTrusted);
    QFETCH(QString, message);
    ScriptedServer server(serverTls(certificate));
    server.setHandler(calculated);
    ClientCredentials credentials = isTrusted ? trusting() : ClientCredentials();
    credentials.serviceCertificateFingerprint = fingerprint;
    const CallOutcome outcome = call(server, credentials);
    if (message.isEmpty()) {
        QCOMPARE(outcome.message, QString());
        QCOMPARE(outcome.value, 3.0);
    } else {
        QCOMPARE(outcome.message, u"Add could not be called: no secure connection to %1 could be made: %2."_s.arg(server.url().toString(), message));
        QCOMPARE(outcome.exception, u"SecurityNegotiationException"_s);
        QTest::qWait(0);
        QVERIFY(server.requests().isEmpty()); // nothing was said to a stranger
    }
}

void tst_Tls::clientCertificates_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("passphrase");
    const QByteArray pem = tlsFile(u"client.pem"_s);
    QTest::newRow("PEM with its key") << pem << QByteArray() << QString();
    QTest::newRow("PEM, the key apart and encrypted") << pem.first(pem.indexOf("-----BEGIN PRIVATE")) << tlsFile(u"client-encrypted.key"_s) << u"secret"_s;
    QTest::newRow("PKCS#12") << tlsFile(u"client.p12"_s) << QByteArray() << u"secret"_s;
}

void tst_Tls::clientCertificates()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(QString, passphrase);
    ScriptedServer server(serverTlsForClients());
    QString caller;
    server.setHandler([&caller](const Request &request) {
        return Answer().step([&caller](QTcpSocket &socket) {
            caller = static_cast<QSslSocket &>(socket).peerCertificate().subjectInfo(QSslCertificate::CommonName).join(u' ');
        }).append(calculated(request));
    });
    ClientCredentials credentials = trusting();
    credentials.clientCertificate = certificate;
    credentials.clientPrivateKey = key;
    credentials.clientCertificatePassphrase = passphrase;
    const CallOutcome outcome = call(server, credentials, secureBinding(HttpCredentialType::Certificate));
    QCOMPARE(outcome.message, QString());
    QCOMPARE(outcome.value, 3.0);
    QCOMPARE(caller, u"Ada Lovelace"_s);
}

void tst_Tls::withoutAClientCertificate_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("message");
    QTest::newRow("TLS 1.3") << u"-tls1_3"_s << u"the service wants a client certificate, or another one"_s;
    QTest::newRow("TLS 1.2") << u"-tls1_2"_s << u"the service refused the connection; it may want a client certificate, or ways of encryption that are not known here"_s;
}

// Of OpenSSL's own server, which says why it hangs up; Qt's does not.
void tst_Tls::withoutAClientCertificate()
{
    QFETCH(QString, protocol);
    QFETCH(QString, message);
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    if (openssl.isEmpty())
        QSKIP("there is no openssl command");
    const QString folder = QStringLiteral(TESTS_SOURCE_DIR "/data/tls/");
    QProcess server;
    server.start(openssl, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, folder + u"server.pem"_s, u"-key"_s, folder + u"server.pem"_s,
                           u"-CAfile"_s, folder + u"ca.pem"_s, u"-Verify"_s, u"1"_s, u"-verify_return_error"_s, u"-www"_s, protocol});
    QByteArray output;
    QTRY_VERIFY((output += server.readAllStandardOutput()).contains("ACCEPT 127.0.0.1:"));
    const qsizetype at = output.indexOf("ACCEPT 127.0.0.1:");
    const QUrl url(u"https://127.0.0.1:%1/x"_s.arg(QString::fromLatin1(output.mid(at + 17).split('\n').first().trimmed())));
    ChannelFactory<ICalculatorChannel> factory(secureBinding(), url);
    factory.credentials() = trusting();
    const CallOutcome outcome = outcomeOf(*factory.createChannel());
    server.kill();
    server.waitForFinished();
    QCOMPARE(outcome.message, u"Add could not be called: no secure connection to %1 could be made: %2."_s.arg(url.toString(), message));
    QCOMPARE(outcome.exception, u"SecurityNegotiationException"_s);
}

void tst_Tls::noTlsAtAll_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("message");
    QTest::newRow("the alert of a service that knows old versions only") << QByteArray::fromHex("15030100020246")
        << u"the service speaks only an old version of TLS; 1.2 is the oldest that is safe"_s;
    QTest::newRow("plain HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")
        << u"what answers there does not speak TLS; check the port, and whether the address begins with https rightly"_s;
    QTest::newRow("the alert of a failed handshake") << QByteArray::fromHex("15030300020228")
        << u"the service refused the connection; it may want a client certificate, or ways of encryption that are not known here"_s;
}

void tst_Tls::noTlsAtAll()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, message);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [=] {
            socket->write(answer);
            socket->disconnectFromHost();
        });
    });
    const QUrl url(u"https://127.0.0.1:%1/x"_s.arg(server.serverPort()));
    ChannelFactory<ICalculatorChannel> factory(secureBinding(), url);
    const CallOutcome outcome = outcomeOf(*factory.createChannel());
    QCOMPARE(outcome.message, u"Add could not be called: no secure connection to %1 could be made: %2."_s.arg(url.toString(), message));
    QCOMPARE(outcome.exception, u"SecurityNegotiationException"_s);
}

void tst_Tls::credentialsThatCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QByteArray>("trusted");
    QTest::addColumn<QString>("fingerprint");
    QTest::addColumn<QString>("message");
    const QByteArray pem = tlsFile(u"client.pem"_s);
    QTest::newRow("a wrong passphrase") << tlsFile(u"client.p12"_s) << u"wrong"_s << QByteArray() << QString()
        << u"The client certificate is neither a PEM nor a PKCS#12 file that can be read; perhaps its passphrase is wrong."_s;
    QTest::newRow("no certificate file") << QByteArray("garbage") << QString() << QByteArray() << QString()
        << u"The client certificate is neither a PEM nor a PKCS#12 file that can be read; perhaps its passphrase is wrong."_s;
    QTest::newRow("no key") << pem.first(pem.indexOf("-----BEGIN PRIVATE")) << QString() << QByteArray() << QString()
        << u"The private key of the client certificate cannot be read; it is missing, or its passphrase is wrong."_s;
    QTest::newRow("no trusted certificate") << QByteArray() << QString() << QByteArray("garbage") << QString()
        << u"The trusted certificates hold no certificate in PEM form."_s;
    QTest::newRow("no fingerprint") << QByteArray() << QString() << QByteArray() << u"AB:CD"_s
        << u"The fingerprint of the service's certificate must be the 64 hexadecimal digits of a SHA-256 hash."_s;
}

void tst_Tls::credentialsThatCannotBeUsed()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QString, passphrase);
    QFETCH(QByteArray, trusted);
    QFETCH(QString, fingerprint);
    QFETCH(QString, message);
    ScriptedServer server(serverTls());
    const CallOutcome outcome = call(server, {.clientCertificate = certificate, .clientCertificatePassphrase = passphrase,
                                          .trustedCertificates = trusted, .serviceCertificateFingerprint = fingerprint});
    QCOMPARE(outcome.message, message);
    QCOMPARE(outcome.exception, u"CommunicationObjectFaultedException"_s);
    QCOMPARE(server.connections(), 0);
}

// A connection that was made with a certificate is not lent to somebody without one.
void tst_Tls::factoriesDoNotShareCertificates()
{
    ScriptedServer server(serverTlsForClients());
    server.setHandler(calculated);
    ClientCredentials ada = trusting();
    ada.clientCertificate = tlsFile(u"client.pem"_s);
    ChannelFactory<ICalculatorChannel> factory(secureBinding(HttpCredentialType::Certificate), server.url());
    factory.credentials() = ada;
    const auto channel = factory.createChannel();
    QCOMPARE(outcomeOf(*channel).value, 3.0);
    QVERIFY(!call(server, trusting()).exception.isEmpty());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(outcomeOf(*channel).value, 3.0);
}

void tst_Tls::theChannelGoesOn()
{
    ScriptedServer server(serverTls(u"expired"_s));
    server.setHandler(calculated);
    ChannelFactory<ICalculatorChannel> factory(secureBinding(), server.url());
    factory.credentials() = trusting();
    const auto channel = factory.createChannel();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(outcomeOf(*channel).exception, u"SecurityNegotiationException"_s);
    QCOMPARE(channel->state(), CommunicationState::Opened);
}

QTEST_GUILESS_MAIN(tst_Tls)
#include "tst_tls.moc"
