// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorchannel.h"
#include "support/calculatorreplies.h"
#include "support/certificates.h"
#include "support/exceptionname.h"
#include "transport/httpchallenge.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

const UserNamePassword ada{u"ada"_s, u"s\u00e9cret:1"_s};
const QByteArray adaBasic = "Basic " + u"ada:s\u00e9cret:1"_s.toUtf8().toBase64();

BasicHttpBinding bindingWith(HttpCredentialType type, SecurityMode mode = SecurityMode::TransportCredentialOnly)
{
    BasicHttpBinding binding;
    binding.security = {mode, type};
    return binding;
}

struct Outcome
{
    QString exception;
    QString message;
    double value = 0;
};

Outcome outcomeOf(ICalculatorChannel &channel)
{
    QFuture<double> future = channel.addAsync(1, 2);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        return {u"nothing came"_s, {}};
    const auto error = thrownBy([&] { future.waitForFinished(); });
    return {exceptionName(error), errorMessage(error), error ? 0 : future.result()};
}

Answer unauthorized(const Answer::Headers &challenges)
{
    return Answer::http(401, "<html>No</html>", challenges);
}

// A service that lets nobody in but with this header.
ScriptedServer::Handler basicService(const QByteArray &authorization, const QByteArray &challenge = "Basic realm=\"sums\"")
{
    return [=](const Request &request) {
        return request.header("Authorization") == authorization ? calculated(request) : unauthorized({{"WWW-Authenticate", challenge}});
    };
}

// The parameters of an Authorization header, as challengesOf() reads them.
HttpChallenge authorizationOf(const Request &request)
{
    return challengesOf({{"WWW-Authenticate", request.header("Authorization")}}).value(0);
}

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

// A Digest service of RFC 7616 whose nonces are good for some requests.
class DigestService
{
public:
    explicit DigestService(int usesOfNonce = 1000) : m_most(usesOfNonce) { }

    Answer operator()(const Request &request)
    {
        const auto given = authorizationOf(request).parameters;
        if (given.value("nonce") != nonce() || given.value("response") != expected(request))
            return challenge(false);
        if (given.value("nc").toInt(nullptr, 16) != ++m_uses)
            return challenge(false);
        if (m_uses > m_most) {
            ++m_nonce;
            m_uses = 0;
            return challenge(true);
        }
        return calculated(request);
    }

private:
    QByteArray nonce() const { return "n" + QByteArray::number(m_nonce); }
    Answer challenge(bool isStale) const
    {
        return unauthorized({{"WWW-Authenticate", "Digest realm=\"sums, and more\", qop=\"auth,auth-int\", algorithm=MD5, opaque=\"o\", nonce=\"" + nonce() + '"'
                                                      + (isStale ? ", stale=TRUE" : "")}});
    }
    QByteArray expected(const Request &request) const
    {
        const auto given = authorizationOf(request).parameters;
        return md5(md5(u"ada:sums, and more:s\u00e9cret:1"_s.toUtf8()) + ':' + nonce() + ':' + given.value("nc") + ':' + given.value("cnonce") + ":auth:"
                   + md5("POST:" + request.target));
    }

    int m_most;
    int m_nonce = 1;
    int m_uses = 0;
};

// A challenge message of MS-NLMP with nothing but what must be in it.
const QByteArray ntlmChallenge("NTLMSSP\0\2\0\0\0\0\0\0\0\x30\0\0\0\5\2\2\0\1\2\3\4\5\6\7\x8\0\0\0\0\0\0\0\0\0\0\0\0\x30\0\0\0", 48);

// A service that believes whoever speaks NTLM; keeps the last message.
ScriptedServer::Handler ntlmService(QByteArray &last)
{
    return [&last](const Request &request) {
        const QByteArray message = QByteArray::fromBase64(request.header("Authorization").mid(5));
        if (!request.header("Authorization").startsWith("NTLM ") || message.size() < 9)
            return unauthorized({{"WWW-Authenticate", "NTLM"}});
        if (message.at(8) == 1)
            return unauthorized({{"WWW-Authenticate", "NTLM " + ntlmChallenge.toBase64()}});
        last = message;
        return calculated(request);
    };
}

} // namespace

// Who calls, and that nobody else learns it.
class tst_Authentication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void challenges_data();
    void challenges();
    void digestOfTheStandard_data();
    void digestOfTheStandard();
    void basic();
    void basicWhenTheConnectionCloses();
    void basicOverTls();
    void basicIsSentOnRequestOnly();
    void aProviderIsAsked();
    void wrongCredentials_data();
    void wrongCredentials();
    void onlyTheSchemeOfTheBinding_data();
    void onlyTheSchemeOfTheBinding();
    void digest();
    void aStaleNonce();
    void ntlm();
    void ntlmIsNotTalkedDown();
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

void tst_Authentication::digestOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("clientNonce");
    QTest::addColumn<QByteArray>("response");
    const QByteArray start = "Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
                             "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";
    const QByteArray clientNonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
    // RFC 7616, section 3.9.1
    QTest::newRow("SHA-256") << start + ", algorithm=SHA-256" << clientNonce << QByteArray("753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
    QTest::newRow("MD5") << start + ", algorithm=MD5" << clientNonce << QByteArray("8ca523f5e9506fed4657c9700eebdbec");
    QTest::newRow("an algorithm that is not done") << start + ", algorithm=SHA-512-256" << clientNonce << QByteArray();
    QTest::newRow("a body that is to be hashed") << QByteArray("Digest realm=\"r\", nonce=\"n\", qop=\"auth-int\"") << clientNonce << QByteArray();
}

void tst_Authentication::digestOfTheStandard()
{
    QFETCH(QByteArray, challenge);
    QFETCH(QByteArray, clientNonce);
    QFETCH(QByteArray, response);
    const HttpChallenge asked = challengesOf({{"WWW-Authenticate", challenge}}).value(0);
    const QByteArray answer = digestAuthorization(asked, {u"Mufasa"_s, u"Circle of Life"_s}, {"GET", "/dir/index.html", clientNonce});
    const auto parameters = challengesOf({{"WWW-Authenticate", answer}}).value(0).parameters;
    QCOMPARE(parameters.value("response"), response);
    QCOMPARE(answer.isEmpty(), response.isEmpty());
    if (!response.isEmpty())
        QCOMPARE(parameters.value("opaque"), "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS");
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
    const Outcome outcome = outcomeOf(*factory.createChannel());
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
    const Outcome outcome = outcomeOf(*channel);
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
    const Outcome outcome = outcomeOf(*factory.createChannel());
    QCOMPARE(outcome.message, u"The service at %1 refused Add and offers no %2 authentication that can be answered, as the binding says, but: %3. Set the clientCredentialType that it wants."_s
                                  .arg(server.url().toString(), wanted, offered));
    QCOMPARE(outcome.exception, u"MessageSecurityException"_s);
    QCOMPARE(server.requests().size(), 1);
}

void tst_Authentication::digest()
{
    ScriptedServer server;
    server.setHandler(DigestService());
    ChannelFactory<ICalculatorChannel> factory(bindingWith(HttpCredentialType::Digest), QUrl(server.url().toString() + u"/a%20b?x=1"_s));
    factory.credentials().userName = ada;
    const auto channel = factory.createChannel();
    QCOMPARE(outcomeOf(*channel).message, QString());
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(outcomeOf(*channel).value, 3.0);
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(authorizationOf(server.requests().last()).parameters.value("nc"), "00000002");
}

void tst_Authentication::aStaleNonce()
{
    ScriptedServer server;
    server.setHandler(DigestService(2));
    ChannelFactory<ICalculatorChannel> factory(bindingWith(HttpCredentialType::Digest), server.url());
    factory.credentials().userName = ada;
    const auto channel = factory.createChannel();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(outcomeOf(*channel).message, QString());
    QCOMPARE(server.requests().size(), 5 + 3); // three nonces
}

void tst_Authentication::ntlm()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt has no TLS");
    ScriptedServer server(serverTls());
    QByteArray user;
    server.setHandler(ntlmService(user));
    ChannelFactory<ICalculatorChannel> factory(bindingWith(HttpCredentialType::Ntlm, SecurityMode::Transport), server.url());
    factory.credentials() = {.userName = ada, .trustedCertificates = tlsFile(u"ca.pem"_s)};
    const Outcome outcome = outcomeOf(*factory.createChannel());
    QCOMPARE(outcome.message, QString());
    QCOMPARE(outcome.value, 3.0);
    QVERIFY(user.contains(QByteArray("a\0d\0a\0", 6)));
    QVERIFY(!user.contains("cret") && !user.contains(QByteArray("c\0r\0e\0t\0", 8)));
}

void tst_Authentication::ntlmIsNotTalkedDown()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt has no TLS");
    for (const QByteArray challenge : {"Basic realm=\"x\"", "Basic", "Digest realm=\"x\", nonce=\"n\""}) {
        ScriptedServer server(serverTls());
        server.setHandler(basicService("nobody", challenge));
        ChannelFactory<ICalculatorChannel> factory(bindingWith(HttpCredentialType::Ntlm, SecurityMode::Transport), server.url());
        factory.credentials() = {.userName = ada, .trustedCertificates = tlsFile(u"ca.pem"_s)};
        QCOMPARE(outcomeOf(*factory.createChannel()).exception, u"MessageSecurityException"_s);
        for (const Request &request : server.requests())
            QVERIFY2(request.header("Authorization").isNull(), challenge.constData());
    }
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
    const Outcome outcome = outcomeOf(*factory.createChannel());
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
