// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/configuration.h"
#include "support/configurations.h"

#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

class tst_Configuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileOfWcf();
    void headersOfAnEndpoint();
    void unusableEndpoints_data();
    void unusableEndpoints();
    void errors_data();
    void errors();
    void find_data();
    void find();
    void files();
    void percentSignsInAName();
    void ofTheApplication();
    void warningsAreLogged();
};

void tst_Configuration::aFileOfWcf()
{
    const Configuration configuration = parse(R"(<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <startup><supportedRuntime version="v4.0"/></startup>
  <appSettings><add key="a" value="b"/></appSettings>
  <system.serviceModel>
    <client>
      <endpoint address="http://localhost:8000/servicemodelsamples/service" binding="basicHttpBinding"
                bindingConfiguration="patient" contract="Microsoft.ServiceModel.Samples.ICalculator" name="CalculatorEndpoint"/>
      <endpoint address="http://localhost:8000/servicemodelsamples/service/ws" binding="wsHttpBinding"
                bindingConfiguration="open" contract="Microsoft.ServiceModel.Samples.ICalculator" name="Ws"/>
      <endpoint address="http://other/" binding="basicHttpBinding" contract="IOther" name="CalculatorEndpoint"/>
    </client>
    <bindings>
      <basicHttpBinding>
        <binding name="patient" openTimeout="00:01:00" closeTimeout="00:00:20" sendTimeout="00:10:00.5" receiveTimeout="1.00:00:00"
                 maxReceivedMessageSize="65536" messageEncoding="Text">
          <readerQuotas maxDepth="32"/>
          <security mode="None"/>
        </binding>
      </basicHttpBinding>
      <wsHttpBinding><binding name="open"><security mode="None"/></binding></wsHttpBinding>
    </bindings>
  </system.serviceModel>
</configuration>)");
    QCOMPARE(configuration.errorString(), QString());
    QCOMPARE(configuration.warnings(), QStringList());
    QCOMPARE(configuration.endpoints().size(), 3);

    const Configuration::Endpoint basic = configuration.find(u"CalculatorEndpoint"_s, u"ICalculator"_s);
    QCOMPARE(basic.error, QString());
    QCOMPARE(basic.endpoint.name, u"CalculatorEndpoint"_s);
    QCOMPARE(basic.endpoint.address.url, QUrl(u"http://localhost:8000/servicemodelsamples/service"_s));
    QCOMPARE(basic.line, 8);
    const Binding &binding = basic.endpoint.binding;
    QCOMPARE(binding.name, u"basicHttpBinding"_s);
    QVERIFY(binding.messageVersion == MessageVersion::soap11());
    QVERIFY(binding.closeTimeout == 20s && binding.sendTimeout == 600'500ms && binding.receiveTimeout == 24h);
    QCOMPARE(binding.maxReceivedMessageSize, 65536);
    QCOMPARE(binding.maxDepth, 32);

    const Configuration::Endpoint ws = configuration.find(u"Ws"_s, u"Other.Namespace.ICalculator"_s);
    QCOMPARE(ws.error, QString());
    QVERIFY(ws.endpoint.binding.messageVersion == MessageVersion::soap12Addressing10());
    QVERIFY(ws.endpoint.binding.sendTimeout == 1min); // as everywhere when nothing is said
    QCOMPARE(configuration.find(u"*"_s, u"IOther"_s).endpoint.address.url, QUrl(u"http://other/"_s));
}

void tst_Configuration::headersOfAnEndpoint()
{
    const Configuration configuration = parse(document(endpoint("binding=\"basicHttpBinding\"").replace("/>", "><headers><tenant xmlns=\"urn:t\">blue</tenant></headers></endpoint>")));
    QCOMPARE(configuration.warnings(), QStringList());
    const auto headers = configuration.endpoints().first().endpoint.address.headers;
    QCOMPARE(headers.size(), 1);
    QVERIFY(headers.first().element == Element({u"urn:t"_s, u"tenant"_s}, u"blue"_s));
}

void tst_Configuration::unusableEndpoints_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("error");

    const auto row = [](const char *name, const QByteArray &xml, const QString &why) {
        QTest::newRow(name) << xml << u"app.config:4: the endpoint 'E' cannot be used: "_s + why;
    };
    row("no binding", document(endpoint("")), u"the binding '' is not supported; basicHttpBinding, basicHttpsBinding, wsHttpBinding, ws2007HttpBinding and customBinding are"_s);
    row("a binding that nobody speaks", document(endpoint("binding=\"netTcpBinding\"")),
        u"the binding 'netTcpBinding' is not supported; basicHttpBinding, basicHttpsBinding, wsHttpBinding, ws2007HttpBinding and customBinding are"_s);
    row("a bindingConfiguration that is not there", document(endpoint("binding=\"basicHttpBinding\" bindingConfiguration=\"b\"")),
        u"there is no <binding name=\"b\"> in <basicHttpBinding>"_s);
    row("one of another binding",
        document(endpoint("binding=\"basicHttpBinding\" bindingConfiguration=\"b\""), "<wsHttpBinding><binding name=\"b\"/></wsHttpBinding>"),
        u"there is no <binding name=\"b\"> in <basicHttpBinding>"_s);
    const auto secured = [](const QByteArray &content) {
        return document(endpoint("binding=\"basicHttpBinding\" bindingConfiguration=\"b\""),
                        "<basicHttpBinding><binding name=\"b\">" + content + "</binding></basicHttpBinding>");
    };
    const auto of = [](const QByteArray &type, const QByteArray &content) {
        return document(endpoint("binding=\"" + type + "\" bindingConfiguration=\"b\""), '<' + type + "><binding name=\"b\">" + content + "</binding></" + type + '>');
    };
    const QString message = u"security mode=\"Message\" is not supported: messages would go out unsigned and not encrypted"_s;
    row("message security", secured("<security mode=\"Message\"/>"), message);
    row("a mode nobody knows", secured("<security mode=\"Strong\"/>"), u"security mode=\"Strong\" is not supported"_s);
    row("the mode of WCF where none is said", of("wsHttpBinding", "<security><message clientCredentialType=\"UserName\"/></security>"), message);
    row("a credential that is not done", secured("<security mode=\"Transport\"><transport clientCredentialType=\"InheritedFromHost\"/></security>"),
        u"clientCredentialType=\"InheritedFromHost\" is not supported; None, Basic, Digest, Ntlm, Windows and Certificate are"_s);
    row("a message credential that is not done", secured("<security mode=\"TransportWithMessageCredential\"><message clientCredentialType=\"Certificate\"/></security>"),
        u"<message clientCredentialType=\"Certificate\"> is not supported; only UserName is"_s);
    row("the message credential of WCF where none is said", of("wsHttpBinding", "<security mode=\"TransportWithMessageCredential\"/>"),
        u"<message clientCredentialType=\"Windows\"> is not supported; only UserName is"_s);
    row("a security context", of("wsHttpBinding", "<security mode=\"TransportWithMessageCredential\"><message clientCredentialType=\"UserName\"/></security>"),
        u"a security context (WS-SecureConversation) is not supported; say establishSecurityContext=\"false\" in <message> and on the service"_s);
    row("reliable messaging", of("wsHttpBinding", "<reliableSession enabled=\"true\"/><security mode=\"None\"/>"),
        u"<reliableSession> is not supported; the service would wait for its messages"_s);
    row("an encoding nobody knows", document(endpoint("binding=\"basicHttpBinding\" bindingConfiguration=\"b\""),
                                             "<basicHttpBinding><binding name=\"b\" messageEncoding=\"Binary\"/></basicHttpBinding>"),
        u"messageEncoding=\"Binary\" is not supported; Text, Mtom and Swa are"_s);
    row("a custom binding without a configuration", document(endpoint("binding=\"customBinding\"")), u"customBinding needs a bindingConfiguration"_s);
    row("a custom binding without a transport", of("customBinding", "<textMessageEncoding/>"), u"a customBinding needs <httpTransport> or <httpsTransport>"_s);
    row("a custom binding with what is not done", of("customBinding", "<binaryMessageEncoding/><httpTransport/>"),
        u"<binaryMessageEncoding> is not supported in a customBinding; textMessageEncoding, mtomMessageEncoding, swaMessageEncoding, security, httpTransport and httpsTransport are"_s);
    row("a custom binding of plain XML", of("customBinding", "<textMessageEncoding messageVersion=\"None\"/><httpTransport/>"),
        u"messageVersion=\"None\" is not supported; Soap11 and Soap12, alone or with WSAddressing10 or WSAddressingAugust2004, are"_s);
    row("a custom binding with other security", of("customBinding", "<security authenticationMode=\"MutualCertificate\"/><httpsTransport/>"),
        u"<security authenticationMode=\"MutualCertificate\"> is not supported; only UserNameOverTransport is"_s);
    row("a user name without TLS", of("customBinding", "<security authenticationMode=\"UserNameOverTransport\"/><httpTransport/>"),
        u"a user name in the message needs <httpsTransport>"_s);
}

void tst_Configuration::unusableEndpoints()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, error);
    const Configuration configuration = parse(xml);
    QCOMPARE(configuration.errorString(), QString());
    QCOMPARE(configuration.find(u"E"_s, u"ICalculator"_s).error, error);
}

void tst_Configuration::errors_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("error");
    const QString start = u"The configuration cannot be read: app.config:"_s;
    QTest::newRow("nothing") << QByteArray() << start + u"1:1: the document ends too early"_s;
    QTest::newRow("no XML") << QByteArray("[client]") << start + u"1:1: this is no XML: text stands where the root element was expected"_s;
    QTest::newRow("another root") << QByteArray("\n<config/>") << start + u"2:10: a <configuration> was expected, not <config>"_s;
    QTest::newRow("cut") << QByteArray("<configuration>\n<system.serviceModel>\n<client>") << start + u"3:9: the document ends too early"_s;
    QTest::newRow("a wrong end tag") << QByteArray("<configuration>\n</config>") << start + u"2:10: '</config>' ends the element 'configuration', which has another name"_s;
    QTest::newRow("a DTD") << QByteArray("<!DOCTYPE x><configuration/>") << start + u"1:1: a document type definition (DTD) is not allowed"_s;
}

void tst_Configuration::errors()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, error);
    const Configuration configuration = parse(xml);
    QCOMPARE(configuration.errorString(), error);
    QVERIFY(configuration.endpoints().isEmpty());
    QCOMPARE(configuration.find(u"*"_s, u"ICalculator"_s).error, error); // whatever is looked for
}

void tst_Configuration::find_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QString>("address"); // of what is found
    QTest::addColumn<QString>("error");

    QTest::newRow("by name") << u"B"_s << u"IA"_s << u"http://b"_s << QString();
    QTest::newRow("by name, of several contracts") << u"A"_s << u"IB"_s << u"http://c"_s << QString();
    QTest::newRow("with a longer contract") << u"A"_s << u"My.Company.IA"_s << u"http://a"_s << QString();
    QTest::newRow("the only one of a contract") << u"*"_s << u"IB"_s << u"http://c"_s << QString();
    QTest::newRow("the only one without a name") << u"*"_s << u"IC"_s << u"http://d"_s << QString();
    QTest::newRow("any of several") << u"*"_s << u"IA"_s << QString() << u"app.config has several endpoints of the contract 'IA'; name one of: A, B."_s;
    QTest::newRow("a wrong name") << u"X"_s << u"IA"_s << QString() << u"app.config has no endpoint 'X' of the contract 'IA'; there are: A, B."_s;
    QTest::newRow("a name in other letters") << u"a"_s << u"IA"_s << QString() << u"app.config has no endpoint 'a' of the contract 'IA'; there are: A, B."_s;
    QTest::newRow("a wrong contract") << u"A"_s << u"IX"_s << QString() << u"app.config has no endpoint of the contract 'IX'."_s;
    QTest::newRow("a name of another contract") << u"B"_s << u"IB"_s << QString() << u"app.config has no endpoint 'B' of the contract 'IB'; there are: A."_s;
}

void tst_Configuration::find()
{
    QFETCH(QString, name);
    QFETCH(QString, contract);
    QFETCH(QString, address);
    QFETCH(QString, error);
    const Configuration configuration = parse(document(R"(
        <endpoint name="A" address="http://a" contract="Some.IA" binding="basicHttpBinding"/>
        <endpoint name="B" address="http://b" contract="IA" binding="wsHttpBinding"/>
        <endpoint name="A" address="http://c" contract="IB" binding="basicHttpBinding"/>
        <endpoint address="http://d" contract="IC" binding="basicHttpBinding"/>)"));
    const Configuration::Endpoint found = configuration.find(name, contract);
    QCOMPARE(found.error, error);
    QCOMPARE(found.endpoint.address.url, QUrl(address));
}

void tst_Configuration::files()
{
    QTemporaryDir dir;
    const QString name = dir.filePath(u"my.config"_s);
    const Configuration missing = Configuration::fromFile(name);
    QVERIFY2(missing.errorString().startsWith(u"The configuration '%1' cannot be read: "_s.arg(name)), qPrintable(missing.errorString()));
    QFile file(name);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("\xEF\xBB\xBF" + document(endpoint("binding=\"basicHttpBinding\"")));
    file.close();
    const Configuration found = Configuration::fromFile(name);
    QCOMPARE(found.errorString(), QString());
    QCOMPARE(found.sourceName(), name);
    QCOMPARE(found.endpoints().size(), 1);
}

void tst_Configuration::percentSignsInAName()
{
    const Configuration configuration = Configuration::fromXml("<x/>", u"100%1%2.config"_s);
    QCOMPARE(configuration.errorString(), u"The configuration cannot be read: 100%1%2.config:1:5: a <configuration> was expected, not <x>"_s);
}

void tst_Configuration::ofTheApplication()
{
    const QString none = Configuration::application().errorString();
    QVERIFY2(none.startsWith(u"There is no configuration: neither the file '"_s), qPrintable(none));
    QVERIFY(none.contains(u"tst_configuration.config' nor the resource ':/servicemodel/app.config' exists."_s));
    Configuration::setApplication(parse(document(endpoint("binding=\"basicHttpBinding\""))));
    QCOMPARE(Configuration::application().endpoints().size(), 1);
}

void tst_Configuration::warningsAreLogged()
{
    QTest::ignoreMessage(QtWarningMsg, "app.config:4: warning: <x> is not understood and has no effect");
    Configuration::fromXml(document("<x/>"), u"app.config"_s);
}

QTEST_GUILESS_MAIN(tst_Configuration)
#include "tst_configuration.moc"
