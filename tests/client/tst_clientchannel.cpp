// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/channelscene.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

// Rules 6, 7, 8 and 10 of clientchannel.h: results, faulting, deadlines and arguments.
class tst_ClientChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule6_wrongResults_data();
    void rule6_wrongResults();
    void rule7_aFailedCallDoesNotFault();
    void rule7_aFailedOpenFaults();
    void rule8_aDrippingReplyMeetsTheDeadline();
    void rule8_timeoutsOfOneCall_data();
    void rule8_timeoutsOfOneCall();
    void rule8_waitingForAConnectionCounts();
};

void tst_ClientChannel::rule6_wrongResults_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("message");

    QTest::newRow("too early") << u"early"_s << u"The operation has not completed yet; end never waits. Call it from the callback."_s;
    QTest::newRow("twice") << u"twice"_s << u"The operation was ended already; each AsyncResult can be ended once."_s;
    QTest::newRow("on another channel") << u"channel"_s << u"The AsyncResult given to endAdd does not come from this channel."_s;
    QTest::newRow("on a channel in the place of the one that is gone") << u"gone"_s << u"The AsyncResult given to endAdd does not come from this channel."_s;
    QTest::newRow("of another operation") << u"operation"_s << u"The AsyncResult given to endAdd comes from Divide."_s;
    QTest::newRow("of another operation and another type") << u"type"_s << u"The AsyncResult given to endAdd comes from Clear."_s;
    QTest::newRow("empty") << u"empty"_s << u"The AsyncResult given to endAdd does not come from this channel."_s;
    QTest::newRow("of a service") << u"service"_s << u"The AsyncResult given to endAdd does not come from this channel."_s;
}

void tst_ClientChannel::rule6_wrongResults()
{
    QFETCH(QString, what);
    QFETCH(QString, message);
    ChannelScene f;
    AsyncResult result;
    if (what == u"operation")
        result = f.channel->beginDivide(1, 2, this, {});
    else if (what == u"type")
        result = f.channel->beginClear(this, {});
    else if (what == u"service")
        result = AsyncResultSource<double>({}, {}).asyncResult();
    else if (what != u"empty")
        result = f.channel->beginAdd(1, 2);
    if (what != u"early" && what != u"empty" && what != u"service")
        QTRY_VERIFY(result.isCompleted());
    if (what == u"twice")
        QCOMPARE(f.channel->endAdd(result), 3.0);
    if (what == u"channel") {
        const auto other = f.factory.createChannel();
        QCOMPARE(errorMessage(thrownBy([&] { other->endAdd(result); })), message);
        return;
    }
    if (what == u"gone") {
        f.channel.reset();
        f.channel = f.factory.createChannel();
    }
    const auto error = thrownBy([&] { f.channel->endAdd(result); });
    QCOMPARE(exceptionName(error), u"InvalidOperationException"_s);
    QCOMPARE(errorMessage(error), message);
    if (what == u"early")
        QTRY_VERIFY(result.isCompleted());
    if (what == u"early")
        QCOMPARE(f.channel->endAdd(result), 3.0); // being early did no harm
}

void tst_ClientChannel::rule7_aFailedCallDoesNotFault()
{
    ChannelScene f;
    f.server.enqueue(Answer().close());
    f.server.enqueue(Answer::http(500, "no"));
    f.server.enqueue(Answer::http(200, "<html/>"));
    for (int i = 0; i < 3; ++i) {
        QFuture<double> failed = f.channel->addAsync(1, 2);
        QTRY_VERIFY(failed.isFinished());
        QVERIFY(errorOf(failed));
        QCOMPARE(f.channel->state(), CommunicationState::Opened);
    }
    QFuture<double> good = f.channel->addAsync(1, 2);
    QTRY_VERIFY(good.isFinished());
    QCOMPARE(good.result(), 3.0);
}

void tst_ClientChannel::rule7_aFailedOpenFaults()
{
    ChannelScene f;
    const auto channel = f.factory.createChannel(EndpointAddress(u"calculator"_s));
    QSignalSpy faulted(channel.get(), &CommunicationObject::faulted);
    for (int i = 0; i < 2; ++i) {
        QFuture<double> future = channel->addAsync(1, 2);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(exceptionName(errorOf(future)), u"CommunicationObjectFaultedException"_s);
        QCOMPARE(errorMessage(errorOf(future)), u"'calculator' is no address of a service; it must look like http://host:port/path."_s);
    }
    QCOMPARE(channel->state(), CommunicationState::Faulted);
    QCOMPARE(faulted.size(), 1);
}

void tst_ClientChannel::rule8_aDrippingReplyMeetsTheDeadline()
{
    ChannelScene f;
    f.server.enqueue(Answer().send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n").drip(QByteArray(100'000, ' ')));
    QFuture<double> future = f.channel->addAsync(1, 2, {.timeout = 150ms});
    QElapsedTimer elapsed;
    elapsed.start();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(elapsed.elapsed() >= 150);
    QCOMPARE(exceptionName(errorOf(future)), u"TimeoutException"_s);
    const QString message = errorMessage(errorOf(future));
    QVERIFY2(message.startsWith(u"Add got no reply from %1 within 0."_s.arg(f.server.url().toString())), qPrintable(message));
    QTRY_COMPARE(f.server.openConnections(), 0); // the rest is not read
}

void tst_ClientChannel::rule8_timeoutsOfOneCall_data()
{
    QTest::addColumn<qint64>("binding");
    QTest::addColumn<qint64>("call");
    QTest::addColumn<bool>("expires");

    const qint64 none = -2, longest = std::chrono::milliseconds::max().count();
    QTest::newRow("the binding's") << qint64(30) << none << true;
    QTest::newRow("the call's, shorter") << qint64(60'000) << qint64(30) << true;
    QTest::newRow("the call's, longer") << qint64(1) << qint64(60'000) << false;
    QTest::newRow("none at all: now") << qint64(60'000) << qint64(0) << true;
    QTest::newRow("the longest that can be said") << longest << none << false;
    QTest::newRow("the longest negative") << longest << qint64(std::chrono::milliseconds::min().count()) << true;
}

void tst_ClientChannel::rule8_timeoutsOfOneCall()
{
    QFETCH(qint64, binding);
    QFETCH(qint64, call);
    QFETCH(bool, expires);
    BasicHttpBinding patience;
    patience.sendTimeout = std::chrono::milliseconds(binding);
    ChannelScene f(patience);
    if (expires)
        f.server.setHandler({});
    CallOptions options;
    if (call != -2)
        options.timeout = std::chrono::milliseconds(call);
    QFuture<double> future = f.channel->addAsync(1, 2, options);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(exceptionName(errorOf(future)), expires ? u"TimeoutException"_s : QString());
}

// Six connections a host; the seventh call waits for one, and its time runs.
void tst_ClientChannel::rule8_waitingForAConnectionCounts()
{
    ChannelScene f;
    f.server.setHandler({});
    QSignalSpy requested(&f.server, &ScriptedServer::requested);
    for (int i = 0; i < 6; ++i)
        f.channel->beginAdd(i, i);
    QTRY_COMPARE(requested.size(), 6);
    QFuture<double> seventh = f.channel->addAsync(7, 7, {.timeout = 50ms});
    QTRY_VERIFY(seventh.isFinished());
    QCOMPARE(exceptionName(errorOf(seventh)), u"TimeoutException"_s);
    QCOMPARE(f.server.requests().size(), 6);
}

QTEST_GUILESS_MAIN(tst_ClientChannel)
#include "tst_clientchannel.moc"
