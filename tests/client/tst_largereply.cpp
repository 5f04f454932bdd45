// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/channelfactory.h"
#include "client/clientchannel.h"
#include "support/calculatorreplies.h"
#include "support/exceptionname.h"
#include "support/scriptedserver.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

constexpr QStringView ns = u"http://Microsoft.ServiceModel.Samples";

// Where decoding stops until a test lets it go on.
struct Gate
{
    QSemaphore entered;
    QSemaphore opened;
    std::atomic<bool> isClosed = false;
    std::atomic<QThread *> thread = nullptr; // that decoded last

    void close() { isClosed = true; }
    void open()
    {
        isClosed = false;
        opened.release();
    }
    void pass()
    {
        thread = QThread::currentThread();
        if (!isClosed)
            return;
        entered.release();
        opened.acquire();
    }
} gate;

bool decode(XmlReader &reader, QString &value)
{
    gate.pass();
    while (reader.readNextStartElement()) {
        if (reader.isElement(ns, u"ReadResult"))
            readValue(reader, value);
        else
            reader.skipCurrentElement();
    }
    return !reader.hasError();
}

const ContractDescription &readerContract()
{
    static const ContractDescription contract{.name = u"IReader"_s, .namespaceUri = ns.toString(), .configurationName = u"IReader"_s,
                                              .operations = {{.name = u"Read"_s, .action = u"urn:Read"_s, .replyAction = {},
                                                              .requestElement = {ns.toString(), u"Read"_s},
                                                              .replyElement = {ns.toString(), u"ReadResponse"_s}}}};
    return contract;
}

const Operation<QString> &readOperation()
{
    static const Operation<QString> operation{readerContract().operations[0], decode, [](ClientChannel &, const CompletedEventArgs<QString> &) { }};
    return operation;
}

class ReaderChannel : public ClientChannel
{
public:
    explicit ReaderChannel(const ChannelContext &context) : ClientChannel(context) { }

    AsyncResult beginRead(AsyncCallback callback, const CallOptions &options = {})
    {
        return beginOperation(readOperation(), body(), this, std::move(callback), {}, options);
    }
    QString endRead(const AsyncResult &result) { return endOperation(readOperation(), result); }
    QFuture<QString> readAsync(const CallOptions &options = {}) { return operationAsync(readOperation(), body(), options); }

    static const ContractDescription &contract() { return readerContract(); }
    static std::unique_ptr<ReaderChannel> create(const ChannelContext &context) { return std::make_unique<ReaderChannel>(context); }

private:
    static QByteArray body() { return "<Read xmlns=\"http://Microsoft.ServiceModel.Samples\"/>"; }
};

const QByteArray filler(2 * 1024 * 1024, '.');

Answer reply(const QByteArray &body)
{
    return Answer::http(200, body, {{"Content-Type", "text/xml; charset=utf-8"}});
}

QByteArray envelope(const QByteArray &body)
{
    return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + body + "</s:Body></s:Envelope>";
}

Answer largeReply(const Request &)
{
    return reply(envelope(responseBody("Read", "text").replace("</ReadResponse>", "<more>" + filler + "</more></ReadResponse>")));
}

class Inspector : public MessageInspector
{
public:
    QThread *thread = nullptr;
    QByteArray seen;
    std::function<void()> step;

    void afterReceiveReply(Message &message, const CallContext &) override
    {
        thread = QThread::currentThread();
        seen = message.envelope();
        if (step)
            step();
    }
};

struct Fixture
{
    Fixture() : factory(BasicHttpBinding(), server.url())
    {
        server.setHandler(largeReply);
        factory.addInspector(inspector);
        channel = factory.createChannel();
    }

    AsyncResult begin(const CallOptions &options = {})
    {
        return channel->beginRead([this](const AsyncResult &result) {
            ++heard;
            error = exceptionName(result.error());
            if (!result.error())
                value = channel->endRead(result);
        }, options);
    }

    // Until the reply of a call is being decoded, which then waits.
    bool beginAndEnter(const CallOptions &options = {})
    {
        gate.close();
        pending = begin(options);
        return QTest::qWaitFor([] { return gate.entered.tryAcquire(); });
    }

    ScriptedServer server;
    std::shared_ptr<Inspector> inspector = std::make_shared<Inspector>();
    ChannelFactory<ReaderChannel> factory;
    std::unique_ptr<ReaderChannel> channel;
    AsyncResult pending;
    QString value, error;
    int heard = 0;
};

} // namespace

// Replies that are read beside the event loop.
class tst_LargeReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(!gate.isClosed); }
    void eventLoopTurnsMeanwhile();
    void smallOneIsReadAtOnce();
    void inspectorsHearInTheChannelsThread();
    void endedMeanwhile_data();
    void endedMeanwhile();
    void channelDestroyedMeanwhile();
    void closingWaitsForIt();
    void failures_data();
    void failures();
    void endedByAnInspector_data();
    void endedByAnInspector();
    void manyAtOnce();
};

void tst_LargeReply::eventLoopTurnsMeanwhile()
{
    Fixture f;
    QVERIFY(f.beginAndEnter());
    QVERIFY(gate.thread != QThread::currentThread());
    int turns = 0;
    QTimer timer;
    timer.callOnTimeout([&turns] { ++turns; });
    timer.start(0);
    QTRY_VERIFY(turns > 10);
    QCOMPARE(f.heard, 0);
    gate.open();
    QTRY_COMPARE(f.heard, 1);
    QCOMPARE(f.value, u"text"_s);
    const ReplyInfo info = f.pending.reply();
    QCOMPARE(info.httpStatus, 200);
    QVERIFY(!info.httpHeaders.isEmpty());
    QVERIFY(info.timings.at(CallStage::Decoded) >= info.timings.at(CallStage::Received));
}

void tst_LargeReply::smallOneIsReadAtOnce()
{
    Fixture f;
    f.server.setHandler([](const Request &) { return reply(envelope(responseBody("Read", "text"))); });
    f.begin();
    QTRY_COMPARE(f.heard, 1);
    QCOMPARE(f.value, u"text"_s);
    QCOMPARE(gate.thread.load(), QThread::currentThread());
}

void tst_LargeReply::inspectorsHearInTheChannelsThread()
{
    Fixture f;
    f.begin();
    QTRY_COMPARE(f.heard, 1);
    QCOMPARE(f.inspector->thread, QThread::currentThread());
    QVERIFY(f.inspector->seen.contains(filler));
    QVERIFY(gate.thread != QThread::currentThread());
}

void tst_LargeReply::endedMeanwhile_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("exception");
    QTest::newRow("cancelled") << u"cancel"_s << u"OperationCanceledException"_s;
    QTest::newRow("aborted") << u"abort"_s << u"CommunicationObjectAbortedException"_s;
    QTest::newRow("past its deadline") << u"wait"_s << u"TimeoutException"_s;
}

void tst_LargeReply::endedMeanwhile()
{
    QFETCH(QString, how);
    Fixture f;
    QVERIFY(f.beginAndEnter({.timeout = how == u"wait" ? 3000ms : 60s}));
    if (how == u"cancel")
        f.pending.cancel();
    else if (how == u"abort")
        f.channel->abort();
    QTRY_COMPARE(f.heard, 1);
    QTEST(f.error, "exception");
    gate.open(); // what it reads now is nobody's
    if (how != u"abort") { // the channel goes on
        f.begin();
        QTRY_COMPARE(f.heard, 2);
        QCOMPARE(f.value, u"text"_s);
    }
    QCOMPARE(f.channel->callsInFlight(), 0);
}

void tst_LargeReply::channelDestroyedMeanwhile()
{
    Fixture f;
    gate.close();
    const QFuture<QString> future = f.channel->readAsync();
    QVERIFY(QTest::qWaitFor([] { return gate.entered.tryAcquire(); }));
    f.channel.reset();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(exceptionName(thrownBy([&] { auto copy = future; copy.waitForFinished(); })), u"CommunicationObjectAbortedException"_s);
    gate.open();
    f.channel = f.factory.createChannel();
    f.begin();
    QTRY_COMPARE(f.heard, 1);
    QCOMPARE(f.value, u"text"_s);
}

void tst_LargeReply::closingWaitsForIt()
{
    Fixture f;
    QVERIFY(f.beginAndEnter());
    f.channel->close();
    QCOMPARE(f.channel->state(), CommunicationState::Closing);
    gate.open();
    QTRY_COMPARE(f.channel->state(), CommunicationState::Closed);
    QCOMPARE(f.value, u"text"_s);
}

void tst_LargeReply::failures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("exception");
    QTest::newRow("half of it") << 200 << envelope(responseBody("Read", filler)).chopped(40) << u"ProtocolException"_s;
    QTest::newRow("of another operation") << 200 << envelope(responseBody("Write", filler)) << u"ProtocolException"_s;
    QTest::newRow("a second element behind it") << 200 << envelope(responseBody("Read", filler) + "<more/>") << u"ProtocolException"_s;
    QTest::newRow("no envelope") << 200 << "<page>" + filler + "</page>" << u"ProtocolException"_s;
    QTest::newRow("a fault") << 500 << envelope(faultBody11("s:Client", "why", "<d>" + filler + "</d>")) << u"FaultException<>"_s;
    QTest::newRow("a page with a status") << 404 << "<html>" + filler << u"EndpointNotFoundException"_s;
    QTest::newRow("busy") << 503 << filler << u"ServerTooBusyException"_s;
}

void tst_LargeReply::failures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, exception);
    Fixture f;
    f.server.setHandler([&](const Request &) { return Answer::http(status, body, {{"Content-Type", "text/xml"}}); });
    f.begin();
    QTRY_COMPARE(f.heard, 1);
    QVERIFY2(f.error.startsWith(exception.chopped(exception.endsWith(u'>') ? 1 : 0)), qPrintable(f.error));
}

void tst_LargeReply::endedByAnInspector_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("exception");
    QTest::newRow("cancelled") << u"cancel"_s << u"OperationCanceledException"_s;
    QTest::newRow("aborted") << u"abort"_s << u"CommunicationObjectAbortedException"_s;
    QTest::newRow("an exception") << u"throw"_s << u"ProtocolException"_s;
}

void tst_LargeReply::endedByAnInspector()
{
    QFETCH(QString, how);
    Fixture f;
    f.inspector->step = [&] {
        if (how == u"cancel")
            f.pending.cancel();
        else if (how == u"abort")
            f.channel->abort();
        else
            throw ProtocolException(u"No."_s);
    };
    f.pending = f.begin();
    QTRY_COMPARE(f.heard, 1);
    QTEST(f.error, "exception");
}

void tst_LargeReply::manyAtOnce()
{
    Fixture f;
    for (int i = 0; i < 12; ++i)
        f.begin();
    QTRY_COMPARE_WITH_TIMEOUT(f.heard, 12, 20'000);
    QCOMPARE(f.error, QString());
}

QTEST_GUILESS_MAIN(tst_LargeReply)
#include "tst_largereply.moc"
