// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorreplies.h"
#include "support/calloutcome.h"

#include <QNetworkProxy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

CallOutcome call(const QUrl &url, const Binding &binding, const ClientCredentials &credentials = {})
{
    ChannelFactory<ICalculatorChannel> factory(binding, url);
    factory.credentials() = credentials;
    return outcomeOf(*factory.createChannel());
}

BasicHttpBinding through(const HttpProxy &proxy)
{
    BasicHttpBinding binding;
    binding.proxy = proxy;
    return binding;
}

HttpProxy at(const ScriptedServer &proxy)
{
    return HttpProxy::at(proxy.url({}));
}

// No name server knows it: whoever reaches it went through a proxy.
const QUrl elsewhere(u"http://calculator.invalid:8000/x"_s);

} // namespace

// Proxies, cookies and connections, as a binding says.
class tst_NetworkAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void anExplicitProxy();
    void aProxyThatAsks_data();
    void aProxyThatAsks();
    void tunnels_data();
    void tunnels();
    void aProxyThatIsNotThere();
    void noAddressOfAProxy();
    void noProxy();
    void whatTheProgramSet();
    void localHosts();
    void cookies();
    void cookiesOfOtherFactories();
    void connectionsAreNotKept();
    void aThreadInThePlaceOfAnother();
};

void tst_NetworkAccess::cleanup()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

void tst_NetworkAccess::anExplicitProxy()
{
    ScriptedServer proxy;
    proxy.setHandler(calculated);
    const CallOutcome outcome = call(elsewhere, through(at(proxy)));
    QCOMPARE(outcome.message, QString());
    QCOMPARE(outcome.value, 3.0);
    QCOMPARE(proxy.requests().first().target, elsewhere.toEncoded());
}

void tst_NetworkAccess::aProxyThatAsks_data()
{
    QTest::addColumn<UserNamePassword>("user");
    QTest::addColumn<QString>("exception");
    QTest::newRow("the right answer") << UserNamePassword{u"ada"_s, u"secret"_s} << QString();
    QTest::newRow("a wrong answer") << UserNamePassword{u"ada"_s, u"guess"_s} << u"MessageSecurityException"_s;
    QTest::newRow("no answer") << UserNamePassword() << u"MessageSecurityException"_s;
}

void tst_NetworkAccess::aProxyThatAsks()
{
    QFETCH(UserNamePassword, user);
    QFETCH(QString, exception);
    ScriptedServer proxy;
    proxy.setHandler([](const Request &request) {
        return request.header("Proxy-Authorization") == "Basic " + QByteArray("ada:secret").toBase64()
            ? calculated(request)
            : Answer::http(407, {}, {{"Proxy-Authenticate", "Basic realm=\"way out\""}});
    });
    ChannelFactory<ICalculatorChannel> factory(through(at(proxy)), elsewhere);
    factory.credentials().proxy = user;
    const auto channel = factory.createChannel();
    for (int i = 0; i < 2; ++i) {
        const CallOutcome outcome = outcomeOf(*channel);
        QCOMPARE(outcome.exception, exception);
        if (exception.isEmpty())
            QCOMPARE(outcome.value, 3.0);
        else
            QCOMPARE(outcome.message, u"Add could not be called: the proxy on the way to %1 wants a user name and a password."_s.arg(elsewhere.toString()));
    }
    QVERIFY2(proxy.requests().size() <= 4, QByteArray::number(proxy.requests().size()).constData());
    for (const Request &request : proxy.requests())
        QVERIFY(request.header("Authorization").isNull());
}

void tst_NetworkAccess::tunnels_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("exception");
    QTest::newRow("a proxy that forbids") << Answer::http(403, {}) << u"EndpointNotFoundException"_s;
    QTest::newRow("a proxy that cannot go on") << Answer::http(502, {}) << u"EndpointNotFoundException"_s;
    QTest::newRow("a proxy that asks") << Answer::http(407, {}, {{"Proxy-Authenticate", "Basic realm=\"way out\""}}) << u"MessageSecurityException"_s;
}

void tst_NetworkAccess::tunnels()
{
    QFETCH(Answer, answer);
    QFETCH(QString, exception);
    ScriptedServer proxy;
    proxy.setHandler([&](const Request &) { return answer; });
    const CallOutcome outcome = call(QUrl(u"https://calculator.invalid:8443/x"_s), through(at(proxy)));
    QVERIFY(!proxy.requests().isEmpty());
    QCOMPARE(proxy.requests().first().method + ' ' + proxy.requests().first().target, "CONNECT calculator.invalid:8443");
    QVERIFY2(outcome.message.contains(u"proxy"), qPrintable(outcome.message));
    QCOMPARE(outcome.exception, exception);
}

void tst_NetworkAccess::aProxyThatIsNotThere()
{
    HttpProxy nobody;
    {
        ScriptedServer server;
        nobody = at(server);
    }
    const CallOutcome outcome = call(elsewhere, through(nobody));
    QVERIFY2(outcome.message.startsWith(u"Add could not be called: the proxy on the way to %1 does not answer, or not as it should: "_s.arg(elsewhere.toString())), qPrintable(outcome.message));
    QCOMPARE(outcome.exception, u"EndpointNotFoundException"_s);
}

void tst_NetworkAccess::noAddressOfAProxy()
{
    const CallOutcome outcome = call(elsewhere, through(HttpProxy::at(QUrl(u"proxy:3128"_s))));
    QVERIFY2(outcome.message.contains(u"is no address of a proxy; it must look like http://host:port."), qPrintable(outcome.message));
}

void tst_NetworkAccess::noProxy()
{
    ScriptedServer proxy;
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()));
    call(elsewhere, through(HttpProxy::none()));
    QVERIFY(proxy.requests().isEmpty());
}

void tst_NetworkAccess::whatTheProgramSet()
{
    ScriptedServer proxy;
    proxy.setHandler(calculated);
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()));
    QCOMPARE(call(elsewhere, BasicHttpBinding()).value, 3.0);
    QCOMPARE(proxy.requests().size(), 1);
}

void tst_NetworkAccess::localHosts()
{
    ScriptedServer proxy;
    proxy.setHandler(calculated);
    ScriptedServer server;
    server.setHandler(calculated);
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()));
    QCOMPARE(call(server.url(), BasicHttpBinding()).value, 3.0); // never through the system's
    QCOMPARE(server.requests().size(), 1);
    HttpProxy explicitly = at(proxy);
    QCOMPARE(call(server.url(), through(explicitly)).value, 3.0);
    QCOMPARE(proxy.requests().size(), 1);
    explicitly.bypassOnLocal = true;
    QCOMPARE(call(server.url(), through(explicitly)).value, 3.0);
    QCOMPARE(server.requests().size(), 2);
}

void tst_NetworkAccess::cookies()
{
    ScriptedServer server;
    server.setHandler([](const Request &request) { return Answer::http(200, replyEnvelope(request, responseBody("Add", "3")), {{"Set-Cookie", "session=blue; Path=/"}}); });
    BasicHttpBinding binding;
    binding.allowCookies = true;
    ChannelFactory<ICalculatorChannel> factory(binding, server.url());
    const auto first = factory.createChannel();
    QCOMPARE(outcomeOf(*first).value, 3.0);
    QCOMPARE(outcomeOf(*first).value, 3.0);
    QCOMPARE(outcomeOf(*factory.createChannel()).value, 3.0);
    QVERIFY(server.requests().at(0).header("Cookie").isNull());
    QCOMPARE(server.requests().at(1).header("Cookie"), "session=blue");
    QCOMPARE(server.requests().at(2).header("Cookie"), "session=blue");
}

void tst_NetworkAccess::cookiesOfOtherFactories()
{
    ScriptedServer server;
    server.setHandler([](const Request &request) { return Answer::http(200, replyEnvelope(request, responseBody("Add", "3")), {{"Set-Cookie", "session=blue; Path=/"}}); });
    BasicHttpBinding binding;
    binding.allowCookies = true;
    for (int i = 0; i < 2; ++i)
        QCOMPARE(call(server.url(), binding).value, 3.0);
    QVERIFY(server.requests().last().header("Cookie").isNull());
}

void tst_NetworkAccess::connectionsAreNotKept()
{
    ScriptedServer server;
    server.setHandler([](const Request &request) { return calculated(request).append(Answer().close()); });
    BasicHttpBinding binding;
    binding.keepAlive = false;
    ChannelFactory<ICalculatorChannel> factory(binding, server.url());
    const auto channel = factory.createChannel();
    QCOMPARE(outcomeOf(*channel).value, 3.0);
    QCOMPARE(outcomeOf(*channel).value, 3.0);
    QCOMPARE(server.requests().first().header("Connection"), "close");
    QCOMPARE(server.requests().last().header("Connection"), "close");
}

// A thread may get the address of one that has ended.
void tst_NetworkAccess::aThreadInThePlaceOfAnother()
{
    ScriptedServer server;
    server.setHandler(calculated);
    const auto inAThread = [](const std::function<void()> &work) {
        class Thread : public QThread
        {
        public:
            std::function<void()> work;
            void run() override { work(); }
        };
        alignas(Thread) static std::byte place[sizeof(Thread)];
        auto *thread = new (place) Thread;
        thread->work = work;
        thread->start();
        const bool isFinished = QTest::qWaitFor([&] { return thread->isFinished(); }, 20'000);
        thread->wait();
        thread->~Thread();
        return isFinished;
    };
    std::unique_ptr<ChannelFactory<ICalculatorChannel>> factory;
    QVERIFY(inAThread([&] {
        factory = std::make_unique<ChannelFactory<ICalculatorChannel>>(BasicHttpBinding(), server.url());
        factory->open();
    }));
    CallOutcome outcome;
    QVERIFY(inAThread([&] { outcome = outcomeOf(*factory->createChannel()); }));
    QCOMPARE(outcome.message, QString());
    QCOMPARE(outcome.value, 3.0);
}

QTEST_GUILESS_MAIN(tst_NetworkAccess)
#include "tst_networkaccess.moc"
