// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorchannel.h"
#include "support/calculatorreplies.h"
#include "support/exceptionname.h"
#include "transport/httprequestchannel.h"

#include <QHostInfo>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

std::unique_ptr<ICalculatorChannel> channelTo(const QUrl &url, const Binding &binding = BasicHttpBinding())
{
    ChannelFactory<ICalculatorChannel> factory(binding, url);
    return factory.createChannel();
}

class Receiver : public ReplyReceiver
{
public:
    void receive(TransportReply &&reply) override { replies.append(std::move(reply)); }
    void reached(CallStage stage) override { stages.append(stage); }

    QList<TransportReply> replies;
    QList<CallStage> stages;
};

std::exception_ptr errorOf(QFuture<double> future)
{
    return thrownBy([&] { future.waitForFinished(); });
}

} // namespace

// What goes over the wire, and what the network does to it.
class tst_HttpRequestChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestOnTheWire_data();
    void requestOnTheWire();
    void httpHeadersOfACall();
    void nobodyListens();
    void hostNotFound();
    void noTls();
    void schemes_data();
    void schemes();
    void cookiesAreNotKept();
    void percentSignsInAnAddress();
    void doneIsCalledLater();
    void cancelledRequestsAreNotDone();
    void prioritiesOfWaitingRequests();
    void cancelledWhileWaiting();
    void stagesOfARequest();
    void whatIsLogged();
};

void tst_HttpRequestChannel::requestOnTheWire_data()
{
    QTest::addColumn<MessageVersion>("version");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("soapAction");
    QTest::addColumn<QByteArray>("envelope");

    const QByteArray action = "http://Microsoft.ServiceModel.Samples/ICalculator/Add";
    const QByteArray body = "<s:Body><Add xmlns=\"http://Microsoft.ServiceModel.Samples\"><n1>100</n1><n2>15.99</n2></Add></s:Body></s:Envelope>";
    QTest::newRow("SOAP 1.1") << MessageVersion::soap11() << QByteArray("text/xml; charset=utf-8") << '"' + action + '"' << body;
    QTest::newRow("SOAP 1.2") << MessageVersion::soap12() << "application/soap+xml; charset=utf-8; action=\"" + action + '"' << QByteArray() << body;
    QTest::newRow("SOAP 1.2 with addressing") << MessageVersion::soap12Addressing10() << QByteArray("application/soap+xml; charset=utf-8") << QByteArray()
        << "<a:Action s:mustUnderstand=\"1\">" + action + "</a:Action><a:MessageID>urn:uuid:";
}

void tst_HttpRequestChannel::requestOnTheWire()
{
    QFETCH(MessageVersion, version);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, soapAction);
    QFETCH(QByteArray, envelope);
    ScriptedServer server;
    server.setHandler(calculated);
    Binding binding;
    binding.messageVersion = version;
    const auto channel = channelTo(server.url(), binding);
    QFuture<double> first = channel->addAsync(100, 15.99);
    QFuture<double> second = channel->addAsync(100, 15.99);
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(first.result(), 115.99);
    const Request request = server.requests().first();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/calculator");
    QCOMPARE(request.header("Content-Type"), contentType);
    QCOMPARE(request.header("SOAPAction"), soapAction);
    QCOMPARE(request.header("Content-Length"), QByteArray::number(request.body.size()));
    QVERIFY2(request.body.contains(envelope), request.body.constData());
    if (version.hasAddressing()) {
        const QByteArray to = "<a:To s:mustUnderstand=\"1\">" + server.url().toEncoded() + "</a:To>";
        QVERIFY2(request.body.contains(to), request.body.constData());
        QVERIFY(request.body != server.requests().last().body); // each call has an identifier of its own
    }
}

void tst_HttpRequestChannel::httpHeadersOfACall()
{
    ScriptedServer server;
    server.setHandler(calculated);
    const auto channel = channelTo(server.url());
    QFuture<double> future = channel->addAsync(1, 2, {.httpHeaders = {{"X-One", "1"}, {"X-Two", "2"}}});
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(server.requests().first().header("x-one"), "1");
    QCOMPARE(server.requests().first().header("x-two"), "2");
    future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(server.requests().last().header("x-one").isNull());
}

void tst_HttpRequestChannel::nobodyListens()
{
    QUrl url;
    {
        ScriptedServer server;
        url = server.url();
    }
    const auto channel = channelTo(url);
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(exceptionName(errorOf(future)), u"EndpointNotFoundException"_s);
    QCOMPARE(errorMessage(errorOf(future)), u"Add could not be called: nobody answers at %1, the connection was refused. Check that the service runs and that the port is right."_s.arg(url.toString()));
}

void tst_HttpRequestChannel::hostNotFound()
{
    QHostInfo info;
    QHostInfo::lookupHost(u"calculator.invalid"_s, this, [&](const QHostInfo &found) { info = found; });
    if (!QTest::qWaitFor([&] { return info.lookupId() >= 0 && info.error() != QHostInfo::NoError; }, 3000) || info.error() != QHostInfo::HostNotFound)
        QSKIP("the resolver of this machine does not say that a host is unknown");
    const auto channel = channelTo(QUrl(u"http://calculator.invalid:8000/x"_s));
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
    QCOMPARE(exceptionName(errorOf(future)), u"EndpointNotFoundException"_s);
    QCOMPARE(errorMessage(errorOf(future)), u"Add could not be called: the host 'calculator.invalid' was not found. Check the name in http://calculator.invalid:8000/x and the network connection."_s);
}

void tst_HttpRequestChannel::noTls()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt has no TLS");
    QTcpServer server; // speaks none
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    });
    const QUrl url(u"https://127.0.0.1:%1/x"_s.arg(server.serverPort()));
    const auto channel = channelTo(url);
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(exceptionName(errorOf(future)), u"SecurityNegotiationException"_s);
    QVERIFY(errorMessage(errorOf(future)).startsWith(u"Add could not be called: no secure connection to %1 could be made: "_s.arg(url.toString())));
}

void tst_HttpRequestChannel::schemes_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"", "calculator", "localhost:8000", "ftp://localhost/x", "file:///etc/passwd", "http://", "http:///x", "http://host:99999/"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void tst_HttpRequestChannel::schemes()
{
    QFETCH(QString, address);
    const auto channel = channelTo(QUrl(address));
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(exceptionName(errorOf(future)), u"CommunicationObjectFaultedException"_s);
    QVERIFY(errorMessage(errorOf(future)).contains(u"is no address of a service; it must look like http://host:port/path."_s));
}

void tst_HttpRequestChannel::cookiesAreNotKept()
{
    ScriptedServer server;
    server.enqueue(Answer::http(200, replyEnvelope({}, responseBody("Add", "3")), {{"Set-Cookie", "a=b"}}));
    server.setHandler(calculated);
    const auto channel = channelTo(server.url());
    for (int i = 0; i < 2; ++i) {
        QFuture<double> future = channel->addAsync(1, 2);
        QTRY_VERIFY(future.isFinished());
    }
    QVERIFY(server.requests().last().header("Cookie").isNull());
}

void tst_HttpRequestChannel::percentSignsInAnAddress()
{
    ScriptedServer server;
    BasicHttpBinding binding;
    binding.maxReceivedMessageSize = 10;
    const auto channel = channelTo(server.url(u"/a%2Fb"_s), binding);
    server.enqueue(Answer::http(200, QByteArray(11, ' ')));
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    const QString message = errorMessage(errorOf(future));
    QVERIFY2(message.contains(u"/a%2Fb"_s) && message.contains(u"to Add has more than the 10 bytes"_s), qPrintable(message));
}

void tst_HttpRequestChannel::doneIsCalledLater()
{
    HttpRequestChannel channel(std::make_shared<QNetworkAccessManager>(), 1000);
    // QNetworkAccessManager knows at once that there is no such scheme.
    const auto receiver = std::make_shared<Receiver>();
    channel.send({QUrl(u"nonsense://x"_s), "text/xml", {}}, receiver);
    QVERIFY(receiver->replies.isEmpty());
    QTRY_COMPARE(receiver->replies.size(), 1);
    QCOMPARE(exceptionName(receiver->replies.first().error), u"EndpointNotFoundException");
}

void tst_HttpRequestChannel::cancelledRequestsAreNotDone()
{
    ScriptedServer server;
    server.setHandler([](const Request &) { return Answer().hold().close(); });
    QSignalSpy requested(&server, &ScriptedServer::requested);
    auto channel = std::make_unique<HttpRequestChannel>(std::make_shared<QNetworkAccessManager>(), 1000);
    const auto receiver = std::make_shared<Receiver>();
    const TransportRequest request{server.url(), "text/xml", "<a/>"};
    const quint64 first = channel->send(request, receiver);
    channel->send(request, receiver);
    QTRY_COMPARE(requested.size(), 2);
    channel->cancel(first);
    channel->cancel(first);
    channel->cancel(12345);
    QTRY_COMPARE(server.openConnections(), 1);
    channel.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(receiver->replies.isEmpty());
}

void tst_HttpRequestChannel::prioritiesOfWaitingRequests()
{
    ScriptedServer server;
    server.setHandler([](const Request &) { return Answer().hold().send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"); });
    HttpRequestChannel channel(std::make_shared<QNetworkAccessManager>(), 1000);
    const auto receiver = std::make_shared<Receiver>();
    TransportRequest request{server.url(), "text/xml", "busy"};
    constexpr int busy = 20; // more than are handed on at once
    for (int i = 0; i < busy; ++i)
        channel.send(request, receiver);
    for (const auto &[body, priority] : {std::pair{"low", CallPriority::Low}, {"normal", CallPriority::Normal}, {"high", CallPriority::High}}) {
        request.body = body;
        request.priority = priority;
        channel.send(request, receiver);
    }
    server.setHandler([](const Request &) { return Answer::http(200, "x"); });
    QTRY_VERIFY(!server.requests().isEmpty());
    server.release();
    QTRY_COMPARE(receiver->replies.size(), busy + 3);
    const auto order = [&server](QByteArrayView body) {
        return std::ranges::find(server.requests(), body, [](const Request &r) { return QByteArrayView(r.body); }) - server.requests().begin();
    };
    QVERIFY(order("high") < busy); // it overtook some of the first
    QVERIFY(order("high") < order("normal"));
    QVERIFY(order("normal") < order("low"));
}

void tst_HttpRequestChannel::cancelledWhileWaiting()
{
    ScriptedServer server;
    server.setHandler([](const Request &) { return Answer().hold().close(); });
    HttpRequestChannel channel(std::make_shared<QNetworkAccessManager>(), 1000);
    const auto busy = std::make_shared<Receiver>();
    QList<quint64> numbers;
    for (int i = 0; i < 20; ++i)
        numbers.append(channel.send({server.url(), "text/xml", "busy"}, busy));
    const auto receiver = std::make_shared<Receiver>();
    const quint64 waiting = channel.send({server.url(), "text/xml", "never"}, receiver);
    const quint64 last = channel.send({server.url(), "text/xml", "last"}, receiver);
    channel.cancel(waiting);
    server.setHandler([](const Request &) { return Answer::http(200, "x"); });
    for (const quint64 number : numbers)
        channel.cancel(number);
    QVERIFY(last > waiting);
    QTRY_COMPARE(receiver->replies.size(), 1);
    QVERIFY(std::ranges::none_of(server.requests(), [](const Request &r) { return r.body == "never"; }));
    QVERIFY(busy->replies.isEmpty());
}

void tst_HttpRequestChannel::stagesOfARequest()
{
    using enum CallStage;
    ScriptedServer server;
    server.setHandler([](const Request &) { return Answer::http(200, "x"); });
    HttpRequestChannel channel(std::make_shared<QNetworkAccessManager>(), 1000);
    const auto first = std::make_shared<Receiver>();
    channel.send({server.url(), "text/xml", "1"}, first);
    QTRY_COMPARE(first->replies.size(), 1);
    QCOMPARE(first->stages, (QList{Started, Connecting, Sent, FirstByte, Received}));
    const auto second = std::make_shared<Receiver>(); // on the same connection
    channel.send({server.url(), "text/xml", "2"}, second);
    QTRY_COMPARE(second->replies.size(), 1);
    QCOMPARE(second->stages, (QList{Started, Sent, FirstByte, Received}));
}

// Without secrets: neither bodies nor headers, nor what an address may hold beside host and path.
void tst_HttpRequestChannel::whatIsLogged()
{
    QUrl nowhere;
    {
        ScriptedServer closed;
        nowhere = closed.url();
    }
    ScriptedServer server;
    server.setHandler([](const Request &) { return Answer::http(200, "secret"); });
    HttpRequestChannel channel(std::make_shared<QNetworkAccessManager>(), 1000);
    const auto receiver = std::make_shared<Receiver>();
    const auto call = [&](QUrl url) {
        url.setUserInfo(u"ada:secret"_s);
        url.setQuery(u"secret"_s);
        channel.send({url, "text/xml", "secret", {{"X-Key", "secret"}}, u"Add"_s}, receiver);
    };
    call(server.url());
    QTRY_COMPARE(receiver->replies.size(), 1);
    static QStringList logged;
    QLoggingCategory::setFilterRules(u"servicemodel.transport.debug=true"_s);
    const auto previous = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &message) {
        if (qstrcmp(context.category, "servicemodel.transport") == 0)
            logged.append(message);
    });
    call(server.url());
    bool isDone = QTest::qWaitFor([&] { return receiver->replies.size() == 2; });
    call(nowhere);
    isDone &= QTest::qWaitFor([&] { return receiver->replies.size() == 3; });
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    QVERIFY(isDone);
    QCOMPARE(logged, (QStringList{u"Add sends 6 bytes to %1"_s.arg(server.url().toString()), u"Add got HTTP 200, 6 bytes"_s,
                                  u"Add sends 6 bytes to %1"_s.arg(nowhere.toString()), u"Add failed: "_s + errorMessage(receiver->replies.last().error)}));
}

QTEST_GUILESS_MAIN(tst_HttpRequestChannel)
#include "tst_httprequestchannel.moc"
