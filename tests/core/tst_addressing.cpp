// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "soap/envelope.h"
#include "support/soapmessages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

const QByteArray sum = "<AddResponse xmlns=\"urn:c\"><AddResult>3</AddResult></AddResponse>";

} // namespace

// WS-Addressing in the header of an envelope, of 1.0 and of 2004.
class tst_Addressing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressingIsEscaped();
    void addressingIn();
    void addressingRoundTrip_data();
    void addressingRoundTrip();
    void addressingForms_data();
    void addressingForms();
};

void tst_Addressing::addressingIsEscaped()
{
    Message message(u"urn:a&b"_s, {});
    message.version = MessageVersion::soap12Addressing10();
    message.to = u"http://h/?a=1&b=<2>"_s;
    message.messageId = u"urn:\"id\""_s;
    message.replyTo = u"http://me/?x&y"_s;
    message.faultTo = u"http://me/faults"_s;
    const Message back = readEnvelope(writeEnvelope(message));
    QCOMPARE(back.action, message.action);
    QCOMPARE(back.to, message.to);
    QCOMPARE(back.messageId, message.messageId);
    QCOMPARE(back.replyTo, message.replyTo);
    QCOMPARE(back.faultTo, message.faultTo);
    QVERIFY(back.isBodyEmpty());
}

void tst_Addressing::addressingIn()
{
    const Message message = readEnvelope(captured("ws-add-request"));
    QVERIFY(message.version == MessageVersion::soap12Addressing10());
    QCOMPARE(message.action, u"http://Microsoft.ServiceModel.Samples/ICalculator/Add"_s);
    QCOMPARE(message.messageId, u"urn:uuid:0d804f92-1218-4b3d-906b-93ac991e7b04"_s);
    QCOMPARE(message.to, u"http://localhost:8101/servicemodelsamples/service/ws"_s);
    QVERIFY(message.replyTo.isEmpty()); // the anonymous address
    QVERIFY(message.headers.isEmpty()); // the addressing headers are no others
    QCOMPARE(message.envelope(), captured("ws-add-request"));
}

void tst_Addressing::addressingRoundTrip_data()
{
    QTest::addColumn<MessageVersion>("version");
    QTest::addColumn<QByteArray>("anonymous");
    const QByteArray w3c = "http://www.w3.org/2005/08/addressing/anonymous";
    const QByteArray submission = "http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous";
    QTest::newRow("SOAP 1.1, WS-Addressing 1.0") << MessageVersion::soap11Addressing10() << w3c;
    QTest::newRow("SOAP 1.2, WS-Addressing 1.0") << MessageVersion::soap12Addressing10() << w3c;
    QTest::newRow("SOAP 1.1, WS-Addressing of August 2004") << MessageVersion::soap11AddressingAugust2004() << submission;
    QTest::newRow("SOAP 1.2, WS-Addressing of August 2004") << MessageVersion::soap12AddressingAugust2004() << submission;
}

void tst_Addressing::addressingRoundTrip()
{
    QFETCH(MessageVersion, version);
    QFETCH(QByteArray, anonymous);
    Message request(u"urn:add"_s, sum);
    request.version = version;
    request.to = u"http://h/"_s;
    request.messageId = u"urn:1"_s;
    const QByteArray bytes = writeEnvelope(request);
    QVERIFY2(bytes.contains(" xmlns:a=\"" + version.addressingNamespace().toUtf8() + '"'), bytes.constData());
    QVERIFY2(bytes.contains("<a:ReplyTo><a:Address>" + anonymous + "</a:Address></a:ReplyTo>"), bytes.constData());
    const Message back = readEnvelope(bytes);
    QVERIFY(back.version == version);
    QCOMPARE(back.action, u"urn:add"_s);
    QCOMPARE(back.to, u"http://h/"_s);
    QCOMPARE(back.messageId, u"urn:1"_s);
    QVERIFY(back.replyTo.isEmpty() && back.headers.isEmpty());

    Message reply(u"urn:addResponse"_s, sum);
    reply.version = version;
    reply.relatesTo = u"urn:1"_s;
    QCOMPARE(readEnvelope(writeEnvelope(reply)).relatesTo, u"urn:1"_s);
}

void tst_Addressing::addressingForms_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("relatesTo");
    QTest::addColumn<QString>("replyTo");
    QTest::addColumn<int>("others");

    QTest::newRow("white space") << QByteArray("<a:RelatesTo>\n urn:1 </a:RelatesTo>") << u"urn:1"_s << QString() << 0;
    QTest::newRow("a reply by its name")
        << QByteArray("<a:RelatesTo RelationshipType='http://www.w3.org/2005/08/addressing/reply'>urn:1</a:RelatesTo>")
        << u"urn:1"_s << QString() << 0;
    QTest::newRow("a reply by its name of 2004")
        << QByteArray("<b:RelatesTo xmlns:b='http://schemas.xmlsoap.org/ws/2004/08/addressing' RelationshipType='b:Reply'>urn:1</b:RelatesTo>")
        << u"urn:1"_s << QString() << 0;
    QTest::newRow("an address of 2004")
        << QByteArray("<b:ReplyTo xmlns:b='http://schemas.xmlsoap.org/ws/2004/08/addressing'><b:Address>http://me</b:Address></b:ReplyTo>")
        << QString() << u"http://me"_s << 0;
    QTest::newRow("another relation beside it")
        << QByteArray("<a:RelatesTo RelationshipType='urn:thread'>urn:0</a:RelatesTo><a:RelatesTo>urn:1</a:RelatesTo>")
        << u"urn:1"_s << QString() << 1;
    QTest::newRow("an address with white space")
        << QByteArray("<a:ReplyTo>\n<a:Address> http://me </a:Address>\n</a:ReplyTo>") << QString() << u"http://me"_s << 0;
    QTest::newRow("the anonymous address is none")
        << QByteArray("<a:ReplyTo><a:Address>http://www.w3.org/2005/08/addressing/anonymous</a:Address></a:ReplyTo>")
        << QString() << QString() << 0;
    QTest::newRow("an address with reference parameters")
        << QByteArray("<a:ReplyTo><a:Address>http://me</a:Address><a:ReferenceParameters><x>1</x></a:ReferenceParameters></a:ReplyTo>")
        << QString() << u"http://me"_s << 0;
    QTest::newRow("a header nobody reads") << QByteArray("<a:From><a:Address>http://you</a:Address></a:From>") << QString() << QString() << 1;
}

void tst_Addressing::addressingForms()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, relatesTo);
    QFETCH(QString, replyTo);
    QFETCH(int, others);
    Message message = readEnvelope(soap12Envelope({}, header));
    QVERIFY2(finishBody(message), qPrintable(message.reader().error().toString()));
    QVERIFY(message.version.hasAddressing());
    QCOMPARE(message.relatesTo, relatesTo);
    QCOMPARE(message.replyTo, replyTo);
    QCOMPARE(message.headers.size(), others);
}

QTEST_GUILESS_MAIN(tst_Addressing)
#include "tst_addressing.moc"
