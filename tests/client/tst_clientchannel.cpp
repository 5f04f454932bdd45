// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/coroutine.h"
#include "client/observe.h"
#include "support/calculatorchannel.h"
#include "support/calculatorreplies.h"
#include "support/exceptionname.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

// A service and a channel to it.
struct Fixture
{
    explicit Fixture(const Binding &binding = BasicHttpBinding())
        : factory(binding, server.url())
        , channel(factory.createChannel())
    {
        server.setHandler(calculated);
    }

    ScriptedServer server;
    ChannelFactory<ICalculatorChannel> factory;
    std::unique_ptr<ICalculatorChannel> channel;
};

class ThrowingInspector : public MessageInspector
{
public:
    void beforeSendRequest(Message &, const CallContext &) override { throw std::runtime_error("the inspector says no"); }
};

template <class T>
std::exception_ptr errorOf(QFuture<T> future)
{
    return thrownBy([&] { future.waitForFinished(); });
}

} // namespace

// The ten rules of clientchannel.h, and that the five views of a call see the same.
class tst_ClientChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveViews_data();
    void fiveViews();
    void rule1_droppingAResultLosesNothing();
    void rule1_droppingAFutureLosesNothing();
    void rule2_aCallEndsOnce_data();
    void rule2_aCallEndsOnce();
    void rule2_futureThenSignal();
    void rule2_signalThenCallback();
    void rule3_nothingCompletesInside_data();
    void rule3_nothingCompletesInside();
    void rule4_theCallbackRunsInTheContextsThread();
    void rule4_noContextNoCallback_data();
    void rule4_noContextNoCallback();
    void rule4_noChannelNoCallbackInAnotherThread();
    void rule5_destroyingEndsFuturesSilently();
    void rule5_closeWaitsForCalls();
    void rule5_closeAbortsAfterItsTimeout();
    void rule5_closeInsideACallback();
    void rule6_wrongResults_data();
    void rule6_wrongResults();
    void rule7_aFailedCallDoesNotFault();
    void rule7_aFailedOpenFaults();
    void rule8_aDrippingReplyMeetsTheDeadline();
    void rule8_timeoutsOfOneCall_data();
    void rule8_timeoutsOfOneCall();
    void rule8_waitingForAConnectionCounts();
    void rule9_aWrongThreadIsRefused();
    void rule9_eachThreadHasItsChannel();
    void rule10_argumentsAreEncodedAtOnce();
};

void tst_ClientChannel::fiveViews_data()
{
    QTest::addColumn<bool>("ws");
    QTest::newRow("SOAP 1.1") << false;
    QTest::newRow("SOAP 1.2 with addressing") << true;
}

void tst_ClientChannel::fiveViews()
{
    QFETCH(bool, ws);
    Fixture f(ws ? Binding(WSHttpBinding()) : Binding(BasicHttpBinding()));
    QList<double> values;
    QList<QVariant> states;
    f.channel->beginAdd(100, 15.99, this, [&](const AsyncResult &ar) {
        states.append(ar.asyncState());
        values.append(f.channel->endAdd(ar));
    }, u"state"_s);
    QTRY_COMPARE(values, QList{115.99});
    QCOMPARE(states, QList<QVariant>{u"state"_s});

    const QFuture<double> future = f.channel->divideAsync(22, 7);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result(), 22.0 / 7.0);

    connect(f.channel.get(), &ICalculatorChannel::divideCompleted, this, [&](const DivideCompletedEventArgs &e) {
        states.append(e.userState());
        values.append(e.result());
    });
    f.channel->beginDivide(9, 3, this, {}, 7);
    QTRY_COMPARE(values, (QList{115.99, 3.0}));
    QCOMPARE(states.last(), QVariant(7));

    observe(f.channel->addAsync(1, 1), this, [&](const QFuture<double> &sum) { values.append(sum.result()); });
    QTRY_COMPARE(values.size(), 3);

    [](tst_ClientChannel *self, ICalculatorChannel *channel, QList<double> *values) -> Detached {
        values->append(co_await within(self, channel->addAsync(2, 2)));
        co_await within(self, channel->clearAsync());
        values->append(0);
    }(this, f.channel.get(), &values);
    QTRY_COMPARE(values, (QList{115.99, 3.0, 2.0, 4.0, 0.0}));
    QCOMPARE(f.channel->callsInFlight(), 0);
    QCOMPARE(f.server.requests().size(), 6);
    QCOMPARE(f.server.connections(), 1);
}

void tst_ClientChannel::rule1_droppingAResultLosesNothing()
{
    Fixture f;
    double value = 0;
    std::weak_ptr<AsyncResult::State> state;
    {
        const AsyncResult dropped = f.channel->beginAdd(1, 2, this, [&](const AsyncResult &ar) { value = f.channel->endAdd(ar); });
        state = dropped.state();
        QCOMPARE(f.channel->callsInFlight(), 1);
    }
    QTRY_COMPARE(value, 3.0);
    QTRY_COMPARE(f.channel->callsInFlight(), 0);
    QVERIFY(state.expired()); // nor leaks
}

void tst_ClientChannel::rule1_droppingAFutureLosesNothing()
{
    Fixture f;
    QSignalSpy completed(f.channel.get(), &ICalculatorChannel::addCompleted);
    static_cast<void>(f.channel->addAsync(1, 2));
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(completed.first().first().value<AddCompletedEventArgs>().result(), 3.0);
}

void tst_ClientChannel::rule2_aCallEndsOnce_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("exception");

    QTest::newRow("with a value") << u"value"_s << QString();
    QTest::newRow("with a fault") << u"fault"_s << u"FaultException<void>"_s;
    QTest::newRow("by its deadline") << u"timeout"_s << u"TimeoutException"_s;
    QTest::newRow("cancelled") << u"cancel"_s << u"OperationCanceledException"_s;
    QTest::newRow("by a broken connection") << u"close"_s << u"CommunicationException"_s;
    QTest::newRow("aborted") << u"abort"_s << u"CommunicationObjectAbortedException"_s;
}

void tst_ClientChannel::rule2_aCallEndsOnce()
{
    QFETCH(QString, end);
    QFETCH(QString, exception);
    Fixture f;
    f.server.setHandler([&](const Request &request) {
        if (end == u"value")
            return calculated(request);
        if (end == u"fault")
            return Answer::http(500, replyEnvelope(request, faultBody11("s:Client", "no")));
        return end == u"close" ? Answer().close() : Answer().hold().send("HTTP/1.1 200 OK\r\n\r\n").close();
    });
    QSignalSpy requested(&f.server, &ScriptedServer::requested);
    QSignalSpy signal(f.channel.get(), &ICalculatorChannel::addCompleted);
    int callbacks = 0, futures = 0;
    const CallOptions options{.timeout = end == u"timeout" ? 50ms : 60s};
    const AsyncResult result = f.channel->beginAdd(1, 2, this, [&](const AsyncResult &) { ++callbacks; }, {}, options);
    QFuture<double> future = f.channel->addAsync(3, 4, options);
    observe(future, this, [&](const QFuture<double> &) { ++futures; });
    QTRY_COMPARE(requested.size(), 2);
    if (end == u"cancel") {
        result.cancel();
        result.cancel();
    } else if (end == u"abort") {
        f.channel->abort();
    }
    QTRY_COMPARE(callbacks, 1);
    if (end == u"cancel")
        future.cancel();
    QTRY_COMPARE(futures, 1);
    QCOMPARE(exceptionName(result.error()), exception);
    QCOMPARE(exceptionName(errorOf(future)), end == u"cancel" ? QString() : exception); // Qt keeps no exception after cancel()

    // What comes later is ignored.
    result.cancel();
    f.server.release();
    f.channel->abort();
    QTRY_COMPARE(f.server.openConnections(), end == u"value" || end == u"fault" ? f.server.connections() : 0);
    QCoreApplication::processEvents();
    QCOMPARE(callbacks, 1);
    QCOMPARE(futures, 1);
    QCOMPARE(signal.size(), 2);
    QCOMPARE(exceptionName(result.error()), exception);
}

void tst_ClientChannel::rule2_futureThenSignal()
{
    Fixture f;
    QStringList order;
    f.channel->addAsync(1, 2).then([&](double) {
        order.append(u"future"_s);
        QMetaObject::invokeMethod(this, [&] { order.append(u"next turn"_s); }, Qt::QueuedConnection);
    });
    connect(f.channel.get(), &ICalculatorChannel::addCompleted, this, [&] { order.append(u"signal"_s); });
    QTRY_COMPARE(order.size(), 3);
    QCOMPARE(order, (QStringList{u"future"_s, u"signal"_s, u"next turn"_s}));
}

void tst_ClientChannel::rule2_signalThenCallback()
{
    Fixture f;
    QStringList order;
    connect(f.channel.get(), &ICalculatorChannel::addCompleted, this, [&] {
        order.append(u"signal"_s);
        QMetaObject::invokeMethod(this, [&] { order.append(u"next turn"_s); }, Qt::QueuedConnection);
    });
    f.channel->beginAdd(1, 2, this, [&](const AsyncResult &) { order.append(u"callback"_s); });
    QTRY_COMPARE(order.size(), 3);
    QCOMPARE(order, (QStringList{u"signal"_s, u"callback"_s, u"next turn"_s}));
}

void tst_ClientChannel::rule3_nothingCompletesInside_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("exception");

    QTest::newRow("begin on an open channel") << u"open"_s << QString();
    QTest::newRow("begin on a closed channel") << u"closed"_s << u"CommunicationObjectAbortedException"_s;
    QTest::newRow("begin on a channel that cannot open") << u"faulted"_s << u"CommunicationObjectFaultedException"_s;
    QTest::newRow("begin with an inspector that throws") << u"inspector"_s << u"std::runtime_error"_s;
    QTest::newRow("begin with a deadline that is over") << u"late"_s << u"TimeoutException"_s;
    QTest::newRow("cancel") << u"cancel"_s << u"OperationCanceledException"_s;
    QTest::newRow("abort") << u"abort"_s << u"CommunicationObjectAbortedException"_s;
}

void tst_ClientChannel::rule3_nothingCompletesInside()
{
    QFETCH(QString, what);
    QFETCH(QString, exception);
    Fixture f;
    if (what == u"inspector") {
        ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), f.server.url());
        factory.addInspector(std::make_shared<ThrowingInspector>());
        f.channel = factory.createChannel();
    } else if (what == u"faulted") {
        f.channel = f.factory.createChannel(QUrl(u"ftp://host/file"_s));
    } else if (what == u"closed") {
        f.channel->close();
    }
    bool inside = true;
    QStringList seen;
    const auto see = [&](const QString &view) { seen.append(inside ? u"inside "_s + view : view); };
    connect(f.channel.get(), &ICalculatorChannel::addCompleted, this, [&] { see(u"signal"_s); });
    const CallOptions options{.timeout = what == u"late" ? -1ms : 60s};
    const AsyncResult result = f.channel->beginAdd(1, 2, this, [&](const AsyncResult &) { see(u"callback"_s); }, {}, options);
    QFuture<double> future = f.channel->addAsync(1, 2, options);
    if (what == u"cancel")
        result.cancel();
    else if (what == u"abort")
        f.channel->abort();
    QVERIFY(!result.isCompleted());
    QVERIFY(!future.isFinished());
    inside = false;
    QTRY_COMPARE(seen.size(), 3);
    QCOMPARE(seen, (QStringList{u"signal"_s, u"callback"_s, u"signal"_s}));
    QCOMPARE(exceptionName(result.error()), exception);
    QVERIFY(future.isFinished());
}

void tst_ClientChannel::rule4_theCallbackRunsInTheContextsThread()
{
    Fixture f;
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

void tst_ClientChannel::rule4_noContextNoCallback_data()
{
    QTest::addColumn<bool>("settled");
    QTest::newRow("gone while the service thinks") << false;
    QTest::newRow("gone after the reply, before its turn") << true;
}

void tst_ClientChannel::rule4_noContextNoCallback()
{
    QFETCH(bool, settled);
    Fixture f;
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

void tst_ClientChannel::rule4_noChannelNoCallbackInAnotherThread()
{
    Fixture f;
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

void tst_ClientChannel::rule5_destroyingEndsFuturesSilently()
{
    Fixture f;
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

void tst_ClientChannel::rule5_closeWaitsForCalls()
{
    Fixture f;
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

void tst_ClientChannel::rule5_closeAbortsAfterItsTimeout()
{
    BasicHttpBinding binding;
    binding.closeTimeout = 50ms;
    Fixture f(binding);
    f.server.setHandler({});
    QFuture<double> future = f.channel->addAsync(1, 2);
    f.channel->close();
    QCOMPARE(f.channel->state(), CommunicationState::Closing);
    QTRY_COMPARE(f.channel->state(), CommunicationState::Closed);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(exceptionName(errorOf(future)), u"CommunicationObjectAbortedException"_s);
}

void tst_ClientChannel::rule5_closeInsideACallback()
{
    Fixture f;
    QSignalSpy closed(f.channel.get(), &CommunicationObject::closed);
    bool ended = false;
    f.channel->beginAdd(1, 2, this, [&](const AsyncResult &ar) {
        f.channel->close();
        ended = f.channel->endAdd(ar) == 3.0 && closed.isEmpty(); // this call is still one in flight
    });
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(ended);
}

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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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
    Fixture f(patience);
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
    Fixture f;
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

void tst_ClientChannel::rule9_aWrongThreadIsRefused()
{
    Fixture f;
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

void tst_ClientChannel::rule9_eachThreadHasItsChannel()
{
    Fixture f;
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

void tst_ClientChannel::rule10_argumentsAreEncodedAtOnce()
{
    Fixture f;
    auto text = std::make_unique<QString>(u"first <text>"_s);
    CallOptions options{.headers = {{Element({u"urn:h"_s, u"H"_s}, u"first"_s)}}, .httpHeaders = {{"X-Call", "first"}}};
    f.channel->notifyAsync(*text, options);
    *text = u"second"_s;
    text.reset();
    options = {};
    QTRY_COMPARE(f.server.requests().size(), 1);
    const Request request = f.server.requests().first();
    QVERIFY2(request.body.contains("<text>first &lt;text&gt;</text>"), request.body.constData());
    QVERIFY2(request.body.contains("<H xmlns=\"urn:h\">first</H>"), request.body.constData());
    QCOMPARE(request.header("X-Call"), "first");
}

QTEST_GUILESS_MAIN(tst_ClientChannel)
#include "tst_clientchannel.moc"
