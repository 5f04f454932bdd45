// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/rawclient.h"
#include "host/servicehost.h"
#include "host/testservice.h"
#include "soap/envelope.h"

#include <QTest>

using namespace ServiceModel;
using namespace Qt::StringLiterals;

namespace {

// The whole document as a tree, or a null element when it is not well-formed.
Element parse(const QByteArray &xml)
{
    XmlReader reader(xml);
    if (!reader.readNextStartElement())
        return {};
    const Element root = Element::read(reader);
    return reader.readToEnd() ? root : Element();
}

QList<Element> childrenNamed(const Element &element, QStringView localName)
{
    QList<Element> found;
    for (const Element &child : element.children()) {
        if (child.name().localName == localName)
            found.append(child);
    }
    return found;
}

QString attribute(const Element &element, const QString &name)
{
    return element.attribute({{}, name});
}

// A contract whose WSDL is what a test sets.
class OtherService : public Test::CalculatorService
{
public:
    explicit OtherService(const QByteArray &wsdl) : m_description(contract()) { m_description.wsdl = wsdl; }
    const ContractDescription &description() const override { return m_description; }

private:
    ContractDescription m_description;
};

QByteArray metadataRequest(const QByteArray &action, const QByteArray &body = {}, const QByteArray &soap = "http://www.w3.org/2003/05/soap-envelope")
{
    return RawClient::request("POST", "/calculator/mex",
        "<s:Envelope xmlns:a=\"http://www.w3.org/2005/08/addressing\" xmlns:s=\"" + soap + "\"><s:Header><a:Action s:mustUnderstand=\"1\">" + action
            + "</a:Action><a:MessageID>urn:uuid:7</a:MessageID><a:ReplyTo><a:Address>http://www.w3.org/2005/08/addressing/anonymous</a:Address></a:ReplyTo>"
              "<a:To s:mustUnderstand=\"1\">http://localhost/calculator/mex</a:To></s:Header><s:Body>" + body + "</s:Body></s:Envelope>",
        {"Content-Type: application/soap+xml; charset=utf-8"});
}

const QByteArray get = "http://schemas.xmlsoap.org/ws/2004/09/transfer/Get";
const QByteArray getMetadata = "http://schemas.xmlsoap.org/ws/2004/09/mex/GetMetadata/Request";

} // namespace

class TestMetadataPublisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wsdlIsCompleted_data();
    void wsdlIsCompleted();
    void addressesAreThoseOfTheCaller_data();
    void addressesAreThoseOfTheCaller();
    void schemaStandsAlone();
    void unknownSchemaIsNotFound();
    void metadataExchangeGivesTheWsdl_data();
    void metadataExchangeGivesTheWsdl();
    void metadataExchangeGivesSchemas();
    void metadataExchangeKnowsNoOtherAction();
    void missingWsdlIsSaid_data();
    void missingWsdlIsSaid();
    void httpGetCanBeSwitchedOff();
    void helpPageTellsPeople();
    void helpPageIsEscaped();

private:
    void open(ServiceBase *service, bool hasHttpGet = true, const QString &name = {});

    Test::CalculatorService m_service;
    std::unique_ptr<ServiceHost> m_host;
    std::unique_ptr<RawClient> m_client;
};

void TestMetadataPublisher::init()
{
    open(&m_service);
}

void TestMetadataPublisher::open(ServiceBase *service, bool hasHttpGet, const QString &name)
{
    cleanup();
    m_host = std::make_unique<ServiceHost>(service, QUrl(u"http://127.0.0.1:0/calculator"_s));
    m_host->addServiceEndpoint(BasicHttpBinding());
    m_host->addServiceEndpoint(WSHttpBinding(), u"ws"_s);
    m_host->addMetadataExchangeEndpoint();
    m_host->setHttpGetEnabled(hasHttpGet);
    if (!name.isEmpty())
        m_host->setServiceName(name);
    QVERIFY2(m_host->open(), qPrintable(m_host->errorString()));
    m_client = std::make_unique<RawClient>(quint16(m_host->baseAddress().port()));
}

void TestMetadataPublisher::cleanup()
{
    m_client.reset();
    m_host.reset();
}

void TestMetadataPublisher::wsdlIsCompleted_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("?wsdl") << QByteArray("/calculator?wsdl");
    QTest::newRow("?WSDL") << QByteArray("/calculator?WSDL");
    QTest::newRow("?wsdl=") << QByteArray("/calculator?wsdl=");
    QTest::newRow("?singleWsdl") << QByteArray("/calculator?singleWsdl");
    QTest::newRow("the address of an endpoint") << QByteArray("/calculator/ws?wsdl");
    QTest::newRow("a look at the metadata exchange") << QByteArray("/calculator/mex");
}

void TestMetadataPublisher::wsdlIsCompleted()
{
    QFETCH(QByteArray, path);

    const auto reply = m_client->call(RawClient::request("GET", path));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Type"), QByteArray("text/xml; charset=utf-8"));
    QVERIFY(reply.body.startsWith("<?xml"));
    const Element definitions = parse(reply.body);
    QCOMPARE(definitions.name().localName, u"definitions"_s);
    QVERIFY2(reply.body.contains("Berechnet, für jeden."), "text that is not ASCII is kept");

    const auto bindings = childrenNamed(definitions, u"binding");
    QCOMPARE(bindings.size(), 2);
    QCOMPARE(attribute(bindings[0], u"name"_s), u"BasicHttpBinding_ICalculator"_s);
    QCOMPARE(attribute(bindings[0], u"type"_s), u"tns:ICalculator"_s);
    QCOMPARE(bindings[0].child(Namespaces::WsdlSoap11, u"binding").attribute({{}, u"transport"_s}), u"http://schemas.xmlsoap.org/soap/http"_s);
    QCOMPARE(attribute(bindings[1], u"name"_s), u"WSHttpBinding_ICalculator"_s);
    QVERIFY(!bindings[1].child(Namespaces::WsdlSoap12, u"binding").isNull());
    QVERIFY(!bindings[1].child(u"http://schemas.xmlsoap.org/ws/2004/09/policy", u"Policy").isNull());
    QVERIFY(bindings[0].child(u"http://schemas.xmlsoap.org/ws/2004/09/policy", u"Policy").isNull());

    const auto operations = childrenNamed(bindings[0], u"operation");
    QCOMPARE(operations.size(), 3);
    QCOMPARE(attribute(operations[1], u"name"_s), u"Divide"_s);
    const Element soap = operations[1].child(Namespaces::WsdlSoap11, u"operation");
    QCOMPARE(attribute(soap, u"soapAction"_s), u"http://Microsoft.ServiceModel.Samples/ICalculator/Divide"_s);
    QCOMPARE(attribute(soap, u"style"_s), u"document"_s);
    QCOMPARE(attribute(operations[1].child(Namespaces::Wsdl, u"fault"), u"name"_s), u"MathFault"_s);
    QVERIFY(!operations[1].child(Namespaces::Wsdl, u"output").child(Namespaces::WsdlSoap11, u"body").isNull());
    QVERIFY2(operations[2].child(Namespaces::Wsdl, u"output").isNull(), "a one-way operation has none");

    const Element service = definitions.child(Namespaces::Wsdl, u"service");
    QCOMPARE(attribute(service, u"name"_s), u"CalculatorService"_s);
    const auto ports = childrenNamed(service, u"port");
    QCOMPARE(ports.size(), 2);
    QCOMPARE(attribute(ports[0], u"binding"_s), u"tns:BasicHttpBinding_ICalculator"_s);
    QCOMPARE(attribute(ports[1].child(Namespaces::WsdlSoap12, u"address"), u"location"_s), u"http://localhost/calculator/ws"_s);
}

void TestMetadataPublisher::addressesAreThoseOfTheCaller_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("address"); // null: the host's own

    QTest::newRow("a name") << QByteArray("calc.example.com") << u"http://calc.example.com/calculator"_s;
    QTest::newRow("a name and a port") << QByteArray("calc.example.com:8080") << u"http://calc.example.com:8080/calculator"_s;
    QTest::newRow("IPv6") << QByteArray("[::1]:8080") << u"http://[::1]:8080/calculator"_s;
    QTest::newRow("markup") << QByteArray("a\"><script>") << QString();
    QTest::newRow("nothing") << QByteArray("") << QString();
}

void TestMetadataPublisher::addressesAreThoseOfTheCaller()
{
    QFETCH(QByteArray, host);
    QFETCH(QString, address);

    const auto reply = m_client->call("GET /calculator?wsdl HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    QCOMPARE(reply.status, 200);
    const auto ports = childrenNamed(parse(reply.body).child(Namespaces::Wsdl, u"service"), u"port");
    QCOMPARE(ports.size(), 2);
    QCOMPARE(attribute(ports[0].children().constFirst(), u"location"_s), address.isNull() ? m_host->baseAddress().toString() : address);
}

void TestMetadataPublisher::schemaStandsAlone()
{
    const auto reply = m_client->call(RawClient::request("GET", "/calculator?xsd=xsd0"));
    QCOMPARE(reply.status, 200);
    XmlReader reader(reply.body);
    QVERIFY(reader.readNextStartElement());
    QVERIFY(reader.isElement(Namespaces::XmlSchema, u"schema"));
    QCOMPARE(reader.attribute({}, u"targetNamespace"), u"http://Microsoft.ServiceModel.Samples"_s);
    QCOMPARE(toString(reader.resolveQName(u"c:MathFault")), u"{http://Microsoft.ServiceModel.Samples}MathFault"_s); // declared outside of it
    QVERIFY(reader.readToEnd());

    const Element second = parse(m_client->call(RawClient::request("GET", "/calculator?xsd=xsd1")).body);
    QCOMPARE(attribute(second, u"targetNamespace"_s), u"urn:empty"_s);
}

void TestMetadataPublisher::unknownSchemaIsNotFound()
{
    for (const QByteArray name : {"xsd2", "", "xsd", "../xsd0"})
        QCOMPARE(m_client->call(RawClient::request("GET", "/calculator?xsd=" + name)).status, 404);
}

void TestMetadataPublisher::metadataExchangeGivesTheWsdl_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("action");

    const QString getResponse = u"http://schemas.xmlsoap.org/ws/2004/09/transfer/GetResponse"_s;
    const QString getMetadataResponse = u"http://schemas.xmlsoap.org/ws/2004/09/mex/GetMetadata/Response"_s;
    const QByteArray body = "<GetMetadata xmlns=\"http://schemas.xmlsoap.org/ws/2004/09/mex\">%1</GetMetadata>";
    QTest::newRow("WS-Transfer Get") << metadataRequest(get) << getResponse;
    QTest::newRow("WS-Transfer Get in SOAP 1.1") << metadataRequest(get, {}, "http://schemas.xmlsoap.org/soap/envelope/") << getResponse;
    QTest::newRow("GetMetadata") << metadataRequest(getMetadata, QByteArray(body).replace("%1", "")) << getMetadataResponse;
    QTest::newRow("GetMetadata of WSDL") << metadataRequest(getMetadata, QByteArray(body).replace("%1", "<Dialect>http://schemas.xmlsoap.org/wsdl/</Dialect>")) << getMetadataResponse;
}

void TestMetadataPublisher::metadataExchangeGivesTheWsdl()
{
    QFETCH(QByteArray, request);
    QFETCH(QString, action);

    const auto reply = m_client->call(request);
    QCOMPARE(reply.status, 200);
    Message message = readEnvelope(reply.body);
    QCOMPARE(message.action, action);
    QCOMPARE(message.relatesTo, u"urn:uuid:7"_s);
    QVERIFY(message.reader().isElement(Namespaces::MetadataExchange, u"Metadata"));
    const Element metadata = Element::read(message.reader());
    QVERIFY(finishBody(message));
    QCOMPARE(metadata.children().size(), 1);
    const Element section = metadata.children().constFirst();
    QCOMPARE(attribute(section, u"Dialect"_s), u"http://schemas.xmlsoap.org/wsdl/"_s);
    QCOMPARE(attribute(section, u"Identifier"_s), u"http://Microsoft.ServiceModel.Samples"_s);
    const Element definitions = section.child(Namespaces::Wsdl, u"definitions");
    QCOMPARE(childrenNamed(definitions, u"binding").size(), 2);
    QCOMPARE(childrenNamed(definitions, u"types").size(), 1);
}

void TestMetadataPublisher::metadataExchangeGivesSchemas()
{
    const QByteArray body = "<m:GetMetadata xmlns:m=\"http://schemas.xmlsoap.org/ws/2004/09/mex\"><m:Dialect>%1</m:Dialect></m:GetMetadata>";
    const auto sections = [&](const QByteArray &dialect) {
        Message message = readEnvelope(m_client->call(metadataRequest(getMetadata, QByteArray(body).replace("%1", dialect))).body);
        return Element::read(message.reader()).children();
    };
    const auto schemas = sections("http://www.w3.org/2001/XMLSchema");
    QCOMPARE(schemas.size(), 2);
    QCOMPARE(attribute(schemas[1], u"Identifier"_s), u"urn:empty"_s);
    QVERIFY(!schemas[0].child(Namespaces::XmlSchema, u"schema").isNull());
    QCOMPARE(sections("urn:something-else").size(), 0);
}

void TestMetadataPublisher::metadataExchangeKnowsNoOtherAction()
{
    const auto reply = m_client->call(metadataRequest("urn:delete"));
    QCOMPARE(reply.status, 500);
    Message message = readEnvelope(reply.body);
    QVERIFY(message.isFault());
    QCOMPARE(readFault(message).subcode.localName, u"ActionNotSupported"_s);
}

void TestMetadataPublisher::missingWsdlIsSaid_data()
{
    QTest::addColumn<QByteArray>("wsdl");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("none") << QByteArray() << QByteArray("The contract ICalculator was compiled without its WSDL.");
    QTest::newRow("of another contract") << QByteArray("<definitions xmlns=\"http://schemas.xmlsoap.org/wsdl/\"/>") << QByteArray("it has no portType of that name");
    QTest::newRow("not XML") << QByteArray("<definitions") << QByteArray("line 1");
}

void TestMetadataPublisher::missingWsdlIsSaid()
{
    QFETCH(QByteArray, wsdl);
    QFETCH(QByteArray, text);

    OtherService service(wsdl);
    open(&service);
    const auto reply = m_client->call(RawClient::request("GET", "/calculator?wsdl"));
    QCOMPARE(reply.status, 404);
    QVERIFY2(reply.body.contains(text), reply.body);
    const auto exchange = m_client->call(metadataRequest(get));
    QCOMPARE(exchange.status, 500);
    QVERIFY2(exchange.body.contains(text), exchange.body);
}

void TestMetadataPublisher::httpGetCanBeSwitchedOff()
{
    open(&m_service, false);
    QCOMPARE(m_client->call(RawClient::request("GET", "/calculator?wsdl")).status, 404);
    QCOMPARE(m_client->call(RawClient::request("GET", "/calculator?xsd=xsd0")).status, 404);
    QCOMPARE(m_client->call(metadataRequest(get)).status, 200);
    const auto page = m_client->call(RawClient::request("GET", "/calculator"));
    QCOMPARE(page.status, 200);
    QVERIFY(!page.body.contains("?wsdl"));
}

void TestMetadataPublisher::helpPageTellsPeople()
{
    const auto reply = m_client->call(RawClient::request("GET", "/calculator"));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Type"), QByteArray("text/html; charset=utf-8"));
    const QByteArray address = m_host->baseAddress().toEncoded();
    for (const QByteArray &text : {QByteArray("<h1>CalculatorService</h1>"), "qsvcutil " + address + "/mex", "href=\"" + address + "?wsdl\"",
                                   "href=\"" + address + "?singleWsdl\"", address + "/ws", QByteArray("SOAP 1.2, WS-Addressing 1.0"),
                                   QByteArray("ICalculator/Divide"), QByteArray("prefers-color-scheme: dark")})
        QVERIFY2(reply.body.contains(text), text + " is not in " + reply.body);
}

void TestMetadataPublisher::helpPageIsEscaped()
{
    open(&m_service, true, u"<b>\"&"_s);
    const auto reply = m_client->call(RawClient::request("GET", "/calculator"));
    QVERIFY2(reply.body.contains("<h1>&lt;b&gt;&quot;&amp;</h1>"), reply.body);
    QVERIFY(!reply.body.contains("<b>"));
}

QTEST_GUILESS_MAIN(TestMetadataPublisher)
#include "tst_metadatapublisher.moc"
