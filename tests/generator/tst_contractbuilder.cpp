// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/contracts.h"

using namespace Qt::StringLiterals;
using namespace ServiceModel;
using namespace ServiceModel::Generator;

class tst_ContractBuilder : public QObject, public ContractRun
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
    void publishedPartsInNoNamespace();
    void leftOut_data();
    void leftOut();
};

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

void tst_ContractBuilder::publishedPartsInNoNamespace()
{
    QByteArray document = Parts().document().replace("</types>", "<xs:schema><xs:complexType name='Plain'/></xs:schema></types>");
    document.replace("<part name='p' element='t:Do'/>", "<part name='p' type='Plain' xmlns=''/>").replace("<part name='p' type", "<w:part xmlns:w='http://schemas.xmlsoap.org/wsdl/' name='p' type");
    const CodeModel model = build(document);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    const QByteArray wsdl = model.contracts.first().wsdl;
    QVERIFY2(wsdl.contains("<wsdl:part name=\"p\" type=\"Plain\" xmlns=\"\"/>"), wsdl.constData());
    Metadata::Diagnostics diagnostics;
    Metadata::ImportResolver resolver;
    Metadata::WsdlReader reader(resolver, diagnostics);
    reader.read({{QUrl(u"file:///published.wsdl"_s), u"published.wsdl"_s, wsdl}});
    QVERIFY(!diagnostics.hasErrors());
    QVERIFY(reader.description().message({u"urn:t"_s, u"i"_s})->parts.first().type == (QName{{}, u"Plain"_s}));
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

QTEST_APPLESS_MAIN(tst_ContractBuilder)
#include "tst_contractbuilder.moc"
