// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/coroutine.h"
#include "client/observe.h"
#include "support/channelscene.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

class ThrowingInspector : public MessageInspector
{
public:
    void beforeSendRequest(Message &, const CallContext &) override { throw std::runtime_error("the inspector says no"); }
};

} // namespace

// Rules 1 to 3 of clientchannel.h: a call ends once, later and whoever listens, and its five views see the same.
class tst_CallCompletion : public QObject
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
    void rule10_argumentsAreEncodedAtOnce();
};

void tst_CallCompletion::fiveViews_data()
{
    QTest::addColumn<bool>("ws");
    QTest::newRow("SOAP 1.1") << false;
    QTest::newRow("SOAP 1.2 with addressing") << true;
}

void tst_CallCompletion::fiveViews()
{
    QFETCH(bool, ws);
    ChannelScene f(ws ? Binding(WSHttpBinding()) : Binding(BasicHttpBinding()));
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

    [](tst_CallCompletion *self, ICalculatorChannel *channel, QList<double> *values) -> Detached {
        values->append(co_await within(self, channel->addAsync(2, 2)));
        co_await within(self, channel->clearAsync());
        values->append(0);
    }(this, f.channel.get(), &values);
    QTRY_COMPARE(values, (QList{115.99, 3.0, 2.0, 4.0, 0.0}));
    QCOMPARE(f.channel->callsInFlight(), 0);
    QCOMPARE(f.server.requests().size(), 6);
    QCOMPARE(f.server.connections(), 1);
}

void tst_CallCompletion::rule1_droppingAResultLosesNothing()
{
    ChannelScene f;
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

void tst_CallCompletion::rule1_droppingAFutureLosesNothing()
{
    ChannelScene f;
    QSignalSpy completed(f.channel.get(), &ICalculatorChannel::addCompleted);
    static_cast<void>(f.channel->addAsync(1, 2));
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(completed.first().first().value<AddCompletedEventArgs>().result(), 3.0);
}

void tst_CallCompletion::rule2_aCallEndsOnce_data()
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

void tst_CallCompletion::rule2_aCallEndsOnce()
{
    QFETCH(QString, end);
    QFETCH(QString, exception);
    ChannelScene f;
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
    if (end != u"timeout") // a busy machine may not even connect before
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

void tst_CallCompletion::rule2_futureThenSignal()
{
    ChannelScene f;
    QStringList order;
    f.channel->addAsync(1, 2).then([&](double) {
        order.append(u"future"_s);
        QMetaObject::invokeMethod(this, [&] { order.append(u"next turn"_s); }, Qt::QueuedConnection);
    });
    connect(f.channel.get(), &ICalculatorChannel::addCompleted, this, [&] { order.append(u"signal"_s); });
    QTRY_COMPARE(order.size(), 3);
    QCOMPARE(order, (QStringList{u"future"_s, u"signal"_s, u"next turn"_s}));
}

void tst_CallCompletion::rule2_signalThenCallback()
{
    ChannelScene f;
    QStringList order;
    connect(f.channel.get(), &ICalculatorChannel::addCompleted, this, [&] {
        order.append(u"signal"_s);
        QMetaObject::invokeMethod(this, [&] { order.append(u"next turn"_s); }, Qt::QueuedConnection);
    });
    f.channel->beginAdd(1, 2, this, [&](const AsyncResult &) { order.append(u"callback"_s); });
    QTRY_COMPARE(order.size(), 3);
    QCOMPARE(order, (QStringList{u"signal"_s, u"callback"_s, u"next turn"_s}));
}

void tst_CallCompletion::rule3_nothingCompletesInside_data()
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

void tst_CallCompletion::rule3_nothingCompletesInside()
{
    QFETCH(QString, what);
    QFETCH(QString, exception);
    ChannelScene f;
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

void tst_CallCompletion::rule10_argumentsAreEncodedAtOnce()
{
    ChannelScene f;
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

QTEST_GUILESS_MAIN(tst_CallCompletion)
#include "tst_callcompletion.moc"
