// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/configuration.h"
#include "support/configurations.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

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

// The bindings of a configuration, with what WCF writes and what there is none of here.
class tst_ConfiguredBinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeSpans_data();
    void timeSpans();
    void quotas_data();
    void quotas();
    void unknownElements();
    void customBindings_data();
    void customBindings();
    void security_data();
    void security();
    void attributesOfWcf();
    void warnings_data();
    void warnings();
};

void tst_ConfiguredBinding::timeSpans_data()
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

void tst_ConfiguredBinding::timeSpans()
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

void tst_ConfiguredBinding::quotas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("value"); // 0: refused
    QTest::newRow("a number") << QByteArray("500") << qint64(500);
    QTest::newRow("one") << QByteArray("1") << qint64(1);
    QTest::newRow("as deep as it can be") << QByteArray("1000") << qint64(1000);
    for (const char *text : {"0", "-5", "64k", "1.5", "", "9223372036854775808"})
        QTest::addRow("not a quota: '%s'", text) << QByteArray(text) << qint64(0);
}

void tst_ConfiguredBinding::quotas()
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

void tst_ConfiguredBinding::unknownElements()
{
    const auto configured = [](const QByteArray &elements, QStringList *warnings = nullptr) {
        return withBinding({}, "<readerQuotas unknownElements=\"" + elements + "\"/>", warnings).endpoint.binding.readerQuotas().unknownElements;
    };
    QCOMPARE(withBinding({}).endpoint.binding.unknownElements, UnknownElements::Skip);
    QCOMPARE(configured("Skip"), UnknownElements::Skip);
    QCOMPARE(configured("Refuse"), UnknownElements::Refuse);
    QStringList warnings;
    QCOMPARE(configured("refuse", &warnings), UnknownElements::Skip);
    QCOMPARE(warnings, QStringList(u"app.config:7: warning: unknownElements=\"refuse\" is not known; Skip and Refuse are"_s));
}

void tst_ConfiguredBinding::customBindings_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<MessageVersion>("version");
    QTest::addColumn<MessageEncoding>("messageEncoding");
    const auto row = [](const QByteArray &name, const MessageVersion &version) {
        for (const auto &[element, encoding] : {std::pair("textMessageEncoding", MessageEncoding::Text), std::pair("mtomMessageEncoding", MessageEncoding::Mtom),
                                               std::pair("swaMessageEncoding", MessageEncoding::Swa)})
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

void tst_ConfiguredBinding::customBindings()
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

void tst_ConfiguredBinding::security_data()
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

void tst_ConfiguredBinding::security()
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
void tst_ConfiguredBinding::attributesOfWcf()
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

void tst_ConfiguredBinding::warnings_data()
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

void tst_ConfiguredBinding::warnings()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, warning);
    const Configuration configuration = parse(xml);
    QCOMPARE(configuration.errorString(), QString());
    QCOMPARE(configuration.warnings(), QStringList{warning});
    QCOMPARE(configuration.endpoints().size(), 1); // and the rest counts
}

QTEST_GUILESS_MAIN(tst_ConfiguredBinding)
#include "tst_configuredbinding.moc"
