// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorchannel.h"
#include "support/calculatorreplies.h"
#include "support/exceptionname.h"
#include "support/filechannel.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

// Gives what it is told to, then ends; tells when somebody finds nothing more in it.
class Tape : public QIODevice
{
public:
    Tape() { open(ReadOnly | Unbuffered); }

    bool isSequential() const override { return true; }
    void play(const QByteArray &content)
    {
        m_content = content;
        Q_EMIT readyRead();
        Q_EMIT readChannelFinished();
    }

    std::function<void()> atItsEnd;

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const QByteArray piece = m_content.first(qMin<qint64>(maxSize, m_content.size()));
        m_content.remove(0, piece.size());
        std::copy_n(piece.constData(), piece.size(), data);
        if (piece.isEmpty() && atItsEnd)
            std::exchange(atItsEnd, nullptr)();
        return piece.size();
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_content;
};

// Ends a call where it is told to, and notes what it hears of it.
class Inspector : public MessageInspector
{
public:
    std::function<void()> end;
    QByteArray where;
    int time = 1; // that it comes there
    QByteArrayList heard;

    void requestWritten(const TransportRequest &, const CallContext &) override { note("written"); }
    void stageReached(CallStage stage, const CallContext &) override
    {
        static const QByteArray names[] = {"started", "connecting", "encrypted", "sent", "first byte", "received", "decoded"};
        note(names[int(stage)]);
    }
    void replyReceived(const TransportReply &, const CallContext &) override { note("reply"); }
    void afterReceiveReply(Message &, const CallContext &) override { note("message"); }

private:
    void note(const QByteArray &what)
    {
        heard.append(what);
        if (what == where && heard.count(what) == time)
            end();
    }
};

Binding withAttachments()
{
    Binding binding = BasicHttpBinding();
    binding.messageEncoding = MessageEncoding::Mtom;
    return binding;
}

template <class T>
QString endOf(QFuture<T> future)
{
    return exceptionName(thrownBy([&] { future.waitForFinished(); }));
}

} // namespace

// A call that ended, by whatever it was, is not made any more, and nobody hears of it again.
class tst_EndedCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterItsAttachmentWasCollected();
    void whileItsAttachmentIsCollected();
    void byAnInspector_data();
    void byAnInspector();
    void abortedWhileTheyWait();
    void cancelledInAForeignThread();
    void keptResults();
};

void tst_EndedCalls::afterItsAttachmentWasCollected()
{
    ScriptedServer server; // answers nothing, so that all but twelve wait
    ChannelFactory<FileChannel> factory(withAttachments(), server.url());
    const auto channel = factory.createChannel();
    constexpr int posted = 12;
    QList<QFuture<Attachment>> others;
    for (int i = 0; i < posted; ++i)
        others.append(channel->storeAsync(Attachment("other")));
    Tape first, second;
    const Attachment firstAttachment = Attachment::fromDevice(&first), secondAttachment = Attachment::fromDevice(&second);
    QFuture<Attachment> collectedFirst = channel->storeAsync(firstAttachment);
    QFuture<Attachment> collectedLast = channel->storeAsync(secondAttachment);
    others.append(channel->storeAsync(Attachment("other")));
    others.append(channel->storeAsync(Attachment("other")));
    second.play("second tape");
    QTRY_VERIFY(secondAttachment.size() > 0);
    QCoreApplication::processEvents(); // it is in the line now
    first.play("first tape");
    QTRY_VERIFY(firstAttachment.size() > 0);
    QCoreApplication::processEvents();
    collectedFirst.cancel();
    QTRY_VERIFY(collectedFirst.isFinished());
    collectedLast.cancel();
    QTRY_VERIFY(collectedLast.isFinished());

    server.setHandler([](const Request &) { return Answer::http(500, {}); });
    QTRY_VERIFY(server.requests().size() >= 6);
    for (qsizetype i = 0; i < posted; ++i)
        others[i].cancel();
    QTRY_COMPARE(channel->callsInFlight(), 0);
    for (const Request &request : server.requests())
        QVERIFY2(!request.body.contains("tape"), request.body);
}

void tst_EndedCalls::whileItsAttachmentIsCollected()
{
    ScriptedServer server;
    ChannelFactory<FileChannel> factory(withAttachments(), server.url());
    const auto channel = factory.createChannel();
    Tape tape;
    const auto future = channel->storeAsync(Attachment::fromDevice(&tape));
    // Just before the channel hears that all was collected.
    tape.atItsEnd = [&] { QMetaObject::invokeMethod(channel.get(), [&] { channel->abort(); }, Qt::QueuedConnection); };
    QCoreApplication::processEvents();
    tape.play("tape");
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(endOf(future), u"CommunicationObjectAbortedException"_s);
    QVERIFY(server.requests().isEmpty());
}

void tst_EndedCalls::byAnInspector_data()
{
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<int>("time");
    QTest::addColumn<bool>("isAborted");
    QTest::addColumn<Binding>("binding");
    Binding basic = BasicHttpBinding();
    basic.security = {SecurityMode::TransportCredentialOnly, HttpCredentialType::Basic};
    const auto rows = [&](const char *where, int time) {
        for (const bool isAborted : {false, true}) {
            const QByteArray name = QByteArray(isAborted ? "aborted, " : "cancelled, ") + where + (time > 1 ? " again" : "");
            QTest::newRow(name) << QByteArray(where) << time << isAborted << Binding(BasicHttpBinding());
            QTest::newRow(name + ", with credentials") << QByteArray(where) << time << isAborted << basic;
        }
    };
    for (const char *where : {"written", "started", "connecting", "sent", "first byte", "received", "reply", "message", "decoded"})
        rows(where, 1);
    rows("started", 2);
}

void tst_EndedCalls::byAnInspector()
{
    QFETCH(QByteArray, where);
    QFETCH(int, time);
    QFETCH(bool, isAborted);
    QFETCH(Binding, binding);
    ScriptedServer server;
    server.setHandler([](const Request &request) {
        return request.header("Authorization").isNull() ? Answer::http(401, {}, {{"WWW-Authenticate", "Basic realm=\"x\""}}) : calculated(request);
    });
    const bool hasCredentials = binding.security.mode != SecurityMode::None;
    if (!hasCredentials)
        server.setHandler(calculated);
    const bool isRepeated = where != "message" && where != "decoded" && !(time > 1 && hasCredentials); // by the policy
    if (isRepeated)
        server.enqueue(Answer::http(503, {}));
    const auto inspector = std::make_shared<Inspector>();
    ChannelFactory<ICalculatorChannel> factory(binding, server.url());
    factory.endpoint().retry = {.attempts = 3, .firstDelay = 0ms};
    factory.credentials().userName = {u"ada"_s, u"swordfish"_s};
    factory.addInspector(inspector);
    const auto channel = factory.createChannel();
    AsyncResult result;
    bool isDone = false;
    QString end;
    inspector->where = where;
    inspector->time = time;
    inspector->end = [&] { isAborted || !result.isValid() ? channel->abort() : result.cancel(); };
    result = channel->beginAdd(1, 2, this, [&](const AsyncResult &ar) {
        end = exceptionName(ar.error());
        isDone = true;
    }, {}, {.idempotent = true});
    QTRY_VERIFY(isDone);
    QVERIFY2(end == u"CommunicationObjectAbortedException" || end == u"OperationCanceledException", qPrintable(end));
    QCOMPARE(inspector->heard.last(), where);
    QCOMPARE(inspector->heard.count(where), time);
    QTRY_COMPARE(channel->callsInFlight(), 0);

    inspector->where.clear(); // the transport goes on with the next call
    const auto next = factory.createChannel();
    const auto future = next->addAsync(1, 2, {.idempotent = true});
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result(), 3.0);
}

void tst_EndedCalls::abortedWhileTheyWait()
{
    ScriptedServer server;
    const auto inspector = std::make_shared<Inspector>();
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), server.url());
    factory.addInspector(inspector);
    const auto channel = factory.createChannel();
    for (int i = 0; i < 100; ++i)
        channel->addAsync(1, 2);
    QTRY_COMPARE(server.requests().size(), 6);
    const auto started = inspector->heard.count("started");
    channel->abort();
    QTRY_COMPARE(channel->callsInFlight(), 0);
    QCOMPARE(inspector->heard.count("started"), started);
    QCOMPARE(server.requests().size(), 6);
}

void tst_EndedCalls::cancelledInAForeignThread()
{
    ScriptedServer server;
    server.setHandler(calculated);
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), server.url());
    const auto channel = factory.createChannel();
    channel->open();
    QThread *heardIn = nullptr;
    QString end;
    connect(channel.get(), &ICalculatorChannel::addCompleted, this, [&](const AddCompletedEventArgs &e) {
        heardIn = QThread::currentThread();
        end = exceptionName(e.error());
    }, Qt::DirectConnection);
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        channel->beginAdd(1, 2).cancel();
        QCoreApplication::sendPostedEvents();
    }));
    thread->start();
    QVERIFY(thread->wait(10'000));
    QTRY_COMPARE(channel->callsInFlight(), 0);
    QTRY_COMPARE(end, u"InvalidOperationException"_s);
    QCOMPARE(heardIn, QThread::currentThread());
    channel->close();
    QCOMPARE(channel->state(), CommunicationState::Closed);
}

// What a call was made of goes when it has ended, however long its result is kept.
void tst_EndedCalls::keptResults()
{
    ScriptedServer server;
    server.setHandler([](const Request &) { return Answer::http(500, {}); });
    ChannelFactory<FileChannel> factory(withAttachments(), server.url());
    const auto channel = factory.createChannel();
    auto tape = std::make_shared<Tape>();
    auto seen = std::make_shared<int>();
    const std::weak_ptr<QIODevice> device = tape;
    const std::weak_ptr<int> closure = seen;
    tape->play("tape");
    bool isDone = false;
    const AsyncResult kept = channel->beginStore(Attachment::fromDevice(tape, {}, 4), this, [&](const AsyncResult &) { isDone = true; }, {},
                                                 {.attachmentSink = [seen](const Attachment &) -> QIODevice * { return nullptr; },
                                                  .progress = [seen](const TransferProgress &) { }});
    tape.reset();
    seen.reset();
    QTRY_VERIFY(isDone);
    QTRY_VERIFY(device.expired() && closure.expired());
    QVERIFY(kept.isCompleted());
}

QTEST_GUILESS_MAIN(tst_EndedCalls)
#include "tst_endedcalls.moc"
