// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/calculatorscene.h"
#include "soap/envelope.h"

#include <QTest>

using namespace ServiceModel;
using namespace Qt::StringLiterals;
using namespace Test;

// What a caller hears whose request is wrong, or whose operation fails. Each time the host lives on.
class TestHostFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scene = std::make_unique<CalculatorScene>(); }
    void cleanup() { m_scene.reset(); }
    void fault_data();
    void fault();
    void refusal_data();
    void refusal();
    void headersNotUnderstoodAreNamed();
    void versionsAreOffered();
    void unreadableRequestKeepsTheConnection();
    void exceptionTextIsToldOnRequest();
    void bindingLimitsDepthAndSize();

private:
    std::unique_ptr<CalculatorScene> m_scene;
};

void TestHostFaults::fault_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("code");     // local names, as SOAP 1.2 has them
    QTest::addColumn<QString>("subcode");
    QTest::addColumn<QString>("reason");   // a part of it
    QTest::addColumn<QString>("action");   // of WS-Addressing

    const QByteArray xml = "Content-Type: text/xml";
    const QByteArray soapXml = "Content-Type: application/soap+xml";
    const QByteArray add = operation("Add", "1", "2");
    const QByteArray divideAction = "<w:Action>" + actionBase + "Divide</w:Action>";
    const QString soapFault = u"http://www.w3.org/2005/08/addressing/soap/fault"_s;
    const QString addressingFault = u"http://www.w3.org/2005/08/addressing/fault"_s;
    const auto add12 = [&](const QByteArray &headers) { return post(envelope(soap12, add, headers), {soapXml}); };
    const auto divide11 = [&](const char *n2) { return post(envelope(soap11, operation("Divide", "1", n2)), {xml}); };
    const auto divide12 = [&](const char *n2) { return post(envelope(soap12, operation("Divide", "1", n2), divideAction), {soapXml}); };

    QTest::newRow("a fault of the contract") << divide12("0") << u"Sender"_s << QString() << u"Division by zero."_s << QString::fromLatin1(actionBase) + u"DivideMathFaultFault"_s;
    QTest::newRow("a fault of the contract in SOAP 1.1") << divide11("0") << u"Sender"_s << QString() << u"Division by zero."_s << QString();
    QTest::newRow("a fault of the service's own") << divide12("-1") << u"Receiver"_s << u"Tired"_s << u"I am tired."_s << u"urn:test/tired"_s;
    QTest::newRow("a fault of the service's own in SOAP 1.1") << divide11("-1") << u"Tired"_s << QString() << u"I am tired."_s << QString();
    QTest::newRow("an exception") << divide12("-2") << u"Receiver"_s << u"InternalServiceFault"_s << u"because of an internal error of the service"_s
        << u"http://schemas.microsoft.com/net/2005/12/windowscommunicationfoundation/dispatcher/fault"_s;
    QTest::newRow("something thrown that is no exception") << divide12("-3") << u"Receiver"_s << u"InternalServiceFault"_s << u"internal error"_s
        << u"http://schemas.microsoft.com/net/2005/12/windowscommunicationfoundation/dispatcher/fault"_s;

    QTest::newRow("an unknown action") << add12("<w:Action>urn:nothing</w:Action>") << u"Sender"_s << u"ActionNotSupported"_s
        << u"The action 'urn:nothing' does not belong to an operation of this service; it has Add, Subtract"_s << addressingFault;
    QTest::newRow("an unknown action in SOAP 1.1") << post(envelope(soap11, add), {xml, "SOAPAction: urn:nothing"}) << u"ActionNotSupported"_s << QString()
        << u"The action 'urn:nothing'"_s << QString();
    QTest::newRow("an unknown body element and no action") << post(envelope(soap12, "<Power xmlns=\"urn:x\"/>"), {soapXml}) << u"Sender"_s << u"ActionNotSupported"_s << u"body element '{urn:x}Power'"_s << QString();
    QTest::newRow("an empty body and no action") << post(envelope(soap12, ""), {soapXml}) << u"Sender"_s << u"ActionNotSupported"_s << u"empty body"_s << QString();
    QTest::newRow("the body of another operation") << post(envelope(soap12, add, divideAction), {soapXml}) << u"Sender"_s << QString() << u"the operation 'Divide' takes '{http://Microsoft.ServiceModel.Samples}Divide'"_s << soapFault;
    QTest::newRow("an empty body") << post(envelope(soap12, "", divideAction), {soapXml}) << u"Sender"_s << QString() << u"The body is empty"_s << soapFault;
    QTest::newRow("a fault instead of a request") << post(envelope(soap11, "<e:Fault><faultcode>e:Client</faultcode><faultstring>?</faultstring></e:Fault>"), {xml}) << u"ActionNotSupported"_s << QString() << u"Fault"_s << QString();

    QTest::newRow("text that is no number") << post(envelope(soap11, operation("Add", "abc", "2")), {xml}) << u"Sender"_s << QString() << u"'n1'"_s << QString();
    QTest::newRow("a missing operand") << post(envelope(soap12, "<Add xmlns=\"http://Microsoft.ServiceModel.Samples\"><n1>1</n1></Add>"), {soapXml}) << u"Sender"_s << QString() << u"'n2' is missing"_s << QString();
    QTest::newRow("an operand without its namespace") << post(envelope(soap12, "<p:Add xmlns:p=\"http://Microsoft.ServiceModel.Samples\"><n1>1</n1><n2>1</n2></p:Add>"), {soapXml}) << u"Sender"_s << QString() << u"'n1' is missing"_s << QString();
    QTest::newRow("two elements in the body") << post(envelope(soap11, add + add), {xml}) << u"Sender"_s << QString() << u"second element"_s << QString();

    QTest::newRow("not XML") << post("hello", {xml}) << u"Sender"_s << QString() << u"line 1"_s << QString();
    QTest::newRow("not XML, and SOAP 1.2") << post("hello", {soapXml}) << u"Sender"_s << QString() << u"line 1"_s << QString();
    QTest::newRow("nothing") << post("", {xml}) << u"Sender"_s << QString() << u"ends too early"_s << QString();
    QTest::newRow("a message that ends too early") << post(envelope(soap11, add).chopped(20), {xml}) << u"Sender"_s << QString() << QString() << QString();
    QTest::newRow("a message cut before its body") << post(envelope(soap11, add).first(100), {xml}) << u"Sender"_s << QString() << u"ends too early"_s << QString();
    QTest::newRow("a document type definition") << post("<!DOCTYPE x [<!ENTITY a \"b\">]>" + envelope(soap11, add).mid(38), {xml}) << u"Sender"_s << QString() << u"DTD"_s << QString();
    QTest::newRow("too deep") << post(envelope(soap11, operation("Add", "1", "2" + QByteArray("<a>").repeated(300))), {xml}) << u"Sender"_s << QString() << QString() << QString();
    QTest::newRow("too deep in an element that is skipped") << post(envelope(soap11, "<Add xmlns=\"http://Microsoft.ServiceModel.Samples\">" + QByteArray("<a>").repeated(300)), {xml}) << u"Sender"_s << QString() << u"nested deeper"_s << QString();
    QTest::newRow("too deep in a header") << post(envelope(soap11, add, QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300)), {xml}) << u"Sender"_s << QString() << u"nested deeper"_s << QString();
    QTest::newRow("XML that is not SOAP") << post("<html/>", {xml}) << u"Sender"_s << QString() << u"Envelope"_s << QString();
    QTest::newRow("a SOAP version of the future") << post(envelope("urn:soap-3", add), {xml}) << u"VersionMismatch"_s << QString() << u"SOAP version"_s << QString();
    QTest::newRow("no body at all") << post("<e:Envelope xmlns:e=\"" + soap11 + "\"/>", {xml}) << u"Sender"_s << QString() << u"no Body"_s << QString();
    QTest::newRow("SOAP 1.2 where only 1.1 is spoken") << RawClient::request("POST", "/calculator/basic", envelope(soap12, add), {soapXml}) << u"VersionMismatch"_s << QString() << u"SOAP version"_s << QString();

    QTest::newRow("an addressing header twice") << add12("<w:Action>" + actionBase + "Add</w:Action><w:To>urn:a</w:To><w:To>urn:b</w:To>") << u"Sender"_s << u"InvalidAddressingHeader"_s << u"'To' is there twice"_s << addressingFault;
    QTest::newRow("another action in SOAPAction") << post(envelope(soap11, add, "<w:Action>" + actionBase + "Add</w:Action>"), {xml, "SOAPAction: \"urn:other\""}) << u"ActionMismatch"_s << QString() << u"HTTP says 'urn:other'"_s << addressingFault;
    QTest::newRow("another action in the content type") << post(envelope(soap12, add, "<w:Action>" + actionBase + "Add</w:Action>"), {soapXml + ";action=\"urn:other\""}) << u"Sender"_s << u"ActionMismatch"_s << u"HTTP says 'urn:other'"_s << addressingFault;
    QTest::newRow("faults to somewhere else") << add12("<w:Action>" + actionBase + "Add</w:Action><w:FaultTo><w:Address>http://me/faults</w:Address></w:FaultTo>") << u"Sender"_s << u"OnlyAnonymousAddressSupported"_s << u"'http://me/faults'"_s << addressingFault;
    QTest::newRow("a security header that nobody checks") << add12("<w:Action>" + actionBase + "Add</w:Action><x:Security xmlns:x=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd\" e:mustUnderstand=\"1\"/>") << u"MustUnderstand"_s << QString() << u"Security'"_s << soapFault;
    QTest::newRow("a reply to somewhere else") << add12("<w:Action>" + actionBase + "Add</w:Action><w:ReplyTo><w:Address>http://me/reply</w:Address></w:ReplyTo>") << u"Sender"_s << u"OnlyAnonymousAddressSupported"_s << u"'http://me/reply'"_s << addressingFault;
    QTest::newRow("a header that must be understood and is not") << add12("<w:Action>" + actionBase + "Add</w:Action><x xmlns=\"urn:x\" e:mustUnderstand=\"true\"/>") << u"MustUnderstand"_s << QString() << u"'{urn:x}x'"_s << soapFault;
    QTest::newRow("such a header for the next one") << post(envelope(soap11, add, "<x xmlns=\"urn:x\" e:mustUnderstand=\"1\" e:actor=\"http://schemas.xmlsoap.org/soap/actor/next\"/>"), {xml}) << u"MustUnderstand"_s << QString() << u"'{urn:x}x'"_s << QString();
}

void TestHostFaults::fault()
{
    QFETCH(QByteArray, request);
    QFETCH(QString, code);
    QFETCH(QString, subcode);
    QFETCH(QString, reason);
    QFETCH(QString, action);

    if (QByteArrayView(QTest::currentDataTag()).contains("exception"))
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Divide failed: "_s));
    const auto reply = m_scene->client->call(request);
    Message message = readEnvelope(reply.body);
    QCOMPARE(reply.status, 500);
    QVERIFY(message.isFault());
    QVERIFY(reply.header("Content-Type").startsWith(message.version.mediaType()));
    QCOMPARE(message.action, action);
    const Fault fault = readFault(message);
    QCOMPARE(fault.code.localName, code);
    QCOMPARE(fault.subcode.localName, subcode);
    QVERIFY2(fault.reason.contains(reason), qPrintable(fault.reason));
    QVERIFY2(!fault.reason.contains(u"secret"), qPrintable(fault.reason));
    if (reason == u"Division by zero.") {
        QCOMPARE(fault.detail.size(), 1);
        QCOMPARE(toString(fault.detail.constFirst().name()), u"{http://Microsoft.ServiceModel.Samples}MathFault"_s);
        QCOMPARE(fault.detail.constFirst().child(Test::contractNamespace, u"problemType").text(), u"DivisionByZero <&>"_s);
    } else {
        QCOMPARE(fault.detail.size(), 0);
    }
    // The host lives on.
    QCOMPARE(m_scene->client->call(post(envelope(soap11, operation("Add", "1", "2")), {})).status, 200);
}

void TestHostFaults::refusal_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header"); // "name: value" of the reply
    QTest::addColumn<QByteArray>("text");

    const QByteArray message = envelope(soap11, operation("Add", "1", "2"));
    QTest::newRow("JSON") << post("{}", {"Content-Type: application/json"}) << 415 << QByteArray("Accept-Post: text/xml, application/soap+xml") << QByteArray("'application/json' is not SOAP");
    QTest::newRow("a form") << post("a=b", {"Content-Type: application/x-www-form-urlencoded"}) << 415 << QByteArray() << QByteArray("not SOAP");
    QTest::newRow("gzip") << post(message, {"Content-Type: text/xml", "Content-Encoding: gzip"}) << 415 << QByteArray() << QByteArray("'gzip'");
    QTest::newRow("an unknown character set") << post(message, {"Content-Type: text/xml; charset=EBCDIC"}) << 415 << QByteArray() << QByteArray("'EBCDIC'");
    QTest::newRow("PUT") << RawClient::request("PUT", "/calculator", message, {"Content-Type: text/xml"}) << 405 << QByteArray("Allow: GET, HEAD, POST") << QByteArray("POST");
    QTest::newRow("DELETE") << RawClient::request("DELETE", "/calculator") << 405 << QByteArray("Allow: GET, HEAD, POST") << QByteArray("POST");
    QTest::newRow("a call of another path") << RawClient::request("POST", "/elsewhere", message) << 404 << QByteArray() << QByteArray("The service is at http://127.0.0.1:");
    QTest::newRow("a look at another path") << RawClient::request("GET", "/") << 404 << QByteArray() << QByteArray("The service is at http://127.0.0.1:");
    QTest::newRow("a path that continues") << RawClient::request("GET", "/calculatorx") << 404 << QByteArray() << QByteArray("The service is at");
}

void TestHostFaults::refusal()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, text);

    const auto reply = m_scene->client->call(request);
    QCOMPARE(reply.status, status);
    QVERIFY2(reply.body.contains(text), reply.body);
    QCOMPARE(reply.header("Content-Type"), QByteArray("text/plain; charset=utf-8"));
    QVERIFY2(reply.head.contains(header), reply.head);
    QCOMPARE(m_scene->service.calls, QStringList());
    QCOMPARE(m_scene->client->call(post(envelope(soap11, operation("Add", "1", "2")), {})).status, 200);
}

void TestHostFaults::headersNotUnderstoodAreNamed()
{
    const QByteArray headers = "<x xmlns=\"urn:x\" e:mustUnderstand=\"1\"/><y xmlns=\"urn:y\"/><z xmlns=\"urn:z\" e:mustUnderstand=\"1\"/>";
    const auto reply = m_scene->client->call(post(envelope(soap12, operation("Add", "1", "2"), headers)));
    XmlReader reader(reply.body);
    QVERIFY(reader.readNextStartElement() && reader.readNextStartElement());
    QCOMPARE(reader.localName(), u"Header");
    QStringList names;
    while (reader.readNextStartElement()) {
        QVERIFY(reader.isElement(Namespaces::Soap12, u"NotUnderstood"));
        names.append(toString(reader.resolveQName(reader.attribute({}, u"qname"))));
        reader.skipCurrentElement();
    }
    QCOMPARE(names, (QStringList{u"{urn:x}x"_s, u"{urn:z}z"_s}));
    QVERIFY(!m_scene->client->call(post(envelope(soap11, operation("Add", "1", "2"), headers))).body.contains("NotUnderstood"));
}

void TestHostFaults::versionsAreOffered()
{
    const auto reply = m_scene->client->call(post(envelope("urn:soap-3", operation("Add", "1", "2"))));
    XmlReader reader(reply.body);
    QVERIFY(reader.readNextStartElement() && reader.readNextStartElement() && reader.readNextStartElement());
    QVERIFY(reader.isElement(Namespaces::Soap12, u"Upgrade"));
    QStringList envelopes;
    while (reader.readNextStartElement()) {
        envelopes.append(reader.resolveQName(reader.attribute({}, u"qname")).namespaceUri);
        reader.skipCurrentElement();
    }
    QCOMPARE(envelopes, (QStringList{Namespaces::Soap12.toString(), Namespaces::Soap11.toString()}));
}

void TestHostFaults::unreadableRequestKeepsTheConnection()
{
    m_scene->client->send(post("<", {}) + post(envelope(soap11, operation("Add", "1", "2")), {}));
    QCOMPARE(m_scene->client->read().status, 500);
    QCOMPARE(m_scene->client->read().status, 200);
}

void TestHostFaults::exceptionTextIsToldOnRequest()
{
    const auto host = makeHost(&m_scene->service);
    host->setIncludeExceptionDetailInFaults(true);
    QVERIFY(host->open());
    QTest::ignoreMessage(QtWarningMsg, "Divide failed: secret");
    RawClient client(portOf(*host));
    Message message = readEnvelope(client.call(post(envelope(soap11, operation("Divide", "1", "-2")), {})).body);
    QCOMPARE(readFault(message).reason, u"The operation 'Divide' failed: secret"_s);
}

void TestHostFaults::bindingLimitsDepthAndSize()
{
    const auto call = [this](const QByteArray &body) {
        return m_scene->client->call(RawClient::request("POST", "/calculator/basic", body));
    };
    const QByteArray add = operation("Add", "1", "2");
    const QByteArray padding(2000, ' ');
    QCOMPARE(call(envelope(soap11, add)).status, 200);

    Message deep = readEnvelope(call(envelope(soap11, add, QByteArray("<a>").repeated(10) + QByteArray("</a>").repeated(10))).body);
    QVERIFY(readFault(deep).reason.contains(u"deeper than 10"));
    Message large = readEnvelope(call(envelope(soap11, add + padding)).body);
    QVERIFY(readFault(large).reason.contains(u"at most 2000"));
    QCOMPARE(m_scene->client->call(post(envelope(soap11, add + padding), {})).status, 200); // the other address takes more
}

QTEST_GUILESS_MAIN(TestHostFaults)
#include "tst_hostfaults.moc"
