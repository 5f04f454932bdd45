// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorchannel.h"
#include "support/calculatorreplies.h"
#include "support/certificates.h"
#include "support/credentials.h"
#include "transport/httpchallenge.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

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

// Schemes that do not send the password: Digest (RFC 7616) and NTLM.
class tst_DigestAuthentication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digestOfTheStandard_data();
    void digestOfTheStandard();
    void digest();
    void aStaleNonce();
    void ntlm();
    void ntlmIsNotTalkedDown();
};

void tst_DigestAuthentication::digestOfTheStandard_data()
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

void tst_DigestAuthentication::digestOfTheStandard()
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

void tst_DigestAuthentication::digest()
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

void tst_DigestAuthentication::aStaleNonce()
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

void tst_DigestAuthentication::ntlm()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt has no TLS");
    ScriptedServer server(serverTls());
    QByteArray user;
    server.setHandler(ntlmService(user));
    ChannelFactory<ICalculatorChannel> factory(bindingWith(HttpCredentialType::Ntlm, SecurityMode::Transport), server.url());
    factory.credentials() = {.userName = ada, .trustedCertificates = tlsFile(u"ca.pem"_s)};
    const CallOutcome outcome = outcomeOf(*factory.createChannel());
    QCOMPARE(outcome.message, QString());
    QCOMPARE(outcome.value, 3.0);
    QVERIFY(user.contains(QByteArray("a\0d\0a\0", 6)));
    QVERIFY(!user.contains("cret") && !user.contains(QByteArray("c\0r\0e\0t\0", 8)));
}

void tst_DigestAuthentication::ntlmIsNotTalkedDown()
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

QTEST_GUILESS_MAIN(tst_DigestAuthentication)
#include "tst_digestauthentication.moc"
