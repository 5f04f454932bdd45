// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/channelscene.h"
#include "support/soapmessages.h"
#include "support/calljournal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

// Changes what goes out and what comes in.
class Editor : public MessageInspector
{
public:
    std::function<void(Message &)> request, reply;

    void beforeSendRequest(Message &message, const CallContext &) override
    {
        if (request)
            request(message);
    }
    void afterReceiveReply(Message &message, const CallContext &) override
    {
        if (reply)
            reply(message);
    }
};

} // namespace

// What inspectors see of calls, and what they may change.
class tst_MessageInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inspectorsInOrder();
    void inspectorsSeeFailures();
    void inspectorsThatThrow_data();
    void inspectorsThatThrow();
    void inspectorsChangeMessages();
    void inspectorsUnderstandHeaders();
    void inspectorsSeeBytesAndStages();
    void inspectorsAreFixedOnceOpen();
};

void tst_MessageInspector::inspectorsInOrder()
{
    ScriptedServer server;
    server.setHandler(calculated);
    Factory factory(BasicHttpBinding(), server.url());
    QStringList lines;
    factory.addInspector(std::make_shared<Journal>(u"A"_s, lines));
    factory.addInspector(std::make_shared<Journal>(u"B"_s, lines));
    const auto channel = factory.createChannel();
    connect(channel.get(), &ICalculatorChannel::addCompleted, this, [&] { lines.append(u"signal"_s); });
    channel->beginAdd(1, 2, this, [&](const AsyncResult &) { lines.append(u"callback"_s); });
    QCOMPARE(lines, (QStringList{u"A before Add Add"_s, u"B before Add Add"_s}));
    QTRY_COMPARE(lines.size(), 8);
    QCOMPARE(lines.sliced(2), (QStringList{u"B after Add 0"_s, u"A after Add 0"_s, u"A completed Add"_s, u"B completed Add"_s, u"signal"_s, u"callback"_s}));
}

void tst_MessageInspector::inspectorsSeeFailures()
{
    ScriptedServer server;
    Factory factory(BasicHttpBinding(), server.url());
    QStringList lines;
    factory.addInspector(std::make_shared<Journal>(u"A"_s, lines));
    const auto channel = factory.createChannel();
    server.enqueue(Answer::http(500, soap11Envelope(faultBody11("s:Client", "no"))));
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(lines, (QStringList{u"A before Add Add"_s, u"A after Add 0"_s, u"A completed Add FaultException<void>"_s}));
    lines.clear();
    server.enqueue(Answer().close());
    future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(lines, (QStringList{u"A before Add Add"_s, u"A completed Add CommunicationException"_s}));
}

void tst_MessageInspector::inspectorsThatThrow_data()
{
    QTest::addColumn<QString>("hook");
    QTest::addColumn<int>("requests");
    QTest::newRow("before") << u"before"_s << 0;
    QTest::newRow("after") << u"after"_s << 1;
}

void tst_MessageInspector::inspectorsThatThrow()
{
    QFETCH(QString, hook);
    QFETCH(int, requests);
    ScriptedServer server;
    server.setHandler(calculated);
    Factory factory(BasicHttpBinding(), server.url());
    QStringList lines;
    const auto journal = std::make_shared<Journal>(u"A"_s, lines);
    journal->throwsIn = hook;
    factory.addInspector(journal);
    const auto channel = factory.createChannel();
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(exceptionName(errorOf(future)), u"std::domain_error"_s);
    QCOMPARE(lines.last(), u"A completed Add std::domain_error"_s);
    QCOMPARE(server.requests().size(), requests);
    QCOMPARE(channel->state(), CommunicationState::Opened);
}

void tst_MessageInspector::inspectorsChangeMessages()
{
    ScriptedServer server;
    server.setHandler(calculated);
    Factory factory(WSHttpBinding(), server.url());
    const auto editor = std::make_shared<Editor>();
    editor->request = [](Message &message) {
        message.messageId = u"urn:my:1"_s; // the reply relates to this one
        message.replyTo = u"http://me/"_s;
        message.headers.append({Element({u"urn:h"_s, u"Trace"_s}, u"7"_s)});
        message.body.replace("<n1>1</n1>", "<n1>10</n1>");
    };
    factory.addInspector(editor);
    const auto channel = factory.createChannel();
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QVERIFY2(!errorOf(future), qPrintable(errorMessage(errorOf(future))));
    QCOMPARE(future.result(), 12.0);
    const QByteArray body = server.requests().first().body;
    QVERIFY2(body.contains("<a:MessageID>urn:my:1</a:MessageID><a:ReplyTo><a:Address>http://me/</a:Address></a:ReplyTo>"), body.constData());
    QVERIFY2(body.contains("<Trace xmlns=\"urn:h\">7</Trace>"), body.constData());
}

// Who understands a header takes it out.
void tst_MessageInspector::inspectorsUnderstandHeaders()
{
    ScriptedServer server;
    server.setHandler([](const Request &) {
        return Answer::http(200, soap11Envelope(responseBody("Add", "3"), "<T xmlns='urn:t' s:mustUnderstand='1'>token</T>"));
    });
    Factory factory(BasicHttpBinding(), server.url());
    const auto editor = std::make_shared<Editor>();
    QString token;
    editor->reply = [&](Message &message) { token = message.headers.takeFirst().element.text(); };
    factory.addInspector(editor);
    const auto channel = factory.createChannel();
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result(), 3.0);
    QCOMPARE(token, u"token"_s);
}

void tst_MessageInspector::inspectorsSeeBytesAndStages()
{
    using enum CallStage;
    ScriptedServer server;
    server.setHandler(calculated);
    QStringList lines;
    const auto journal = std::make_shared<Journal>(u"A"_s, lines);
    ChannelFactory<ICalculatorChannel> factory{BasicHttpBinding(), server.url()};
    factory.addInspector(journal);
    const auto channel = factory.createChannel();
    AsyncResult result;
    channel->beginAdd(100, 15.99, this, [&](const AsyncResult &ar) { result = ar; });
    QTRY_VERIFY(result.isCompleted());
    QCOMPARE(journal->bytes.size(), 2);
    QCOMPARE(journal->bytes[0], server.requests().first().body);
    QVERIFY(journal->bytes[1].contains("<AddResult>115.99</AddResult>"));
    QCOMPARE(journal->stages, (QList{Started, Connecting, Sent, FirstByte, Received, Decoded}));
    std::chrono::microseconds last{0};
    for (const CallStage stage : std::as_const(journal->stages)) {
        const auto reached = result.reply().timings.at(stage);
        QVERIFY(reached && *reached >= last);
        last = *reached;
    }
    QVERIFY(!result.reply().timings.at(Encrypted));
    QVERIFY(result.reply().elapsed >= last);
}

void tst_MessageInspector::inspectorsAreFixedOnceOpen()
{
    ScriptedServer server;
    server.setHandler(calculated);
    Factory factory(BasicHttpBinding(), server.url());
    QVERIFY(factory.open());
    QStringList lines;
    factory.addInspector(std::make_shared<Journal>(u"late"_s, lines));
    const auto channel = factory.createChannel();
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(lines.isEmpty());
}

QTEST_GUILESS_MAIN(tst_MessageInspector)
#include "tst_messageinspector.moc"
