// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "soap/envelope.h"
#include "support/soapmessages.h"
#include "xml/xsdvalue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

const QByteArray sum = "<AddResponse xmlns=\"urn:c\"><AddResult>3</AddResult></AddResponse>";

// Reads the one number that is in the body, and the rest of the message.
bool readSum(Message &message, double &value)
{
    XmlReader &reader = message.reader();
    return !reader.hasError() && !message.isBodyEmpty() && reader.readNextStartElement() && readValue(reader, value)
        && !reader.readNextStartElement() && finishBody(message);
}

QString errorOf(const QByteArray &xml)
{
    Message message = readEnvelope(xml);
    if (!message.reader().hasError() && !message.isBodyEmpty())
        message.reader().skipCurrentElement();
    finishBody(message);
    return message.reader().error().toString();
}

} // namespace

class tst_Envelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void written_data();
    void written();
    void headersOut_data();
    void headersOut();
    void headersIn_data();
    void headersIn();
    void headersComeBack();
    void bodies_data();
    void bodies();
    void refused_data();
    void refused();
    void accepted_data();
    void accepted();
    void truncatedAtEveryByte();
    void captures_data();
    void captures();
};

void tst_Envelope::written_data()
{
    QTest::addColumn<MessageVersion>("version");
    QTest::addColumn<QByteArray>("xml");

    QTest::newRow("SOAP 1.1") << MessageVersion::soap11() << captured("basic-add-request");
    QTest::newRow("SOAP 1.2") << MessageVersion::soap12() << captured("soap12-add-request").sliced(3); // no byte order mark
    QTest::newRow("SOAP 1.2 with addressing") << MessageVersion::soap12Addressing10() << captured("ws-add-request");
}

// What WCF writes, but for the order of the namespace declarations.
void tst_Envelope::written()
{
    QFETCH(MessageVersion, version);
    QFETCH(QByteArray, xml);
    Message message(u"http://Microsoft.ServiceModel.Samples/ICalculator/Add"_s,
                    "<Add xmlns=\"http://Microsoft.ServiceModel.Samples\"><n1>100</n1><n2>15.99</n2></Add>");
    message.version = version;
    message.messageId = u"urn:uuid:0d804f92-1218-4b3d-906b-93ac991e7b04"_s;
    message.to = u"http://localhost:8101/servicemodelsamples/service/ws"_s;
    const QByteArray declarations = R"(xmlns:a="http://www.w3.org/2005/08/addressing" xmlns:s="http://www.w3.org/2003/05/soap-envelope")";
    const QByteArray swapped = R"(xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://www.w3.org/2005/08/addressing")";
    QCOMPARE(writeEnvelope(message), QByteArray(xml).replace(declarations, swapped));
}

void tst_Envelope::headersOut_data()
{
    QTest::addColumn<MessageVersion>("version");
    QTest::addColumn<QString>("actorName");
    QTest::newRow("SOAP 1.1") << MessageVersion::soap11() << u"actor"_s;
    QTest::newRow("SOAP 1.2") << MessageVersion::soap12() << u"role"_s;
}

void tst_Envelope::headersOut()
{
    QFETCH(MessageVersion, version);
    QFETCH(QString, actorName);
    Message message(u"urn:a"_s, {});
    message.version = version;
    message.headers = {{Element({u"urn:h"_s, u"Plain"_s}, u"<1>"_s)},
                       {Element({u"urn:h"_s, u"Must"_s}), true, u"urn:someone"_s}};
    XmlReader reader(writeEnvelope(message));
    QVERIFY(reader.readNextStartElement() && reader.readNextStartElement());
    const Element header = Element::read(reader);
    QCOMPARE(toString(header.name()), u'{' + version.envelopeNamespace().toString() + u"}Header"_s);
    const Element plain = header.child(u"urn:h", u"Plain");
    QCOMPARE(plain.text(), u"<1>"_s);
    QVERIFY(plain.attributes().isEmpty());
    const QString soap = version.envelopeNamespace().toString();
    const Element must = header.child(u"urn:h", u"Must");
    QCOMPARE(must.attribute({soap, u"mustUnderstand"_s}), u"1"_s);
    QCOMPARE(must.attribute({soap, actorName}), u"urn:someone"_s);
}

void tst_Envelope::headersIn_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("mustUnderstand");
    QTest::addColumn<QString>("actor");

    QTest::newRow("plain") << soap11Envelope({}, "<H xmlns='urn:h'>v</H>") << false << QString();
    QTest::newRow("must, as 1") << soap11Envelope({}, "<H xmlns='urn:h' s:mustUnderstand='1'>v</H>") << true << QString();
    QTest::newRow("must, as true") << soap12Envelope({}, "<H xmlns='urn:h' s:mustUnderstand='true'>v</H>") << true << QString();
    QTest::newRow("need not") << soap11Envelope({}, "<H xmlns='urn:h' s:mustUnderstand='0'>v</H>") << false << QString();
    QTest::newRow("mustUnderstand of no namespace is no such thing")
        << soap11Envelope({}, "<H xmlns='urn:h' mustUnderstand='1'>v</H>") << false << QString();
    QTest::newRow("an actor") << soap11Envelope({}, "<H xmlns='urn:h' s:actor='urn:x'>v</H>") << false << u"urn:x"_s;
    QTest::newRow("a role") << soap12Envelope({}, "<H xmlns='urn:h' s:role='urn:x'>v</H>") << false << u"urn:x"_s;
}

void tst_Envelope::headersIn()
{
    QFETCH(QByteArray, xml);
    QFETCH(bool, mustUnderstand);
    QFETCH(QString, actor);
    const Message message = readEnvelope(xml);
    QCOMPARE(message.headers.size(), 1);
    QCOMPARE(toString(message.headers.first().element.name()), u"{urn:h}H"_s);
    QCOMPARE(message.headers.first().element.text(), u"v"_s);
    QCOMPARE(message.headers.first().mustUnderstand, mustUnderstand);
    QCOMPARE(message.headers.first().actor, actor);
    QVERIFY(message.action.isEmpty());
}

void tst_Envelope::headersComeBack()
{
    for (const MessageVersion version : {MessageVersion::soap11(), MessageVersion::soap12(), MessageVersion::soap12Addressing10()}) {
        Message message(u"urn:a"_s, sum);
        message.version = version;
        message.headers = {{Element({u"urn:h"_s, u"One"_s}, u"1"_s), true, u"urn:me"_s}, {Element(QName{{}, u"Two"_s})}};
        Message back = readEnvelope(writeEnvelope(message));
        QVERIFY(back.version == version);
        QCOMPARE(back.headers.size(), 2);
        QVERIFY(back.headers[0].mustUnderstand);
        QCOMPARE(back.headers[0].actor, u"urn:me"_s);
        QCOMPARE(back.headers[0].element.text(), u"1"_s);
        QCOMPARE(toString(back.headers[1].element.name()), u"Two"_s);
        double value = 0;
        QVERIFY(readSum(back, value));
        QCOMPARE(value, 3.0);
    }
}

void tst_Envelope::bodies_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("empty");
    QTest::addColumn<bool>("fault");

    QTest::newRow("an element") << soap11Envelope(sum) << false << false;
    QTest::newRow("empty") << soap11Envelope({}) << true << false;
    QTest::newRow("empty, in one tag") << QByteArray(soap11Envelope({})).replace("<s:Body></s:Body>", "<s:Body/>") << true << false;
    QTest::newRow("a comment") << soap11Envelope("<!-- nothing -->") << true << false;
    QTest::newRow("white space around") << soap12Envelope("\n " + sum + "\n") << false << false;
    QTest::newRow("a fault") << soap12Envelope("<s:Fault/>") << false << true;
    QTest::newRow("a fault of the other version is an element")
        << soap12Envelope("<Fault xmlns='http://schemas.xmlsoap.org/soap/envelope/'/>") << false << false;
    QTest::newRow("an element that is called Fault") << soap11Envelope("<Fault xmlns='urn:x'/>") << false << false;
    QTest::newRow("the envelope in the default namespace")
        << QByteArray("<Envelope xmlns='http://schemas.xmlsoap.org/soap/envelope/'><Body><Fault><faultcode xmlns=''>Client</faultcode>"
                      "</Fault></Body></Envelope>") << false << true;
}

void tst_Envelope::bodies()
{
    QFETCH(QByteArray, xml);
    QFETCH(bool, empty);
    QFETCH(bool, fault);
    Message message = readEnvelope(xml);
    QVERIFY2(!message.reader().hasError(), qPrintable(message.reader().error().toString()));
    QCOMPARE(message.isBodyEmpty(), empty);
    QCOMPARE(message.isFault(), fault);
    if (!empty)
        message.reader().skipCurrentElement();
    QVERIFY2(finishBody(message), qPrintable(message.reader().error().toString()));
}

void tst_Envelope::refused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("message");

    QTest::newRow("nothing") << QByteArray() << u"the document ends too early"_s;
    QTest::newRow("a page") << QByteArray("<html><body/></html>")
                            << u"a SOAP 1.1 or 1.2 Envelope was expected, not the element 'html'"_s;
    QTest::newRow("an envelope of nobody") << QByteArray("<Envelope><Body/></Envelope>")
                                           << u"a SOAP 1.1 or 1.2 Envelope was expected, not the element 'Envelope'"_s;
    QTest::newRow("an envelope of a draft") << QByteArray("<Envelope xmlns='http://www.w3.org/2001/12/soap-envelope'/>")
                                            << u"a SOAP 1.1 or 1.2 Envelope was expected, not the element '{http://www.w3.org/2001/12/soap-envelope}Envelope'"_s;
    QTest::newRow("no body") << QByteArray("<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Header/></s:Envelope>")
                             << u"the SOAP envelope has no Body"_s;
    QTest::newRow("a body of the other version")
        << QByteArray("<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><Body xmlns='http://schemas.xmlsoap.org/soap/envelope/'/></s:Envelope>")
        << u"a SOAP Header or Body was expected, not the element '{http://schemas.xmlsoap.org/soap/envelope/}Body'"_s;
    QTest::newRow("two elements in the body") << soap11Envelope("<a/><b/>") << u"the SOAP Body has a second element, 'b'"_s;
    QTest::newRow("two bodies") << QByteArray(soap11Envelope("<a/>")).replace("</s:Envelope>", "<s:Body/></s:Envelope>")
                                << u"the element '{http://schemas.xmlsoap.org/soap/envelope/}Body' stands behind the SOAP Body"_s;
    QTest::newRow("two bodies, the first empty") << QByteArray(soap12Envelope({})).replace("</s:Envelope>", "<s:Body><a/></s:Body></s:Envelope>")
                                                 << u"the element '{http://www.w3.org/2003/05/soap-envelope}Body' stands behind the SOAP Body"_s;
    QTest::newRow("more behind the body, in SOAP 1.2") << QByteArray(soap12Envelope({})).replace("</s:Envelope>", "<x/></s:Envelope>")
                                                       << u"the element 'x' stands behind the SOAP Body"_s;
    for (const char *name : {"Action", "To", "MessageID", "RelatesTo", "ReplyTo", "FaultTo"}) {
        const QByteArray header = QByteArray("<a:") + name + "/>";
        QTest::addRow("%s twice", name) << soap12Envelope({}, header + header)
                                        << u"the addressing header '%1' is there twice"_s.arg(QLatin1StringView(name));
    }
    QTest::newRow("rubbish behind the envelope") << soap11Envelope("<a/>") + "x" << u"nothing may stand behind the root element"_s;
    QTest::newRow("a message with a DTD") << "<!DOCTYPE x>" + soap11Envelope("<a/>")
                                          << u"a document type definition (DTD) is not allowed"_s;
}

void tst_Envelope::refused()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, message);
    const QString error = errorOf(xml);
    QVERIFY2(error.endsWith(u": "_s + message), qPrintable(error));
}

void tst_Envelope::accepted_data()
{
    QTest::addColumn<QByteArray>("xml");

    const QByteArray plain = soap11Envelope(sum);
    QTest::newRow("other prefixes") << QByteArray(plain).replace("<s:", "<env:").replace("</s:", "</env:").replace(":s=", ":env=");
    QTest::newRow("elements of others behind the body, in SOAP 1.1") << QByteArray(plain).replace("</s:Envelope>", "<x xmlns='urn:x'/></s:Envelope>");
    QTest::newRow("encodingStyle") << QByteArray(plain).replace("<s:Body>", "<s:Body s:encodingStyle='http://schemas.xmlsoap.org/soap/encoding/'>");
    QTest::newRow("xsi:type") << QByteArray(plain).replace("<AddResult>", "<AddResult xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:type='x:double'>");
    QTest::newRow("prefixed payload") << soap12Envelope("<q:AddResponse xmlns:q='urn:c'><q:AddResult> 3.0\n</q:AddResult></q:AddResponse>");
    QTest::newRow("comments and instructions everywhere") << "<?xml version='1.0'?><!-- 1 -->" + QByteArray(plain).replace(">3<", "><!-- 2 --><![CDATA[3]]><?x 4?><");
}

void tst_Envelope::accepted()
{
    QFETCH(QByteArray, xml);
    Message message = readEnvelope(xml);
    double value = 0;
    QVERIFY2(readSum(message, value), qPrintable(message.reader().error().toString()));
    QCOMPARE(value, 3.0);
}

void tst_Envelope::truncatedAtEveryByte()
{
    const QByteArray xml = captured("ws-divide-response");
    for (qsizetype size = 0; size < xml.size(); ++size) {
        Message message = readEnvelope(xml.first(size));
        double value = 0;
        QVERIFY2(!readSum(message, value), xml.first(size).constData());
        QCOMPARE(message.reader().error().kind, XmlError::Kind::NotWellFormed);
    }
}

void tst_Envelope::captures_data()
{
    QTest::addColumn<MessageVersion>("version");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("relatesTo");

    const QString samples = u"http://Microsoft.ServiceModel.Samples/ICalculator/"_s;
    QTest::newRow("basic-divide-response") << MessageVersion::soap11() << 22.0 / 7.0 << QString() << QString();
    QTest::newRow("soap12-divide-response") << MessageVersion::soap12() << 22.0 / 7.0 << QString() << QString();
    QTest::newRow("ws-divide-response") << MessageVersion::soap12Addressing10() << 22.0 / 7.0 << samples + u"DivideResponse"_s
                                        << u"urn:uuid:1776f40c-c680-4785-b814-86959bdbd849"_s;
    QTest::newRow("soap11wsa-add-response") << MessageVersion::soap11Addressing10() << 115.99 << samples + u"AddResponse"_s << u"urn:uuid:143ff7d9-621b-4a83-a507-1707e300e4be"_s;
    QTest::newRow("soap12wsa2004-add-response") << MessageVersion::soap12AddressingAugust2004() << 115.99 << samples + u"AddResponse"_s << QString();
}

void tst_Envelope::captures()
{
    QFETCH(MessageVersion, version);
    QFETCH(double, value);
    QFETCH(QString, action);
    QFETCH(QString, relatesTo);
    Message message = readEnvelope(captured(QTest::currentDataTag()));
    double result = 0;
    QVERIFY2(readSum(message, result), qPrintable(message.reader().error().toString()));
    QCOMPARE(result, value);
    QVERIFY(message.version == version);
    QCOMPARE(message.action, action);
    QCOMPARE(message.relatesTo, relatesTo);
}

QTEST_GUILESS_MAIN(tst_Envelope)
#include "tst_envelope.moc"
