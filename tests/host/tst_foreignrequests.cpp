// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/rawclient.h"
#include "host/requests.h"
#include "host/testservice.h"
#include "soap/envelope.h"
#include "soap/fault.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace ServiceModel;
using namespace Qt::StringLiterals;
using namespace Test;

namespace {

const QByteArray xml = "Content-Type: text/xml; charset=utf-8";
const QByteArray soapXml = "Content-Type: application/soap+xml; charset=utf-8";
const QByteArray add = operation("Add", "100", "15.99");
const QByteArray sum = "<AddResult>115.99</AddResult>";

} // namespace

// What clients of other stacks ask, each in its own way, beyond what tst_operationdispatcher and tst_hostfaults have.
class TestForeignRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void expectOnEveryRequest();
    void closeOnEveryRequest();
    void inChunks();
    void addressing_data();
    void addressing();
    void noDelay();
    void faultTexts_data();
    void faultTexts();
    void nothingIsPackedUnasked_data();
    void nothingIsPackedUnasked();

private:
    CalculatorService m_service;
    std::unique_ptr<ServiceHost> m_host;
};

void TestForeignRequests::initTestCase()
{
    m_host = std::make_unique<ServiceHost>(&m_service, QUrl(u"http://127.0.0.1:0/calculator"_s));
    m_host->addServiceEndpoint(BasicHttpBinding());
    m_host->addServiceEndpoint(WSHttpBinding());
    QVERIFY2(m_host->open(), qPrintable(m_host->errorString()));
}

// With the body at once, and with the body behind the "100 Continue".
void TestForeignRequests::expectOnEveryRequest()
{
    const QByteArray request = post(envelope(soap11, add), {xml, "Expect: 100-continue"});
    const qsizetype body = request.indexOf("\r\n\r\n") + 4;
    RawClient client(portOf(*m_host));
    for (int i = 0; i < 3; ++i) {
        auto reply = client.call(request);
        if (reply.status == 100)
            reply = client.read();
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.contains(sum));

        QCOMPARE(client.call(request.first(body)).status, 100);
        reply = client.call(request.sliced(body));
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.contains(sum));
    }
}

void TestForeignRequests::closeOnEveryRequest()
{
    for (int i = 0; i < 3; ++i) {
        RawClient client(portOf(*m_host));
        const auto reply = client.call(post(envelope(soap11, add), {xml, "Connection: close"}));
        QVERIFY(reply.body.contains(sum));
        QCOMPARE(reply.header("Connection").toLower(), "close");
        QVERIFY(client.waitForClosed());
    }
}

void TestForeignRequests::inChunks()
{
    const QByteArray message = "\xEF\xBB\xBF" + envelope(soap12, add);
    QByteArray chunks;
    for (qsizetype at = 0; at < message.size(); at += 100) {
        const QByteArray chunk = message.mid(at, 100);
        chunks += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    RawClient client(portOf(*m_host));
    const auto reply = client.call("POST /calculator HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n" + soapXml + "\r\n\r\n" + chunks + "0\r\n\r\n");
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.contains(sum));
}

void TestForeignRequests::addressing_data()
{
    QTest::addColumn<QByteArray>("soap");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QString>("relatesTo");

    const QByteArray action = "<w:Action>" + actionBase + "Add</w:Action>";
    const QByteArray to = "<w:To>http://a.proxy.example/calculator</w:To>";
    const QByteArray anonymous = "<w:Address>\n  http://www.w3.org/2005/08/addressing/anonymous\t</w:Address>";
    QTest::newRow("no mustUnderstand, no ReplyTo, SOAP 1.1") << soap11 << action + "<w:MessageID>urn:uuid:1</w:MessageID>" + to << u"urn:uuid:1"_s;
    QTest::newRow("no mustUnderstand, no ReplyTo, SOAP 1.2") << soap12 << action + "<w:MessageID>uuid:1</w:MessageID>" + to << u"uuid:1"_s;
    QTest::newRow("everywhere anonymous") << soap12
        << action + "<w:MessageID>urn:x</w:MessageID><w:ReplyTo>" + anonymous + "</w:ReplyTo><w:FaultTo>" + anonymous + "</w:FaultTo><w:From>" + anonymous + "</w:From>" << u"urn:x"_s;
    QTest::newRow("reference parameters of nobody") << soap12
        << action + "<w:MessageID>urn:x</w:MessageID><w:ReplyTo>" + anonymous + "<w:ReferenceParameters/></w:ReplyTo>" << u"urn:x"_s;
}

void TestForeignRequests::addressing()
{
    QFETCH(QByteArray, soap);
    QFETCH(QByteArray, headers);
    QFETCH(QString, relatesTo);
    RawClient client(portOf(*m_host));
    const auto reply = client.call(post(envelope(soap, add, headers), {soap == soap11 ? xml : soapXml}));
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.contains(sum));
    const Message message = readEnvelope(reply.body);
    QCOMPARE(message.relatesTo, relatesTo);
    QCOMPARE(message.action, QString::fromLatin1(actionBase) + u"AddResponse"_s);
}

// A reply in two writes waits for the acknowledgement of the first: some 40 ms a call.
void TestForeignRequests::noDelay()
{
    constexpr int calls = 50;
    RawClient client(portOf(*m_host));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < calls; ++i)
        QVERIFY(client.call(post(envelope(i % 2 == 0 ? soap11 : soap12, add), {})).body.contains(sum));
    QVERIFY2(timer.elapsed() < calls * 20, qPrintable(QString::number(timer.elapsed())));
}

void TestForeignRequests::faultTexts_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("hasDetail");
    QTest::newRow("a fault of the contract") << post(envelope(soap12, operation("Divide", "1", "0")), {soapXml}) << true;
    QTest::newRow("another fault") << post(envelope(soap12, operation("Divide", "1", "-1")), {soapXml}) << false;
    QTest::newRow("an exception") << post(envelope(soap12, operation("Divide", "1", "-2")), {soapXml}) << false;
    QTest::newRow("a word for a number") << post(envelope(soap12, operation("Add", "1", "abc")), {soapXml}) << false;
    QTest::newRow("an unknown operation") << post(envelope(soap12, "<Power xmlns='urn:x'/>"), {soapXml}) << false;
}

void TestForeignRequests::faultTexts()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, hasDetail);
    if (request.contains("<n2>-2"))
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Divide failed: "_s));
    RawClient client(portOf(*m_host));
    const auto reply = client.call(request);
    QCOMPARE(reply.status, 500);
    QVERIFY2(reply.body.contains(":Text xml:lang=\"en\">"), reply.body);
    QCOMPARE(reply.body.contains("Detail>"), hasDetail);
}

void TestForeignRequests::nothingIsPackedUnasked_data()
{
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::newRow("unasked") << QList<QByteArray>{xml};
    QTest::newRow("asked for nothing else than what it is") << QList<QByteArray>{xml, "Accept-Encoding: identity"};
}

void TestForeignRequests::nothingIsPackedUnasked()
{
    QFETCH(QList<QByteArray>, headers);
    RawClient client(portOf(*m_host));
    const auto reply = client.call(post(envelope(soap11, add), headers));
    QVERIFY(reply.header("Content-Encoding").isEmpty());
    QVERIFY(reply.body.contains(sum));
}

QTEST_GUILESS_MAIN(TestForeignRequests)
#include "tst_foreignrequests.moc"
