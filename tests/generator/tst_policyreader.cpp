// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/configuration.h"
#include "generator/configprinter.h"
#include "metadata/diagnostics.h"
#include "metadata/xmlnode.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;
using namespace ServiceModel::Metadata;

namespace {

const QByteArray sp2005 = "http://schemas.xmlsoap.org/ws/2005/07/securitypolicy";
const QByteArray sp2007 = "http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200702";

QByteArray transport(const QByteArray &token = "<sp:HttpsToken RequireClientCertificate='false'/>", const QByteArray &more = "<sp:IncludeTimestamp/>")
{
    return "<sp:TransportBinding><wsp:Policy><sp:TransportToken><wsp:Policy>" + token + "</wsp:Policy></sp:TransportToken>"
           "<sp:AlgorithmSuite><wsp:Policy><sp:Basic256/></wsp:Policy></sp:AlgorithmSuite><sp:Layout><wsp:Policy><sp:Strict/></wsp:Policy></sp:Layout>"
        + more + "</wsp:Policy></sp:TransportBinding>";
}

const QByteArray userName = "<sp:SignedSupportingTokens><wsp:Policy><sp:UsernameToken><wsp:Policy><sp:WssUsernameToken10/></wsp:Policy></sp:UsernameToken></wsp:Policy></sp:SignedSupportingTokens>";

QByteArray definitions(const QByteArray &assertions, const QByteArray &sp = sp2005)
{
    return "<wsdl:definitions xmlns:wsdl='http://schemas.xmlsoap.org/wsdl/' xmlns:wsp='http://schemas.xmlsoap.org/ws/2004/09/policy' "
           "xmlns:wsu='http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd' xmlns:sp='" + sp + "'>"
           "<wsp:Policy wsu:Id='p'><wsp:ExactlyOne><wsp:All>" + assertions + "</wsp:All></wsp:ExactlyOne></wsp:Policy>"
           "<wsdl:binding name='B'><wsp:PolicyReference URI='#p'/></wsdl:binding></wsdl:definitions>";
}

BindingPolicy policyOf(const QByteArray &wsdl)
{
    Diagnostics diagnostics;
    const auto root = XmlNode::parse(wsdl, u"x.wsdl"_s, diagnostics);
    return readPolicy(*root->child(u"http://schemas.xmlsoap.org/wsdl/", u"binding"));
}

// What the client makes of the configuration that is printed for an endpoint with such a policy.
ServiceModel::Configuration::Endpoint configured(const BindingPolicy &policy, MessageVersion version, const QString &address, QByteArray *printed)
{
    Generator::CodeModel model;
    model.endpoints.append({u"E"_s, address, u"ICalculator"_s, version, policy});
    *printed = Generator::printConfiguration(model);
    QLoggingCategory::setFilterRules(u"servicemodel.configuration=false"_s);
    const auto configuration = ServiceModel::Configuration::fromXml(*printed, u"output.config"_s);
    QLoggingCategory::setFilterRules({});
    return configuration.find(u"E"_s, u"ICalculator"_s);
}

} // namespace

// WS-Policy in a WSDL decides the binding, and the configuration that is generated says so.
class tst_PolicyReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void policies_data();
    void policies();
    void withoutReference_data();
    void withoutReference();
    void attributeWithAddresses();
    void encodingsOfEveryVersion_data();
    void encodingsOfEveryVersion();
    void unsupported_data();
    void unsupported();
};

void tst_PolicyReader::policies_data()
{
    QTest::addColumn<QByteArray>("wsdl");
    QTest::addColumn<BindingPolicy>("policy");
    const auto row = [](const char *name, const QByteArray &assertions, const BindingPolicy &policy, const QByteArray &sp = sp2005) {
        QTest::newRow(name) << definitions(assertions, sp) << policy;
    };
    const auto secured = [](SecurityMode mode, HttpCredentialType credential = HttpCredentialType::None, PasswordType password = PasswordType::Text, bool timestamp = true) {
        return BindingPolicy{.addressing = {}, .security = {mode, credential, password, timestamp}, .unsupported = {}};
    };
    using enum SecurityMode;
    row("nothing", {}, {});
    row("TLS", transport(), secured(Transport));
    row("TLS of 2007", transport("<sp:HttpsToken/>"), secured(Transport), sp2007);
    row("a client certificate", transport("<sp:HttpsToken RequireClientCertificate='true'/>"), secured(Transport, HttpCredentialType::Certificate));
    row("a client certificate of 2007", transport("<sp:HttpsToken><wsp:Policy><sp:RequireClientCertificate/></wsp:Policy></sp:HttpsToken>"),
        secured(Transport, HttpCredentialType::Certificate), sp2007);
    row("Basic of 2007", transport("<sp:HttpsToken><wsp:Policy><sp:HttpBasicAuthentication/></wsp:Policy></sp:HttpsToken>"), secured(Transport, HttpCredentialType::Basic), sp2007);
    const QByteArray basic = "<http:BasicAuthentication xmlns:http='http://schemas.microsoft.com/ws/06/2004/policy/http'/>";
    row("Basic of WCF with TLS", transport() + basic, secured(Transport, HttpCredentialType::Basic));
    row("Basic of WCF alone", basic, secured(TransportCredentialOnly, HttpCredentialType::Basic));
    row("a user name in the message", transport() + userName + "<sp:Wss11/>", secured(TransportWithMessageCredential));
    row("a user name in the message of 2012", transport() + userName, secured(TransportWithMessageCredential), "http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200802");
    row("a user name in the message, without a timestamp", transport("<sp:HttpsToken/>", {}) + userName,
        secured(TransportWithMessageCredential, HttpCredentialType::None, PasswordType::Text, false), sp2007);
    row("a password that is hashed", transport() + QByteArray(userName).replace("<sp:WssUsernameToken10/>", "<sp:HashPassword/>"),
        secured(TransportWithMessageCredential, HttpCredentialType::None, PasswordType::Digest), sp2007);
    const QByteArray mtom = "<o:OptimizedMimeSerialization xmlns:o='http://schemas.xmlsoap.org/ws/2004/09/policy/optimizedmimeserialization' ";
    row("MTOM", mtom + "/>", {.addressing = {}, .encoding = MessageEncoding::Mtom, .unsupported = {}});
    row("MTOM of the W3C", "<o:MTOM xmlns:o='http://www.w3.org/2007/08/soap12-mtom-policy'/>", {.addressing = {}, .encoding = MessageEncoding::Mtom, .unsupported = {}});
    row("MTOM, if you like", mtom + "wsp:Optional='true'/>", {});
    row("addressing", "<w:UsingAddressing xmlns:w='http://www.w3.org/2006/05/addressing/wsdl'/>", {.addressing = MessageVersion::Addressing::Addressing10, .unsupported = {}});
    row("addressing of the W3C's metadata", "<w:Addressing xmlns:w='http://www.w3.org/2007/05/addressing/metadata'><wsp:Policy/></w:Addressing>",
        {.addressing = MessageVersion::Addressing::Addressing10, .unsupported = {}});
    row("addressing of 2004", "<w:UsingAddressing xmlns:w='http://schemas.xmlsoap.org/ws/2004/08/addressing/policy'/>",
        {.addressing = MessageVersion::Addressing::AddressingAugust2004, .unsupported = {}});
    row("a policy that refers to itself, twice", "<wsp:PolicyReference URI='#p'/><wsp:PolicyReference URI='#p'/>" + transport(), secured(Transport));
    row("an alternative that is not supported, then one that is", "<wsp:ExactlyOne><wsp:All><sp:SymmetricBinding/></wsp:All><wsp:All>" + transport() + "</wsp:All></wsp:ExactlyOne>",
        secured(Transport));
    row("a policy that refers to itself", "<wsp:PolicyReference URI='#p'/>" + transport(), secured(Transport));
}

void tst_PolicyReader::policies()
{
    QFETCH(QByteArray, wsdl);
    QFETCH(BindingPolicy, policy);
    QVERIFY(policyOf(wsdl) == policy);
    const QString scheme = policy.security.needsTls() ? u"https"_s : u"http"_s;
    for (MessageVersion version : {MessageVersion::soap11(), MessageVersion::soap12(), MessageVersion::soap12Addressing10()}) {
        if (policy.addressing)
            version.addressing = *policy.addressing;
        QByteArray printed;
        const auto endpoint = configured(policy, version, scheme + u"://h/x"_s, &printed);
        QVERIFY2(endpoint.error.isEmpty(), qPrintable(endpoint.error));
        QVERIFY2(endpoint.endpoint.binding.security == policy.security, printed.constData());
        QVERIFY2(endpoint.endpoint.binding.messageVersion == version, printed.constData());
        QVERIFY2(endpoint.endpoint.binding.messageEncoding == policy.encoding, printed.constData());
    }
}

void tst_PolicyReader::withoutReference_data()
{
    QTest::addColumn<QByteArray>("content"); // of the binding
    QTest::addColumn<BindingPolicy>("policy");
    QTest::newRow("addressing in the binding") << QByteArray("<w:UsingAddressing xmlns:w='http://www.w3.org/2006/05/addressing/wsdl'/>")
        << BindingPolicy{.addressing = MessageVersion::Addressing::Addressing10, .unsupported = {}};
    QTest::newRow("a policy in the binding") << "<p:Policy xmlns:p='http://www.w3.org/ns/ws-policy' xmlns:sp='" + sp2007 + "'><sp:TransportBinding/></p:Policy>"
        << BindingPolicy{.addressing = {}, .security = {SecurityMode::Transport}, .unsupported = {}};
    QTest::newRow("a reference to nothing") << QByteArray("<p:PolicyReference xmlns:p='http://www.w3.org/ns/ws-policy' URI='#q'/>") << BindingPolicy();
}

void tst_PolicyReader::withoutReference()
{
    QFETCH(QByteArray, content);
    QFETCH(BindingPolicy, policy);
    QVERIFY(policyOf(definitions({}).replace("<wsp:PolicyReference URI='#p'/>", content)) == policy);
}

// WS-PolicyAttachment, section 3.3
void tst_PolicyReader::attributeWithAddresses()
{
    const QByteArray wsdl = definitions(transport()).replace("<wsdl:binding name='B'><wsp:PolicyReference URI='#p'/>", "<wsdl:binding name='B' wsp:PolicyURIs='#q #p'>");
    QVERIFY(policyOf(wsdl).security.mode == SecurityMode::Transport);
}

void tst_PolicyReader::encodingsOfEveryVersion_data()
{
    QTest::addColumn<MessageVersion>("version");
    QTest::newRow("SOAP 1.1") << MessageVersion::soap11();
    QTest::newRow("SOAP 1.2") << MessageVersion::soap12();
    QTest::newRow("SOAP 1.2 with addressing") << MessageVersion::soap12Addressing10();
}

void tst_PolicyReader::encodingsOfEveryVersion()
{
    QFETCH(MessageVersion, version);
    for (const MessageEncoding encoding : {MessageEncoding::Text, MessageEncoding::Mtom, MessageEncoding::Swa}) {
        BindingPolicy policy;
        policy.encoding = encoding;
        QByteArray printed;
        const auto endpoint = configured(policy, version, u"http://h/x"_s, &printed);
        QVERIFY2(endpoint.error.isEmpty(), qPrintable(endpoint.error));
        QVERIFY2(endpoint.endpoint.binding.messageEncoding == encoding, printed.constData());
        QVERIFY2(endpoint.endpoint.binding.messageVersion == version, printed.constData());
    }
}

// What is not done here makes an endpoint that cannot be used, and says why.
void tst_PolicyReader::unsupported_data()
{
    QTest::addColumn<QByteArray>("assertions");
    QTest::addColumn<QString>("reason");
    QTest::newRow("messages that are signed") << QByteArray("<sp:SymmetricBinding/>") << u"security mode=\"Message\" is not supported"_s;
    QTest::newRow("a session") << transport() + "<sp:EndorsingSupportingTokens><wsp:Policy><sp:SecureConversationToken><wsp:Policy><sp:BootstrapPolicy><wsp:Policy>"
            + transport() + userName + "</wsp:Policy></sp:BootstrapPolicy></wsp:Policy></sp:SecureConversationToken></wsp:Policy></sp:EndorsingSupportingTokens>"
        << u"a security context (WS-SecureConversation) is not supported"_s;
    QTest::newRow("a certificate in the message") << transport() + "<sp:EndorsingSupportingTokens><wsp:Policy><sp:X509Token/></wsp:Policy></sp:EndorsingSupportingTokens>"
                                                  << u"security mode=\"Message\" is not supported"_s;
}

void tst_PolicyReader::unsupported()
{
    QFETCH(QByteArray, assertions);
    QFETCH(QString, reason);
    QByteArray printed;
    const auto endpoint = configured(policyOf(definitions(assertions)), MessageVersion::soap12Addressing10(), u"https://h/x"_s, &printed);
    QVERIFY2(endpoint.error.contains(reason), qPrintable(endpoint.error));
}

QTEST_GUILESS_MAIN(tst_PolicyReader)
#include "tst_policyreader.moc"
