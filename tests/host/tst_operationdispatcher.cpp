// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/calculatorscene.h"
#include "soap/envelope.h"

#include <QStringConverter>
#include <QTest>

using namespace ServiceModel;
using namespace Qt::StringLiterals;
using namespace Test;

class TestOperationDispatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scene = std::make_unique<CalculatorScene>(QList<QName>{{u"urn:x"_s, u"Unit"_s}}); }
    void cleanup() { m_scene.reset(); }
    void call_data();
    void call();
    void oneWayIsAccepted();
    void oneWayFailureStaysHere();
    void replyToNoneIsAccepted();
    void headersComeInAndGoOut_data();
    void headersComeInAndGoOut();
    void observersHearOfCalls();

private:
    std::unique_ptr<CalculatorScene> m_scene;
};

void TestOperationDispatcher::call_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("isSoap12");
    QTest::addColumn<QString>("relatesTo");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("result");

    const QByteArray add = operation("Add", "100", "15.99");
    const QByteArray xml = "Content-Type: text/xml; charset=utf-8";
    const QByteArray soapXml = "Content-Type: application/soap+xml; charset=utf-8";
    const QByteArray soapAction = "SOAPAction: \"" + actionBase + "Add\"";
    const QByteArray id = "<w:MessageID>urn:uuid:1</w:MessageID>";
    const QByteArray action = "<w:Action e:mustUnderstand=\"1\">" + actionBase + "Add</w:Action>";
    const QByteArray replyTo = "<w:ReplyTo><w:Address>\n http://www.w3.org/2005/08/addressing/anonymous </w:Address></w:ReplyTo>";
    const QByteArray to = "<w:To e:mustUnderstand=\"true\">http://elsewhere/calculator</w:To>";
    const QString response = QString::fromLatin1(actionBase) + u"AddResponse"_s;

    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("SOAP 1.1") << post(envelope(soap11, add), {xml, soapAction}) << false << QString() << QString() << u"115.99"_s;
    row("SOAPAction without quotation marks") << post(envelope(soap11, add), {xml, "SOAPAction: " + actionBase + "Add"}) << false << QString() << QString() << u"115.99"_s;
    row("empty SOAPAction") << post(envelope(soap11, add), {xml, "SOAPAction: \"\""}) << false << QString() << QString() << u"115.99"_s;
    row("no SOAPAction") << post(envelope(soap11, add), {xml}) << false << QString() << QString() << u"115.99"_s;
    row("no Content-Type") << post(envelope(soap11, add), {soapAction}) << false << QString() << QString() << u"115.99"_s;
    row("SOAP 1.2 with an action parameter") << post(envelope(soap12, add), {soapXml + ";action=\"" + actionBase + "Add\""}) << true << QString() << QString() << u"115.99"_s;
    row("SOAP 1.2 with SOAPAction") << post(envelope(soap12, add), {soapXml, soapAction}) << true << QString() << QString() << u"115.99"_s;
    row("SOAP 1.2 with neither") << post(envelope(soap12, add), {soapXml}) << true << QString() << QString() << u"115.99"_s;
    row("SOAP 1.2 as text/xml") << post(envelope(soap12, add), {xml}) << true << QString() << QString() << u"115.99"_s;
    row("WS-Addressing") << post(envelope(soap12, add, action + id + replyTo + to), {soapXml}) << true << u"urn:uuid:1"_s << response << u"115.99"_s;
    row("WS-Addressing without ReplyTo and To") << post(envelope(soap12, add, action + id), {soapXml}) << true << u"urn:uuid:1"_s << response << u"115.99"_s;
    row("WS-Addressing in SOAP 1.1") << post(envelope(soap11, add, action + id + to), {xml, soapAction}) << false << u"urn:uuid:1"_s << response << u"115.99"_s;
    row("WS-Addressing without an action in SOAP 1.1") << post(envelope(soap11, add, id), {xml, soapAction}) << false << u"urn:uuid:1"_s << response << u"115.99"_s;
    row("WS-Addressing with a source") << post(envelope(soap12, add, action + "<w:From e:mustUnderstand=\"1\"><w:Address>urn:me</w:Address></w:From>"), {soapXml}) << true << QString() << response << u"115.99"_s;
    row("an unknown header that need not be understood") << post(envelope(soap11, add, "<x xmlns=\"urn:x\"/>"), {xml}) << false << QString() << QString() << u"115.99"_s;
    row("a header that somebody else must understand") << post(envelope(soap11, add, "<x xmlns=\"urn:x\" e:mustUnderstand=\"1\" e:actor=\"urn:other\"/>"), {xml}) << false << QString() << QString() << u"115.99"_s;
    row("operands with a prefix and xsi:type") << post(envelope(soap11,
        "<p:Add xmlns:p=\"http://Microsoft.ServiceModel.Samples\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:x=\"http://www.w3.org/2001/XMLSchema\">"
        "<p:n1 i:type=\"x:int\">1</p:n1><p:n2 i:type=\"x:float\"> <![CDATA[2.5]]><!-- --> </p:n2></p:Add>"), {xml}) << false << QString() << QString() << u"3.5"_s;
    row("a byte order mark") << post("\xEF\xBB\xBF" + envelope(soap11, add), {xml}) << false << QString() << QString() << u"115.99"_s;
    row("UTF-16") << post([&] {
        QStringEncoder encoder(QStringEncoder::Utf16, QStringConverter::Flag::WriteBom);
        return QByteArray(encoder(QString::fromUtf8(envelope(soap11, add)).replace(u"utf-8"_s, u"utf-16"_s)));
    }(), {"Content-Type: text/xml; charset=utf-16"}) << false << QString() << QString() << u"115.99"_s;
    row("ISO-8859-1 told by HTTP alone") << post(envelope(soap11, "<!-- \xE4 -->" + add).replace(" encoding=\"utf-8\"", ""), {"Content-Type: text/xml; charset=ISO-8859-1"}) << false << QString() << QString() << u"115.99"_s;
    row("a path with a slash at its end") << RawClient::request("POST", "/calculator/", envelope(soap11, add), {xml}) << false << QString() << QString() << u"115.99"_s;
    row("a future") << post(envelope(soap11, operation("Subtract", "145", "76.54")), {xml}) << false << QString() << QString() << u"68.46"_s;
    row("a Begin/End pair") << post(envelope(soap11, operation("Multiply", "9", "81.25")), {xml}) << false << QString() << QString() << u"731.25"_s;
    row("numbers beyond the real ones") << post(envelope(soap11, operation("Add", "INF", "-INF")), {xml}) << false << QString() << QString() << u"NaN"_s;
}

void TestOperationDispatcher::call()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, isSoap12);
    QFETCH(QString, relatesTo);
    QFETCH(QString, action);
    QFETCH(QString, result);

    const auto reply = m_scene->client->call(request);
    Message message = readEnvelope(reply.body);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Type"), isSoap12 ? "application/soap+xml; charset=utf-8" : "text/xml; charset=utf-8");
    QCOMPARE(message.version.isSoap12(), isSoap12);
    QCOMPARE(message.relatesTo, relatesTo);
    QCOMPARE(message.action, action);
    QCOMPARE(message.version.hasAddressing(), !action.isEmpty());
    const Element body = Element::read(message.reader());
    QVERIFY2(body.name().localName.endsWith(u"Response"), qPrintable(body.name().localName));
    QCOMPARE(body.children().size(), 1);
    QCOMPARE(body.children().constFirst().text(), result);
    QVERIFY(finishBody(message));
    QCOMPARE(m_scene->service.calls.size(), 1);
}

void TestOperationDispatcher::oneWayIsAccepted()
{
    const auto reply = m_scene->client->call(post(envelope(soap11, "<Notify xmlns=\"http://Microsoft.ServiceModel.Samples\">hi</Notify>"), {}));
    QCOMPARE(reply.status, 202);
    QCOMPARE(reply.body, QByteArray());
    QCOMPARE(m_scene->service.calls, QStringList(u"Notify(hi)"_s));
}

// WS-I Basic Profile 1.1, R2714: no envelope comes back from a one-way operation.
void TestOperationDispatcher::oneWayFailureStaysHere()
{
    QTest::ignoreMessage(QtWarningMsg, "Notify failed: one-way");
    const auto reply = m_scene->client->call(post(envelope(soap11, "<Notify xmlns=\"http://Microsoft.ServiceModel.Samples\">fail</Notify>"), {}));
    QCOMPARE(reply.status, 202);
    QCOMPARE(reply.body, QByteArray());
}

void TestOperationDispatcher::replyToNoneIsAccepted()
{
    const QByteArray headers = "<w:Action>" + actionBase + "%1</w:Action><w:ReplyTo><w:Address>http://www.w3.org/2005/08/addressing/none</w:Address></w:ReplyTo>";
    for (const QByteArray name : {"Add", "Divide"}) {
        const auto reply = m_scene->client->call(post(envelope(soap12, operation(name, "1", "0"), QByteArray(headers).replace("%1", name)), {}));
        QCOMPARE(reply.status, 202);
        QCOMPARE(reply.body, QByteArray());
    }
    QCOMPARE(m_scene->service.calls, (QStringList{u"Add(1,0)"_s, u"Divide(1,0)"_s}));
}

void TestOperationDispatcher::headersComeInAndGoOut_data()
{
    QTest::addColumn<QByteArray>("operationName");
    QTest::addColumn<QByteArray>("soap");
    QTest::addColumn<int>("status");

    QTest::newRow("with a reply, SOAP 1.1") << QByteArray("Add") << soap11 << 200;
    QTest::newRow("with a reply, SOAP 1.2") << QByteArray("Add") << soap12 << 200;
    QTest::newRow("with a reply that comes later") << QByteArray("Multiply") << soap11 << 200;
    QTest::newRow("with a fault") << QByteArray("Divide") << soap12 << 500;
}

void TestOperationDispatcher::headersComeInAndGoOut()
{
    QFETCH(QByteArray, operationName);
    QFETCH(QByteArray, soap);
    QFETCH(int, status);

    const QByteArray headers = "<Unit xmlns=\"urn:x\" e:mustUnderstand=\"1\">km</Unit><Other xmlns=\"urn:y\"/>";
    const bool isLater = operationName == "Multiply";
    m_scene->service.isHolding = isLater;
    OperationContext context(nullptr);
    const auto addHeader = [&] {
        context.addOutgoingHeader({Element({u"urn:x"_s, u"Rounded"_s}, context.incomingHeader({u"urn:x"_s, u"Unit"_s}).text() + u'!'), true});
    };
    m_scene->service.duringCall = [&] {
        context = OperationContext::current();
        if (!isLater)
            addHeader();
    };
    m_scene->client->send(post(envelope(soap, operation(operationName, "1", "0"), headers)));
    if (isLater) {
        QTRY_COMPARE(m_scene->service.heldCount(), 1);
        QVERIFY(!OperationContext::current().isValid());
        addHeader();
        m_scene->service.release();
    }
    const auto reply = m_scene->client->read();
    QCOMPARE(context.incomingHeaders().size(), 2);
    QCOMPARE(context.remoteAddress(), u"127.0.0.1"_s);
    QCOMPARE(context.principal(), QString());
    QCOMPARE(reply.status, status);
    const Message message = readEnvelope(reply.body);
    QCOMPARE_GE(message.headers.size(), 1);
    QCOMPARE(toString(message.headers.constFirst().element.name()), u"{urn:x}Rounded"_s);
    QCOMPARE(message.headers.constFirst().element.text(), u"km!"_s);
    QVERIFY(message.headers.constFirst().mustUnderstand);
}

void TestOperationDispatcher::observersHearOfCalls()
{
    QStringList heard;
    connect(&m_scene->host, &ServiceHost::callReceived, this, [&](const ServiceCall &call) {
        heard.append(u"%1 %2 from %3, %4"_s.arg(call.number).arg(call.operation, call.remoteAddress, call.version.isSoap12() ? u"1.2"_s : u"1.1"_s));
        QVERIFY(call.request.contains("<n1>"));
    });
    connect(&m_scene->host, &ServiceHost::callCompleted, this, [&](const ServiceCall &call, const QString &error) {
        heard.append(u"%1 %2"_s.arg(call.number).arg(error.isEmpty() ? u"done"_s : error));
        QVERIFY(call.elapsed.count() > 0);
    });
    QCOMPARE(m_scene->client->call(post(envelope(soap11, operation("Multiply", "1", "2")), {})).status, 200);
    QCOMPARE(m_scene->client->call(post(envelope(soap12, operation("Divide", "1", "0")), {})).status, 500);
    QCOMPARE(heard, (QStringList{u"1 Multiply from 127.0.0.1, 1.1"_s, u"1 done"_s, u"2 Divide from 127.0.0.1, 1.2"_s, u"2 Division by zero."_s}));
}

QTEST_GUILESS_MAIN(TestOperationDispatcher)
#include "tst_operationdispatcher.moc"
