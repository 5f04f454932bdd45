// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/rawclient.h"
#include "host/requests.h"
#include "host/securitytoken.h"
#include "host/testservice.h"
#include "soap/envelope.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QTest>
#include <QTimer>

#include <ctime>
#include <thread>

using namespace ServiceModel;
using namespace Qt::StringLiterals;
using namespace Test;

// Who may call: HTTP Basic and UsernameToken.
class TestHostCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void basic_data();
    void basic();
    void token_data();
    void token();
    void nonceIsGoodOnce();
    void answerMayComeLater_data();
    void answerMayComeLater();
    void validatorThatFailsRefuses_data();
    void validatorThatFailsRefuses();
    void hostMayGoBeforeTheAnswer();
    void metadataNeedsNone();
    void observersSeeNoPasswords_data();
    void observersSeeNoPasswords();
    void requestsForLogsTakeNoTime();
    void namesInLogsAreOneLine();

private:
    void open();
    static QByteArray withToken(const QByteArray &token) { return post(envelope(soap11, operation("Add", "1", "2"), token)); }

    std::unique_ptr<CalculatorService> m_service;
    std::unique_ptr<ServiceHost> m_host;
    std::unique_ptr<RawClient> m_client;
    UserNameValidator m_validator;
    QString m_principal;
};

namespace {

const QByteArray utility = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
const QByteArray profile = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#";

QByteArray authorization(const QByteArray &userAndPassword)
{
    return "Authorization: Basic " + userAndPassword.toBase64();
}

QByteArray time(int secondsFromNow)
{
    return QDateTime::currentDateTimeUtc().addSecs(secondsFromNow).toString(Qt::ISODate).toLatin1();
}

QByteArray security(const QByteArray &content)
{
    return "<o:Security e:mustUnderstand=\"1\" xmlns:o=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd\" xmlns:u=\""
        + utility + "\">" + content + "</o:Security>";
}

QByteArray timestamp(int created, int expires)
{
    return "<u:Timestamp><u:Created>" + time(created) + "</u:Created><u:Expires>" + time(expires) + "</u:Expires></u:Timestamp>";
}

QByteArray textToken(const QByteArray &user, const QByteArray &password, const QByteArray &more = {})
{
    return "<o:UsernameToken><o:Username>" + user + "</o:Username><o:Password Type=\"" + profile + "PasswordText\">" + password
        + "</o:Password>" + more + "</o:UsernameToken>";
}

QByteArray digestToken(const QByteArray &user, const QByteArray &password, const QByteArray &nonce, int created = 0)
{
    const QByteArray when = time(created);
    const QByteArray digest = QCryptographicHash::hash(nonce + when + password, QCryptographicHash::Sha1).toBase64();
    return "<o:UsernameToken><o:Username>" + user + "</o:Username><o:Password Type=\"" + profile + "PasswordDigest\">" + digest
        + "</o:Password><o:Nonce>" + nonce.toBase64() + "</o:Nonce><u:Created>" + when + "</u:Created></o:UsernameToken>";
}

} // namespace

void TestHostCredentials::init()
{
    m_service = std::make_unique<CalculatorService>();
    m_principal = QString();
    m_service->duringAdd = [this] { m_principal = OperationContext::current().principal(); };
    m_validator = [](const UserNameCredential &credential, const AuthenticationReply &reply) {
        const bool isRight = credential.userName() == u"änna" && credential.matches(u"s3cr:et ü"_s);
        reply(isRight ? credential.userName() : QString());
    };
    m_host = makeHost(m_service.get());
}

void TestHostCredentials::open()
{
    m_host->setUserNameValidator(m_validator);
    QVERIFY(m_host->open());
    m_client = std::make_unique<RawClient>(portOf(*m_host));
}

void TestHostCredentials::cleanup()
{
    m_client.reset();
    m_host.reset();
}

void TestHostCredentials::basic_data()
{
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<bool>("isServed");

    const QByteArray good = QByteArray("änna:s3cr:et ü").toBase64();
    QTest::newRow("the right password") << QList<QByteArray>{"Authorization: Basic " + good} << true;
    QTest::newRow("the scheme in lower case") << QList<QByteArray>{"authorization: basic " + good} << true;
    QTest::newRow("a wrong password") << QList<QByteArray>{authorization("änna:secret")} << false;
    QTest::newRow("a wrong user") << QList<QByteArray>{authorization("anna:s3cr:et ü")} << false;
    QTest::newRow("an empty password") << QList<QByteArray>{authorization("änna:")} << false;
    QTest::newRow("no credentials") << QList<QByteArray>{} << false;
    QTest::newRow("no colon") << QList<QByteArray>{authorization("änna")} << false;
    QTest::newRow("no Base64") << QList<QByteArray>{"Authorization: Basic !!!"} << false;
    QTest::newRow("another scheme") << QList<QByteArray>{"Authorization: Bearer " + good} << false;
}

void TestHostCredentials::basic()
{
    QFETCH(QList<QByteArray>, headers);
    QFETCH(bool, isServed);

    open();
    const auto reply = m_client->call(post(envelope(soap11, operation("Add", "1", "2")), headers));
    QCOMPARE(reply.status, isServed ? 200 : 401);
    QCOMPARE(reply.header("WWW-Authenticate"), isServed ? QByteArray() : QByteArray("Basic realm=\"CalculatorService\", charset=\"UTF-8\""));
    QCOMPARE(m_service->calls.isEmpty(), !isServed);
    QCOMPARE(m_principal, isServed ? u"änna"_s : QString());
    QCOMPARE(m_client->call(post(envelope(soap11, operation("Add", "1", "2")), {authorization("änna:s3cr:et ü")})).status, 200);
}

void TestHostCredentials::token_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("fault"); // its subcode; empty when the call is served

    const QByteArray good = textToken("änna", "s3cr:et ü");
    QTest::newRow("text") << security(good) << QString();
    QTest::newRow("text and a timestamp") << security(timestamp(0, 300) + good) << QString();
    QTest::newRow("clocks that differ by four minutes") << security(timestamp(240, 540) + good) << QString();
    QTest::newRow("text with nonce and time") << security(textToken("änna", "s3cr:et ü", "<o:Nonce>" + QByteArray("n1").toBase64() + "</o:Nonce><u:Created>" + time(0) + "</u:Created>")) << QString();
    QTest::newRow("a digest") << security(digestToken("änna", "s3cr:et ü", "n2")) << QString();

    QTest::newRow("a wrong password") << security(textToken("änna", "guess")) << u"FailedAuthentication"_s;
    QTest::newRow("the digest of a wrong password") << security(digestToken("änna", "guess", "n3")) << u"FailedAuthentication"_s;
    QTest::newRow("a digest for a user there is not") << security(digestToken("otto", "", "n4")) << u"FailedAuthentication"_s;
    QTest::newRow("an old digest") << security(digestToken("änna", "s3cr:et ü", "n5", -1000)) << u"MessageExpired"_s;
    QTest::newRow("a digest of the future") << security(digestToken("änna", "s3cr:et ü", "n6", 1000)) << u"MessageExpired"_s;
    QTest::newRow("a digest without a nonce") << security(digestToken("änna", "s3cr:et ü", "")) << u"InvalidSecurityToken"_s;
    QTest::newRow("an expired timestamp") << security(timestamp(-1000, -700) + good) << u"MessageExpired"_s;
    QTest::newRow("a timestamp of the future") << security(timestamp(1000, 1300) + good) << u"MessageExpired"_s;
    QTest::newRow("a timestamp that is no time") << security("<u:Timestamp><u:Created>soon</u:Created></u:Timestamp>" + good) << u"InvalidSecurity"_s;
    QTest::newRow("no password") << security("<o:UsernameToken><o:Username>änna</o:Username></o:UsernameToken>") << u"InvalidSecurityToken"_s;
    QTest::newRow("no user") << security(textToken("", "s3cr:et ü")) << u"InvalidSecurityToken"_s;
}

void TestHostCredentials::token()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, fault);

    open();
    const auto reply = m_client->call(withToken(header));
    QCOMPARE(m_service->calls.isEmpty(), !fault.isEmpty());
    QCOMPARE(m_principal, fault.isEmpty() ? u"änna"_s : QString());
    QCOMPARE(reply.status, fault.isEmpty() ? 200 : 500);
    Message message = readEnvelope(reply.body);
    if (!fault.isEmpty())
        QCOMPARE(readFault(message).code.localName, fault); // in SOAP 1.1 the subcode is the code
}

void TestHostCredentials::nonceIsGoodOnce()
{
    open();
    const QByteArray first = withToken(security(digestToken("änna", "s3cr:et ü", "once")));
    QCOMPARE(m_client->call(first).status, 200);
    QCOMPARE(m_client->call(first).status, 500);
    QCOMPARE(m_client->call(withToken(security(digestToken("änna", "guess", "another")))).status, 500);
    QCOMPARE(m_client->call(withToken(security(digestToken("änna", "s3cr:et ü", "another")))).status, 200); // a refused one is not kept
    QCOMPARE(m_service->calls.size(), 2);
}

void TestHostCredentials::answerMayComeLater_data()
{
    QTest::addColumn<bool>("isOtherThread");
    QTest::addColumn<QString>("principal");

    QTest::newRow("from the event loop, yes") << false << u"id-7"_s;
    QTest::newRow("from the event loop, no") << false << QString();
    QTest::newRow("from another thread, yes") << true << u"id-7"_s;
    QTest::newRow("from another thread, no") << true << QString();
}

void TestHostCredentials::answerMayComeLater()
{
    QFETCH(bool, isOtherThread);
    QFETCH(QString, principal);

    QString address;
    QString observed;
    m_service->duringAdd = [&] {
        m_principal = OperationContext::current().principal();
        address = OperationContext::current().remoteAddress();
    };
    connect(m_host.get(), &ServiceHost::callReceived, this, [&](const ServiceCall &call) { observed = call.remoteAddress; });
    m_validator = [&](const UserNameCredential &, const AuthenticationReply &reply) {
        if (isOtherThread)
            std::thread([reply, principal] { reply(principal); }).detach();
        else
            QTimer::singleShot(0, this, [reply, principal] { reply(principal); reply(u"second"_s); });
    };
    open();
    const auto reply = m_client->call(post(envelope(soap11, operation("Add", "1", "2")), {authorization("a:b")}));
    QCOMPARE(reply.status, principal.isNull() ? 401 : 200);
    QCOMPARE(m_principal, principal);
    QCOMPARE(address, principal.isNull() ? QString() : u"127.0.0.1"_s); // though the request has gone by then
    QCOMPARE(observed, address);
}

void TestHostCredentials::validatorThatFailsRefuses_data()
{
    QTest::addColumn<bool>("throws");
    QTest::newRow("by an exception") << true;
    QTest::newRow("by giving no answer") << false;
}

void TestHostCredentials::validatorThatFailsRefuses()
{
    QFETCH(bool, throws);

    m_validator = [&](const UserNameCredential &, const AuthenticationReply &) {
        if (throws)
            throw std::runtime_error("no directory");
    };
    if (throws)
        QTest::ignoreMessage(QtWarningMsg, "The check of a user name failed: no directory");
    open();
    QCOMPARE(m_client->call(post(envelope(soap11, operation("Add", "1", "2")), {authorization("a:b")})).status, 401);
    QVERIFY(m_service->calls.isEmpty());
}

void TestHostCredentials::hostMayGoBeforeTheAnswer()
{
    AuthenticationReply kept;
    m_validator = [&](const UserNameCredential &, const AuthenticationReply &reply) { kept = reply; };
    open();
    m_client->send(post(envelope(soap11, operation("Add", "1", "2")), {authorization("a:b")}));
    QTRY_VERIFY(kept);
    m_host.reset();
    kept(u"a"_s);
    QVERIFY(m_client->waitForClosed());
    QVERIFY(m_service->calls.isEmpty());
}

void TestHostCredentials::metadataNeedsNone()
{
    open();
    const auto wsdl = m_client->call(RawClient::request("GET", "/calculator?wsdl"));
    QCOMPARE(wsdl.status, 200);
    QVERIFY(wsdl.body.contains("BasicAuthentication"));
    QCOMPARE(m_client->call(RawClient::request("GET", "/health")).status, 200);
}

void TestHostCredentials::observersSeeNoPasswords_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("seen"); // of it
    const QByteArray empty = "<o:Security xmlns:o='" + SecurityHeader::Namespace.toUtf8() + "'/>";
    QTest::newRow("a password") << security(textToken("änna", "s3cr:et ü")) << QByteArray("PasswordText\">***</o:Password>");
    QTest::newRow("in CDATA, with a tag") << security(textToken("änna", "<![CDATA[s3cr</o:Password>]]>:et ü")) << QByteArray("PasswordText\">***</o:Password>");
    QTest::newRow("two headers") << empty + security(textToken("änna", "s3cr:et ü")) << QByteArray("PasswordText\">***</o:Password>");
    QTest::newRow("a time alone") << security(timestamp(0, 300)) << QByteArray("</u:Timestamp>");
    QTest::newRow("nothing") << empty << QByteArray("Header>");
}

void TestHostCredentials::observersSeeNoPasswords()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, seen);
    m_validator = [](const UserNameCredential &, const AuthenticationReply &reply) { reply(u"anybody"_s); };
    QByteArray request;
    connect(m_host.get(), &ServiceHost::callReceived, this, [&](const ServiceCall &call) { request = call.request; });
    open();
    const QByteArray message = envelope(soap11, operation("Add", "1", "2"), header);
    QCOMPARE(m_client->call(post(message, {authorization("a:b")})).status, 200);
    QVERIFY2(request.contains(seen), request);
    QVERIFY2(!request.contains("s3cr") && !request.contains(":et"), request);
    QVERIFY(request.contains("<n1>1</n1>"));
}

// Whoever may call can send words that look like passwords, as many as a message holds.
void TestHostCredentials::requestsForLogsTakeNoTime()
{
    const QByteArray message = envelope(soap11, operation("Add", QByteArray(":Password").repeated(1'700'000), "2"), security({}));
    const std::clock_t start = std::clock(); // of the processor: the machine may have other work
    QCOMPARE(withoutPasswords(message), message);
    QVERIFY((std::clock() - start) / CLOCKS_PER_SEC < 3);
}

void TestHostCredentials::namesInLogsAreOneLine()
{
    QLoggingCategory::setFilterRules(u"servicemodel.host.info=true"_s);
    QTest::ignoreMessage(QtInfoMsg, "A call of the user \"ada\\nA call of the user root was allowed\" was refused.");
    open();
    QCOMPARE(m_client->call(post(envelope(soap11, operation("Add", "1", "2")), {authorization("ada\nA call of the user root was allowed:x")})).status, 401);
    QLoggingCategory::setFilterRules({});
}

QTEST_GUILESS_MAIN(TestHostCredentials)
#include "tst_hostcredentials.moc"
