// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/clientbase.h"
#include "support/calculatorchannel.h"
#include "support/calculatorreplies.h"
#include "support/exceptionname.h"
#include "support/soapmessages.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

using Factory = ChannelFactory<ICalculatorChannel>;

Configuration configured(const QUrl &url)
{
    return Configuration::fromXml("<configuration><system.serviceModel><client>"
                                  "<endpoint name=\"Basic\" contract=\"Samples.ICalculator\" binding=\"basicHttpBinding\" address=\"" + url.toEncoded() + "\"/>"
                                  "<endpoint name=\"Ws\" contract=\"ICalculator\" binding=\"wsHttpBinding\" address=\"" + url.toEncoded() + "\"/>"
                                  "<endpoint name=\"Tcp\" contract=\"ICalculator\" binding=\"netTcpBinding\" address=\"net.tcp://h\"/>"
                                  "</client></system.serviceModel></configuration>", u"app.config"_s);
}

// Writes what it sees into a list that several share.
class Journal : public MessageInspector
{
public:
    Journal(const QString &name, QStringList &lines) : m_name(name), m_lines(lines) { }

    QString throwsIn;

    void beforeSendRequest(Message &request, const CallContext &context) override
    {
        note(u"before"_s, context.operation->name + u' ' + request.action.section(u'/', -1));
    }
    void afterReceiveReply(Message &reply, const CallContext &context) override
    {
        note(u"after"_s, context.operation->name + u' ' + QString::number(reply.headers.size()));
    }
    void requestWritten(const TransportRequest &request, const CallContext &) override { bytes.append(request.body); }
    void replyReceived(const TransportReply &reply, const CallContext &) override { bytes.append(reply.body); }
    void stageReached(CallStage stage, const CallContext &) override { stages.append(stage); }

    QList<QByteArray> bytes;
    QList<CallStage> stages;

    void completed(const CallContext &context, const std::exception_ptr &error) override
    {
        note(u"completed"_s, context.operation->name + u' ' + exceptionName(error));
    }

private:
    void note(const QString &hook, const QString &what)
    {
        m_lines.append(m_name + u' ' + hook + u' ' + what.trimmed());
        if (throwsIn == hook)
            throw std::domain_error("the inspector says no");
    }

    QString m_name;
    QStringList &m_lines;
};

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

template <class T>
std::exception_ptr errorOf(QFuture<T> future)
{
    return thrownBy([&] { future.waitForFinished(); });
}

} // namespace

class tst_ChannelFactory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namedEndpoints_data();
    void namedEndpoints();
    void unusableEndpoints_data();
    void unusableEndpoints();
    void theApplicationsConfiguration();
    void theEndpointUntilItIsOpen();
    void anotherAddress();
    void headersOfTheAddress();
    void inspectorsInOrder();
    void inspectorsSeeFailures();
    void inspectorsThatThrow_data();
    void inspectorsThatThrow();
    void inspectorsChangeMessages();
    void inspectorsUnderstandHeaders();
    void inspectorsSeeBytesAndStages();
    void inspectorsAreFixedOnceOpen();
    void channelsOutliveTheirFactory();
    void channelsShareConnections();
    void theFactoryKeepsConnections();
    void closedFactories();
    void clientBase();
};

void tst_ChannelFactory::namedEndpoints_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("contentType");
    QTest::newRow("SOAP 1.1") << u"Basic"_s << QByteArray("text/xml; charset=utf-8");
    QTest::newRow("SOAP 1.2") << u"Ws"_s << QByteArray("application/soap+xml; charset=utf-8");
}

void tst_ChannelFactory::namedEndpoints()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, contentType);
    ScriptedServer server;
    server.setHandler(calculated);
    Factory factory(name, configured(server.url()));
    const auto channel = factory.createChannel();
    QCOMPARE(channel->endpoint().name, name);
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result(), 3.0);
    QCOMPARE(server.requests().first().header("Content-Type"), contentType);
    QCOMPARE(factory.state(), CommunicationState::Opened);
}

void tst_ChannelFactory::unusableEndpoints_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("message");
    QTest::newRow("not there") << u"X"_s << u"app.config has no endpoint 'X' of the contract 'Samples.ICalculator'; there are: Basic, Ws, Tcp."_s;
    QTest::newRow("several") << u"*"_s << u"app.config has several endpoints of the contract 'Samples.ICalculator'; name one of: Basic, Ws, Tcp."_s;
    QTest::newRow("not supported") << u"Tcp"_s << u"app.config:1: the endpoint 'Tcp' cannot be used: the binding 'netTcpBinding' is not supported; basicHttpBinding, basicHttpsBinding, wsHttpBinding, ws2007HttpBinding and customBinding are"_s;
}

void tst_ChannelFactory::unusableEndpoints()
{
    QFETCH(QString, name);
    QFETCH(QString, message);
    Factory factory(name, configured(QUrl(u"http://localhost:1/"_s)));
    const auto channel = factory.createChannel(); // always one, which says why it is of no use
    QCOMPARE(factory.state(), CommunicationState::Faulted);
    QCOMPARE(factory.errorString(), message);
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(exceptionName(errorOf(future)), u"CommunicationObjectFaultedException"_s);
    QCOMPARE(errorMessage(errorOf(future)), message);
}

void tst_ChannelFactory::theApplicationsConfiguration()
{
    ScriptedServer server;
    server.setHandler(calculated);
    Configuration::setApplication(configured(server.url()));
    Factory factory(u"Basic"_s);
    const auto channel = factory.createChannel();
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result(), 3.0);
}

void tst_ChannelFactory::theEndpointUntilItIsOpen()
{
    ScriptedServer server;
    server.setHandler({});
    Factory factory(BasicHttpBinding(), server.url());
    factory.endpoint().binding.sendTimeout = 30ms;
    const auto channel = factory.createChannel();
    factory.endpoint().binding.sendTimeout = 1h; // for later channels
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(exceptionName(errorOf(future)), u"TimeoutException"_s);
}

void tst_ChannelFactory::anotherAddress()
{
    ScriptedServer server;
    server.setHandler(calculated);
    Factory factory(BasicHttpBinding(), QUrl(u"http://localhost:1/"_s));
    const auto channel = factory.createChannel(server.url(u"/other"_s));
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result(), 3.0);
    QCOMPARE(server.requests().first().target, "/other");
}

void tst_ChannelFactory::headersOfTheAddress()
{
    ScriptedServer server;
    server.setHandler(calculated);
    EndpointAddress address(server.url());
    address.headers = {{Element({u"urn:h"_s, u"Session"_s}, u"7"_s)}};
    Factory factory(WSHttpBinding(), address);
    const auto channel = factory.createChannel();
    QFuture<double> future = channel->addAsync(1, 2, {.headers = {{Element({u"urn:h"_s, u"Call"_s}, u"8"_s), true}}});
    QTRY_VERIFY(future.isFinished());
    const QByteArray body = server.requests().first().body;
    const QByteArray addressing = "xmlns:n1=\"http://www.w3.org/2005/08/addressing\" n1:IsReferenceParameter=\"true\"";
    QVERIFY2(body.contains("<Session xmlns=\"urn:h\" " + addressing + ">7</Session><Call xmlns=\"urn:h\""), body.constData());
    QCOMPARE(body.count("IsReferenceParameter"), 1);
    QVERIFY2(body.contains(":mustUnderstand=\"1\">8</Call></s:Header>"), body.constData());

    Factory plain(BasicHttpBinding(), address); // WS-Addressing is not spoken
    const auto plainChannel = plain.createChannel();
    future = plainChannel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(server.requests().last().body.contains("<Session xmlns=\"urn:h\">7</Session>"));
}

void tst_ChannelFactory::inspectorsInOrder()
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

void tst_ChannelFactory::inspectorsSeeFailures()
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

void tst_ChannelFactory::inspectorsThatThrow_data()
{
    QTest::addColumn<QString>("hook");
    QTest::addColumn<int>("requests");
    QTest::newRow("before") << u"before"_s << 0;
    QTest::newRow("after") << u"after"_s << 1;
}

void tst_ChannelFactory::inspectorsThatThrow()
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

void tst_ChannelFactory::inspectorsChangeMessages()
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
void tst_ChannelFactory::inspectorsUnderstandHeaders()
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

void tst_ChannelFactory::inspectorsSeeBytesAndStages()
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

void tst_ChannelFactory::inspectorsAreFixedOnceOpen()
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

void tst_ChannelFactory::channelsOutliveTheirFactory()
{
    ScriptedServer server;
    server.setHandler(calculated);
    QStringList lines;
    std::unique_ptr<ICalculatorChannel> opened, fresh;
    QFuture<double> inFlight;
    {
        Factory factory(BasicHttpBinding(), server.url());
        factory.addInspector(std::make_shared<Journal>(u"A"_s, lines));
        opened = factory.createChannel();
        fresh = factory.createChannel();
        inFlight = opened->addAsync(1, 2);
    }
    QFuture<double> first = fresh->addAsync(3, 4);
    QTRY_VERIFY(inFlight.isFinished() && first.isFinished());
    QCOMPARE(inFlight.result(), 3.0);
    QCOMPARE(first.result(), 7.0);
    QCOMPARE(lines.size(), 6);
}

void tst_ChannelFactory::channelsShareConnections()
{
    ScriptedServer server;
    server.setHandler(calculated);
    Factory factory(BasicHttpBinding(), server.url());
    const auto one = factory.createChannel();
    const auto two = factory.createChannel();
    QFuture<double> future = one->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    future = two->addAsync(3, 4);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.requests().last().connection, 1);
}

void tst_ChannelFactory::theFactoryKeepsConnections()
{
    ScriptedServer server;
    server.setHandler(calculated);
    Factory factory(BasicHttpBinding(), server.url());
    for (int i = 0; i < 3; ++i) {
        const auto channel = factory.createChannel(); // for one call, then gone
        QFuture<double> future = channel->addAsync(1, 2);
        QTRY_VERIFY(future.isFinished());
    }
    QCOMPARE(server.connections(), 1);
}

void tst_ChannelFactory::closedFactories()
{
    ScriptedServer server;
    server.setHandler(calculated);
    Factory factory(BasicHttpBinding(), server.url());
    const auto before = factory.createChannel();
    factory.close();
    const auto after = factory.createChannel();
    QFuture<double> works = before->addAsync(1, 2);
    QFuture<double> refused = after->addAsync(1, 2);
    QTRY_VERIFY(works.isFinished() && refused.isFinished());
    QCOMPARE(works.result(), 3.0);
    QCOMPARE(exceptionName(errorOf(refused)), u"CommunicationObjectFaultedException"_s);
    QCOMPARE(errorMessage(errorOf(refused)), u"The channel factory was closed; make a new one."_s);
}

void tst_ChannelFactory::clientBase()
{
    ScriptedServer server;
    server.setHandler(calculated);
    ClientBase<ICalculatorChannel> client(WSHttpBinding(), server.url());
    QCOMPARE(client.channelFactory().state(), CommunicationState::Created);
    double sum = 0;
    client->beginAdd(1, 2, this, [&](const AsyncResult &ar) { sum = client->endAdd(ar); });
    QTRY_COMPARE(sum, 3.0);
    QCOMPARE(client.channel(), client.operator->());

    ClientBase<ICalculatorChannel> named(u"Basic"_s, configured(server.url()));
    named->beginAdd(3, 4, this, [&](const AsyncResult &ar) { sum = named->endAdd(ar); });
    QTRY_COMPARE(sum, 7.0);
}

QTEST_GUILESS_MAIN(tst_ChannelFactory)
#include "tst_channelfactory.moc"
