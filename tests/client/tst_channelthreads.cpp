// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/channelscene.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

// What may happen between a channel and threads: calls that block, threads that end, many calls at once.
class tst_ChannelThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void futureCancelledFromAnotherThread();
    void blockingInAWorker();
    void blockingInTheMainThreadIsRefused();
    void blockingWhileTheChannelIsDestroyed();
    void blockingWhileTheThreadEnds();
    void threadEndsBeforeDelivery();
    void contextOfAThreadThatEnded();
    void sixStuckCallsDoNotBlockTheNext();
    void manyCallsAtOnce();
};

void tst_ChannelThreads::futureCancelledFromAnotherThread()
{
    ChannelScene f;
    f.server.setHandler({});
    QSignalSpy completed(f.channel.get(), &ICalculatorChannel::addCompleted);
    QSignalSpy requested(&f.server, &ScriptedServer::requested);
    QFuture<double> future = f.channel->addAsync(1, 2);
    QTRY_COMPARE(requested.size(), 1);
    const std::unique_ptr<QThread> thread(QThread::create([future]() mutable { future.cancel(); }));
    thread->start();
    QTRY_COMPARE(completed.size(), 1);
    QVERIFY(thread->wait());
    QCOMPARE(exceptionName(completed.first().first().value<AddCompletedEventArgs>().error()), u"OperationCanceledException"_s);
    QVERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
    QTRY_COMPARE(f.server.openConnections(), 0); // nobody waits for the reply
}

void tst_ChannelThreads::blockingInAWorker()
{
    ChannelScene f;
    QVERIFY(f.factory.open());
    double value = 0;
    std::exception_ptr fault;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto channel = f.factory.createChannel();
        value = channel->add(100, 15.99);
        fault = thrownBy([&] { channel->add(1, 2); });
    }));
    f.server.setHandler([calls = 0](const Request &request) mutable { return ++calls == 1 ? calculated(request) : Answer::http(503, {}); });
    thread->start();
    QTRY_VERIFY(thread->isFinished());
    QCOMPARE(value, 115.99);
    QCOMPARE(exceptionName(fault), u"ServerTooBusyException"_s);
}

void tst_ChannelThreads::blockingInTheMainThreadIsRefused()
{
    ChannelScene f;
    const auto error = thrownBy([&] { f.channel->add(1, 2); });
    QCOMPARE(exceptionName(error), u"InvalidOperationException"_s);
    QCOMPARE(errorMessage(error), u"Add would block the main thread. Use the asynchronous form there."_s);
    QCOMPARE(f.channel->callsInFlight(), 0);
}

void tst_ChannelThreads::blockingWhileTheChannelIsDestroyed()
{
    ChannelScene f;
    QVERIFY(f.factory.open());
    f.server.setHandler({});
    std::exception_ptr error;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        auto channel = f.factory.createChannel();
        QTimer::singleShot(0, channel.get(), [&] { channel.reset(); });
        ICalculatorChannel *blocking = channel.get();
        error = thrownBy([&] { blocking->add(1, 2); });
    }));
    thread->start();
    QTRY_VERIFY(thread->isFinished());
    QCOMPARE(exceptionName(error), u"CommunicationObjectAbortedException"_s);
}

void tst_ChannelThreads::blockingWhileTheThreadEnds()
{
    ChannelScene f;
    QVERIFY(f.factory.open());
    f.server.setHandler({});
    std::exception_ptr first, second;
    QSignalSpy requested(&f.server, &ScriptedServer::requested);
    QThread thread;
    QObject worker;
    worker.moveToThread(&thread);
    connect(&thread, &QThread::started, &worker, [&] {
        const auto channel = f.factory.createChannel();
        first = thrownBy([&] { channel->add(1, 2); });
        second = thrownBy([&] { channel->add(3, 4); }); // the loop cannot even start any more
    });
    thread.start();
    QTRY_COMPARE(requested.size(), 1);
    thread.quit();
    QTRY_VERIFY(thread.isFinished());
    QCOMPARE(exceptionName(first), u"CommunicationObjectAbortedException"_s);
    QCOMPARE(exceptionName(second), u"CommunicationObjectAbortedException"_s);
}

void tst_ChannelThreads::threadEndsBeforeDelivery()
{
    ChannelScene f;
    QVERIFY(f.factory.open());
    QFuture<double> future;
    QFuture<void> nothing;
    const auto continued = std::make_shared<std::atomic<bool>>(false);
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto channel = f.factory.createChannel();
        future = channel->addAsync(1, 2);
        future.then([continued](const QFuture<double> &) { *continued = true; });
        nothing = channel->clearAsync();
    }));
    thread->start();
    QVERIFY(thread->wait());
    QTRY_VERIFY(*continued); // by the last breath of the thread
    QTRY_VERIFY(future.isFinished() && nothing.isFinished());
    QCOMPARE(exceptionName(errorOf(future)), u"CommunicationObjectAbortedException"_s);
    QCOMPARE(exceptionName(errorOf(nothing)), u"CommunicationObjectAbortedException"_s);
}

void tst_ChannelThreads::contextOfAThreadThatEnded()
{
    ChannelScene f;
    QThread thread;
    QObject context;
    context.moveToThread(&thread);
    thread.start();
    bool ran = false;
    QSignalSpy completed(f.channel.get(), &ICalculatorChannel::addCompleted);
    f.channel->beginAdd(1, 2, &context, [&](const AsyncResult &) { ran = true; });
    thread.quit();
    QVERIFY(thread.wait());
    QTRY_COMPARE(completed.size(), 1);
    QTRY_COMPARE(f.channel->callsInFlight(), 0);
    QVERIFY(!ran);
}

// An abandoned call gives its connection back at once.
void tst_ChannelThreads::sixStuckCallsDoNotBlockTheNext()
{
    ChannelScene f;
    for (int i = 0; i < 6; ++i)
        f.server.enqueue(Answer().hold());
    QSignalSpy requested(&f.server, &ScriptedServer::requested);
    QList<AsyncResult> stuck;
    for (int i = 0; i < 6; ++i)
        stuck.append(f.channel->beginAdd(i, i));
    QTRY_COMPARE(requested.size(), 6);
    for (const AsyncResult &result : std::as_const(stuck))
        result.cancel();
    QFuture<double> next = f.channel->addAsync(3, 4);
    QTRY_VERIFY(next.isFinished());
    QCOMPARE(next.result(), 7.0);
}

void tst_ChannelThreads::manyCallsAtOnce()
{
    ChannelScene f;
    constexpr int count = 500;
    int right = 0;
    for (int i = 0; i < count; ++i)
        f.channel->beginAdd(i, 1, this, [&f, &right, i](const AsyncResult &ar) { right += f.channel->endAdd(ar) == i + 1; });
    QCOMPARE(f.channel->callsInFlight(), count);
    QTRY_COMPARE_WITH_TIMEOUT(right, count, 30'000);
    QTRY_COMPARE(f.channel->callsInFlight(), 0);
    QVERIFY(f.server.connections() <= 6);
}

QTEST_GUILESS_MAIN(tst_ChannelThreads)
#include "tst_channelthreads.moc"
