// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/contracts.h"

using namespace Qt::StringLiterals;
using namespace ServiceModel;
using namespace ServiceModel::Generator;

class tst_ContractSelection : public QObject, public ContractRun
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_diagnostics = {}; }

    void bindingsThatDisagree();
    void otherTransports();
    void contractsWithoutOperations();
    void onePortOfMany();
    void bindingsThatAreNotSoap();
    void contractsWithoutServices();
    void oneServiceOfMany();
    void severalContracts();
    void endpoints();
    void contractsThatNobodyBindsToSoap();
    void schemasAlone();
    void whatAServicePublishes_data();
    void whatAServicePublishes();
    void messagesOfSeveralNamespaces();
};

// A portType that is bound in two ways is two contracts; bound twice in one way it is one.
void tst_ContractSelection::bindingsThatDisagree()
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

void tst_ContractSelection::otherTransports()
{
    Parts parts;
    parts.binding.replace("http://schemas.xmlsoap.org/soap/http", "urn:queue");
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QCOMPARE(model.contracts.size(), 1);
    QVERIFY(model.endpoints.isEmpty());
    QVERIFY2(diagnosed().contains(u"x.wsdl:6:1: warning: the binding 'B' is for the transport 'urn:queue', which is not supported: only HTTP is"_s), qPrintable(diagnosed()));
}

void tst_ContractSelection::contractsWithoutOperations()
{
    Parts parts;
    parts.portType.replace("<input message='t:i'/>", "");
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QVERIFY(model.contracts.first().operations.isEmpty());
    QVERIFY2(diagnosed().contains(u"x.wsdl:5:1: warning: the contract 'IWorker' has no operation that can be called"_s), qPrintable(diagnosed()));
}

void tst_ContractSelection::onePortOfMany()
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

void tst_ContractSelection::bindingsThatAreNotSoap()
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

void tst_ContractSelection::contractsWithoutServices()
{
    Parts parts;
    parts.service.clear();
    QCOMPARE(build(parts).contracts.first().operations.first().action, u"urn:do"_s);
    parts.binding.clear();
    QCOMPARE(build(parts).contracts.first().operations.first().action, u"urn:t:IWorker:DoRequest"_s);
}

void tst_ContractSelection::oneServiceOfMany()
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

void tst_ContractSelection::severalContracts()
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

void tst_ContractSelection::endpoints()
{
    const CodeModel model = build(Parts());
    QCOMPARE(model.endpoints.size(), 1);
    const Endpoint &endpoint = model.endpoints.first();
    QCOMPARE(endpoint.name, u"p"_s);
    QCOMPARE(endpoint.address, u"http://x/s"_s);
    QVERIFY(endpoint.messageVersion == MessageVersion::soap11());
    QCOMPARE(endpoint.contract, u"IWorker"_s);
}

void tst_ContractSelection::contractsThatNobodyBindsToSoap()
{
    Parts parts;
    parts.binding = "<binding name='B' type='t:IWorker'><http:binding xmlns:http='http://schemas.xmlsoap.org/wsdl/http/' verb='GET'/></binding>";
    build(parts);
    QVERIFY2(diagnosed().endsWith(u"x.wsdl:5:1: error: no binding of this contract, nor of another, is SOAP over HTTP"_s), qPrintable(diagnosed()));
}

void tst_ContractSelection::schemasAlone()
{
    const CodeModel model = build("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:t='urn:t' targetNamespace='urn:t'><xs:complexType name='A'/>"
                                  "<xs:simpleType name='E'><xs:restriction base='xs:string'><xs:enumeration value='v'/></xs:restriction></xs:simpleType>"
                                  "<xs:element name='B'><xs:complexType><xs:sequence><xs:element name='a' type='t:A'/></xs:sequence></xs:complexType></xs:element></xs:schema>");
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QCOMPARE(model.contracts.size(), 0);
    QCOMPARE(model.enums.size(), 1);
    QCOMPARE(model.structs.size(), 2);
}

void tst_ContractSelection::whatAServicePublishes_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("calculator") << u"../resources/calculator.wsdl"_s;
    for (const char *name : {"members", "simpletypes", "inheritance", "names", "operations", "wcf"})
        QTest::newRow(name) << u"data/wsdl/"_s + QString::fromLatin1(name) + u".wsdl"_s;
}

// A client that is made from a service's own WSDL is the client that is made from the WSDL that the service was made from.
void tst_ContractSelection::whatAServicePublishes()
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

void tst_ContractSelection::messagesOfSeveralNamespaces()
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

QTEST_APPLESS_MAIN(tst_ContractSelection)
#include "tst_contractselection.moc"
