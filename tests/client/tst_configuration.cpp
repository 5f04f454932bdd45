// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/configuration.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

QByteArray document(const QByteArray &client, const QByteArray &bindings = {})
{
    return "<configuration>\n<system.serviceModel>\n<client>\n" + client + "\n</client>\n<bindings>\n" + bindings
        + "\n</bindings>\n</system.serviceModel>\n</configuration>";
}

QByteArray endpoint(const QByteArray &attributes)
{
    return "<endpoint name=\"E\" address=\"http://localhost:8000/x\" contract=\"ICalculator\" " + attributes + "/>";
}

// Without the warnings' copies in the log.
Configuration parse(const QByteArray &xml)
{
    QLoggingCategory::setFilterRules(u"servicemodel.configuration=false"_s);
    const Configuration result = Configuration::fromXml(xml, u"app.config"_s);
    QLoggingCategory::setFilterRules({});
    return result;
}

// The endpoint E with a binding that has these attributes and content.
Configuration::Endpoint withBinding(const QByteArray &attributes, const QByteArray &content = {}, QStringList *warnings = nullptr)
{
    const Configuration configuration = parse(document(endpoint("binding=\"basicHttpBinding\" bindingConfiguration=\"b\""),
                                                       "<basicHttpBinding><binding name=\"b\" " + attributes + '>' + content
                                                           + "</binding></basicHttpBinding>"));
    if (warnings)
        *warnings = configuration.warnings();
    return configuration.find(u"E"_s, u"ICalculator"_s);
}

} // namespace

class tst_Configuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileOfWcf();
    void timeSpans_data();
    void timeSpans();
    void quotas_data();
    void quotas();
    void unusableEndpoints_data();
    void unusableEndpoints();
    void warnings_data();
    void warnings();
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
        <binding name="patient" openTimeout="00:00:10" closeTimeout="00:00:20" sendTimeout="00:10:00.5" receiveTimeout="1.00:00:00"
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
    QVERIFY(binding.openTimeout == 10s && binding.closeTimeout == 20s && binding.sendTimeout == 600'500ms && binding.receiveTimeout == 24h);
    QCOMPARE(binding.maxReceivedMessageSize, 65536);
    QCOMPARE(binding.maxDepth, 32);

    const Configuration::Endpoint ws = configuration.find(u"Ws"_s, u"Other.Namespace.ICalculator"_s);
    QCOMPARE(ws.error, QString());
    QVERIFY(ws.endpoint.binding.messageVersion == MessageVersion::soap12Addressing10());
    QVERIFY(ws.endpoint.binding.sendTimeout == 1min); // as everywhere when nothing is said
    QCOMPARE(configuration.find(u"*"_s, u"IOther"_s).endpoint.address.url, QUrl(u"http://other/"_s));
}

void tst_Configuration::timeSpans_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds"); // -1: refused
    const auto row = [](const char *name, const char *text, std::chrono::milliseconds value) { QTest::newRow(name) << QByteArray(text) << qint64(value.count()); };
    row("hours, minutes, seconds", "01:02:03", 1h + 2min + 3s);
    row("one digit of hours", "1:02:03", 1h + 2min + 3s);
    row("days", "2.00:00:01", 48h + 1s);
    row("days alone", "3", 72h);
    row("hours and minutes", "00:05", 5min);
    row("a fraction", "00:00:01.25", 1250ms);
    row("a fraction of a digit", "00:00:00.5", 500ms);
    row("seven digits", "00:00:00.1234567", 123ms);
    row("none", "00:00:00", 0ms);
    row("the longest of .NET", "10675199.02:48:05.4775807", 10675199 * 24h + 2h + 48min + 5s + 477ms);
    row("infinite", "Infinite", std::chrono::milliseconds::max());
    for (const char *text : {"", "5s", "-00:01:00", "24:00:00", "00:60:00", "00:00:60", "1:2:3", "00:00:00.12345678", "00.01:00:00:00", "infinite", "00:01:00 x"})
        QTest::addRow("not a time span: '%s'", text) << QByteArray(text) << qint64(-1);
}

void tst_Configuration::timeSpans()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, milliseconds);
    QStringList warnings;
    const auto timeout = withBinding("sendTimeout=\"" + text + '"', {}, &warnings).endpoint.binding.sendTimeout;
    if (milliseconds >= 0) {
        QCOMPARE(warnings, QStringList());
        QCOMPARE(qint64(timeout.count()), milliseconds);
    } else {
        QVERIFY(timeout == 1min);
        QCOMPARE(warnings, QStringList{u"app.config:7: warning: sendTimeout=\"%1\" is not a time span like 00:01:30"_s.arg(QString::fromLatin1(text))});
    }
}

void tst_Configuration::quotas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("value"); // 0: refused
    QTest::newRow("a number") << QByteArray("65536") << qint64(65536);
    QTest::newRow("one") << QByteArray("1") << qint64(1);
    QTest::newRow("the largest int") << QByteArray("2147483647") << qint64(2147483647);
    for (const char *text : {"0", "-5", "64k", "1.5", "", "9223372036854775808"})
        QTest::addRow("not a quota: '%s'", text) << QByteArray(text) << qint64(0);
}

void tst_Configuration::quotas()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, value);
    const Binding defaults;
    QStringList warnings;
    const Binding size = withBinding("maxReceivedMessageSize=\"" + text + '"', {}, &warnings).endpoint.binding;
    QCOMPARE(size.maxReceivedMessageSize, value ? value : defaults.maxReceivedMessageSize);
    QCOMPARE(warnings.size(), value ? 0 : 1);
    const Binding depth = withBinding({}, "<readerQuotas maxDepth=\"" + text + "\"/>", &warnings).endpoint.binding;
    QCOMPARE(qint64(depth.maxDepth), value ? value : defaults.maxDepth);
    QCOMPARE(warnings.size(), value ? 0 : 1);
}

void tst_Configuration::unusableEndpoints_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("error");

    const auto row = [](const char *name, const QByteArray &xml, const QString &why) {
        QTest::newRow(name) << xml << u"app.config:4: the endpoint 'E' cannot be used: "_s + why;
    };
    row("no binding", document(endpoint("")), u"the binding '' is not supported; basicHttpBinding and wsHttpBinding are"_s);
    row("a binding that nobody speaks", document(endpoint("binding=\"netTcpBinding\"")),
        u"the binding 'netTcpBinding' is not supported; basicHttpBinding and wsHttpBinding are"_s);
    row("a bindingConfiguration that is not there", document(endpoint("binding=\"basicHttpBinding\" bindingConfiguration=\"b\"")),
        u"there is no <binding name=\"b\"> in <basicHttpBinding>"_s);
    row("one of another binding",
        document(endpoint("binding=\"basicHttpBinding\" bindingConfiguration=\"b\""), "<wsHttpBinding><binding name=\"b\"/></wsHttpBinding>"),
        u"there is no <binding name=\"b\"> in <basicHttpBinding>"_s);
    const auto secured = [](const QByteArray &content) {
        return document(endpoint("binding=\"basicHttpBinding\" bindingConfiguration=\"b\""),
                        "<basicHttpBinding><binding name=\"b\">" + content + "</binding></basicHttpBinding>");
    };
    row("security", secured("<security mode=\"Transport\"><transport clientCredentialType=\"Basic\"/></security>"),
        u"security mode=\"Transport\" is not supported yet; only None is"_s);
    row("MTOM", document(endpoint("binding=\"basicHttpBinding\" bindingConfiguration=\"b\""),
                         "<basicHttpBinding><binding name=\"b\" messageEncoding=\"Mtom\"/></basicHttpBinding>"),
        u"messageEncoding=\"Mtom\" is not supported; only Text is"_s);
}

void tst_Configuration::unusableEndpoints()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, error);
    const Configuration configuration = parse(xml);
    QCOMPARE(configuration.errorString(), QString());
    QCOMPARE(configuration.find(u"E"_s, u"ICalculator"_s).error, error);
}

void tst_Configuration::warnings_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("warning");

    const QByteArray plain = endpoint("binding=\"basicHttpBinding\"");
    const auto row = [](const char *name, const QByteArray &xml, const QString &what) { QTest::newRow(name) << xml << u"app.config:"_s + what; };
    row("an element beside the client", document(plain).replace("<bindings>", "<behaviors><x/></behaviors>\n<bindings>"),
        u"6: warning: <behaviors> is not understood and has no effect"_s);
    row("an element beside the endpoint", document(plain + "\n<metadata/>"), u"5: warning: <metadata> is not understood and has no effect"_s);
    row("an element in the endpoint", document(QByteArray(plain).replace("/>", ">\n<identity/>\n</endpoint>")), u"5: warning: <identity> is not understood and has no effect"_s);
    row("an attribute of the endpoint", document(endpoint("binding=\"basicHttpBinding\" behaviorConfiguration=\"x\"")),
        u"4: warning: the attribute behaviorConfiguration of <endpoint> is not understood and has no effect"_s);
    row("an endpoint without a contract", document("<endpoint name=\"E\" address=\"http://h/\" binding=\"basicHttpBinding\"/>"), u"4: warning: the endpoint 'E' names no contract"_s);
    row("a binding that nobody speaks", document(plain, "<netTcpBinding/>"), u"7: warning: <netTcpBinding> is not understood and has no effect"_s);
    row("an element beside a binding", document(plain, "<basicHttpBinding><x/></basicHttpBinding>"), u"7: warning: <x> is not understood and has no effect"_s);
    row("an attribute of a binding", document(plain, "<basicHttpBinding><binding name=\"b\" transferMode=\"Streamed\"/></basicHttpBinding>"),
        u"7: warning: the attribute transferMode of <binding> is not understood and has no effect"_s);
    row("an element of a binding", document(plain, "<basicHttpBinding><binding name=\"b\"><x/></binding></basicHttpBinding>"), u"7: warning: <x> is not understood and has no effect"_s);
    row("a quota", document(plain, "<basicHttpBinding><binding name=\"b\">\n<readerQuotas maxArrayLength=\"1\"/></binding></basicHttpBinding>"),
        u"8: warning: the attribute maxArrayLength of <readerQuotas> is not understood and has no effect"_s);
}

void tst_Configuration::warnings()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, warning);
    const Configuration configuration = parse(xml);
    QCOMPARE(configuration.errorString(), QString());
    QCOMPARE(configuration.warnings(), QStringList{warning});
    QCOMPARE(configuration.endpoints().size(), 1); // and the rest counts
}

void tst_Configuration::errors_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("error");
    const QString start = u"The configuration cannot be read: app.config:"_s;
    QTest::newRow("nothing") << QByteArray() << start + u"1:1: the document ends too early"_s;
    QTest::newRow("no XML") << QByteArray("[client]") << start + u"1:2: Start tag expected."_s;
    QTest::newRow("another root") << QByteArray("\n<config/>") << start + u"2:10: a <configuration> was expected, not <config>"_s;
    QTest::newRow("cut") << QByteArray("<configuration>\n<system.serviceModel>\n<client>") << start + u"3:9: the document ends too early"_s;
    QTest::newRow("a wrong end tag") << QByteArray("<configuration>\n</config>") << start + u"2:10: Opening and ending tag mismatch."_s;
    QTest::newRow("a DTD") << QByteArray("<!DOCTYPE x><configuration/>") << start + u"1:1: a message may not have a document type definition (DTD)"_s;
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
