// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "model/securityheader.h"
#include "soap/envelope.h"
#include "support/calculatorchannel.h"
#include "support/calculatorreplies.h"
#include "support/certificates.h"
#include "support/exceptionname.h"

#include <QTest>

#include <time.h>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

constexpr QStringView secext = SecurityHeader::Namespace;
constexpr QStringView utility = SecurityHeader::UtilityNamespace;
const QString profile = u"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#"_s;
const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);

QByteArray timestamp(const QDateTime &created, const QDateTime &expires)
{
    return "<o:Security xmlns:o='" + secext.toUtf8() + "' xmlns:u='" + utility.toUtf8() + "' s:mustUnderstand='1'><u:Timestamp><u:Created>"
        + created.toString(Qt::ISODateWithMs).toUtf8() + "</u:Created><u:Expires>" + expires.toString(Qt::ISODateWithMs).toUtf8()
        + "</u:Expires></u:Timestamp></o:Security>";
}

Element headerFrom(const QByteArray &xml)
{
    XmlReader reader("<x xmlns:s='urn:s'>" + xml + "</x>");
    reader.readNextStartElement();
    reader.readNextStartElement();
    return Element::read(reader);
}

class NameInspector : public MessageInspector
{
public:
    void beforeSendRequest(Message &request, const CallContext &) override { headers += request.headers.size(); }
    qsizetype headers = 0;
};

} // namespace

// User names in messages: WS-Security UsernameToken and Timestamp.
class tst_MessageSecurity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPasswordAsText();
    void aPasswordAsDigest();
    void digestOfTheStandard();
    void objections_data();
    void objections();
    void timesWithoutAZone();
    void onTheWire_data();
    void onTheWire();
    void replies_data();
    void replies();
};

void tst_MessageSecurity::aPasswordAsText()
{
    const MessageHeader header = SecurityHeader::create({u"ada"_s, u"<secret>"_s}, {SecurityMode::TransportWithMessageCredential}, noon);
    QVERIFY(header.mustUnderstand);
    QVERIFY(SecurityHeader::isSecurityHeader(header.element));
    const Element timestamp = header.element.child(utility, u"Timestamp");
    QCOMPARE(timestamp.child(utility, u"Created").text(), u"2026-05-04T12:00:00.000Z"_s);
    QCOMPARE(timestamp.child(utility, u"Expires").text(), u"2026-05-04T12:05:00.000Z"_s);
    const Element token = header.element.child(secext, u"UsernameToken");
    QCOMPARE(token.child(secext, u"Username").text(), u"ada"_s);
    QCOMPARE(token.child(secext, u"Password").text(), u"<secret>"_s);
    QCOMPARE(token.child(secext, u"Password").attribute({{}, u"Type"_s}), profile + u"PasswordText"_s);
    QVERIFY(token.child(secext, u"Nonce").isNull());
}

void tst_MessageSecurity::aPasswordAsDigest()
{
    BindingSecurity security{SecurityMode::TransportWithMessageCredential};
    security.passwordType = PasswordType::Digest;
    security.includeTimestamp = false;
    QByteArray nonces[2];
    for (QByteArray &nonce : nonces) {
        const MessageHeader header = SecurityHeader::create({u"ada"_s, u"secret"_s}, security, noon);
        QVERIFY(header.element.child(utility, u"Timestamp").isNull());
        const Element token = header.element.child(secext, u"UsernameToken");
        nonce = QByteArray::fromBase64(token.child(secext, u"Nonce").text().toLatin1());
        QCOMPARE(nonce.size(), 16);
        QCOMPARE(token.child(utility, u"Created").text(), u"2026-05-04T12:00:00.000Z"_s);
        QCOMPARE(token.child(secext, u"Password").attribute({{}, u"Type"_s}), profile + u"PasswordDigest"_s);
        QCOMPARE(token.child(secext, u"Password").text().toLatin1(), SecurityHeader::passwordDigest(nonce, "2026-05-04T12:00:00.000Z", u"secret"_s));
        QVERIFY(!header.element.toXml().contains("secret<"));
    }
    QVERIFY(nonces[0] != nonces[1]);
}

// SHA-1 of "abc", which the three parts make together (FIPS 180).
void tst_MessageSecurity::digestOfTheStandard()
{
    QCOMPARE(SecurityHeader::passwordDigest("a", "b", u"c"_s), QByteArray::fromHex("a9993e364706816aba3e25717850c26c9cd0d89d").toBase64());
}

// They are UTC, wherever this is.
void tst_MessageSecurity::timesWithoutAZone()
{
    const QByteArray before = qgetenv("TZ");
    for (const char *zone : {"UTC0", "EAST-9", "WEST8"}) {
        qputenv("TZ", zone);
        ::tzset();
        const QByteArray header = timestamp(noon, noon.addSecs(300)).replace("Z</u:", "</u:");
        QCOMPARE(SecurityHeader::objection(headerFrom(header), noon), QString());
        QVERIFY(!SecurityHeader::objection(headerFrom(header), noon.addSecs(3600)).isEmpty());
    }
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    ::tzset();
}

void tst_MessageSecurity::objections_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("objection");
    const QByteArray start = "<o:Security xmlns:o='" + secext.toUtf8() + "'>";
    QTest::newRow("good now") << timestamp(noon, noon.addSecs(300)) << QString();
    QTest::newRow("over, as far as clocks differ") << timestamp(noon.addSecs(-599), noon.addSecs(-299)) << QString();
    QTest::newRow("over") << timestamp(noon.addSecs(-900), noon.addSecs(-301)) << u"its time was over at 2026-05-04T11:54:59.000Z; check the clocks of both machines"_s;
    QTest::newRow("of the future, as far as clocks differ") << timestamp(noon.addSecs(299), noon.addSecs(900)) << QString();
    QTest::newRow("of the future") << timestamp(noon.addSecs(301), noon.addSecs(900)) << u"it comes from the future, from 2026-05-04T12:05:01.000Z; check the clocks of both machines"_s;
    QTest::newRow("empty") << start + "</o:Security>" << QString();
    QTest::newRow("signed") << start + "<Signature xmlns='http://www.w3.org/2000/09/xmldsig#'/></o:Security>" << u"it carries a Signature, which cannot be checked here"_s;
}

void tst_MessageSecurity::objections()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, objection);
    QCOMPARE(SecurityHeader::objection(headerFrom(header), noon), objection);
}

void tst_MessageSecurity::onTheWire_data()
{
    QTest::addColumn<MessageVersion>("version");
    QTest::addColumn<PasswordType>("type");
    QTest::newRow("SOAP 1.1, text") << MessageVersion::soap11() << PasswordType::Text;
    QTest::newRow("SOAP 1.2 with addressing, digest") << MessageVersion::soap12Addressing10() << PasswordType::Digest;
}

void tst_MessageSecurity::onTheWire()
{
    QFETCH(MessageVersion, version);
    QFETCH(PasswordType, type);
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt has no TLS");
    ScriptedServer server(serverTls());
    server.setHandler(calculated);
    Binding binding;
    binding.messageVersion = version;
    binding.security.mode = SecurityMode::TransportWithMessageCredential;
    binding.security.passwordType = type;
    ChannelFactory<ICalculatorChannel> factory(binding, server.url());
    factory.credentials() = {.userName = {u"ada"_s, u"secret"_s}, .trustedCertificates = tlsFile(u"ca.pem"_s)};
    const auto inspector = std::make_shared<NameInspector>();
    factory.addInspector(inspector);
    const auto channel = factory.createChannel();
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(errorMessage(thrownBy([&] { future.waitForFinished(); })), QString());
    QCOMPARE(future.result(), 3.0);
    const Request request = server.requests().first();
    QVERIFY(request.header("Authorization").isNull());
    const Message message = readEnvelope(request.body);
    QCOMPARE(message.headers.size(), 1);
    const MessageHeader &header = message.headers.first();
    QVERIFY(header.mustUnderstand && SecurityHeader::isSecurityHeader(header.element));
    QCOMPARE(header.element.child(secext, u"UsernameToken").child(secext, u"Username").text(), u"ada"_s);
    QCOMPARE(request.body.contains("secret</"), type == PasswordType::Text);
    QCOMPARE(inspector->headers, 0); // the password is nobody's business
}

void tst_MessageSecurity::replies_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("exception");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::newRow("a timestamp") << timestamp(now, now.addSecs(300)) << QString();
    QTest::newRow("a timestamp of yesterday") << timestamp(now.addDays(-1), now.addDays(-1).addSecs(300)) << u"MessageSecurityException"_s;
}

void tst_MessageSecurity::replies()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, exception);
    ScriptedServer server;
    server.setHandler([&](const Request &request) {
        return Answer::http(200, replyEnvelope(request, responseBody("Add", "3")).replace("<s:Body>", "<s:Header>" + header + "</s:Header><s:Body>"));
    });
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), server.url());
    const auto channel = factory.createChannel();
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    const auto error = thrownBy([&] { future.waitForFinished(); });
    QVERIFY2(exceptionName(error) == exception, qPrintable(errorMessage(error)));
}

QTEST_GUILESS_MAIN(tst_MessageSecurity)
#include "tst_messagesecurity.moc"
