// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/retry.h"
#include "support/calculatorchannel.h"
#include "support/calculatorreplies.h"
#include "support/exceptionname.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

using Factory = ChannelFactory<ICalculatorChannel>;

Answer answerOf(const QString &name)
{
    if (name == u"busy")
        return Answer::http(503, {});
    if (name == u"too many")
        return Answer::http(429, {});
    if (name == u"bad gateway")
        return Answer::http(502, {});
    if (name == u"closed")
        return Answer().close();
    if (name == u"half")
        return Answer().send("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n<half").close();
    if (name == u"fault")
        return Answer::http(500, "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + faultBody11("s:Server", "no") + "</s:Body></s:Envelope>");
    return Answer::http(404, {});
}

QUrl nobody()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1/calculator"_s.arg(server.serverPort()));
}

std::exception_ptr errorOf(QFuture<double> future)
{
    return thrownBy([&] { future.waitForFinished(); });
}

} // namespace

// When a call is made again, where, and when it is not.
class tst_Retry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failsOnceThenWorks_data();
    void failsOnceThenWorks();
    void neverByDefault();
    void attemptsAreBounded();
    void onlyWhatThePolicyNames();
    void neverBeyondTheDeadline();
    void aCancelledPauseIsOver();
    void theNextAddress_data();
    void theNextAddress();
    void anAddressThatFailedIsLeft();
    void delays();
    void retryAfterIsKept();
};

void tst_Retry::failsOnceThenWorks_data()
{
    QTest::addColumn<QString>("failure");
    QTest::addColumn<bool>("idempotent");
    QTest::addColumn<int>("requests");
    QTest::addColumn<QString>("error");

    for (const QString &failure : {u"busy"_s, u"too many"_s, u"bad gateway"_s, u"closed"_s, u"half"_s})
        QTest::addRow("%s, idempotent", qPrintable(failure)) << failure << true << 2 << QString();
    QTest::newRow("busy, not idempotent") << u"busy"_s << false << 1 << u"ServerTooBusyException"_s;
    QTest::newRow("closed, not idempotent") << u"closed"_s << false << 1 << u"CommunicationException"_s;
    QTest::newRow("a fault is an answer") << u"fault"_s << true << 1 << u"FaultException<void>"_s;
    QTest::newRow("a wrong path stays wrong") << u"404"_s << true << 1 << u"EndpointNotFoundException"_s;
}

void tst_Retry::failsOnceThenWorks()
{
    QFETCH(QString, failure);
    QFETCH(bool, idempotent);
    ScriptedServer server;
    server.enqueue(answerOf(failure));
    server.setHandler(calculated);
    Factory factory{BasicHttpBinding(), server.url()};
    factory.endpoint().retry = {.attempts = 3, .firstDelay = 1ms};
    const auto channel = factory.createChannel();
    AsyncResult result;
    channel->beginAdd(1, 2, this, [&](const AsyncResult &ar) { result = ar; }, {}, {.idempotent = idempotent});
    QTRY_VERIFY(result.isCompleted());
    QTEST(exceptionName(result.error()), "error");
    QTEST(int(server.requests().size()), "requests");
    QCOMPARE(result.reply().attempts, int(server.requests().size()));
    if (!result.error())
        QCOMPARE(channel->endAdd(result), 3.0);
}

void tst_Retry::neverByDefault()
{
    ScriptedServer server;
    server.setHandler([](const Request &) { return Answer::http(503, {}); });
    Factory factory{BasicHttpBinding(), server.url()};
    const auto channel = factory.createChannel();
    const QFuture<double> future = channel->addAsync(1, 2, {.idempotent = true});
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(server.requests().size(), 1);
}

void tst_Retry::attemptsAreBounded()
{
    ScriptedServer server;
    server.setHandler([](const Request &) { return Answer::http(503, {}); });
    Factory factory{BasicHttpBinding(), server.url()};
    factory.endpoint().retry = {.attempts = 4, .firstDelay = 1ms};
    const auto channel = factory.createChannel();
    const QFuture<double> future = channel->addAsync(1, 2, {.idempotent = true});
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(exceptionName(errorOf(future)), u"ServerTooBusyException"_s);
    QCOMPARE(server.requests().size(), 4);
}

void tst_Retry::onlyWhatThePolicyNames()
{
    ScriptedServer server;
    server.setHandler([](const Request &) { return Answer::http(503, {}); });
    Factory factory{BasicHttpBinding(), server.url()};
    factory.endpoint().retry = {.attempts = 4, .firstDelay = 1ms, .reasons = RetryPolicy::ConnectionLost};
    const auto channel = factory.createChannel();
    const QFuture<double> future = channel->addAsync(1, 2, {.idempotent = true});
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(server.requests().size(), 1);
}

void tst_Retry::neverBeyondTheDeadline()
{
    ScriptedServer server;
    server.setHandler([](const Request &) { return Answer::http(503, {}, {{"Retry-After", "60"}}); });
    Factory factory{BasicHttpBinding(), server.url()};
    factory.endpoint().retry = {.attempts = 4};
    const auto channel = factory.createChannel();
    const QFuture<double> future = channel->addAsync(1, 2, {.timeout = 30s, .idempotent = true});
    QTRY_VERIFY(future.isFinished()); // at once: the pause would outlast the deadline
    QCOMPARE(exceptionName(errorOf(future)), u"ServerTooBusyException"_s);
    QCOMPARE(server.requests().size(), 1);
}

void tst_Retry::aCancelledPauseIsOver()
{
    ScriptedServer server;
    server.setHandler([](const Request &) { return Answer::http(503, {}, {{"Retry-After", "30"}}); });
    Factory factory{BasicHttpBinding(), server.url()};
    factory.endpoint().retry = {.attempts = 4};
    const auto channel = factory.createChannel();
    AsyncResult result;
    const AsyncResult call = channel->beginAdd(1, 2, this, [&](const AsyncResult &ar) { result = ar; }, {}, {.idempotent = true});
    QTRY_COMPARE(call.reply().attempts, 2);
    call.cancel();
    QTRY_VERIFY(result.isCompleted());
    QCOMPARE(exceptionName(result.error()), u"OperationCanceledException"_s);
    QCOMPARE(channel->callsInFlight(), 0);
}

void tst_Retry::theNextAddress_data()
{
    QTest::addColumn<bool>("idempotent");
    QTest::newRow("idempotent") << true;
    QTest::newRow("not idempotent, but nothing was sent") << false;
}

void tst_Retry::theNextAddress()
{
    QFETCH(bool, idempotent);
    ScriptedServer server;
    server.setHandler(calculated);
    Factory factory{BasicHttpBinding(), nobody()};
    factory.endpoint().alternates = {server.url()};
    factory.endpoint().retry = {.attempts = 2, .firstDelay = 1h}; // another address is tried without a pause
    const auto channel = factory.createChannel();
    const QFuture<double> future = channel->addAsync(1, 2, {.idempotent = idempotent});
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result(), 3.0);
}

void tst_Retry::anAddressThatFailedIsLeft()
{
    ScriptedServer busy;
    busy.setHandler([](const Request &) { return Answer::http(503, {}); });
    ScriptedServer good;
    good.setHandler(calculated);
    Factory factory{BasicHttpBinding(), busy.url()};
    factory.endpoint().alternates = {good.url()};
    factory.endpoint().retry = {.attempts = 2};
    const auto channel = factory.createChannel();
    for (int i = 1; i <= 3; ++i) {
        const QFuture<double> future = channel->addAsync(i, 2, {.idempotent = true});
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result(), i + 2.0);
    }
    QCOMPARE(busy.requests().size(), 1);
    QCOMPARE(good.requests().size(), 3);
}

void tst_Retry::delays()
{
    const RetryPolicy exact{.firstDelay = 100ms, .factor = 3, .longestDelay = 500ms, .jitter = 0};
    QCOMPARE(retryDelay(exact, 1, {}), 100ms);
    QCOMPARE(retryDelay(exact, 2, {}), 300ms);
    QCOMPARE(retryDelay(exact, 3, {}), 500ms);
    QCOMPARE(retryDelay(exact, 1000, {}), 500ms);
    const RetryPolicy random{.firstDelay = 1000ms, .jitter = 0.25};
    QSet<qint64> seen;
    for (int i = 0; i < 50; ++i) {
        const auto delay = retryDelay(random, 1, {});
        QVERIFY2(delay >= 750ms && delay <= 1000ms, QByteArray::number(qint64(delay.count())).constData());
        seen.insert(delay.count());
    }
    QVERIFY(seen.size() > 1);
}

void tst_Retry::retryAfterIsKept()
{
    const TransportReply busy{.status = 503, .headers = {{"retry-after", "2"}}};
    QCOMPARE(retryDelay({.firstDelay = 1ms, .jitter = 0}, 1, busy), 2000ms);
    QCOMPARE(retryDelay({.firstDelay = 3s, .jitter = 0}, 1, busy), 3000ms);
}

QTEST_GUILESS_MAIN(tst_Retry)
#include "tst_retry.moc"
