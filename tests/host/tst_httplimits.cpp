// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/httplistener.h"
#include "host/rawclient.h"

#include <QFile>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include <netinet/in.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ServiceModel;
using namespace Qt::StringLiterals;

namespace {

// A process that opens connections and says nothing on them.
class IdleClients
{
public:
    IdleClients(quint16 port, int count)
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return;
        m_process = ::fork();
        if (m_process == 0)
            run(port, count, ends[1]);
        ::close(ends[1]);
        m_reader = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
        QObject::connect(m_reader.get(), &QSocketNotifier::activated, m_reader.get(), [this, end = ends[0]] {
            if (::read(end, &m_connected, sizeof m_connected) <= 0)
                m_reader->setEnabled(false);
        });
        m_end = ends[0];
    }
    ~IdleClients()
    {
        m_reader.reset();
        ::close(m_end);
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    Q_DISABLE_COPY_MOVE(IdleClients)

    int connected() const { return m_connected; }

private:
    [[noreturn]] static void run(quint16 port, int count, int progress)
    {
        for (int i = 1; i <= count; ++i) {
            const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
            sockaddr_in address = {};
            address.sin_family = AF_INET;
            address.sin_port = htons(port);
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
                break;
            if (i % 1000 == 0 && ::write(progress, &i, sizeof i) < 0)
                break;
        }
        for (;;)
            ::pause();
    }

    pid_t m_process = -1;
    int m_end = -1;
    int m_connected = 0;
    std::unique_ptr<QSocketNotifier> m_reader;
};

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QFile::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) : 0;
}

} // namespace

// What a listener does not let its callers take.
class TestHttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void largeBodyIsRefused_data();
    void largeBodyIsRefused();
    void largeBodyIsRefusedBefore100();
    void endlessBodyIsCutOff();
    void largeHeadIsRefused_data();
    void largeHeadIsRefused();
    void idleConnectionMakesPlace();
    void callerIsToldWhenAllConnectionsAreBusy();
    void callerIsToldWhenItsAddressHasTooMany();
    void idleConnectionsLeaveRoomForOthers_data();
    void idleConnectionsLeaveRoomForOthers();
    void bodiesAreBoundedTogether();
    void silentConnectionIsClosed();
    void drippedHeadIsCutOff();
    void drippedBodyIsCutOff();

private:
    // Requests to /wait are never answered.
    std::unique_ptr<HttpListener> listen(ListenerSettings settings);

    QList<HttpResponder> m_waiting;
    int m_handled = 0;
};

void TestHttpLimits::init()
{
    m_handled = 0;
    m_waiting.clear();
}

std::unique_ptr<HttpListener> TestHttpLimits::listen(ListenerSettings settings)
{
    settings.handler = [this](const HttpRequest &request, const HttpResponder &responder) {
        ++m_handled;
        if (request.path() == "/wait")
            m_waiting.append(responder);
        else
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

void TestHttpLimits::idleConnectionMakesPlace()
{
    const auto listener = listen({.throttling = {.maxConnections = 2}});
    RawClient first(listener->port());
    QCOMPARE(first.call(RawClient::request("GET", "/")).status, 200);
    RawClient second(listener->port());
    QCOMPARE(second.call(RawClient::request("GET", "/")).status, 200);
    QCOMPARE(first.call(RawClient::request("GET", "/")).status, 200); // the second is idle for longer now

    RawClient third(listener->port());
    QCOMPARE(third.call(RawClient::request("GET", "/")).status, 200);
    QVERIFY(second.waitForClosed());
    QCOMPARE(first.call(RawClient::request("GET", "/")).status, 200);
}

void TestHttpLimits::callerIsToldWhenAllConnectionsAreBusy()
{
    const auto listener = listen({.throttling = {.maxConnections = 1, .retryAfter = std::chrono::seconds(7)}});
    auto busy = std::make_unique<RawClient>(listener->port());
    busy->send(RawClient::request("GET", "/wait"));
    QTRY_COMPARE(m_handled, 1);

    RawClient other(listener->port());
    const auto reply = other.call(RawClient::request("POST", "/", "body"));
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.header("Retry-After"), "7");
    QCOMPARE(reply.header("Connection"), "close");
    QVERIFY(other.waitForClosed());

    m_waiting.takeFirst().reply({200});
    QCOMPARE(busy->read().status, 200);
    RawClient later(listener->port());
    QCOMPARE(later.call(RawClient::request("GET", "/")).status, 200);
}

void TestHttpLimits::callerIsToldWhenItsAddressHasTooMany()
{
    const auto listener = listen({.throttling = {.maxConnectionsPerAddress = 2}});
    RawClient first(listener->port());
    auto second = std::make_unique<RawClient>(listener->port());
    QCOMPARE(first.call(RawClient::request("GET", "/")).status, 200);
    QCOMPARE(second->call(RawClient::request("GET", "/")).status, 200);
    {
        RawClient third(listener->port());
        QCOMPARE(third.call(RawClient::request("GET", "/")).status, 503);
    }
    second.reset();
    RawClient fourth(listener->port());
    QTRY_COMPARE(RawClient(listener->port()).call(RawClient::request("GET", "/")).status, 200);
}

void TestHttpLimits::idleConnectionsLeaveRoomForOthers_data()
{
    QTest::addColumn<int>("maxConnections");
    QTest::newRow("all of them fit") << 10'000;
    QTest::newRow("few of them fit") << 100;
}

// Of 10 000 clients that connect and say nothing.
void TestHttpLimits::idleConnectionsLeaveRoomForOthers()
{
    QFETCH(int, maxConnections);

    constexpr int count = 10'000;
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur < count + 500)
        QSKIP("This process may not have 10 500 descriptors (ulimit -Hn).");

    const auto listener = listen({.throttling = {.maxConnections = maxConnections}});
    const qint64 before = residentBytes();
    const IdleClients idle(listener->port(), count);
    for (int connected = 1000; connected <= count; connected += 3000) {
        QTRY_COMPARE_GE_WITH_TIMEOUT(idle.connected(), connected, 60'000);
        QCOMPARE(RawClient(listener->port()).call(RawClient::request("GET", "/")).status, 200);
    }
    QCOMPARE_LT(residentBytes() - before, qint64(count) * 48 * 1024);
}

void TestHttpLimits::bodiesAreBoundedTogether()
{
    const QByteArray body(300'000, 'x');
    const auto listener = listen({.throttling = {.maxBufferedBytes = 500'000}});
    RawClient first(listener->port());
    first.send(RawClient::request("POST", "/wait", body));
    QTRY_COMPARE(m_handled, 1);

    RawClient second(listener->port());
    const auto refused = second.call(RawClient::request("POST", "/", body));
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.header("Retry-After"), "1");
    RawClient small(listener->port());
    QCOMPARE(small.call(RawClient::request("POST", "/", body.first(60'000))).status, 200);

    m_waiting.takeFirst().reply({200});
    QCOMPARE(first.read().status, 200);
    QCOMPARE(first.call(RawClient::request("POST", "/", body)).status, 200);
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
