// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/rawclient.h"
#include "host/requests.h"
#include "host/testcertificates.h"
#include "host/testservice.h"

#include <QElapsedTimer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>

using namespace ServiceModel;
using namespace Qt::StringLiterals;
using namespace Test;

class TestHostTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void callsAreAnswered();
    void asynchronousCallsAreAnswered();
    void oldProtocolIsRefused();
    void plainHttpIsRefused();
    void largeBodyIsCutOff();
    void metadataHasHttpsAddresses();
    void forwardedAddressesAreBelievedWhenToldSo();
    void clientCertificate_data();
    void clientCertificate();
    void certificateIsKeptForALaterValidator();
    void unfinishedHandshakesHoldNobodyUp();
    void mistakeIsOneSentence_data();
    void mistakeIsOneSentence();

private:
    void open(const QByteArray &clientAuthorities = {});
    QByteArray exchange(const QByteArray &request, const QSslConfiguration &configuration);
    QByteArray exchange(const QByteArray &request) { return exchange(request, trusting()); }
    QSslConfiguration trusting() const;

    TestAuthority m_authority{u"Authority"_s};
    CertificateAndKey m_server = m_authority.issueServer();
    std::unique_ptr<CalculatorService> m_service;
    std::unique_ptr<ServiceHost> m_host;
};

void TestHostTls::init()
{
    m_host.reset();
    m_service = std::make_unique<CalculatorService>();
    m_host = std::make_unique<ServiceHost>(m_service.get(), QUrl(u"https://127.0.0.1:0/calculator"_s));
    m_host->addServiceEndpoint(BasicHttpBinding());
    m_host->addMetadataExchangeEndpoint();
}

void TestHostTls::open(const QByteArray &clientAuthorities)
{
    m_host->setServiceCertificate({m_server.certificate, m_server.privateKey, {}, clientAuthorities});
    QVERIFY2(m_host->open(), qPrintable(m_host->errorString()));
}

QSslConfiguration TestHostTls::trusting() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromData(m_authority.certificate()));
    return configuration;
}

// What comes back until nothing more does; empty when the handshake fails. The event loop runs meanwhile.
QByteArray TestHostTls::exchange(const QByteArray &request, const QSslConfiguration &configuration)
{
    QSslSocket socket;
    socket.setSslConfiguration(configuration);
    QByteArray received;
    connect(&socket, &QSslSocket::encrypted, this, [&] { socket.write(request); });
    connect(&socket, &QSslSocket::readyRead, this, [&] { received += socket.readAll(); });
    socket.connectToHostEncrypted(u"127.0.0.1"_s, portOf(*m_host));
    const auto isDone = [&] {
        const qsizetype end = received.indexOf("\r\n\r\n");
        const qsizetype length = received.indexOf("Content-Length: ");
        return (end > 0 && received.size() >= end + 4 + received.mid(length + 16, received.indexOf('\r', length) - length - 16).toLongLong())
            || socket.state() == QAbstractSocket::UnconnectedState;
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isDone(), 10'000); }();
    return received;
}

void TestHostTls::callsAreAnswered()
{
    open();
    const QByteArray reply = exchange(request("Add"));
    QVERIFY2(reply.startsWith("HTTP/1.1 200"), reply);
    QVERIFY2(reply.contains(">9<"), reply);
}

void TestHostTls::asynchronousCallsAreAnswered()
{
    open();
    m_service->isHolding = true;
    connect(m_host.get(), &ServiceHost::callReceived, this, [this] {
        QMetaObject::invokeMethod(this, [this] { m_service->release(); }, Qt::QueuedConnection);
    });
    QVERIFY(exchange(request("Multiply")).contains(">18<"));
}

void TestHostTls::oldProtocolIsRefused()
{
    open();
    QSslConfiguration old = trusting();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    old.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    QCOMPARE(exchange(request("Add"), old), QByteArray());
    QSslConfiguration newer = trusting();
    newer.setProtocol(QSsl::TlsV1_2);
    QVERIFY(exchange(request("Add"), newer).contains(">9<"));
}

void TestHostTls::plainHttpIsRefused()
{
    open();
    RawClient client(portOf(*m_host));
    QCOMPARE(client.call(request("Add")).status, 0);
    QVERIFY(m_service->calls.isEmpty());
}

void TestHostTls::largeBodyIsCutOff()
{
    open();
    const QByteArray chunk = "10000\r\n" + QByteArray(65536, 'x') + "\r\n";
    const QByteArray reply = exchange("POST /calculator HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeated(400));
    QVERIFY2(reply.isEmpty() || reply.startsWith("HTTP/1.1 413"), reply);
    QVERIFY(exchange(request("Add")).contains(">9<"));
}

void TestHostTls::metadataHasHttpsAddresses()
{
    open();
    const QByteArray port = QByteArray::number(portOf(*m_host));
    const QByteArray wsdl = exchange("GET /calculator?wsdl HTTP/1.1\r\nHost: calc.example:" + port + "\r\n\r\n");
    QVERIFY2(wsdl.contains("location=\"https://calc.example:" + port + "/calculator\""), wsdl);
    QVERIFY(wsdl.contains("<sp:HttpsToken RequireClientCertificate=\"false\"/>"));
    QVERIFY(!wsdl.contains("BasicAuthentication"));
    QVERIFY(exchange("GET /calculator HTTP/1.1\r\nHost: x\r\n\r\n").contains("https://127.0.0.1:" + port + "/calculator/mex"));
}

void TestHostTls::forwardedAddressesAreBelievedWhenToldSo()
{
    for (const bool trusted : {false, true}) {
        const auto host = makeHost(m_service.get());
        host->setForwardedHeadersTrusted(trusted);
        QVERIFY(host->open());
        const auto reply = RawClient(portOf(*host)).call(RawClient::request("GET", "/calculator?wsdl", {}, {"X-Forwarded-Proto: https", "X-Forwarded-Host: example.org"}));
        QVERIFY2(reply.body.contains(trusted ? "location=\"https://example.org/calculator\"" : "location=\"http://localhost/calculator\""), reply.body);
    }
}

void TestHostTls::clientCertificate_data()
{
    QTest::addColumn<CertificateAndKey>("shown");
    QTest::addColumn<bool>("isServed");

    QTest::newRow("of the authority") << m_authority.issueClient(u"Anna"_s) << true;
    QTest::newRow("none") << CertificateAndKey{} << false;
    QTest::newRow("of another authority") << TestAuthority(u"Authority"_s).issueClient(u"Anna"_s) << false;
    QTest::newRow("one for servers") << m_authority.issueServer() << false;
}

void TestHostTls::clientCertificate()
{
    QFETCH(CertificateAndKey, shown);
    QFETCH(bool, isServed);

    open(m_authority.certificate());
    QSslConfiguration configuration = trusting();
    if (!shown.certificate.isEmpty()) {
        configuration.setLocalCertificate(QSslCertificate(shown.certificate));
        configuration.setPrivateKey(QSslKey(shown.privateKey, QSsl::Ec));
    }
    QString subject;
    m_service->duringAdd = [&] { subject = OperationContext::current().certificateSubject(); };
    QCOMPARE(exchange(request("Add"), configuration).contains(">9<"), isServed);
    QCOMPARE(m_service->calls.isEmpty(), !isServed);
    QCOMPARE(subject, isServed ? u"CN=Anna"_s : QString());
}

// It answers when the request has gone.
void TestHostTls::certificateIsKeptForALaterValidator()
{
    m_host->setUserNameValidator([this](const UserNameCredential &, const AuthenticationReply &reply) {
        QMetaObject::invokeMethod(this, [=] { reply(u"ada"_s); }, Qt::QueuedConnection);
    });
    open(m_authority.certificate());
    const CertificateAndKey anna = m_authority.issueClient(u"Anna"_s);
    QSslConfiguration configuration = trusting();
    configuration.setLocalCertificate(QSslCertificate(anna.certificate));
    configuration.setPrivateKey(QSslKey(anna.privateKey, QSsl::Ec));
    QString subject;
    m_service->duringAdd = [&] { subject = OperationContext::current().certificateSubject(); };
    const QByteArray call = post(envelope(soap11, operation("Add", "6", "3")), {"Authorization: Basic " + QByteArray("ada:x").toBase64()});
    QVERIFY(exchange(call, configuration).contains(">9<"));
    QCOMPARE(subject, u"CN=Anna"_s);
}

void TestHostTls::unfinishedHandshakesHoldNobodyUp()
{
    open();
    std::vector<std::unique_ptr<RawClient>> silent;
    for (int i = 0; i < 50; ++i) {
        silent.push_back(std::make_unique<RawClient>(portOf(*m_host)));
        silent.back()->send(QByteArray("\x16\x03\x01\x02\x00\x01", 6)); // a ClientHello that goes no further
    }
    QVERIFY(exchange(request("Add")).contains(">9<"));
}

void TestHostTls::mistakeIsOneSentence_data()
{
    QTest::addColumn<ServiceCertificate>("certificate");
    QTest::addColumn<QString>("error");

    const QByteArray otherKey = m_authority.issueServer().privateKey;
    QTest::newRow("the key of another") << ServiceCertificate{m_server.certificate, otherKey} << u"The private key is not that of the certificate."_s;
    QTest::newRow("no key") << ServiceCertificate{m_server.certificate, {}} << u"The certificate and its private key cannot be used"_s;
    QTest::newRow("no PEM") << ServiceCertificate{"hello", m_server.privateKey} << u"Both have to be PEM."_s;
    QTest::newRow("authorities that are none") << ServiceCertificate{m_server.certificate, m_server.privateKey, {}, "hello"} << u"The authorities of client certificates cannot be used"_s;
}

void TestHostTls::mistakeIsOneSentence()
{
    QFETCH(ServiceCertificate, certificate);
    QFETCH(QString, error);

    m_host->setServiceCertificate(certificate);
    QVERIFY(!m_host->open());
    QVERIFY2(m_host->errorString().contains(error), qPrintable(m_host->errorString()));
    QVERIFY(!m_host->errorString().contains(u"PRIVATE"));
}

QTEST_GUILESS_MAIN(TestHostTls)
#include "tst_hosttls.moc"
