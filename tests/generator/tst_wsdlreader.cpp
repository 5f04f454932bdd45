// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/wsdlreader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;
using namespace ServiceModel::Metadata;

namespace {

// A document with these children of wsdl:definitions, the first of them in line 2.
QByteArray definitions(const QByteArray &content, const QByteArray &targetNamespace = "urn:t")
{
    return "<definitions xmlns='http://schemas.xmlsoap.org/wsdl/' xmlns:soap='http://schemas.xmlsoap.org/wsdl/soap/' "
           "xmlns:soap12='http://schemas.xmlsoap.org/wsdl/soap12/' xmlns:xs='http://www.w3.org/2001/XMLSchema' "
           "xmlns:wsaw='http://www.w3.org/2006/05/addressing/wsdl' xmlns:wsp='http://schemas.xmlsoap.org/ws/2004/09/policy' "
           "xmlns:wsu='http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd' "
           "xmlns:t='urn:t' targetNamespace='" + targetNamespace + "'>\n" + content + "\n</definitions>";
}

const QByteArray soapBinding = "<soap:binding transport='http://schemas.xmlsoap.org/soap/http'/>";
const QByteArray portType = "<portType name='P'/>";

QString fullName(const QName &name)
{
    return ServiceModel::toString(name);
}

} // namespace

class tst_WsdlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theCalculator();
    void messages();
    void operations();
    void services();
    void bindings_data();
    void bindings();
    void boundOperations();
    void theBindingsOfMono();
    void addressingByPolicyReference();

    void imports();
    void cyclicImports();
    void anImportThatIsASchema();
    void setsOfDocuments();
    void aSchemaAlone();

    void wrong_data();
    void wrong();
    void otherDocuments_data();
    void otherDocuments();

private:
    void read(const QByteArray &xml);
    void write(const QString &file, const QByteArray &xml);
    QString diagnosed() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    ServiceDescription m_description;
    Diagnostics m_diagnostics;
};

void tst_WsdlReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_description = {};
    m_diagnostics = {};
}

void tst_WsdlReader::read(const QByteArray &xml)
{
    m_diagnostics = {};
    ImportResolver resolver;
    WsdlReader reader(resolver, m_diagnostics);
    reader.read({{QUrl::fromLocalFile(m_folder->filePath(u"main.wsdl"_s)), u"main.wsdl"_s, xml}});
    m_description = reader.description();
}

void tst_WsdlReader::write(const QString &file, const QByteArray &xml)
{
    QFile out(m_folder->filePath(file));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(xml);
}

QString tst_WsdlReader::diagnosed() const
{
    QStringList result;
    for (const Diagnostic &diagnostic : m_diagnostics.list())
        result.append(diagnostic.toString());
    return result.join(u'\n');
}

void tst_WsdlReader::theCalculator()
{
    ImportResolver resolver;
    QString error;
    const auto document = resolver.open(QStringLiteral(TESTS_SOURCE_DIR "/../resources/calculator.wsdl"), &error);
    QVERIFY2(document, qPrintable(error));
    WsdlReader reader(resolver, m_diagnostics);
    reader.read({*document});
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    const ServiceDescription &description = reader.description();

    QCOMPARE(description.services.size(), 1);
    QCOMPARE(description.services.first().ports.size(), 2);
    QCOMPARE(description.services.first().ports.first().address, u"http://localhost:8000/servicemodelsamples/service"_s);
    QCOMPARE(description.portTypes.size(), 1);
    const PortType &calculator = description.portTypes.first();
    QCOMPARE(fullName(calculator.name), u"{http://Microsoft.ServiceModel.Samples}ICalculator"_s);
    QStringList names;
    for (const OperationDeclaration &operation : calculator.operations)
        names.append(operation.name);
    QCOMPARE(names, QStringList({u"Add"_s, u"Subtract"_s, u"Multiply"_s, u"Divide"_s}));
    QCOMPARE(calculator.operations.at(0).input->action, u"http://Microsoft.ServiceModel.Samples/ICalculator/Add"_s);
    QCOMPARE(calculator.operations.at(0).output->action, u"http://Microsoft.ServiceModel.Samples/ICalculator/AddResponse"_s);
    QCOMPARE(calculator.operations.at(3).faults.size(), 1);
    QCOMPARE(description.schemaDocuments.size(), 1); // the schema that only imports is not worth keeping
    QVERIFY(description.schema.type({u"http://Microsoft.ServiceModel.Samples"_s, u"MathFault"_s}));
    QCOMPARE(resolver.files().size(), 2);
}

void tst_WsdlReader::messages()
{
    read(definitions(portType + "<message name='a'><part name='p' element='t:e'/><part name='q' type='xs:int'/></message><message name='b'/>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    const MessageDeclaration *a = m_description.message({u"urn:t"_s, u"a"_s});
    QVERIFY(a);
    QCOMPARE(a->parts.size(), 2);
    QCOMPARE(fullName(a->parts.at(0).element), u"{urn:t}e"_s);
    QCOMPARE(fullName(a->parts.at(1).type), u"{http://www.w3.org/2001/XMLSchema}int"_s);
    QCOMPARE(m_description.message({u"urn:t"_s, u"b"_s})->parts.size(), 0);
    QVERIFY(!m_description.message({u"urn:t"_s, u"c"_s}));
}

void tst_WsdlReader::operations()
{
    read(definitions("<portType name='P'><documentation>Doc.</documentation>"
                     "<operation name='both'><input message='t:i' wsaw:Action='urn:a'/><output name='o' message='t:o'/><fault name='f' message='t:f'/></operation>"
                     "<operation name='oneWay'><input message='t:i'/></operation>"
                     "<operation name='notification'><output message='t:o'/></operation>"
                     "<operation name='solicit'><output message='t:o'/><input message='t:i'/></operation></portType>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    const PortType &type = m_description.portTypes.first();
    QCOMPARE(type.documentation, u"Doc."_s);
    QCOMPARE(type.operations.at(0).input->action, u"urn:a"_s);
    QCOMPARE(type.operations.at(0).output->name, u"o"_s);
    QCOMPARE(type.operations.at(0).faults.first().name, u"f"_s);
    QVERIFY(!type.operations.at(0).isOutputFirst);
    QVERIFY(!type.operations.at(1).output);
    QVERIFY(!type.operations.at(2).input);
    QVERIFY(type.operations.at(3).isOutputFirst);
}

void tst_WsdlReader::services()
{
    read(definitions(portType + "<binding name='B' type='t:P'>" + soapBinding + "</binding>"
                     "<service name='S'><documentation>Doc.</documentation><port name='p' binding='t:B'><soap:address location=' http://x/y '/></port></service>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    const Service &service = m_description.services.first();
    QCOMPARE(service.documentation, u"Doc."_s);
    QCOMPARE(service.ports.first().name, u"p"_s);
    QCOMPARE(service.ports.first().address, u"http://x/y"_s);
    QVERIFY(m_description.binding(service.ports.first().binding));
}

void tst_WsdlReader::bindings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isSoap");
    QTest::addColumn<bool>("isSoap12");
    QTest::addColumn<bool>("hasAddressing");

    QTest::newRow("SOAP 1.1") << soapBinding << true << false << false;
    QTest::newRow("SOAP 1.2") << QByteArray("<soap12:binding transport='http://schemas.xmlsoap.org/soap/http'/>") << true << true << false;
    QTest::newRow("SOAP 1.2 with its own name of HTTP") << QByteArray("<soap12:binding transport='http://www.w3.org/2003/05/soap/bindings/HTTP/'/>") << true << true << false;
    QTest::newRow("with WS-Addressing") << soapBinding + "<wsaw:UsingAddressing/>" << true << false << true;
    QTest::newRow("with WS-Addressing in a policy") << soapBinding + "<wsp:Policy><wsp:ExactlyOne><wsp:All><wsaw:UsingAddressing/></wsp:All></wsp:ExactlyOne></wsp:Policy>"
                                                    << true << false << true;
    QTest::newRow("for queues") << QByteArray("<soap:binding transport='http://schemas.microsoft.com/soap/msmq'/>") << false << false << false;
    QTest::newRow("plain HTTP") << QByteArray("<http:binding xmlns:http='http://schemas.xmlsoap.org/wsdl/http/' verb='GET'/>") << false << false << false;
}

void tst_WsdlReader::bindings()
{
    QFETCH(QByteArray, content);
    read(definitions(portType + "<binding name='B' type='t:P'>" + content + "</binding>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    const auto version = m_description.bindings.first().messageVersion;
    QTEST(version && m_description.bindings.first().isHttp, "isSoap");
    QTEST(version && version->isSoap12(), "isSoap12");
    QTEST(version && version->hasAddressing(), "hasAddressing");
}

void tst_WsdlReader::boundOperations()
{
    read(definitions(portType + "<binding name='B' type='t:P'><soap:binding style='rpc' transport='http://schemas.xmlsoap.org/soap/http'/>"
                     "<operation name='a'><soap:operation soapAction='urn:a' style='document'/><input name='i'><soap:body use='literal'/></input><output><soap:body use='encoded'/></output></operation>"
                     "<operation name='b'><soap:operation/><input>\n<soap:header message='t:m' part='p' use='literal'/><soap:body use='literal'/></input></operation></binding>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    const QList<BindingOperation> &operations = m_description.bindings.first().operations;
    const BindingOperation &a = operations.at(0);
    QCOMPARE(a.soapAction, u"urn:a"_s);
    QCOMPARE(a.inputName, u"i"_s);
    QVERIFY(!a.isRpc);
    QVERIFY(a.input.encoding.isEmpty());
    QCOMPARE(a.output.encoding, u"http://schemas.xmlsoap.org/soap/encoding/"_s);
    const BindingOperation &b = operations.at(1);
    QVERIFY(b.isRpc); // as the binding says
    QCOMPARE(b.input.headers.first().part, u"p"_s);
    QCOMPARE(b.input.headers.first().location.toString(), u"main.wsdl:3:1"_s);
}

void tst_WsdlReader::theBindingsOfMono()
{
    read(definitions(portType + "<binding name='B' type='t:P'>" + soapBinding + "<operation name='a'><soap12:operation soapAction='urn:a'/></operation></binding>"));
    QVERIFY(m_description.bindings.first().messageVersion->isSoap12());
}

void tst_WsdlReader::addressingByPolicyReference()
{
    const QByteArray policies = "<wsp:Policy wsu:Id='with'><wsp:ExactlyOne><wsp:All><wsaw:UsingAddressing/></wsp:All></wsp:ExactlyOne></wsp:Policy><wsp:Policy wsu:Id='without'/>";
    for (const QByteArray &policy : QByteArrayList{"with", "without", "missing"}) {
        read(definitions(policies + portType + "<binding name='B' type='t:P'><wsp:PolicyReference URI='#" + policy + "'/>" + soapBinding + "</binding>"));
        QCOMPARE(m_description.bindings.first().messageVersion->hasAddressing(), policy == "with");
    }
}

void tst_WsdlReader::imports()
{
    write(u"contract.wsdl"_s, definitions("<types><xs:schema targetNamespace='urn:c'><xs:element name='e'/></xs:schema></types><message name='m'/><portType name='P'/>", "urn:c"));
    read(definitions("<import namespace='urn:c' location='contract.wsdl'/><binding name='B' type='c:P' xmlns:c='urn:c'>" + soapBinding + "</binding>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QVERIFY(m_description.portType({u"urn:c"_s, u"P"_s}));
    QVERIFY(m_description.message({u"urn:c"_s, u"m"_s}));
    QVERIFY(m_description.schema.element({u"urn:c"_s, u"e"_s}));
}

void tst_WsdlReader::cyclicImports()
{
    write(u"other.wsdl"_s, definitions("<import namespace='urn:t' location='main.wsdl'/><import namespace='urn:o' location='other.wsdl'/><portType name='O'/>", "urn:o"));
    const QByteArray main = definitions("<import namespace='urn:o' location='other.wsdl'/>" + portType);
    write(u"main.wsdl"_s, main);
    read(main);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QCOMPARE(m_description.portTypes.size(), 2);
}

void tst_WsdlReader::anImportThatIsASchema()
{
    write(u"types.xsd"_s, "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:x'><xs:element name='e'/></xs:schema>");
    read(definitions("<types><xs:schema><xs:import namespace='urn:x' schemaLocation='types.xsd'/></xs:schema></types><import namespace='urn:x' location='types.xsd'/>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QVERIFY(m_description.schema.element({u"urn:x"_s, u"e"_s}));
    QCOMPARE(m_description.schemaDocuments.size(), 1);
}

void tst_WsdlReader::setsOfDocuments()
{
    // As a metadata exchange gives them: locations are empty, or lead to what is in the set already.
    ImportResolver resolver;
    WsdlReader reader(resolver, m_diagnostics);
    reader.read({
        {QUrl(u"http://x/mex#1"_s), u"1"_s, definitions("<types><xs:schema><xs:import namespace='urn:x'/></xs:schema></types><portType name='P'/>", "urn:c")},
        {QUrl(u"http://x/mex#2"_s), u"2"_s, definitions("<import namespace='urn:c' location=''/><import namespace='urn:c' location='http://x/?wsdl=wsdl0'/>"
                                                        "<binding name='B' type='c:P' xmlns:c='urn:c'>" + soapBinding + "</binding>")},
        {QUrl(u"http://x/mex#3"_s), u"3"_s, "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:x'><xs:element name='e'/></xs:schema>"},
    });
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QCOMPARE(reader.description().bindings.size(), 1);
    QVERIFY(reader.description().schema.element({u"urn:x"_s, u"e"_s}));
}

void tst_WsdlReader::aSchemaAlone()
{
    read("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:x'><xs:element name='e'/></xs:schema>");
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QVERIFY(m_description.services.isEmpty());
    QVERIFY(m_description.schema.element({u"urn:x"_s, u"e"_s}));
}

void tst_WsdlReader::wrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error");

    QTest::newRow("a message without a name") << QByteArray("<message/>") << u"main.wsdl:2:1: error: wsdl:message needs a name"_s;
    QTest::newRow("a part of nothing") << QByteArray("<message name='m'>\n<part name='p'/></message>") << u"main.wsdl:3:1: error: the part 'p' has neither an element nor a type"_s;
    QTest::newRow("an input of no message") << QByteArray("<portType name='P'><operation name='o'>\n<input/></operation></portType>") << u"main.wsdl:3:1: error: wsdl:input needs the attribute message"_s;
    QTest::newRow("two parts of one name") << QByteArray("<message name='m'><part name='p' type='t:x'/>\n<part name='p' type='t:y'/></message>") << u"main.wsdl:3:1: error: the message 'm' has two parts 'p'"_s;
    QTest::newRow("a part of two things") << QByteArray("<message name='m'>\n<part name='p' type='t:x' element='t:y'/></message><portType name='P'/>")
                                          << u"main.wsdl:3:1: warning: the part 'p' has an element and a type: the element counts"_s;
    QTest::newRow("a prefix that nobody declared") << QByteArray("<message name='m'>\n <part name='p' element='q:e'/></message>")
                                                   << u"main.wsdl:3:2: error: element=\"q:e\": the prefix is not declared"_s;
    QTest::newRow("a binding of no portType") << QByteArray("<binding name='B' type='t:P'/>") << u"main.wsdl:2:1: error: there is no portType '{urn:t}P'"_s;
    QTest::newRow("an operation that is bound but not there") << QByteArray("<portType name='P'/><binding name='B' type='t:P'>\n<operation name='x'/></binding>") << u"main.wsdl:3:1: warning: the portType 'P' has no operation 'x': what binds it is left out"_s;
    QTest::newRow("a port of no binding") << QByteArray("<service name='S'>\n<port name='p' binding='t:B'/></service>") << u"main.wsdl:3:1: error: there is no binding '{urn:t}B'"_s;
    QTest::newRow("an import that is missing") << QByteArray("<import namespace='urn:o' location='other.wsdl'/>")
                                               << u"main.wsdl:2:1: error: the document that is imported here is missing: cannot read 'other.wsdl': No such file or directory"_s;
    QTest::newRow("an import from the network") << QByteArray("<import namespace='urn:o' location='http://x/y'/>")
                                                << u"main.wsdl:2:1: error: the document that is imported here is missing: 'http://x/y' is on the network, and reading from there is switched off"_s;
    QTest::newRow("two portTypes of one name") << QByteArray("<portType name='P'/>\n<portType name='P'><operation name='x'/></portType><portType name='P'/>")
                                               << u"main.wsdl:3:1: warning: the portType '{urn:t}P' is defined twice, in two ways: that at main.wsdl:2:1 counts"_s;
    QTest::newRow("a schema that is wrong") << QByteArray("<types><xs:schema>\n<xs:element/></xs:schema></types>") << u"main.wsdl:3:1: error: xs:element needs a name"_s;
}

void tst_WsdlReader::wrong()
{
    QFETCH(QByteArray, content);
    read(definitions(content));
    QTEST(diagnosed(), "error");
}

void tst_WsdlReader::otherDocuments_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("error");

    QTest::newRow("nothing") << QByteArray() << u"main.wsdl:1:1: error: the document is empty"_s;
    QTest::newRow("HTML") << QByteArray("<html><body/></html>") << u"main.wsdl:1:1: error: this is an HTML page, not a WSDL document"_s;
    QTest::newRow("WSDL 2.0") << QByteArray("\n<description xmlns='http://www.w3.org/ns/wsdl'/>")
                              << u"main.wsdl:2:1: error: this is WSDL 2.0, which is not supported because SOAP services publish WSDL 1.1; ask this one for that, usually by ?wsdl"_s;
    QTest::newRow("WSDL 2.0 of a draft") << QByteArray("<description xmlns='http://www.w3.org/2006/01/wsdl'/>") << u"main.wsdl:1:1: error: this is WSDL 2.0, which is not supported because SOAP services publish WSDL 1.1; ask this one for that, usually by ?wsdl"_s;
    QTest::newRow("DISCO") << QByteArray("<discovery xmlns='http://schemas.xmlsoap.org/disco/'/>")
                           << u"main.wsdl:1:1: error: this is a DISCO document, which is not supported because it describes nothing itself; use the WSDL document that it refers to"_s;
    QTest::newRow("a description of nothing") << QByteArray("\n<definitions xmlns='http://schemas.xmlsoap.org/wsdl/'><types/></definitions>")
                                              << u"main.wsdl:2:1: error: nothing is described here: no portType, no type and no element"_s;
    QTest::newRow("a schema of nothing") << QByteArray("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>")
                                         << u"main.wsdl:1:1: error: nothing is described here: no portType, no type and no element"_s;
    QTest::newRow("anything") << QByteArray("<a xmlns='urn:a'/>") << u"main.wsdl:1:1: error: this is neither WSDL nor XML Schema, but '{urn:a}a'"_s;
}

void tst_WsdlReader::otherDocuments()
{
    QFETCH(QByteArray, xml);
    read(xml);
    QTEST(diagnosed(), "error");
}

QTEST_APPLESS_MAIN(tst_WsdlReader)
#include "tst_wsdlreader.moc"
