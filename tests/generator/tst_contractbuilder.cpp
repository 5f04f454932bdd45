// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/contractbuilder.h"

#include "metadata/wsdlreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;
using namespace ServiceModel::Generator;

namespace {

const QByteArray schemaStart = "<xs:schema targetNamespace='urn:t' elementFormDefault='qualified'>";

// A contract of one operation Do with the elements Do and DoResponse. The schema begins in line 2.
struct Parts
{
    QByteArray schema = "<xs:element name='Do'><xs:complexType/></xs:element><xs:element name='DoResponse'><xs:complexType/></xs:element>";
    QByteArray messages = "<message name='i'><part name='p' element='t:Do'/></message><message name='o'><part name='p' element='t:DoResponse'/></message>";
    QByteArray portType = "<portType name='IWorker'><operation name='Do'><input message='t:i'/><output message='t:o'/></operation></portType>";
    QByteArray binding = "<binding name='B' type='t:IWorker'><soap:binding transport='http://schemas.xmlsoap.org/soap/http'/>"
                         "<operation name='Do'><soap:operation soapAction='urn:do'/><input><soap:body use='literal'/></input><output><soap:body use='literal'/></output></operation></binding>";
    QByteArray service = "<service name='S'><port name='p' binding='t:B'><soap:address location='http://x/s'/></port></service>";

    QByteArray document() const
    {
        return "<definitions xmlns='http://schemas.xmlsoap.org/wsdl/' xmlns:soap='http://schemas.xmlsoap.org/wsdl/soap/' "
               "xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:wsaw='http://www.w3.org/2006/05/addressing/wsdl' xmlns:t='urn:t' targetNamespace='urn:t'><types>"
            + schemaStart + "\n" + schema + "\n</xs:schema></types>\n" + messages + "\n" + portType + "\n" + binding + "\n" + service + "\n</definitions>";
    }
};

// The members of the element Do.
Parts with(const QByteArray &members)
{
    Parts parts;
    parts.schema = "<xs:element name='Do'><xs:complexType><xs:sequence>\n" + members
        + "</xs:sequence></xs:complexType></xs:element><xs:element name='DoResponse'><xs:complexType/></xs:element>";
    return parts;
}

} // namespace

class tst_ContractBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_diagnostics = {}; }

    void namesOfAContract_data();
    void namesOfAContract();
    void wrappers_data();
    void wrappers();
    void replies_data();
    void replies();
    void parameters();
    void actions_data();
    void actions();
    void whatSystemServiceModelSaysIsOptional();

    void messages_data();
    void messages();
    void messagesAsStructs();
    void overloads();
    void leftOut_data();
    void leftOut();

    void bindingsThatAreNotSoap();
    void bindingsThatDisagree();
    void otherTransports();
    void contractsWithoutOperations();
    void onePortOfMany();
    void contractsWithoutServices();
    void oneServiceOfMany();
    void severalContracts();
    void endpoints();

    void contractsThatNobodyBindsToSoap();
    void schemasAlone();
    void whatAServicePublishes_data();
    void whatAServicePublishes();
    void messagesOfSeveralNamespaces();

    void onlyWhatIsNeededIsLookedAt();
    void anonymousTypes();
    void attributesOfXml();
    void valuesThatTheSchemaSupplies();
    void typesThatNeedEachOther();

    void membersOfContentModels_data();
    void membersOfContentModels();
    void typesOnlyWhereTheyAreMetThroughTheirBase();
    void refused_data();
    void refused();

private:
    CodeModel build(const QByteArray &document, const QString &service = {});
    CodeModel build(const Parts &parts) { return build(parts.document()); }
    QString diagnosed() const;

    Metadata::Diagnostics m_diagnostics;
};

CodeModel tst_ContractBuilder::build(const QByteArray &document, const QString &service)
{
    m_diagnostics = {};
    Metadata::ImportResolver resolver;
    Metadata::WsdlReader reader(resolver, m_diagnostics);
    reader.read({{QUrl(u"file:///x.wsdl"_s), u"x.wsdl"_s, document}});
    if (m_diagnostics.hasErrors())
        return {};
    BuildRequest request;
    request.cppNamespace = u"Test"_s;
    request.baseName = u"test"_s;
    request.service = service;
    return ContractBuilder(reader.description(), m_diagnostics).build(request);
}

QString tst_ContractBuilder::diagnosed() const
{
    QStringList result;
    for (const Metadata::Diagnostic &diagnostic : m_diagnostics.list())
        result.append(diagnostic.toString());
    return result.join(u'\n');
}

void tst_ContractBuilder::namesOfAContract_data()
{
    QTest::addColumn<QByteArray>("portType");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("an interface") << QByteArray("ICalculator")
                                  << QStringList{u"ICalculatorChannel"_s, u"CalculatorClient"_s, u"CalculatorServiceBase"_s, u"calculatorContract"_s};
    QTest::newRow("a class") << QByteArray("WeatherSoap")
                             << QStringList{u"WeatherSoapChannel"_s, u"WeatherSoapClient"_s, u"WeatherSoapServiceBase"_s, u"weatherSoapContract"_s};
    QTest::newRow("a service") << QByteArray("WeatherService")
                               << QStringList{u"WeatherServiceChannel"_s, u"WeatherServiceClient"_s, u"WeatherServiceBase"_s, u"weatherServiceContract"_s};
    QTest::newRow("lower case and a dash") << QByteArray("weather-port")
                                           << QStringList{u"WeatherPortChannel"_s, u"WeatherPortClient"_s, u"WeatherPortServiceBase"_s, u"weatherPortContract"_s};
}

void tst_ContractBuilder::namesOfAContract()
{
    QFETCH(QByteArray, portType);
    const CodeModel model = build(Parts().document().replace("IWorker", portType));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    const Contract &contract = model.contracts.first();
    QTEST(QStringList({contract.channelClass, contract.clientClass, contract.serviceClass, contract.describeFunction}), "names");
    QCOMPARE(contract.configurationName, QString::fromUtf8(portType));
}

void tst_ContractBuilder::wrappers_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<bool>("isWrapped");
    QTest::addColumn<QStringList>("parameters");

    QTest::newRow("a sequence of elements") << QByteArray("<xs:element name='Do'><xs:complexType><xs:sequence><xs:element name='A' type='xs:int'/><xs:element name='b' type='xs:string'/></xs:sequence></xs:complexType></xs:element>")
                                            << true << QStringList{u"qint32 a"_s, u"const QString &b"_s};
    QTest::newRow("a named type") << QByteArray("<xs:element name='Do' type='t:T'/><xs:complexType name='T'><xs:sequence><xs:element name='a' type='xs:int'/></xs:sequence></xs:complexType>")
                                  << true << QStringList{u"qint32 a"_s};
    QTest::newRow("nothing") << QByteArray("<xs:element name='Do'><xs:complexType/></xs:element>") << true << QStringList();
    QTest::newRow("an attribute") << QByteArray("<xs:element name='Do'><xs:complexType><xs:sequence/><xs:attribute name='a' type='xs:int'/></xs:complexType></xs:element>")
                                  << false << QStringList{u"const Do_ &do2"_s};
    QTest::newRow("a simple type") << QByteArray("<xs:element name='Do' type='xs:double'/>") << false << QStringList{u"double do2"_s};
    QTest::newRow("a nillable element") << QByteArray("<xs:element name='Do' nillable='true'><xs:complexType><xs:sequence/></xs:complexType></xs:element>")
                                        << false << QStringList{u"const std::optional<Do_> &do2"_s};
    QTest::newRow("an extension") << QByteArray("<xs:element name='Do'><xs:complexType><xs:complexContent><xs:extension base='t:T'/></xs:complexContent></xs:complexType></xs:element>"
                                                "<xs:complexType name='T'><xs:sequence><xs:element name='a' type='xs:int'/></xs:sequence></xs:complexType>")
                                  << false << QStringList{u"const Do_ &do2"_s};
}

void tst_ContractBuilder::wrappers()
{
    QFETCH(QByteArray, element);
    Parts parts;
    parts.schema = element + "<xs:element name='DoResponse'><xs:complexType/></xs:element>";
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    const Operation &operation = model.contracts.first().operations.first();
    QTEST(!operation.request.wrapper.isEmpty(), "isWrapped");
    QStringList parameters;
    for (const Member &parameter : operation.parameters())
        parameters.append(QString(parameter.parameter()).replace(u"Do &"_s, u"Do_ &"_s).replace(u"<Do>"_s, u"<Do_>"_s));
    QTEST(parameters, "parameters");
}

void tst_ContractBuilder::replies_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("type");

    QTest::newRow("none") << QByteArray() << u"void"_s;
    QTest::newRow("one") << QByteArray("<xs:element name='r' type='xs:double'/>") << u"double"_s;
    QTest::newRow("one that may be absent") << QByteArray("<xs:element name='r' type='xs:double' minOccurs='0'/>") << u"std::optional<double>"_s;
    QTest::newRow("one that may be nil") << QByteArray("<xs:element name='r' type='xs:string' nillable='true'/>") << u"std::optional<QString>"_s;
    QTest::newRow("one that may be both") << QByteArray("<xs:element name='r' type='xs:string' nillable='true' minOccurs='0'/>") << u"ServiceModel::Nillable<QString>"_s;
    QTest::newRow("a list") << QByteArray("<xs:element name='r' type='xs:int' maxOccurs='unbounded'/>") << u"QList<qint32>"_s;
    QTest::newRow("a list of strings") << QByteArray("<xs:element name='r' type='xs:string' maxOccurs='2'/>") << u"QStringList"_s;
    QTest::newRow("two") << QByteArray("<xs:element name='r' type='xs:int'/><xs:element name='s' type='xs:int'/>") << u"DoResponse"_s;
}

void tst_ContractBuilder::replies()
{
    QFETCH(QByteArray, members);
    Parts parts;
    parts.schema = "<xs:element name='Do'><xs:complexType/></xs:element><xs:element name='DoResponse'><xs:complexType><xs:sequence>" + members + "</xs:sequence></xs:complexType></xs:element>";
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QTEST(model.contracts.first().operations.first().resultType(), "type");
}

void tst_ContractBuilder::parameters()
{
    const CodeModel model = build(with("<xs:element name='Class' type='xs:int'/><xs:element name='state' type='xs:int'/>"
                                       "<xs:element name='do' type='xs:int'/><xs:element name='a' type='xs:boolean' minOccurs='0'/>"));
    QStringList parameters;
    for (const Member &parameter : model.contracts.first().operations.first().parameters())
        parameters.append(parameter.parameter());
    QCOMPARE(parameters, QStringList({u"qint32 class_"_s, u"qint32 state_"_s, u"qint32 do2"_s, u"std::optional<bool> a"_s}));
}

void tst_ContractBuilder::actions_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("replyAction");

    const QString reply = u"urn:t:IWorker:DoResponse"_s;
    QTest::newRow("of the binding") << QByteArray() << QByteArray() << u"urn:do"_s << reply;
    QTest::newRow("of the messages") << QByteArray("<input message='t:i'/><output message='t:o'/>")
                                     << QByteArray("<input message='t:i' wsaw:Action='urn:in'/><output message='t:o' wsaw:Action='urn:out'/>") << u"urn:do"_s << u"urn:out"_s;
    QTest::newRow("of the messages alone") << QByteArray(" soapAction='urn:do'/>") << QByteArray("/>") << QString() << reply;
    QTest::newRow("of nobody, with WS-Addressing") << QByteArray("<operation name='Do'><soap:operation soapAction='urn:do'/>")
                                                   << QByteArray("<wsaw:UsingAddressing/><operation name='Do'><soap:operation/>") << u"urn:t:IWorker:DoRequest"_s << reply;
    QTest::newRow("of named messages, with WS-Addressing") << QByteArray("<input message='t:i'/><output message='t:o'/></operation></portType>\n<binding name='B' type='t:IWorker'>")
                                                           << QByteArray("<input name='in' message='t:i'/><output name='out' message='t:o'/></operation></portType>\n<binding name='B' type='t:IWorker'><wsaw:UsingAddressing/>")
                                                           << u"urn:do"_s << u"urn:t:IWorker:out"_s;
}

void tst_ContractBuilder::actions()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray document = Parts().document();
    QVERIFY(from.isEmpty() || document.contains(from));
    const CodeModel model = build(document.replace(from, to));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QTEST(model.contracts.first().operations.first().action, "action");
    QTEST(model.contracts.first().operations.first().replyAction, "replyAction");
}

void tst_ContractBuilder::whatSystemServiceModelSaysIsOptional()
{
    const Parts parts = with("<xs:element name='n' type='xs:int' minOccurs='0'/><xs:element name='s' type='xs:string' minOccurs='0' nillable='true'/>"
                             "<xs:element name='l' type='xs:int' minOccurs='0' maxOccurs='unbounded'/>");
    const auto types = [](const CodeModel &model) {
        QStringList result;
        for (const Member &parameter : model.contracts.first().operations.first().parameters())
            result.append(parameter.type());
        return result;
    };
    QCOMPARE(types(build(parts)), QStringList({u"std::optional<qint32>"_s, u"ServiceModel::Nillable<QString>"_s, u"QList<qint32>"_s}));
    QByteArray wcf = parts.document();
    wcf.replace("'t:i'", "'t:IWorker_Do_InputMessage'").replace("name='i'", "name='IWorker_Do_InputMessage'");
    QCOMPARE(types(build(wcf)), QStringList({u"qint32"_s, u"std::optional<QString>"_s, u"QList<qint32>"_s}));
}

void tst_ContractBuilder::messages_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("wrapper");

    const QByteArray operation = "<operation name='Do'><soap:operation soapAction='urn:do'/>";
    const QByteArray in = "<input><soap:body use='literal'/>";
    const QByteArray i = "<part name='p' element='t:Do'/>";
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &function, const QString &wrapper) {
        QTest::newRow(name) << from << to << function << wrapper;
    };
    const QByteArray rpc = QByteArray(operation).replace("'urn:do'", "'urn:do' style='rpc'");
    row("wrapped", in, in, u"void(request: )"_s, u"{urn:t}Do"_s);
    row("rpc has the operation around it, in the namespace of the binding", operation + in, rpc + "<input><soap:body use='literal' namespace='urn:x'/>", u"DoResponse(request: const Do &do2)"_s, u"{urn:x}Do"_s);
    row("rpc without a namespace has the contract's", operation + in, rpc + in, u"DoResponse(request: const Do &do2)"_s, u"{urn:t}Do"_s);
    row("a part with a type", i, "<part name='p' type='xs:int'/>", u"void(request: qint32 p)"_s, QString());
    row("several parts side by side", i, i + "<part name='q' type='xs:string'/>", u"void(request: const Do &do2, const QString &q)"_s, QString());
    row("some parts are the body", in + "</input><output><soap:body use='literal'/>", "<input><soap:body parts='' use='literal'/></input><output><soap:body use='literal'/>", u"void(request: )"_s, QString());
    row("a header of the same message", in, "<input><soap:header message='t:i' part='p' use='literal'/><soap:body use='literal'/>", u"void(request: headers: const std::optional<Do> &do2)"_s, QString());
    row("a header of another message", in, "<input><soap:body use='literal'/><soap:header message='t:o' part='p' use='literal'/>", u"void(request: headers: const std::optional<DoResponse> &doResponse)"_s, u"{urn:t}Do"_s);
    row("a header of the reply", "<output><soap:body use='literal'/>", "<output><soap:body use='literal'/><soap:header message='t:i' part='p' use='literal'/>", u"std::optional<Do>(request: )"_s, u"{urn:t}Do"_s);
    row("several values of a reply", "<message name='o'><part name='p' element='t:DoResponse'/>", "<message name='o'><part name='a' type='xs:int'/><part name='b' type='xs:int'/>", u"DoResult(request: )"_s, u"{urn:t}Do"_s);
    row("parts that travel beside the envelope", in, "<input><mime:multipartRelated xmlns:mime='http://schemas.xmlsoap.org/wsdl/mime/'><mime:part><soap:body parts='' use='literal'/></mime:part>"
        "<mime:part><mime:content part='p' type='image/png'/></mime:part></mime:multipartRelated>", u"void(request: const ServiceModel::Attachment &p)"_s, QString());
}

void tst_ContractBuilder::messages()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray document = Parts().document();
    QVERIFY(document.contains(from));
    const CodeModel model = build(document.replace(from, to));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    const Operation &operation = model.contracts.first().operations.first();
    QStringList parameters;
    for (const Member &member : operation.request.members + operation.request.mimeParts)
        parameters.append(member.parameter());
    for (const Member &header : operation.request.headers)
        parameters.append(u"headers: "_s + header.parameter());
    QTEST(operation.resultType() + u"(request: "_s + parameters.join(u", ") + u')', "function");
    QTEST(operation.request.wrapper.isEmpty() ? QString() : ServiceModel::toString(operation.request.wrapper), "wrapper");
}

void tst_ContractBuilder::messagesAsStructs()
{
    Metadata::ImportResolver resolver;
    Metadata::WsdlReader reader(resolver, m_diagnostics);
    Parts parts = with("<xs:element name='a' type='xs:int'/><xs:element name='Class' type='xs:int'/>");
    parts.schema.replace("name='DoResponse'><xs:complexType/>", "name='DoResponse'><xs:complexType><xs:sequence><xs:element name='r' type='xs:int'/></xs:sequence></xs:complexType>");
    reader.read({{QUrl(u"file:///a"_s), u"a"_s, parts.document()}});
    BuildRequest request;
    request.hasMessageStructs = true;
    const CodeModel model = ContractBuilder(reader.description(), m_diagnostics).build(request);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    const Operation &operation = model.contracts.first().operations.first();
    QCOMPARE(operation.parameters().size(), 1);
    QCOMPARE(operation.parameters().first().parameter(), u"const DoRequest &request"_s);
    QCOMPARE(operation.request.members.at(1).name, u"class_"_s);
    QCOMPARE(operation.resultType(), u"DoReply"_s);
}

void tst_ContractBuilder::overloads()
{
    Parts parts;
    parts.messages += "<message name='j'><part name='n' type='xs:int'/></message>";
    parts.portType.replace("</portType>", "<operation name='Do'><input name='byNumber' message='t:j'/><output message='t:o'/></operation></portType>");
    parts.binding.replace("</binding>", "<operation name='Do'><soap:operation soapAction='urn:do/byNumber'/><input name='byNumber'><soap:body use='literal'/></input></operation></binding>");
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    const QList<Operation> &operations = model.contracts.first().operations;
    QCOMPARE(operations.size(), 2);
    QCOMPARE(operations.at(0).action, u"urn:do"_s);
    QCOMPARE(operations.at(1).action, u"urn:do/byNumber"_s);
    QCOMPARE(operations.at(1).name, u"Do"_s);
    QCOMPARE(operations.at(1).lowerName, u"do2"_s);
    QCOMPARE(operations.at(1).parameters().first().parameter(), u"qint32 n"_s);
}

void tst_ContractBuilder::leftOut_data()
{
    QTest::addColumn<QByteArray>("portType");
    QTest::addColumn<QString>("note");
    const QString start = u"x.wsdl:5:104: note: the operation 'Other' is left out: "_s;
    QTest::newRow("notification") << QByteArray("<output message='t:o'/>") << start + u"the service would start it (notification, solicit-response), and over HTTP it cannot"_s;
    QTest::newRow("solicit-response") << QByteArray("<output message='t:o'/><input message='t:i'/>") << start + u"the service would start it (notification, solicit-response), and over HTTP it cannot"_s;
    QTest::newRow("one that the binding does not have") << QByteArray("<input message='t:i'/>") << start + u"no binding has it"_s;
}

void tst_ContractBuilder::leftOut()
{
    QFETCH(QByteArray, portType);
    Parts parts;
    parts.portType.replace("</portType>", "<operation name='Other'>" + portType + "</operation></portType>");
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QCOMPARE(model.contracts.first().operations.size(), 1);
    QTEST(diagnosed(), "note");
}

// A portType that is bound in two ways is two contracts; bound twice in one way it is one.
void tst_ContractBuilder::bindingsThatDisagree()
{
    Parts parts;
    const QByteArray same = QByteArray(parts.binding).replace("name='B'", "name='Same'");
    const QByteArray other = QByteArray(parts.binding).replace("name='B'", "name='Rpc'").replace("soapAction='urn:do'", "soapAction='urn:do' style='rpc'");
    parts.binding += same + other;
    parts.service.replace("</service>", "<port name='q' binding='t:Same'/><port name='r' binding='t:Rpc'/></service>");
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QCOMPARE(model.contracts.size(), 2);
    QCOMPARE(model.contracts.at(0).channelClass, u"IWorkerChannel"_s);
    QCOMPARE(model.contracts.at(1).channelClass, u"RpcChannel"_s);
    QCOMPARE(model.contracts.at(1).name.localName, u"IWorker"_s);
    QStringList endpoints;
    for (const Endpoint &endpoint : model.endpoints)
        endpoints.append(endpoint.name + u' ' + endpoint.contract);
    QCOMPARE(endpoints, QStringList({u"p IWorker"_s, u"q IWorker"_s, u"r Rpc"_s}));
}

void tst_ContractBuilder::otherTransports()
{
    Parts parts;
    parts.binding.replace("http://schemas.xmlsoap.org/soap/http", "urn:queue");
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QCOMPARE(model.contracts.size(), 1);
    QVERIFY(model.endpoints.isEmpty());
    QVERIFY2(diagnosed().contains(u"x.wsdl:6:1: warning: the binding 'B' is for the transport 'urn:queue', which is not supported: only HTTP is"_s), qPrintable(diagnosed()));
}

void tst_ContractBuilder::contractsWithoutOperations()
{
    Parts parts;
    parts.portType.replace("<input message='t:i'/>", "");
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QVERIFY(model.contracts.first().operations.isEmpty());
    QVERIFY2(diagnosed().contains(u"x.wsdl:5:1: warning: the contract 'IWorker' has no operation that can be called"_s), qPrintable(diagnosed()));
}

void tst_ContractBuilder::onePortOfMany()
{
    Parts parts;
    parts.service.replace("</service>", "<port name='q' binding='t:B'/></service>");
    Metadata::ImportResolver resolver;
    Metadata::WsdlReader reader(resolver, m_diagnostics);
    reader.read({{QUrl(u"file:///a"_s), u"a"_s, parts.document()}});
    BuildRequest request;
    request.ports = QStringList{u"q"_s};
    const CodeModel model = ContractBuilder(reader.description(), m_diagnostics).build(request);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QCOMPARE(model.endpoints.size(), 1);
    QCOMPARE(model.endpoints.first().name, u"q"_s);
    request.ports = QStringList{u"x"_s};
    ContractBuilder(reader.description(), m_diagnostics).build(request);
    QVERIFY(diagnosed().endsWith(u"there is no port 'x' that is SOAP over HTTP; --list shows what there is"_s));
}

void tst_ContractBuilder::bindingsThatAreNotSoap()
{
    Parts parts;
    parts.binding += "\n<binding name='H' type='t:Other'><http:binding xmlns:http='http://schemas.xmlsoap.org/wsdl/http/' verb='GET'/></binding>";
    parts.portType += "<portType name='Other'><operation name='broken'><input message='t:nothing'/></operation></portType>";
    parts.service = "<service name='S'><port name='h' binding='t:H'/><port name='p' binding='t:B'><soap:address location='http://x/s'/></port></service>";
    const CodeModel model = build(parts);
    QCOMPARE(model.contracts.size(), 1);
    QCOMPARE(model.endpoints.size(), 1);
    QCOMPARE(diagnosed(), u"x.wsdl:7:1: note: the binding 'H' is not SOAP over HTTP and is left out"_s);
}

void tst_ContractBuilder::contractsWithoutServices()
{
    Parts parts;
    parts.service.clear();
    QCOMPARE(build(parts).contracts.first().operations.first().action, u"urn:do"_s);
    parts.binding.clear();
    QCOMPARE(build(parts).contracts.first().operations.first().action, u"urn:t:IWorker:DoRequest"_s);
}

void tst_ContractBuilder::oneServiceOfMany()
{
    Parts parts;
    parts.portType += "<portType name='Other'><operation name='broken'><input message='t:nothing'/></operation></portType>";
    parts.binding += "<binding name='O' type='t:Other'><soap:binding transport='http://schemas.xmlsoap.org/soap/http'/></binding>";
    parts.service += "<service name='Second'><port name='q' binding='t:O'/></service>";
    const CodeModel model = build(parts.document(), u"S"_s);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QCOMPARE(model.contracts.size(), 1);
    build(parts.document(), u"Third"_s);
    QVERIFY(diagnosed().endsWith(u": error: there is no service 'Third' with a SOAP port; --list shows what there is"_s));
    build(parts);
    QVERIFY(diagnosed().endsWith(u"error: there is no message '{urn:t}nothing'"_s));
}

void tst_ContractBuilder::severalContracts()
{
    Parts parts;
    parts.portType += "<portType name='Worker'><operation name='Do'><input message='t:i'/><output message='t:o'/></operation></portType>";
    parts.binding += "<binding name='O' type='t:Worker'><soap:binding transport='http://schemas.xmlsoap.org/soap/http'/></binding>";
    parts.service += "<service name='Second'><port name='q' binding='t:O'/></service>";
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QCOMPARE(model.contracts.size(), 2);
    QCOMPARE(model.contracts.at(0).clientClass, u"WorkerClient"_s);
    QCOMPARE(model.contracts.at(1).clientClass, u"WorkerClient2"_s);
    QCOMPARE(model.contracts.at(0).operations.first().completedArgs, u"DoCompletedEventArgs"_s);
    QCOMPARE(model.contracts.at(1).operations.first().completedArgs, u"Do2CompletedEventArgs"_s);
    QCOMPARE(model.contracts.at(1).operations.first().lowerName, u"do"_s);
}

void tst_ContractBuilder::endpoints()
{
    const CodeModel model = build(Parts());
    QCOMPARE(model.endpoints.size(), 1);
    const Endpoint &endpoint = model.endpoints.first();
    QCOMPARE(endpoint.name, u"p"_s);
    QCOMPARE(endpoint.address, u"http://x/s"_s);
    QVERIFY(endpoint.messageVersion == MessageVersion::soap11());
    QCOMPARE(endpoint.contract, u"IWorker"_s);
}

void tst_ContractBuilder::contractsThatNobodyBindsToSoap()
{
    Parts parts;
    parts.binding = "<binding name='B' type='t:IWorker'><http:binding xmlns:http='http://schemas.xmlsoap.org/wsdl/http/' verb='GET'/></binding>";
    build(parts);
    QVERIFY2(diagnosed().endsWith(u"x.wsdl:5:1: error: no binding of this contract, nor of another, is SOAP over HTTP"_s), qPrintable(diagnosed()));
}

void tst_ContractBuilder::schemasAlone()
{
    const CodeModel model = build("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:t='urn:t' targetNamespace='urn:t'><xs:complexType name='A'/>"
                                  "<xs:simpleType name='E'><xs:restriction base='xs:string'><xs:enumeration value='v'/></xs:restriction></xs:simpleType>"
                                  "<xs:element name='B'><xs:complexType><xs:sequence><xs:element name='a' type='t:A'/></xs:sequence></xs:complexType></xs:element></xs:schema>");
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QCOMPARE(model.contracts.size(), 0);
    QCOMPARE(model.enums.size(), 1);
    QCOMPARE(model.structs.size(), 2);
}

void tst_ContractBuilder::whatAServicePublishes_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("calculator") << u"../resources/calculator.wsdl"_s;
    for (const char *name : {"members", "simpletypes", "inheritance", "names", "operations", "wcf"})
        QTest::newRow(name) << u"data/wsdl/"_s + QString::fromLatin1(name) + u".wsdl"_s;
}

// A client that is made from a service's own WSDL is the client that is made from the WSDL that the service was made from.
void tst_ContractBuilder::whatAServicePublishes()
{
    QFETCH(QString, file);
    Metadata::ImportResolver resolver;
    QString error;
    const auto document = resolver.open(QStringLiteral(TESTS_SOURCE_DIR "/") + file, &error);
    QVERIFY2(document, qPrintable(error));
    Metadata::WsdlReader reader(resolver, m_diagnostics);
    reader.read({*document});
    BuildRequest request;
    request.cppNamespace = u"Test"_s;
    const CodeModel first = ContractBuilder(reader.description(), m_diagnostics).build(request);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));

    const CodeModel second = build(first.contracts.first().wsdl);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QCOMPARE(second.contracts.first().wsdl, first.contracts.first().wsdl);
    const auto described = [](const CodeModel &model) {
        QStringList result;
        for (const Operation &operation : model.contracts.first().operations) {
            QString text = operation.resultType() + u' ' + operation.name + u'(';
            for (const Member &parameter : operation.parameters())
                text += parameter.parameter() + u',';
            text += u") "_s + operation.action + u' ' + operation.replyAction + u' ' + operation.documentation;
            for (const Generator::Fault &fault : operation.faults)
                text += u" throws "_s + fault.type + u' ' + fault.action;
            result.append(text);
        }
        for (const StructType &type : model.structs) {
            QString text = type.name + u':' + type.base;
            for (const Member &member : type.members)
                text += u';' + member.type() + u' ' + member.name + ServiceModel::toString(member.xmlName);
            result.append(text);
        }
        return result;
    };
    QCOMPARE(described(second), described(first));
}

void tst_ContractBuilder::messagesOfSeveralNamespaces()
{
    // Two messages of one name, each in its own namespace.
    Metadata::ImportResolver resolver;
    Metadata::WsdlReader reader(resolver, m_diagnostics);
    Parts parts;
    parts.messages = "<message name='m'><part name='in' element='t:Do'/></message>";
    parts.portType = "<portType name='IWorker'><operation name='Do'><input message='t:m'/><output xmlns:u='urn:u' message='u:m'/></operation></portType>";
    reader.read({{QUrl(u"file:///a"_s), u"a"_s, parts.document()},
                 {QUrl(u"file:///b"_s), u"b"_s, "<definitions xmlns='http://schemas.xmlsoap.org/wsdl/' xmlns:t='urn:t' targetNamespace='urn:u'>"
                                                "<message name='m'><part name='out' element='t:DoResponse'/></message></definitions>"}});
    const CodeModel model = ContractBuilder(reader.description(), m_diagnostics).build({});
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    const QByteArray wsdl = model.contracts.first().wsdl;
    QVERIFY2(wsdl.contains("<wsdl:message name=\"m\">\n    <wsdl:part name=\"in\" element=\"tns:Do\"/>"), wsdl.constData());
    QVERIFY2(wsdl.contains("<wsdl:message name=\"m2\">\n    <wsdl:part name=\"out\" element=\"tns:DoResponse\"/>"), wsdl.constData());
    QVERIFY2(wsdl.contains("message=\"tns:m2\"/>"), wsdl.constData());
}

void tst_ContractBuilder::onlyWhatIsNeededIsLookedAt()
{
    Parts parts;
    parts.schema += "<xs:complexType name='Broken'><xs:choice><xs:element ref='t:nothing'/></xs:choice></xs:complexType>"
                    "<xs:element name='unused' type='t:Missing'/><xs:attributeGroup name='g'/>";
    parts.messages += "<message name='unused'><part name='p' element='t:nowhere'/></message>";
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QVERIFY(model.structs.isEmpty());
}

void tst_ContractBuilder::anonymousTypes()
{
    const CodeModel model = build(with("<xs:element name='address'><xs:complexType><xs:sequence><xs:element name='kind'><xs:simpleType>"
                                       "<xs:restriction base='xs:string'><xs:enumeration value='home'/></xs:restriction></xs:simpleType></xs:element>"
                                       "</xs:sequence></xs:complexType></xs:element>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QCOMPARE(model.structs.first().name, u"DoAddress"_s);
    QCOMPARE(model.enums.first().name, u"DoAddressKind"_s);
}

void tst_ContractBuilder::attributesOfXml()
{
    Parts parts = with("<xs:element name='x' type='t:X'/>");
    parts.schema += "<xs:complexType name='X'><xs:attribute ref='xml:lang' use='required'/><xs:attribute ref='xml:base'/></xs:complexType>";
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    const QList<Member> members = model.structs.first().members;
    QCOMPARE(members.at(0).type(), u"QString"_s);
    QCOMPARE(members.at(0).name, u"lang"_s);
    QCOMPARE(members.at(0).xmlName.namespaceUri, u"http://www.w3.org/XML/1998/namespace"_s);
    QCOMPARE(members.at(1).type(), u"std::optional<QString>"_s);
}

void tst_ContractBuilder::valuesThatTheSchemaSupplies()
{
    const CodeModel model = build(with("<xs:element name='a' type='xs:int' default='7'><xs:annotation><xs:documentation>How many.</xs:documentation></xs:annotation></xs:element>"
                                       "<xs:element name='b' type='xs:int' fixed='1'/>"));
    const QList<Member> parameters = model.contracts.first().operations.first().parameters();
    QCOMPARE(parameters.at(0).documentation, u"How many. Default: '7'."_s);
    QCOMPARE(parameters.at(1).documentation, u"Always '1'."_s);
}

void tst_ContractBuilder::typesThatNeedEachOther()
{
    Parts parts = with("<xs:element name='a' type='t:A'/>");
    parts.schema += "<xs:complexType name='A'><xs:sequence><xs:element name='b' type='t:B'/><xs:element name='c' type='t:C' maxOccurs='2'/></xs:sequence></xs:complexType>"
                    "<xs:complexType name='B'><xs:complexContent><xs:extension base='t:D'/></xs:complexContent></xs:complexType>"
                    "<xs:complexType name='C'><xs:sequence><xs:element name='a' type='t:A'/></xs:sequence></xs:complexType>"
                    "<xs:complexType name='D'><xs:sequence/></xs:complexType>";
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QStringList order;
    QStringList recursive;
    for (const StructType &type : model.structs) {
        order.append(type.name);
        if (type.isRecursive)
            recursive.append(type.name);
    }
    QCOMPARE(order, QStringList({u"D"_s, u"B"_s, u"A"_s, u"C"_s}));
    QCOMPARE(recursive, QStringList({u"A"_s, u"C"_s}));
}

void tst_ContractBuilder::membersOfContentModels_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("members");

    const auto row = [](const char *name, const QByteArray &xml, const QString &members) { QTest::newRow(name) << xml << members; };
    row("an element without a type", "<xs:element name='x'/>", u"ServiceModel::Element x"_s);
    row("one element twice", "<xs:element name='x' type='xs:int'/><xs:element name='x' type='xs:int'/>", u"qint32 x;qint32 x2"_s);
    row("a choice of one", "<xs:choice><xs:element name='x' type='xs:int'/></xs:choice>", u"qint32 x"_s);
    row("a choice of one that repeats", "<xs:choice maxOccurs='9'><xs:element name='x' type='xs:int'/></xs:choice>", u"QList<qint32> x"_s);
    row("a choice of none", "<xs:choice/>", u""_s);
    row("a choice", "<xs:choice><xs:element name='x' type='xs:int'/><xs:element name='y' type='xs:int'/></xs:choice>", u"XChoice choice"_s);
    row("a choice that may be empty", "<xs:choice><xs:element name='x' minOccurs='0'/><xs:element name='y'/></xs:choice>", u"std::optional<XChoice> choice"_s);
    row("two choices", "<xs:choice><xs:element name='x'/><xs:element name='y'/></xs:choice><xs:choice maxOccurs='unbounded'><xs:element name='v'/><xs:element name='w'/></xs:choice>",
        u"XChoice choice;QList<XChoice2> choices"_s);
    row("a sequence that repeats", "<xs:sequence maxOccurs='2'><xs:element name='x'/><xs:element name='y'/></xs:sequence>", u"QList<XItem> items"_s);
    row("a sequence of one that repeats", "<xs:sequence maxOccurs='2'><xs:element name='x' type='xs:string'/></xs:sequence>", u"QStringList x"_s);
    row("elements that may not be there", "<xs:element name='x' maxOccurs='0'/>", u""_s);
    row("wildcards", "<xs:any minOccurs='0'/><xs:any maxOccurs='3'/>", u"std::optional<ServiceModel::Element> any;QList<ServiceModel::Element> any2"_s);
    row("a type that holds itself", "<xs:element name='x' type='t:X' minOccurs='0'/><xs:element name='y' type='t:X' maxOccurs='2'/>", u"std::optional<ServiceModel::Boxed<X>> x;QList<X> y"_s);
}

void tst_ContractBuilder::membersOfContentModels()
{
    QFETCH(QByteArray, xml);
    Parts parts = with("<xs:element name='x' type='t:X'/>");
    parts.schema += "<xs:complexType name='X'><xs:sequence>" + xml + "</xs:sequence></xs:complexType>";
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    const auto type = std::find_if(model.structs.cbegin(), model.structs.cend(), [](const StructType &each) { return each.name == u"X"; });
    QStringList members;
    for (const Member &member : type->members)
        members.append(member.type() + u' ' + member.name);
    QTEST(members.join(u';'), "members");
}

void tst_ContractBuilder::typesOnlyWhereTheyAreMetThroughTheirBase()
{
    Parts parts = with("<xs:element name='x' type='t:Derived'/>");
    parts.schema += "<xs:complexType name='Base'/><xs:complexType name='Derived'><xs:complexContent><xs:extension base='t:Base'/></xs:complexContent></xs:complexType>"
                    "<xs:complexType name='Other'><xs:complexContent><xs:extension base='t:Base'/></xs:complexContent></xs:complexType>";
    CodeModel model = build(parts);
    QCOMPARE(model.structs.size(), 2);
    QVERIFY(!model.structs.at(0).isPolymorphic);
    parts.schema.replace("type='t:Derived'", "type='t:Base'");
    model = build(parts);
    QCOMPARE(model.structs.size(), 3);
    QVERIFY(model.structs.at(1).isPolymorphic);
    QCOMPARE(model.contracts.first().operations.first().parameters().first().type(), u"ServiceModel::Polymorphic<Base>"_s);
}

void tst_ContractBuilder::refused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("error");

    const auto add = [](const char *name, const Parts &parts, const QString &error) { QTest::newRow(name) << parts.document() << error; };
    const auto member = [&add](const char *name, const QByteArray &xml, const QString &error) { add(name, with(xml), u"x.wsdl:3:"_s + error); };
    const auto type = [&add](const char *name, const QByteArray &xml, const QString &error) {
        Parts parts = with("<xs:element name='x' type='t:X'/>");
        parts.schema += '\n' + xml;
        add(name, parts, u"x.wsdl:4:"_s + error);
    };
    const auto replaced = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &error) {
        QByteArray document = Parts().document();
        QTest::newRow(name) << document.replace(from, to) << error;
    };

    member("an unknown type", "<xs:element name='x' type='t:Missing'/>", u"1: error: there is no type '{urn:t}Missing'"_s);
    member("an unknown built-in type", "<xs:element name='x' type='xs:number'/>", u"1: error: there is no type '{http://www.w3.org/2001/XMLSchema}number'"_s);
    member("an unknown element", " <xs:element ref='t:Missing'/>", u"2: error: there is no element '{urn:t}Missing'"_s);
    member("an unknown group", "<xs:group ref='t:g'/>", u"1: error: there is no group '{urn:t}g'"_s);
    type("an unknown attribute group", "<xs:complexType name='X'><xs:attributeGroup ref='t:g'/></xs:complexType>", u"26: error: there is no attribute group '{urn:t}g'"_s);
    type("an unknown attribute", "<xs:complexType name='X'><xs:attribute ref='t:a'/></xs:complexType>", u"26: error: there is no attribute '{urn:t}a'"_s);
    type("an extension of nothing", "<xs:complexType name='X'><xs:complexContent><xs:extension base='t:Y'/></xs:complexContent></xs:complexType>",
         u"1: error: there is no type '{urn:t}Y'"_s);
    type("an extension of itself", "<xs:complexType name='X'><xs:complexContent><xs:extension base='t:X'/></xs:complexContent></xs:complexType>",
         u"1: error: the type 'X' is derived from itself"_s);
    type("an extension of a simple type by elements", "<xs:complexType name='X'><xs:complexContent><xs:extension base='xs:int'><xs:sequence/></xs:extension></xs:complexContent></xs:complexType>",
         u"1: error: '{http://www.w3.org/2001/XMLSchema}int' is not a complex type and cannot be extended by elements"_s);
    type("a group that holds itself", "<xs:complexType name='X'><xs:group ref='t:g'/></xs:complexType><xs:group name='g'><xs:sequence><xs:group ref='t:g'/></xs:sequence></xs:group>",
         u"96: error: the group '{urn:t}g' holds itself"_s);
    type("a simple type that is derived from itself", "<xs:simpleType name='X'><xs:restriction base='t:X'/></xs:simpleType>", u"1: error: the type 'X' is derived from itself"_s);

    replaced("an unknown message", "<input message='t:i'/>", "<input message='t:x'/>", u"x.wsdl:5:47: error: there is no message '{urn:t}x'"_s);
    replaced("an unknown element of a message", "element='t:Do'", "element='t:Don'", u"x.wsdl:4:19: error: there is no element '{urn:t}Don'"_s);
    replaced("a header of a message that is not there", "<input><soap:body", "<input><soap:header message='t:x' part='p' use='literal'/><soap:body", u"x.wsdl:6:165: error: there is no message '{urn:t}x'"_s);
    replaced("a header of a part that is not there", "<input><soap:body", "<input><soap:header message='t:i' part='x' use='literal'/><soap:body", u"x.wsdl:6:165: error: the message '{urn:t}i' has no part 'x'"_s);
    replaced("a fault without an element", "<output message='t:o'/>", "<output message='t:o'/><fault name='f' message='t:x'/>", u"x.wsdl:5:92: error: there is no message '{urn:t}x'"_s);
}

void tst_ContractBuilder::refused()
{
    QFETCH(QByteArray, document);
    build(document);
    QTEST(diagnosed(), "error");
}

QTEST_APPLESS_MAIN(tst_ContractBuilder)
#include "tst_contractbuilder.moc"
