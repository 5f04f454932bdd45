// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/observe.h"
#include "support/channelscene.h"

#include <QEventLoop>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

// Does something in one of the hooks of a call.
class Inspector : public MessageInspector
{
public:
    std::function<void()> beforeSend, afterReceive, atEnd;

    void beforeSendRequest(Message &, const CallContext &) override { run(beforeSend); }
    void afterReceiveReply(Message &, const CallContext &) override { run(afterReceive); }
    void completed(const CallContext &, const std::exception_ptr &) override { run(atEnd); }

private:
    static void run(const std::function<void()> &hook)
    {
        if (hook)
            hook();
    }
};

void expectCritical(const char *pattern)
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QString::fromLatin1(pattern)));
}

} // namespace

// What may happen to a channel, its thread and its calls at the worst of times.
class tst_ChannelLifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletedWhereItsCallIsHeard_data();
    void deletedWhereItsCallIsHeard();
    void outcomeOutlivesItsChannel();
    void deletedWhileItOpens_data();
    void deletedWhileItOpens();
    void calledWhileItOpens();
    void calledInsideACallback();
    void nestedEventLoopInACallback();
    void exceptionsAreLogged_data();
    void exceptionsAreLogged();
    void cancelledAfterTheReply();
    void inspectorHearsOfCallsThatEndWithTheirChannel();
    void inspectorHearsOnceOfACallThatDestroysItsChannel();
    void cancelledBeforeItWasSent();
    void abortedByAnInspector();
};

void tst_ChannelLifetime::deletedWhereItsCallIsHeard_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<bool>("fails");
    for (const bool fails : {false, true}) {
        for (const char *where : {"future", "signal", "callback", "observer"})
            QTest::addRow("%s of a call that %s", where, fails ? "fails" : "succeeds") << QString::fromLatin1(where) << fails;
    }
}

void tst_ChannelLifetime::deletedWhereItsCallIsHeard()
{
    QFETCH(QString, where);
    QFETCH(bool, fails);
    ChannelScene f;
    f.server.setHandler([fails](const Request &request) {
        if (request.body.contains("Divide")) // keeps another call in flight
            return Answer().hold();
        return fails ? Answer::http(503, {}) : calculated(request);
    });
    bool deleted = false;
    int after = 0;
    const auto remove = [&] {
        f.channel.reset();
        deleted = true;
    };
    connect(f.channel.get(), &ICalculatorChannel::addCompleted, this, [&] { where == u"signal" ? remove() : void(after += deleted); });
    QFuture<double> future, other;
    AsyncResult result;
    if (where == u"future") {
        future = f.channel->addAsync(1, 2);
        const auto heard = [&](const QFuture<double> &) { remove(); };
        future.then(heard);
    } else if (where == u"observer") {
        observe(f.channel->addAsync(1, 2), this, [&](const QFuture<double> &) { remove(); });
    } else {
        result = f.channel->beginAdd(1, 2, this, [&](const AsyncResult &ar) {
            if (where != u"callback")
                return void(++after);
            // The AsyncResult and what it captured outlive the channel.
            remove();
            QVERIFY(ar.isCompleted());
        });
    }
    other = f.channel->divideAsync(3, 4);
    QTRY_VERIFY(deleted);
    QTRY_VERIFY(other.isFinished());
    QVERIFY(errorOf(other));
    QCoreApplication::processEvents();
    QCOMPARE(after, 0);
}

void tst_ChannelLifetime::outcomeOutlivesItsChannel()
{
    ChannelScene f;
    AddCompletedEventArgs outcome;
    QCOMPARE(outcome.result(), 0);
    connect(f.channel.get(), &ICalculatorChannel::addCompleted, this, [&](const AddCompletedEventArgs &e) {
        outcome = e;
        f.channel.reset();
    });
    f.channel->beginAdd(1, 2, nullptr, u"mine"_s);
    QTRY_VERIFY(!f.channel);
    QCOMPARE(outcome.result(), 3);
    QCOMPARE(outcome.userState(), u"mine"_s);
    QCOMPARE(outcome.reply().httpStatus, 200);
}

void tst_ChannelLifetime::deletedWhileItOpens_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("opening") << int(CommunicationState::Opening);
    QTest::newRow("opened") << int(CommunicationState::Opened);
}

void tst_ChannelLifetime::deletedWhileItOpens()
{
    QFETCH(int, state);
    ChannelScene f;
    connect(f.channel.get(), &CommunicationObject::stateChanged, this, [&](CommunicationState reached) {
        if (int(reached) == state)
            f.channel.reset();
    });
    bool called = false;
    const AsyncResult result = f.channel->beginAdd(1, 2, this, [&](const AsyncResult &) { called = true; });
    QVERIFY(!f.channel);
    QVERIFY(!result.isCompleted());
    QTRY_VERIFY(result.isCompleted());
    QCOMPARE(exceptionName(result.error()), u"CommunicationObjectAbortedException"_s);
    QVERIFY(!called);
}

void tst_ChannelLifetime::calledWhileItOpens()
{
    ChannelScene f;
    QFuture<double> tooEarly, rightTime;
    connect(f.channel.get(), &CommunicationObject::opening, this, [&] { tooEarly = f.channel->addAsync(1, 2); });
    connect(f.channel.get(), &CommunicationObject::opened, this, [&] { rightTime = f.channel->addAsync(3, 4); });
    QVERIFY(f.channel->open());
    QTRY_VERIFY(tooEarly.isFinished() && rightTime.isFinished());
    QCOMPARE(exceptionName(errorOf(tooEarly)), u"InvalidOperationException"_s);
    QCOMPARE(rightTime.result(), 7.0);
}

void tst_ChannelLifetime::calledInsideACallback()
{
    ChannelScene f;
    QList<double> values;
    std::function<void(const AsyncResult &)> again = [&](const AsyncResult &ar) {
        values.append(f.channel->endAdd(ar));
        if (values.size() < 4)
            f.channel->beginAdd(values.last(), values.last(), this, again);
    };
    f.channel->beginAdd(1, 1, this, again);
    QTRY_COMPARE(values, (QList{2.0, 4.0, 8.0, 16.0}));
}

void tst_ChannelLifetime::nestedEventLoopInACallback()
{
    ChannelScene f;
    QStringList order;
    f.channel->beginAdd(1, 2, this, [&](const AsyncResult &) {
        QEventLoop loop;
        f.channel->beginAdd(3, 4, this, [&](const AsyncResult &ar) {
            order.append(QString::number(f.channel->endAdd(ar)));
            loop.quit();
        });
        loop.exec();
        order.append(u"outer"_s);
    });
    f.channel->beginAdd(5, 6, this, [&](const AsyncResult &ar) { order.append(QString::number(f.channel->endAdd(ar))); });
    QTRY_COMPARE(order.size(), 3);
    QVERIFY2(order.contains(u"7"_s) && order.contains(u"11"_s), qPrintable(order.join(u' ')));
    QTRY_COMPARE(f.channel->callsInFlight(), 0);
}

void tst_ChannelLifetime::exceptionsAreLogged_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QByteArray>("log");
    QTest::newRow("callback") << u"callback"_s << QByteArray("An exception escaped from a listener to Add: oops");
    QTest::newRow("endX in a callback") << u"end"_s << QByteArray("An exception escaped from a listener to Add: The service at .*HTTP 503");
    QTest::newRow("slot of the signal") << u"signal"_s << QByteArray("An exception escaped from a listener to Add: oops");
    QTest::newRow("no std::exception") << u"odd"_s << QByteArray("An exception escaped from a listener to Add: of unknown type");
    QTest::newRow("callback in another thread") << u"thread"_s << QByteArray("An exception escaped from a listener to Add: oops");
    QTest::newRow("observer") << u"observer"_s << QByteArray("An exception escaped from an observer: oops");
    QTest::newRow("inspector of completions") << u"inspector"_s << QByteArray("An exception escaped from a listener to (Add|Divide): oops");
}

void tst_ChannelLifetime::exceptionsAreLogged()
{
    QFETCH(QString, where);
    QFETCH(QByteArray, log);
    ChannelScene f;
    if (where == u"end")
        f.server.enqueue(Answer::http(503, {}));
    if (where == u"inspector") {
        ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), f.server.url());
        auto inspector = std::make_shared<Inspector>();
        inspector->atEnd = [] { throw std::runtime_error("oops"); };
        factory.addInspector(inspector);
        f.channel = factory.createChannel();
    }
    const auto oops = [] { throw std::runtime_error("oops"); };
    expectCritical(log);
    QThread thread;
    QObject context;
    QSignalSpy completed(f.channel.get(), &ICalculatorChannel::addCompleted);
    if (where == u"signal")
        connect(f.channel.get(), &ICalculatorChannel::addCompleted, this, oops);
    if (where == u"observer") {
        observe(f.channel->addAsync(1, 2), this, [&](const QFuture<double> &) { oops(); });
    } else if (where == u"thread") {
        context.moveToThread(&thread);
        thread.start();
        f.channel->beginAdd(1, 2, &context, [&](const AsyncResult &) { QMetaObject::invokeMethod(&thread, &QThread::quit, Qt::DirectConnection); oops(); });
        QTRY_VERIFY(thread.isFinished());
    } else if (where == u"odd") {
        f.channel->beginAdd(1, 2, this, [](const AsyncResult &) { throw 42; });
    } else {
        f.channel->beginAdd(1, 2, this, [&](const AsyncResult &ar) {
            if (where == u"callback")
                oops();
            if (where == u"end")
                f.channel->endAdd(ar);
        });
    }
    QTRY_COMPARE(completed.size(), 1);
    // And the channel goes on.
    QFuture<double> next = f.channel->divideAsync(6, 2);
    if (where == u"inspector")
        expectCritical(log);
    QTRY_VERIFY(next.isFinished());
    QCOMPARE(next.result(), 3.0);
}

void tst_ChannelLifetime::cancelledAfterTheReply()
{
    ChannelScene f;
    AsyncResult late;
    double value = 0;
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), f.server.url());
    auto inspector = std::make_shared<Inspector>();
    factory.addInspector(inspector);
    const auto channel = factory.createChannel();
    // The reply is there and its value taken, but nobody was told yet.
    inspector->afterReceive = [&] { QMetaObject::invokeMethod(this, [&] { late.cancel(); }, Qt::QueuedConnection); };
    late = channel->beginAdd(1, 2, this, [&](const AsyncResult &ar) {
        ar.cancel();
        value = channel->endAdd(ar);
        ar.cancel();
    });
    QTRY_COMPARE(value, 3.0);
    QVERIFY(!late.error());
}

void tst_ChannelLifetime::inspectorHearsOfCallsThatEndWithTheirChannel()
{
    ChannelScene f;
    f.server.setHandler({});
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), f.server.url());
    auto inspector = std::make_shared<Inspector>();
    int ended = 0;
    inspector->atEnd = [&] { ++ended; };
    factory.addInspector(inspector);
    auto channel = factory.createChannel();
    channel->beginAdd(1, 2);
    const AsyncResult cancelled = channel->beginAdd(3, 4);
    cancelled.cancel(); // and not told yet
    channel.reset();
    QCOMPARE(ended, 2);
    QTRY_VERIFY(cancelled.isCompleted());
    QCOMPARE(ended, 2);
}

void tst_ChannelLifetime::inspectorHearsOnceOfACallThatDestroysItsChannel()
{
    ChannelScene f;
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), f.server.url());
    auto inspector = std::make_shared<Inspector>();
    int ended = 0;
    inspector->atEnd = [&] { ++ended; };
    factory.addInspector(inspector);
    auto channel = factory.createChannel();
    channel->beginAdd(1, 2, this, [&](const AsyncResult &) { channel.reset(); });
    QTRY_VERIFY(!channel);
    QCOMPARE(ended, 1);
}

void tst_ChannelLifetime::cancelledBeforeItWasSent()
{
    ChannelScene f;
    const AsyncResult result = f.channel->beginAdd(1, 2);
    result.cancel();
    QTRY_VERIFY(result.isCompleted());
    QCOMPARE(exceptionName(result.error()), u"OperationCanceledException"_s);
    QCOMPARE(errorMessage(result.error()), u"Add was cancelled before its reply came."_s);
    QCOMPARE(result.reply().httpStatus, 0);
    QFuture<double> next = f.channel->addAsync(3, 4);
    QTRY_VERIFY(next.isFinished());
    QCOMPARE(f.server.requests().size(), 1); // the next one only
}

void tst_ChannelLifetime::abortedByAnInspector()
{
    ChannelScene f;
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), f.server.url());
    auto inspector = std::make_shared<Inspector>();
    factory.addInspector(inspector);
    const auto channel = factory.createChannel();
    inspector->beforeSend = [&] { channel->abort(); };
    const AsyncResult result = channel->beginAdd(1, 2);
    QTRY_VERIFY(result.isCompleted());
    QCOMPARE(exceptionName(result.error()), u"CommunicationObjectAbortedException"_s);
    QFuture<double> next = f.channel->addAsync(3, 4);
    QTRY_VERIFY(next.isFinished());
    QCOMPARE(f.server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(tst_ChannelLifetime)
#include "tst_channellifetime.moc"
