// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/httplistener.h"
#include "host/rawclient.h"

#include <QTest>

using namespace ServiceModel;
using namespace Qt::StringLiterals;

// Replies that come later, and who may have gone by then.
class TestHttpExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void replyMayComeLater();
    void firstReplyCounts();
    void clientMayLeaveBeforeTheReply();
    void listenerMayGoBeforeTheReply();
    void listenerMayGoInsideTheHandler();
    void handlerMayRunAnEventLoop();
    void exceptionOfHandlerIsAnswered();

private:
    std::unique_ptr<HttpListener> listen(ListenerSettings settings = {});

    HttpHandler m_handler;             // keeps the responder, unless a test sets another
    QList<HttpResponder> m_responders; // of requests that wait
};

void TestHttpExchange::init()
{
    m_responders.clear();
    m_handler = [this](const HttpRequest &, const HttpResponder &responder) { m_responders.append(responder); };
}

std::unique_ptr<HttpListener> TestHttpExchange::listen(ListenerSettings settings)
{
    settings.handler = [this](const HttpRequest &request, const HttpResponder &responder) { m_handler(request, responder); };
    auto listener = std::make_unique<HttpListener>(settings);
    if (!listener->listen(u"127.0.0.1"_s, 0))
        qFatal("%ls", qUtf16Printable(listener->errorString()));
    return listener;
}

void TestHttpExchange::replyMayComeLater()
{
    const auto listener = listen();
    RawClient client(listener->port());
    RawClient another(listener->port());
    client.send(RawClient::request("POST", "/", "1"));
    QTRY_COMPARE(m_responders.size(), 1);
    another.send(RawClient::request("POST", "/", "2"));
    QTRY_COMPARE(m_responders.size(), 2);
    m_responders[1].reply({200, "text/plain", "second", {}});
    QCOMPARE(another.read().body, QByteArray("second"));
    m_responders[0].reply({200, "text/plain", "first", {}});
    QCOMPARE(client.read().body, QByteArray("first"));
}

void TestHttpExchange::firstReplyCounts()
{
    const auto listener = listen();
    RawClient client(listener->port());
    client.send(RawClient::request("POST", "/", "1"));
    QTRY_COMPARE(m_responders.size(), 1);
    m_responders[0].reply({200, "text/plain", "first", {}});
    m_responders[0].reply({200, "text/plain", "again", {}});
    QCOMPARE(client.read().body, QByteArray("first"));
    m_responders[0].reply({200, "text/plain", "late", {}});
    client.send(RawClient::request("POST", "/", "2"));
    QTRY_COMPARE(m_responders.size(), 2);
    m_responders[1].reply({200, "text/plain", "second", {}});
    QCOMPARE(client.read().body, QByteArray("second"));
}

void TestHttpExchange::clientMayLeaveBeforeTheReply()
{
    m_handler = [this](const HttpRequest &request, const HttpResponder &responder) {
        if (request.method() == "POST")
            m_responders.append(responder);
        else
            responder.reply({200});
    };
    const auto listener = listen({.throttling = {.maxConnections = 1}});
    {
        RawClient client(listener->port());
        client.send(RawClient::request("POST", "/", "1"));
        QTRY_COMPARE(m_responders.size(), 1);
        client.disconnect();
    }
    m_responders[0].reply({200, "text/plain", QByteArray(100000, 'x'), {}});
    // The place is free again.
    QTRY_COMPARE(RawClient(listener->port()).call(RawClient::request("GET", "/")).status, 200);
}

void TestHttpExchange::listenerMayGoBeforeTheReply()
{
    auto listener = listen();
    RawClient client(listener->port());
    client.send(RawClient::request("POST", "/", "1"));
    QTRY_COMPARE(m_responders.size(), 1);
    listener.reset();
    QVERIFY(client.waitForClosed());
    m_responders[0].reply({200, "text/plain", "too late", {}});
}

void TestHttpExchange::listenerMayGoInsideTheHandler()
{
    std::unique_ptr<HttpListener> listener;
    m_handler = [&](const HttpRequest &, const HttpResponder &responder) {
        listener.reset();
        responder.reply({200, "text/plain", "too late", {}});
    };
    listener = listen();
    RawClient client(listener->port());
    client.send(RawClient::request("POST", "/", "1") + RawClient::request("POST", "/", "2"));
    QCOMPARE(client.read().status, 0);
    QVERIFY(!listener);
}

void TestHttpExchange::handlerMayRunAnEventLoop()
{
    m_handler = [](const HttpRequest &request, const HttpResponder &responder) {
        for (int turns = 0; turns < 10; ++turns)
            QCoreApplication::processEvents();
        responder.reply({200, "text/plain", request.body(), {}});
    };
    const auto listener = listen();
    RawClient client(listener->port());
    RawClient another(listener->port());
    client.send(RawClient::request("POST", "/", "1"));
    another.send(RawClient::request("POST", "/", "2"));
    QCOMPARE(client.read().body, QByteArray("1"));
    QCOMPARE(another.read().body, QByteArray("2"));
}

void TestHttpExchange::exceptionOfHandlerIsAnswered()
{
    m_handler = [](const HttpRequest &, const HttpResponder &) { throw std::runtime_error("oops"); };
    const auto listener = listen();
    RawClient client(listener->port());
    QTest::ignoreMessage(QtWarningMsg, "An exception escaped the handler of a request: oops");
    QCOMPARE(client.call(RawClient::request("GET", "/")).status, 500);
}

QTEST_GUILESS_MAIN(TestHttpExchange)
#include "tst_httpexchange.moc"
