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
    void customBindings_data();
    void customBindings();
    void security_data();
    void security();
    void attributesOfWcf();
    void headersOfAnEndpoint();
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
    QTest::newRow("a number") << QByteArray("500") << qint64(500);
    QTest::newRow("one") << QByteArray("1") << qint64(1);
    QTest::newRow("as deep as it can be") << QByteArray("1000") << qint64(1000);
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

void tst_Configuration::customBindings_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<MessageVersion>("version");
    QTest::addColumn<MessageEncoding>("messageEncoding");
    const auto row = [](const QByteArray &name, const MessageVersion &version) {
        for (const auto &[element, encoding] : {std::pair("textMessageEncoding", MessageEncoding::Text), std::pair("mtomMessageEncoding", MessageEncoding::Mtom)})
            QTest::addRow("%s in %s", name.constData(), element) << '<' + QByteArray(element) + " messageVersion=\"" + name + "\"/>" << version << encoding;
    };
    row("Soap11", MessageVersion::soap11());
    row("Soap12", MessageVersion::soap12());
    row("Soap11WSAddressing10", MessageVersion::soap11Addressing10());
    row("Soap12WSAddressing10", MessageVersion::soap12Addressing10());
    row("Soap11WSAddressingAugust2004", MessageVersion::soap11AddressingAugust2004());
    row("Soap12WSAddressingAugust2004", MessageVersion::soap12AddressingAugust2004());
    row("Default", MessageVersion::soap12Addressing10());
    QTest::newRow("no version") << QByteArray("<textMessageEncoding/>") << MessageVersion::soap12Addressing10() << MessageEncoding::Text;
    QTest::newRow("no encoding") << QByteArray() << MessageVersion::soap12Addressing10() << MessageEncoding::Text;
}

void tst_Configuration::customBindings()
{
    QFETCH(QByteArray, encoding);
    QFETCH(MessageVersion, version);
    QFETCH(MessageEncoding, messageEncoding);
    const Configuration configuration = parse(document(endpoint("binding=\"customBinding\" bindingConfiguration=\"b\""),
        "<customBinding><binding name=\"b\" sendTimeout=\"00:00:05\">" + encoding
            + "<httpTransport maxReceivedMessageSize=\"70000\" keepAliveEnabled=\"false\" allowCookies=\"true\"/></binding></customBinding>"));
    QCOMPARE(configuration.warnings(), QStringList());
    const auto found = configuration.find(u"E"_s, u"ICalculator"_s);
    QCOMPARE(found.error, QString());
    const Binding &binding = found.endpoint.binding;
    QVERIFY(binding.messageVersion == version);
    QVERIFY(binding.messageEncoding == messageEncoding);
    QVERIFY(binding.security == BindingSecurity());
    QVERIFY(binding.sendTimeout == 5s && binding.maxReceivedMessageSize == 70000 && !binding.keepAlive && binding.allowCookies);
}

void tst_Configuration::security_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<BindingSecurity>("security");
    using enum SecurityMode;
    constexpr auto Basic = HttpCredentialType::Basic;
    constexpr auto Digest = HttpCredentialType::Digest;
    constexpr auto Ntlm = HttpCredentialType::Ntlm;
    constexpr auto Certificate = HttpCredentialType::Certificate;
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &content, const BindingSecurity &security) {
        QTest::newRow(name) << type << content << security;
    };
    const BindingSecurity none;
    row("no security", "basicHttpBinding", {}, none);
    row("no mode", "basicHttpBinding", "<security/>", none);
    row("None with a type that does not count", "basicHttpBinding", "<security mode=\"None\"><transport clientCredentialType=\"Basic\"/></security>", none);
    row("https as the binding's name says", "basicHttpsBinding", {}, {Transport});
    row("https, with a type", "basicHttpsBinding", "<security><transport clientCredentialType=\"Digest\"/></security>", {Transport, Digest});
    row("Transport", "basicHttpBinding", "<security mode=\"Transport\"/>", {Transport});
    row("Transport, Basic", "wsHttpBinding", "<security mode=\"Transport\"><transport clientCredentialType=\"Basic\" proxyCredentialType=\"None\" realm=\"\"/></security>", {Transport, Basic});
    row("Transport, a certificate", "ws2007HttpBinding", "<security mode=\"Transport\"><transport clientCredentialType=\"Certificate\"/></security>", {Transport, Certificate});
    row("credentials only", "basicHttpBinding", "<security mode=\"TransportCredentialOnly\"><transport clientCredentialType=\"Ntlm\"/></security>", {TransportCredentialOnly, Ntlm});
    row("a user name in the message", "basicHttpBinding", "<security mode=\"TransportWithMessageCredential\"><transport clientCredentialType=\"Basic\"/></security>", {TransportWithMessageCredential});
    row("a user name in the message of SOAP 1.2", "wsHttpBinding",
        "<security mode=\"TransportWithMessageCredential\"><message clientCredentialType=\"UserName\" establishSecurityContext=\"false\" negotiateServiceCredential=\"true\" algorithmSuite=\"Default\"/></security>",
        {TransportWithMessageCredential});
    row("a password that is hashed", "basicHttpBinding", "<security mode=\"TransportWithMessageCredential\"><message clientCredentialType=\"UserName\" passwordType=\"Digest\"/></security>",
        {TransportWithMessageCredential, HttpCredentialType::None, PasswordType::Digest});
    row("custom, https", "customBinding", "<httpsTransport/>", {Transport});
    row("custom, https and a certificate", "customBinding", "<httpsTransport requireClientCertificate=\"true\"/>", {Transport, Certificate});
    row("custom, https and Basic", "customBinding", "<httpsTransport authenticationScheme=\"Basic\"/>", {Transport, Basic});
    row("custom, http and Basic", "customBinding", "<httpTransport authenticationScheme=\"Basic\"/>", {TransportCredentialOnly, Basic});
    row("custom, nobody", "customBinding", "<httpTransport authenticationScheme=\"Anonymous\"/>", none);
    row("custom, a user name in the message", "customBinding",
        "<security authenticationMode=\"UserNameOverTransport\" includeTimestamp=\"false\" messageSecurityVersion=\"WSSecurity10WSTrustFebruary2005WSSecureConversationFebruary2005WSSecurityPolicy11BasicSecurityProfile10\"/>"
        "<textMessageEncoding/><httpsTransport/>", {TransportWithMessageCredential, HttpCredentialType::None, PasswordType::Text, false});
}

void tst_Configuration::security()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, content);
    QFETCH(BindingSecurity, security);
    const Configuration configuration = parse(document(endpoint("binding=\"" + type + "\" bindingConfiguration=\"b\""),
                                                       '<' + type + "><binding name=\"b\">" + content + "</binding></" + type + '>'));
    QCOMPARE(configuration.warnings(), QStringList());
    const auto found = configuration.find(u"E"_s, u"ICalculator"_s);
    QCOMPARE(found.error, QString());
    QVERIFY(found.endpoint.binding.security == security);
    QCOMPARE(found.endpoint.binding.name, QString::fromLatin1(type));
}

// A <binding> as svcutil writes it, with everything it has.
void tst_Configuration::attributesOfWcf()
{
    QStringList warnings;
    const auto found = withBinding(R"(closeTimeout="00:01:00" openTimeout="00:01:00" receiveTimeout="00:10:00" sendTimeout="00:01:00" allowCookies="true"
        bypassProxyOnLocal="true" hostNameComparisonMode="StrongWildcard" maxBufferSize="65536" maxBufferPoolSize="524288" maxReceivedMessageSize="65536"
        messageEncoding="Mtom" textEncoding="utf-8" transferMode="Buffered" useDefaultWebProxy="false" proxyAddress="http://proxy:3128")",
        R"(<readerQuotas maxDepth="32" maxStringContentLength="2147483647" maxArrayLength="65536" maxBytesPerRead="2147483647" maxNameTableCharCount="2147483647"/>
        <security mode="None"><transport clientCredentialType="None" proxyCredentialType="None" realm=""/><message clientCredentialType="UserName" algorithmSuite="Default"/></security>)",
        &warnings);
    QCOMPARE(warnings, QStringList());
    QCOMPARE(found.error, QString());
    const Binding &binding = found.endpoint.binding;
    QVERIFY(binding.allowCookies && binding.messageEncoding == MessageEncoding::Mtom);
    QVERIFY(binding.proxy == (HttpProxy{HttpProxy::Use::Explicit, QUrl(u"http://proxy:3128"_s), true}));
    QVERIFY(withBinding("useDefaultWebProxy=\"false\"").endpoint.binding.proxy == HttpProxy::none());
    QVERIFY(withBinding("useDefaultWebProxy=\"true\"").endpoint.binding.proxy == HttpProxy());
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
        u"<binaryMessageEncoding> is not supported in a customBinding; textMessageEncoding, mtomMessageEncoding, security, httpTransport and httpsTransport are"_s);
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

void tst_Configuration::warnings_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("warning");

    const QByteArray plain = endpoint("binding=\"basicHttpBinding\"");
    const auto row = [](const char *name, const QByteArray &xml, const QString &what) { QTest::newRow(name) << xml << u"app.config:"_s + what; };
    row("an element beside the client", document(plain).replace("<bindings>", "<behaviors><x/></behaviors>\n<bindings>"),
        u"6: warning: <x> is not understood and has no effect"_s);
    row("an element beside the endpoint", document(plain + "\n<metadata/>"), u"5: warning: <metadata> is not understood and has no effect"_s);
    row("an element in the endpoint", document(QByteArray(plain).replace("/>", ">\n<identity/>\n</endpoint>")), u"5: warning: <identity> has no effect; a service is known by the host name in its certificate"_s);
    row("an attribute of the endpoint", document(endpoint("binding=\"basicHttpBinding\" behaviorConfiguration=\"x\"")),
        u"4: warning: there is no <behavior name=\"x\"> in <endpointBehaviors>"_s);
    row("an endpoint without a contract", document("<endpoint name=\"E\" address=\"http://h/\" binding=\"basicHttpBinding\"/>"), u"4: warning: the endpoint 'E' names no contract"_s);
    row("a binding that nobody speaks", document(plain, "<netTcpBinding/>"), u"7: warning: <netTcpBinding> is not understood and has no effect"_s);
    row("an element beside a binding", document(plain, "<basicHttpBinding><x/></basicHttpBinding>"), u"7: warning: <x> is not understood and has no effect"_s);
    row("an attribute of a binding", document(plain, "<basicHttpBinding><binding name=\"b\" transferMode=\"Streamed\"/></basicHttpBinding>"),
        u"7: warning: transferMode=\"Streamed\" has no effect; what is streamed is up to the operation"_s);
    row("an element of a binding", document(plain, "<basicHttpBinding><binding name=\"b\"><x/></binding></basicHttpBinding>"), u"7: warning: <x> is not understood and has no effect"_s);
    row("a quota", document(plain, "<basicHttpBinding><binding name=\"b\">\n<readerQuotas maxArrayLength=\"1\"/></binding></basicHttpBinding>"),
        u"8: warning: maxArrayLength=\"1\" has no effect; maxReceivedMessageSize bounds the whole message"_s);
    const auto of = [&](const QByteArray &type, const QByteArray &attributes, const QByteArray &content) {
        return document(plain, '<' + type + "><binding name=\"b\" " + attributes + ">\n" + content + "</binding></" + type + '>');
    };
    row("a flag", of("basicHttpBinding", "allowCookies=\"yes\"", {}), u"7: warning: allowCookies=\"yes\" is neither true nor false"_s);
    row("another encoding", of("basicHttpBinding", "textEncoding=\"utf-16\"", {}), u"7: warning: textEncoding=\"utf-16\" has no effect; requests are written in utf-8, which every service reads"_s);
    row("a time-out that is another", of("basicHttpBinding", "openTimeout=\"00:00:05\"", {}),
        u"7: warning: openTimeout has no effect: a channel connects when it calls, and sendTimeout is the deadline of the whole call"_s);
    row("deeper than anybody reads", of("basicHttpBinding", {}, "<readerQuotas maxDepth=\"2147483647\"/>"),
        u"8: warning: maxDepth=\"2147483647\" is more than the 1000 levels that are read at most"_s);
    row("transactions", of("wsHttpBinding", "transactionFlow=\"true\"", "<security mode=\"None\"/>"), u"7: warning: transactionFlow has no effect: calls carry no transaction"_s);
    row("Windows", of("basicHttpBinding", {}, "<security mode=\"Transport\"><transport clientCredentialType=\"Windows\"/></security>"),
        u"8: warning: clientCredentialType=\"Windows\" is done as NTLM with a user name and a password"_s);
    const QString unsafe = u"without <security> has message security in WCF, which is not done here; it is used without security. Say <security mode=\"None\"/> if that is right"_s;
    row("a wsHttpBinding without security", of("wsHttpBinding", {}, {}), u"7: warning: a wsHttpBinding "_s + unsafe);
    row("a wsHttpBinding without configuration", document(endpoint("binding=\"wsHttpBinding\"")), u"4: warning: a wsHttpBinding "_s + unsafe);
    const auto behavior = [&](const QByteArray &content) {
        return document(endpoint("binding=\"basicHttpBinding\" behaviorConfiguration=\"x\""))
            .replace("<bindings>", "<behaviors><endpointBehaviors><behavior name=\"x\">" + content + "</behavior></endpointBehaviors></behaviors>\n<bindings>");
    };
    row("a certificate of a store", behavior("<clientCredentials><clientCertificate findValue=\"a\"/></clientCredentials>"),
        u"6: warning: <clientCertificate> has no effect; there is no certificate store here, so give the certificate in code (ClientCredentials)"_s);
    row("certificates that are not verified", behavior("<clientCredentials><serviceCertificate><authentication certificateValidationMode=\"None\"/></serviceCertificate></clientCredentials>"),
        u"6: warning: <serviceCertificate> has no effect; the certificates of services are always verified"_s);
    row("another behavior", behavior("<dispatcherSynchronization/>"), u"6: warning: <dispatcherSynchronization> is not understood and has no effect"_s);
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
    QTest::newRow("no XML") << QByteArray("[client]") << start + u"1:1: this is no XML: text stands where the root element was expected"_s;
    QTest::newRow("another root") << QByteArray("\n<config/>") << start + u"2:10: a <configuration> was expected, not <config>"_s;
    QTest::newRow("cut") << QByteArray("<configuration>\n<system.serviceModel>\n<client>") << start + u"3:9: the document ends too early"_s;
    QTest::newRow("a wrong end tag") << QByteArray("<configuration>\n</config>") << start + u"2:10: '</config>' ends the element 'configuration', which has another name"_s;
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
