// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/httplistener.h"
#include "host/rawclient.h"

#include <QTest>
#include <QTimer>

using namespace ServiceModel;
using namespace Qt::StringLiterals;

// What a listener does not let its callers take.
class TestHttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_handled = 0; }
    void largeBodyIsRefused_data();
    void largeBodyIsRefused();
    void largeBodyIsRefusedBefore100();
    void endlessBodyIsCutOff();
    void largeHeadIsRefused_data();
    void largeHeadIsRefused();
    void connectionsAreLimited();
    void silentConnectionIsClosed();
    void drippedHeadIsCutOff();
    void drippedBodyIsCutOff();

private:
    std::unique_ptr<HttpListener> listen(HttpSettings settings);

    int m_handled = 0;
};

std::unique_ptr<HttpListener> TestHttpLimits::listen(HttpSettings settings)
{
    settings.handler = [this](const HttpRequest &, const HttpResponder &responder) {
        ++m_handled;
        responder.reply({200, "text/plain", "ok", {}});
    };
    auto listener = std::make_unique<HttpListener>(settings);
    if (!listener->listen(u"127.0.0.1"_s, 0))
        qFatal("%ls", qUtf16Printable(listener->errorString()));
    return listener;
}

void TestHttpLimits::largeBodyIsRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("isKept");

    const QByteArray start = "POST / HTTP/1.1\r\nHost: x\r\n";
    const QByteArray fits(1000, 'x');
    const QByteArray large(1001, 'x');
    QTest::newRow("one byte more than is accepted") << RawClient::request("POST", "/", large) << true;
    QTest::newRow("chunks that add up to more") << start + "Transfer-Encoding: chunked\r\n\r\n3e8\r\n" + fits + "\r\n1\r\nx\r\n0\r\n\r\n" << true;
    QTest::newRow("a length that no one would read to the end") << start + "Content-Length: 10000000000\r\n\r\n" + large << false;
}

void TestHttpLimits::largeBodyIsRefused()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, isKept);

    const auto listener = listen({.maxBodyBytes = 1000});
    RawClient client(listener->port());
    const auto reply = client.call(request);
    QCOMPARE(reply.status, 413);
    QVERIFY2(reply.body.contains("larger"), reply.body);
    QCOMPARE(m_handled, 0);
    if (isKept)
        QCOMPARE(client.call(RawClient::request("POST", "/", QByteArray(1000, 'y'))).status, 200);
}

void TestHttpLimits::largeBodyIsRefusedBefore100()
{
    const auto listener = listen({.maxBodyBytes = 1000});
    RawClient client(listener->port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1001\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.read().status, 413);
}

void TestHttpLimits::endlessBodyIsCutOff()
{
    const auto listener = listen({.maxBodyBytes = 1000});
    RawClient client(listener->port());
    const QByteArray chunk = "10000\r\n" + QByteArray(65536, 'x') + "\r\n";
    client.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    int sent = 0;
    while (client.socket().state() == QAbstractSocket::ConnectedState && sent < 1000) {
        client.send(chunk);
        ++sent;
        QTest::qWait(0);
    }
    QCOMPARE_LT(sent, 1000); // 64 MB would be taken otherwise
}

void TestHttpLimits::largeHeadIsRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");

    QTest::newRow("one long header") << RawClient::request("GET", "/", {}, {"X-Long: " + QByteArray(40000, 'x')}) << 431;
    QTest::newRow("many headers") << RawClient::request("GET", "/", {}, QList<QByteArray>(10000, "X-A: b")) << 431;
    QTest::newRow("a long path") << RawClient::request("GET", "/" + QByteArray(40000, 'x')) << 414;
}

void TestHttpLimits::largeHeadIsRefused()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);

    const auto listener = listen({});
    RawClient client(listener->port());
    QCOMPARE(client.call(request).status, status);
    RawClient another(listener->port());
    QCOMPARE(another.call(RawClient::request("GET", "/")).status, 200);
}

void TestHttpLimits::connectionsAreLimited()
{
    const auto listener = listen({.throttling = {.maxConnections = 2}});
    RawClient first(listener->port());
    auto second = std::make_unique<RawClient>(listener->port());
    QCOMPARE(first.call(RawClient::request("GET", "/")).status, 200);
    QCOMPARE(second->call(RawClient::request("GET", "/")).status, 200);
    RawClient third(listener->port());
    third.send(RawClient::request("GET", "/"));
    QVERIFY(third.staysSilent(200));
    QCOMPARE(first.call(RawClient::request("GET", "/")).status, 200);

    second.reset();
    QCOMPARE(third.read().status, 200);
}

void TestHttpLimits::silentConnectionIsClosed()
{
    const auto listener = listen({.throttling = {.idleTimeout = std::chrono::seconds(1)}});
    RawClient silent(listener->port());
    RawClient halfway(listener->port());
    halfway.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhel");
    QVERIFY(silent.waitForClosed());
    const int status = halfway.read().status;
    QVERIFY2(status == 0 || status == 408, QByteArray::number(status));
    QVERIFY(halfway.waitForClosed());
}

void TestHttpLimits::drippedHeadIsCutOff()
{
    const auto listener = listen({.throttling = {.idleTimeout = std::chrono::seconds(1)}});
    RawClient client(listener->port());
    client.send("GET / HTTP/1.1\r\n");
    QTimer drip;
    connect(&drip, &QTimer::timeout, this, [&] { client.send("X-Drip: 1\r\n"); });
    drip.start(100);
    QVERIFY(client.waitForClosed());
}

void TestHttpLimits::drippedBodyIsCutOff()
{
    const auto listener = listen({.throttling = {.bodyTimeout = std::chrono::seconds(1)}});
    RawClient client(listener->port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n");
    QTimer drip;
    connect(&drip, &QTimer::timeout, this, [&] { client.send("x"); });
    drip.start(100);
    QVERIFY(client.waitForClosed());
}

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_httplimits.moc"
