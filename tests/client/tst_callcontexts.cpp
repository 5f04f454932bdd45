// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/channelscene.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

// Rules 4, 5 and 9 of clientchannel.h: in which thread a callback runs, and whose end ends a call.
class tst_CallContexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule4_theCallbackRunsInTheContextsThread();
    void rule4_noContextNoCallback_data();
    void rule4_noContextNoCallback();
    void rule4_noChannelNoCallbackInAnotherThread();
    void rule5_destroyingEndsFuturesSilently();
    void rule5_closeWaitsForCalls();
    void rule5_closeAbortsAfterItsTimeout();
    void rule5_closeInsideACallback();
    void rule9_aWrongThreadIsRefused();
    void rule9_eachThreadHasItsChannel();
};

void tst_CallContexts::rule4_theCallbackRunsInTheContextsThread()
{
    ChannelScene f;
    QThread thread;
    QObject context;
    context.moveToThread(&thread);
    thread.start();
    std::atomic<QThread *> ran = nullptr;
    std::atomic<double> value = 0;
    f.channel->beginAdd(1, 2, &context, [&](const AsyncResult &ar) {
        value = f.channel->endAdd(ar);
        ran = QThread::currentThread();
    });
    QTRY_COMPARE(ran.load(), &thread);
    QCOMPARE(value.load(), 3.0);
    thread.quit();
    QVERIFY(thread.wait());
}

void tst_CallContexts::rule4_noContextNoCallback_data()
{
    QTest::addColumn<bool>("settled");
    QTest::newRow("gone while the service thinks") << false;
    QTest::newRow("gone after the reply, before its turn") << true;
}

void tst_CallContexts::rule4_noContextNoCallback()
{
    QFETCH(bool, settled);
    ChannelScene f;
    auto context = std::make_unique<QObject>();
    bool ran = false;
    QSignalSpy signal(f.channel.get(), &ICalculatorChannel::addCompleted);
    const AsyncResult result = f.channel->beginAdd(1, 2, context.get(), [&](const AsyncResult &) { ran = true; });
    if (settled)
        connect(f.channel.get(), &ICalculatorChannel::addCompleted, this, [&] { context.reset(); });
    else
        context.reset();
    QTRY_COMPARE(signal.size(), 1);
    QTRY_COMPARE(f.channel->callsInFlight(), 0);
    QVERIFY(!ran);
    QVERIFY(result.isCompleted());
}

void tst_CallContexts::rule4_noChannelNoCallbackInAnotherThread()
{
    ChannelScene f;
    QThread thread;
    QObject context;
    context.moveToThread(&thread); // not started: its callbacks wait
    bool ran = false;
    const AsyncResult result = f.channel->beginAdd(1, 2, &context, [&](const AsyncResult &) { ran = true; });
    QTRY_VERIFY(result.isCompleted());
    f.channel.reset();
    connect(&thread, &QThread::started, &context, [&] { thread.quit(); }, Qt::QueuedConnection);
    thread.start();
    QVERIFY(thread.wait());
    QVERIFY(!ran);
}

void tst_CallContexts::rule5_destroyingEndsFuturesSilently()
{
    ChannelScene f;
    f.server.setHandler({});
    int heard = 0;
    connect(f.channel.get(), &ICalculatorChannel::addCompleted, this, [&] { ++heard; });
    connect(f.channel.get(), &CommunicationObject::stateChanged, this, [&](CommunicationState state) { heard += state > CommunicationState::Opened; });
    const AsyncResult result = f.channel->beginAdd(1, 2, this, [&](const AsyncResult &) { ++heard; });
    QFuture<double> future = f.channel->addAsync(1, 2);
    QSignalSpy requested(&f.server, &ScriptedServer::requested);
    QTRY_COMPARE(requested.size(), 2);
    f.channel.reset();
    QVERIFY(!future.isFinished()); // not inside the destructor
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(exceptionName(errorOf(future)), u"CommunicationObjectAbortedException"_s);
    QCOMPARE(exceptionName(result.error()), u"CommunicationObjectAbortedException"_s);
    QTRY_COMPARE(f.server.openConnections(), 0);
    QCOMPARE(heard, 0);
}

void tst_CallContexts::rule5_closeWaitsForCalls()
{
    ChannelScene f;
    f.server.setHandler([](const Request &request) { return calculated(request).hold(); });
    f.server.enqueue(Answer().hold().send("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n<a/>"));
    QSignalSpy requested(&f.server, &ScriptedServer::requested);
    QFuture<double> early = f.channel->addAsync(1, 2);
    QTRY_COMPARE(requested.size(), 1);
    f.channel->close();
    f.channel->close(); // twice is once
    QCOMPARE(f.channel->state(), CommunicationState::Closing);
    QFuture<double> late = f.channel->addAsync(3, 4);
    QTRY_VERIFY(late.isFinished());
    QCOMPARE(exceptionName(errorOf(late)), u"CommunicationObjectAbortedException"_s);
    QCOMPARE(f.channel->state(), CommunicationState::Closing);
    f.server.release();
    QTRY_COMPARE(f.channel->state(), CommunicationState::Closed);
    QCOMPARE(exceptionName(errorOf(early)), u"ProtocolException"_s); // its own end, not an abort
    QCOMPARE(f.server.requests().size(), 1);
}

void tst_CallContexts::rule5_closeAbortsAfterItsTimeout()
{
    BasicHttpBinding binding;
    binding.closeTimeout = 50ms;
    ChannelScene f(binding);
    f.server.setHandler({});
    QFuture<double> future = f.channel->addAsync(1, 2);
    f.channel->close();
    QCOMPARE(f.channel->state(), CommunicationState::Closing);
    QTRY_COMPARE(f.channel->state(), CommunicationState::Closed);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(exceptionName(errorOf(future)), u"CommunicationObjectAbortedException"_s);
}

void tst_CallContexts::rule5_closeInsideACallback()
{
    ChannelScene f;
    QSignalSpy closed(f.channel.get(), &CommunicationObject::closed);
    bool ended = false;
    f.channel->beginAdd(1, 2, this, [&](const AsyncResult &ar) {
        f.channel->close();
        ended = f.channel->endAdd(ar) == 3.0 && closed.isEmpty(); // this call is still one in flight
    });
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(ended);
}

void tst_CallContexts::rule9_aWrongThreadIsRefused()
{
    ChannelScene f;
    QVERIFY(f.channel->open());
    AsyncResult result;
    QFuture<double> future;
    std::exception_ptr blocking;
    std::atomic<bool> ran = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        result = f.channel->beginAdd(1, 2, f.channel.get(), [&](const AsyncResult &) { ran = QThread::currentThread() == f.channel->thread(); });
        future = f.channel->addAsync(1, 2);
        blocking = thrownBy([&] { f.channel->add(1, 2); });
    }));
    thread->start();
    QVERIFY(thread->wait());
    QVERIFY(!result.isCompleted()); // never inside begin
    QTRY_VERIFY(future.isFinished());
    QTRY_VERIFY(ran);
    for (const auto &error : {result.error(), errorOf(future), blocking}) {
        QCOMPARE(exceptionName(error), u"InvalidOperationException"_s);
        QCOMPARE(errorMessage(error), u"Add was called from another thread than the channel's. Make a channel there from the factory."_s);
    }
    QCOMPARE(f.server.requests().size(), 0);
}

void tst_CallContexts::rule9_eachThreadHasItsChannel()
{
    ChannelScene f;
    QVERIFY(f.factory.open());
    std::atomic<int> right = 0;
    QList<QThread *> threads;
    for (int i = 0; i < 4; ++i) {
        threads.append(QThread::create([&f, &right, i] {
            const auto channel = f.factory.createChannel();
            for (int j = 0; j < 10; ++j)
                right += channel->add(i, j) == i + j;
        }));
        threads.last()->start();
    }
    for (QThread *thread : threads)
        QTRY_VERIFY(thread->isFinished());
    qDeleteAll(threads);
    QCOMPARE(right.load(), 40);
}

QTEST_GUILESS_MAIN(tst_CallContexts)
#include "tst_callcontexts.moc"
