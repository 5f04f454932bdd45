// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorchannel.h"
#include "support/calculatorreplies.h"
#include "support/certificates.h"
#include "support/credentials.h"
#include "transport/httpchallenge.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

// Who calls, and that nobody else learns it.
class tst_Authentication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void challenges_data();
    void challenges();
    void basic();
    void basicWhenTheConnectionCloses();
    void basicOverTls();
    void basicIsSentOnRequestOnly();
    void aProviderIsAsked();
    void wrongCredentials_data();
    void wrongCredentials();
    void onlyTheSchemeOfTheBinding_data();
    void onlyTheSchemeOfTheBinding();
    void neverPlain_data();
    void neverPlain();
    void factoriesDoNotShareCredentials();
    void secretsStaySecret();
};

void tst_Authentication::challenges_data()
{
    QTest::addColumn<Answer::Headers>("headers");
    QTest::addColumn<QString>("challenges"); // scheme(name=value name=value) scheme...
    const auto row = [](const char *name, const QList<QByteArray> &values, const QString &text) {
        Answer::Headers headers;
        for (const QByteArray &value : values)
            headers.append({"www-Authenticate", value});
        QTest::newRow(name) << headers << text;
    };
    row("none", {}, QString());
    row("Basic", {"Basic realm=\"x\""}, u"basic(realm=x)"_s);
    row("a quote and a comma in a realm", {R"(Basic realm="a \"b\", c=d", charset="UTF-8")"}, u"basic(charset=UTF-8 realm=a \"b\", c=d)"_s);
    row("several headers", {"Negotiate", "NTLM", "Basic realm=x"}, u"negotiate() ntlm() basic(realm=x)"_s);
    row("several in one", {"Negotiate, NTLM, Digest realm=\"x\",nonce = \"n==\" , qop=\"auth,auth-int\", Basic realm=\"y\""},
        u"negotiate() ntlm() digest(nonce=n== qop=auth,auth-int realm=x) basic(realm=y)"_s);
    row("a token", {"NTLM TlRMTVNTUAAC==", "Basic realm=\"y\""}, u"ntlm() basic(realm=y)"_s);
    row("empty elements", {", Basic realm=\"x\", ,"}, u"basic(realm=x)"_s);
    row("nothing sensible", {"\"", "="}, QString());
}

void tst_Authentication::challenges()
{
    QFETCH(Answer::Headers, headers);
    QFETCH(QString, challenges);
    QStringList found;
    for (const HttpChallenge &challenge : challengesOf(headers)) {
        QStringList parameters;
        for (auto it = challenge.parameters.cbegin(); it != challenge.parameters.cend(); ++it)
            parameters.append(QString::fromUtf8(it.key() + '=' + it.value()));
        parameters.sort();
        found.append(QString::fromLatin1(challenge.scheme) + u'(' + parameters.join(u' ') + u')');
    }
    QCOMPARE(found.join(u' '), challenges);
}

void tst_Authentication::basic()
{
    ScriptedServer server;
    server.setHandler(basicService(adaBasic));
    ChannelFactory<ICalculatorChannel> factory(bindingWith(HttpCredentialType::Basic), server.url());
    factory.credentials().userName = ada;
    const auto channel = factory.createChannel();
    QCOMPARE(outcomeOf(*channel).message, QString());
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().first().header("Authorization").isNull());
    QCOMPARE(outcomeOf(*channel).value, 3.0);
    QCOMPARE(server.requests().size(), 3); // the second call brings it along
    QCOMPARE(server.requests().at(0).body, server.requests().at(1).body);
}

void tst_Authentication::basicWhenTheConnectionCloses()
{
    ScriptedServer server;
    server.setHandler([](const Request &request) {
        return request.header("Authorization") == adaBasic ? calculated(request)
                                                           : Answer::http(401, {}, {{"WWW-Authenticate", "Basic realm=\"x\""}, {"Connection", "close"}}).close();
    });
    ChannelFactory<ICalculatorChannel> factory(bindingWith(HttpCredentialType::Basic), server.url());
    factory.credentials().userName = ada;
    const CallOutcome outcome = outcomeOf(*factory.createChannel());
    QCOMPARE(outcome.message, QString());
    QCOMPARE(outcome.value, 3.0);
}

void tst_Authentication::basicOverTls()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt has no TLS");
    ScriptedServer server(serverTls());
    server.setHandler(basicService(adaBasic));
    ChannelFactory<ICalculatorChannel> factory(bindingWith(HttpCredentialType::Basic, SecurityMode::Transport), server.url());
    factory.credentials() = {.userName = ada, .trustedCertificates = tlsFile(u"ca.pem"_s)};
    QCOMPARE(outcomeOf(*factory.createChannel()).message, QString());
}

void tst_Authentication::basicIsSentOnRequestOnly()
{
    ScriptedServer server;
    server.setHandler(calculated);
    ChannelFactory<ICalculatorChannel> factory(bindingWith(HttpCredentialType::Basic), server.url());
    factory.credentials().userName = ada;
    QCOMPARE(outcomeOf(*factory.createChannel()).value, 3.0);
    QVERIFY(server.requests().first().header("Authorization").isNull());
}

void tst_Authentication::aProviderIsAsked()
{
    ScriptedServer server;
    server.setHandler(basicService(adaBasic));
    ChannelFactory<ICalculatorChannel> factory(bindingWith(HttpCredentialType::Basic), server.url());
    QUrl asked;
    factory.credentials().userNameProvider = [&](const QUrl &address) {
        asked = address;
        return ada;
    };
    QCOMPARE(outcomeOf(*factory.createChannel()).value, 3.0);
    QCOMPARE(asked, server.url());
}

void tst_Authentication::wrongCredentials_data()
{
    QTest::addColumn<HttpCredentialType>("type");
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<int>("requests"); // of the first call
    QTest::newRow("Basic") << HttpCredentialType::Basic << QByteArray("Basic realm=\"x\"") << 2;
    QTest::newRow("Digest") << HttpCredentialType::Digest << QByteArray("Digest realm=\"x\", nonce=\"n\"") << 2;
    QTest::newRow("Digest, and stale for ever") << HttpCredentialType::Digest << QByteArray("Digest realm=\"x\", nonce=\"n\", qop=\"auth\", stale=true") << 3;
}

void tst_Authentication::wrongCredentials()
{
    QFETCH(HttpCredentialType, type);
    QFETCH(QByteArray, challenge);
    QFETCH(int, requests);
    ScriptedServer server;
    server.setHandler(basicService("nobody", challenge));
    ChannelFactory<ICalculatorChannel> factory(bindingWith(type), server.url());
    factory.credentials().userName = ada;
    const auto channel = factory.createChannel();
    const CallOutcome outcome = outcomeOf(*channel);
    QCOMPARE(outcome.exception, u"MessageSecurityException"_s);
    QVERIFY2(!outcome.message.contains(ada.password), qPrintable(outcome.message));
    QCOMPARE(server.requests().size(), requests);
    QCOMPARE(outcomeOf(*channel).exception, u"MessageSecurityException"_s); // and there is no end of calls
    server.setHandler(calculated);
    QCOMPARE(outcomeOf(*channel).value, 3.0);
}

void tst_Authentication::onlyTheSchemeOfTheBinding_data()
{
    QTest::addColumn<HttpCredentialType>("type");
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("Basic where Digest was agreed on") << HttpCredentialType::Digest << QByteArray("Basic realm=\"x\"") << u"basic"_s << u"Digest"_s;
    QTest::newRow("others where Basic was agreed on") << HttpCredentialType::Basic << QByteArray("Negotiate, NTLM") << u"negotiate, ntlm"_s << u"Basic"_s;
    QTest::newRow("nothing at all") << HttpCredentialType::Basic << QByteArray("") << u"nothing"_s << u"Basic"_s;
}

void tst_Authentication::onlyTheSchemeOfTheBinding()
{
    QFETCH(HttpCredentialType, type);
    QFETCH(QByteArray, challenge);
    QFETCH(QString, offered);
    QFETCH(QString, wanted);
    ScriptedServer server;
    server.setHandler(basicService("nobody", challenge));
    ChannelFactory<ICalculatorChannel> factory(bindingWith(type), server.url());
    factory.credentials().userName = ada;
    const CallOutcome outcome = outcomeOf(*factory.createChannel());
    QCOMPARE(outcome.message, u"The service at %1 refused Add and offers no %2 authentication that can be answered, as the binding says, but: %3. Set the clientCredentialType that it wants."_s
                                  .arg(server.url().toString(), wanted, offered));
    QCOMPARE(outcome.exception, u"MessageSecurityException"_s);
    QCOMPARE(server.requests().size(), 1);
}

void tst_Authentication::neverPlain_data()
{
    QTest::addColumn<BindingSecurity>("security");
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<bool>("hasUser");
    QTest::addColumn<QString>("message");
    const QUrl http(u"http://127.0.0.1:1/x"_s);
    const QUrl https(u"https://127.0.0.1:1/x"_s);
    using enum SecurityMode;
    constexpr auto Basic = HttpCredentialType::Basic;
    constexpr auto Certificate = HttpCredentialType::Certificate;
    const QString wantsTls = u"The binding wants TLS, but the address http://127.0.0.1:1/x does not begin with https."_s;
    const QString noMode = u"The binding says how to authenticate over HTTP, but its security mode is neither Transport nor TransportCredentialOnly, without which no credentials are sent."_s;
    QTest::newRow("Transport over http") << BindingSecurity{Transport} << http << false << wantsTls;
    QTest::newRow("Transport with Basic over http") << BindingSecurity{Transport, Basic} << http << true << wantsTls;
    QTest::newRow("a user name in the message over http") << BindingSecurity{TransportWithMessageCredential} << http << true << wantsTls;
    QTest::newRow("Basic without a mode") << BindingSecurity{SecurityMode::None, Basic} << http << true << noMode;
    QTest::newRow("Basic without a mode over https") << BindingSecurity{SecurityMode::None, Basic} << https << true << noMode;
    QTest::newRow("NTLM without TLS") << BindingSecurity{TransportCredentialOnly, HttpCredentialType::Ntlm} << http << true
        << u"NTLM is done under TLS only (security mode Transport with an https address); without it, somebody in between could learn the password."_s;
    QTest::newRow("a user name in the address") << BindingSecurity{TransportCredentialOnly, Basic} << QUrl(u"http://ada:geheim@127.0.0.1:1/x"_s) << true
        << u"The address http://127.0.0.1:1/x carries a user name; give it and the password as client credentials instead, and set the clientCredentialType that the service wants."_s;
    QTest::newRow("nobody to be") << BindingSecurity{Transport, Basic} << https << false
        << u"The binding of https://127.0.0.1:1/x wants a user name and a password; give them as client credentials."_s;
    QTest::newRow("nobody to be in the message") << BindingSecurity{TransportWithMessageCredential} << https << false
        << u"The binding of https://127.0.0.1:1/x wants a user name and a password; give them as client credentials."_s;
    QTest::newRow("no certificate to show") << BindingSecurity{Transport, Certificate} << https << true
        << u"The binding of https://127.0.0.1:1/x wants a client certificate; give one as client credentials."_s;
}

void tst_Authentication::neverPlain()
{
    QFETCH(BindingSecurity, security);
    QFETCH(QUrl, address);
    QFETCH(bool, hasUser);
    QFETCH(QString, message);
    BasicHttpBinding binding;
    binding.security = security;
    ChannelFactory<ICalculatorChannel> factory(binding, address);
    if (hasUser)
        factory.credentials().userName = ada;
    const CallOutcome outcome = outcomeOf(*factory.createChannel());
    QCOMPARE(outcome.message, message);
    QCOMPARE(outcome.exception, u"CommunicationObjectFaultedException"_s);
}

void tst_Authentication::factoriesDoNotShareCredentials()
{
    ScriptedServer server;
    server.setHandler(basicService(adaBasic));
    ChannelFactory<ICalculatorChannel> one(bindingWith(HttpCredentialType::Basic), server.url());
    one.credentials().userName = ada;
    const auto channel = one.createChannel();
    QCOMPARE(outcomeOf(*channel).value, 3.0);
    ChannelFactory<ICalculatorChannel> other(BasicHttpBinding(), server.url());
    const auto stranger = other.createChannel();
    for (int i = 0; i < 2; ++i)
        QCOMPARE(outcomeOf(*stranger).exception, u"MessageSecurityException"_s);
    QVERIFY(server.requests().last().header("Authorization").isNull());
}

void tst_Authentication::secretsStaySecret()
{
    static QStringList log;
    log.clear();
    const auto previous = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { log.append(text); });
    QLoggingCategory::setFilterRules(u"servicemodel.*=true"_s);
    ScriptedServer server;
    server.setHandler(basicService("nobody"));
    ChannelFactory<ICalculatorChannel> factory(bindingWith(HttpCredentialType::Basic), server.url());
    factory.credentials().userName = ada;
    log.append(outcomeOf(*factory.createChannel()).message);
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(previous);
    QVERIFY(log.size() > 1);
    const QString text = log.join(u'\n');
    QVERIFY2(!text.contains(ada.password) && !text.contains(QString::fromLatin1(adaBasic.mid(6))), qPrintable(text));
}

QTEST_GUILESS_MAIN(tst_Authentication)
#include "tst_authentication.moc"
