// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/httplistener.h"
#include "host/rawclient.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace ServiceModel;
using namespace Qt::StringLiterals;

class TestHttpListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void requestReachesTheHandler();
    void replyComesInOnePiece();
    void headHasNoBody();
    void connectionIsKept();
    void connectionCloseIsHonoured();
    void http10ConnectionIsClosed();
    void pipelinedRequestsAreAnsweredInOrder();
    void chunkedBodyIsPutTogether();
    void bodyAfter100Continue();
    void bodyTogetherWithExpect();
    void bodyMayComeByteByByte();
    void notHttpIsRefused();


    void closeLetsRequestsFinish();
    void closeWithoutRequestsIsDoneAtOnce();
    void portInUseIsOneSentence();
    void unknownNameIsOneSentence();
    void localhostIsBothFamilies();

private:
    std::unique_ptr<HttpListener> listen(ListenerSettings settings = {});

    HttpHandler m_handler;              // answers with what it got, unless a test sets another
    QList<HttpResponder> m_responders;  // of requests that wait
};

void TestHttpListener::init()
{
    m_responders.clear();
    m_handler = [](const HttpRequest &request, const HttpResponder &responder) {
        responder.reply({200, "text/plain", request.method().toByteArray() + ' ' + request.path().toByteArray() + ' ' + request.body(), {}});
    };
}

std::unique_ptr<HttpListener> TestHttpListener::listen(ListenerSettings settings)
{
    settings.handler = [this](const HttpRequest &request, const HttpResponder &responder) { m_handler(request, responder); };
    auto listener = std::make_unique<HttpListener>(settings);
    if (!listener->listen(u"127.0.0.1"_s, 0))
        qFatal("%ls", qUtf16Printable(listener->errorString()));
    return listener;
}

void TestHttpListener::requestReachesTheHandler()
{
    QByteArray soapAction;
    QByteArray missing = "not asked";
    std::optional<QByteArray> flag, value, absent;
    QString address;
    m_handler = [&](const HttpRequest &request, const HttpResponder &responder) {
        soapAction = request.header("soapaction").toByteArray();
        missing = request.header("X-Missing").toByteArray();
        const auto text = [&](const char *name) {
            const auto found = request.query(name);
            return found ? std::optional(found->toByteArray()) : std::nullopt;
        };
        flag = text("WSDL");
        value = text("xsd");
        absent = text("other");
        address = request.remoteAddress();
        responder.reply({201, "text/x-test", request.path().toByteArray() + '|' + request.body(), {{"X-More", "yes"}}});
    };
    const auto listener = listen();
    RawClient client(listener->port());
    const auto reply = client.call(RawClient::request("POST", "/a%20b?wsdl&xsd=xsd0", "hello", {"SOAPAction: \"urn:x\""}));
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.body, QByteArray("/a b|hello"));
    QCOMPARE(reply.header("Content-Type"), QByteArray("text/x-test"));
    QCOMPARE(reply.header("X-More"), QByteArray("yes"));
    QCOMPARE(soapAction, QByteArray("\"urn:x\""));
    QVERIFY(missing.isNull());
    QCOMPARE(flag, std::optional<QByteArray>(QByteArray()));
    QCOMPARE(value, std::optional<QByteArray>("xsd0"));
    QVERIFY(!absent);
    QCOMPARE(address, u"127.0.0.1"_s);
}

// Two small writes would cost a delayed acknowledgement, some 40 ms a call.
void TestHttpListener::replyComesInOnePiece()
{
    const auto listener = listen();
    RawClient client(listener->port());
    client.send(RawClient::request("POST", "/", "hello"));
    QSignalSpy ready(&client.socket(), &QIODevice::readyRead);
    QVERIFY(ready.wait());
    QVERIFY(client.socket().peek(10000).endsWith("hello"));
    QCOMPARE(ready.size(), 1);
}

void TestHttpListener::headHasNoBody()
{
    const auto listener = listen();
    RawClient client(listener->port());
    client.send(RawClient::request("HEAD", "/x") + RawClient::request("GET", "/y"));
    const auto head = client.read(true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("Content-Length"), QByteArray("8"));
    QCOMPARE(client.read().body, QByteArray("GET /y "));
}

void TestHttpListener::connectionIsKept()
{
    const auto listener = listen();
    RawClient client(listener->port());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.call(RawClient::request("POST", "/", QByteArray::number(i))).body, "POST / " + QByteArray::number(i));
    QCOMPARE(client.socket().state(), QAbstractSocket::ConnectedState);
}

void TestHttpListener::connectionCloseIsHonoured()
{
    const auto listener = listen();
    RawClient client(listener->port());
    const auto reply = client.call(RawClient::request("POST", "/", "x", {"Connection: close"}));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Connection").toLower(), QByteArray("close"));
    QVERIFY(client.waitForClosed());
}

void TestHttpListener::http10ConnectionIsClosed()
{
    const auto listener = listen();
    RawClient client(listener->port());
    const auto reply = client.call("POST /old HTTP/1.0\r\nContent-Length: 2\r\n\r\nhi");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("POST /old hi"));
    QVERIFY(client.waitForClosed());
}

void TestHttpListener::pipelinedRequestsAreAnsweredInOrder()
{
    m_handler = [this](const HttpRequest &request, const HttpResponder &responder) {
        const QByteArray body = request.body();
        QTimer::singleShot(body == "1" ? 30 : 0, this, [responder, body] { responder.reply({200, "text/plain", body, {}}); });
    };
    const auto listener = listen();
    RawClient client(listener->port());
    client.send(RawClient::request("POST", "/", "1") + RawClient::request("POST", "/", "2") + RawClient::request("POST", "/", "3"));
    QCOMPARE(client.read().body, QByteArray("1"));
    QCOMPARE(client.read().body, QByteArray("2"));
    QCOMPARE(client.read().body, QByteArray("3"));
}

void TestHttpListener::chunkedBodyIsPutTogether()
{
    const auto listener = listen();
    RawClient client(listener->port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
    client.send("4;extension=1\r\ndefg\r\n0\r\n\r\n");
    QCOMPARE(client.read().body, QByteArray("POST / abcdefg"));
}

void TestHttpListener::bodyAfter100Continue()
{
    const auto listener = listen();
    RawClient client(listener->port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.read().status, 100);
    client.send("hello");
    QCOMPARE(client.read().body, QByteArray("POST / hello"));
}

void TestHttpListener::bodyTogetherWithExpect()
{
    const auto listener = listen();
    RawClient client(listener->port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\nhello");
    auto reply = client.read();
    if (reply.status == 100)
        reply = client.read();
    QCOMPARE(reply.body, QByteArray("POST / hello"));
}

void TestHttpListener::bodyMayComeByteByByte()
{
    const auto listener = listen();
    RawClient client(listener->port());
    for (const char byte : RawClient::request("POST", "/slow", "hello")) {
        client.send(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QCOMPARE(client.read().body, QByteArray("POST /slow hello"));
}

void TestHttpListener::notHttpIsRefused()
{
    bool isHandled = false;
    m_handler = [&](const HttpRequest &, const HttpResponder &) { isHandled = true; };
    const auto listener = listen();
    RawClient client(listener->port());
    client.send("\x16\x03\x01 this is not HTTP\r\n\r\n");
    const int status = client.read().status;
    QVERIFY2(status == 0 || status == 400, QByteArray::number(status));
    QVERIFY(!isHandled);
    init();
    RawClient another(listener->port());
    QCOMPARE(another.call(RawClient::request("GET", "/")).status, 200);
}

void TestHttpListener::closeLetsRequestsFinish()
{
    m_handler = [this](const HttpRequest &, const HttpResponder &responder) { m_responders.append(responder); };
    const auto listener = listen();
    const quint16 port = listener->port();
    RawClient idle(port);
    RawClient client(port);
    client.send(RawClient::request("POST", "/", "1"));
    QTRY_COMPARE(m_responders.size(), 1);

    QSignalSpy closed(listener.get(), &HttpListener::closed);
    QVERIFY(!listener->close());
    RawClient refused(port);
    QCOMPARE(refused.socket().error(), QAbstractSocket::ConnectionRefusedError);
    QCOMPARE(closed.size(), 0);

    m_responders[0].reply({200, "text/plain", "done", {}});
    const auto reply = client.read();
    QCOMPARE(reply.body, QByteArray("done"));
    QCOMPARE(reply.header("Connection").toLower(), QByteArray("close"));
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(client.waitForClosed());
    QVERIFY(idle.waitForClosed());
}

void TestHttpListener::closeWithoutRequestsIsDoneAtOnce()
{
    const auto listener = listen();
    RawClient client(listener->port());
    QCOMPARE(client.call(RawClient::request("GET", "/")).status, 200);
    QVERIFY(listener->close());
    QVERIFY(client.waitForClosed());
}

void TestHttpListener::portInUseIsOneSentence()
{
    const auto listener = listen();
    HttpListener second({});
    QVERIFY(!second.listen(u"127.0.0.1"_s, listener->port()));
    QCOMPARE(second.errorString(), u"Cannot listen on 127.0.0.1:%1: another program is using the port. Stop it, or choose another port."_s.arg(listener->port()));
    HttpListener third({});
    QVERIFY2(!third.listen(u"localhost"_s, listener->port()), "one of the two families is taken");
}

void TestHttpListener::unknownNameIsOneSentence()
{
    HttpListener listener({});
    QVERIFY(!listener.listen(u"no-such-host.invalid"_s, 0));
    QVERIFY2(listener.errorString().startsWith(u"Cannot listen on 'no-such-host.invalid': the name is not known"), qPrintable(listener.errorString()));
}

void TestHttpListener::localhostIsBothFamilies()
{
    HttpListener listener({.handler = m_handler});
    QVERIFY2(listener.listen(u"localhost"_s, 0), qPrintable(listener.errorString()));
    QCOMPARE(RawClient(listener.port()).call(RawClient::request("GET", "/four")).body, QByteArray("GET /four "));
    QTcpSocket probe;
    probe.bind(QHostAddress::LocalHostIPv6);
    if (probe.state() != QAbstractSocket::BoundState)
        QSKIP("no IPv6 on this machine");
    QCOMPARE(RawClient(listener.port(), u"::1"_s).call(RawClient::request("GET", "/six")).body, QByteArray("GET /six "));
}

QTEST_GUILESS_MAIN(TestHttpListener)
#include "tst_httplistener.moc"
