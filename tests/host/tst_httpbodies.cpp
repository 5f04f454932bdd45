// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/httplistener.h"
#include "host/rawclient.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace ServiceModel;
using namespace Qt::StringLiterals;

namespace {

qint64 virtualBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QFile::ReadOnly) ? file.readAll().split(' ').value(0).toLongLong() * ::sysconf(_SC_PAGESIZE) : 0;
}

std::unique_ptr<HttpListener> listen(ListenerSettings settings)
{
    settings.handler = [](const HttpRequest &request, const HttpResponder &responder) {
        responder.reply({200, "text/plain", QByteArray::number(request.body().size())});
    };
    auto listener = std::make_unique<HttpListener>(settings);
    if (!listener->listen(u"127.0.0.1"_s, 0))
        qFatal("%ls", qUtf16Printable(listener->errorString()));
    return listener;
}

} // namespace

// How much memory the bodies of requests take.
class TestHttpBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announcedBodiesTakeNoRoom();
    void everySizeArrives_data();
    void everySizeArrives();
    void roomThatIsMadeCounts();
};

void TestHttpBodies::announcedBodiesTakeNoRoom()
{
    const auto listener = listen({});
    const qint64 before = virtualBytes();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 200; ++i) {
        clients.push_back(std::make_unique<RawClient>(listener->port()));
        clients.back()->send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\nx");
    }
    QCOMPARE(RawClient(listener->port()).call(RawClient::request("POST", "/", "served")).body, "6");
    const qint64 taken = virtualBytes() - before;
    QVERIFY2(taken < qint64(60) * 1024 * 1024, QByteArray::number(taken));
    clients.front()->send(QByteArray(999'999, 'x'));
    QCOMPARE(clients.front()->read().body, "1000000");
}

void TestHttpBodies::everySizeArrives_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 65'535, 65'536, 65'537, 131'072, 131'073, 1'000'000, 5'000'000})
        QTest::addRow("%d", size) << size;
}

void TestHttpBodies::everySizeArrives()
{
    QFETCH(int, size);
    const auto listener = listen({});
    const QByteArray body(size, 'x');
    RawClient client(listener->port());
    QCOMPARE(client.call(RawClient::request("POST", "/", body)).body, QByteArray::number(size));
    client.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (qsizetype at = 0; at < size; at += 10'000) {
        const QByteArray chunk = body.mid(at, 10'000);
        client.send(QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n");
    }
    client.send("0\r\n\r\n");
    QCOMPARE(client.read().body, QByteArray::number(size));
}

// Of a body whose size nobody knows up to twice as much as has come.
void TestHttpBodies::roomThatIsMadeCounts()
{
    const auto listener = listen({.throttling = {.maxBufferedBytes = 300'000}});
    const QByteArray body(200'000, 'x');
    QCOMPARE(RawClient(listener->port()).call(RawClient::request("POST", "/", body)).status, 200);
    RawClient client(listener->port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 25; ++i)
        client.send("2710\r\n" + body.first(10'000) + "\r\n");
    client.send("0\r\n\r\n");
    QCOMPARE(client.read().status, 503);
    QCOMPARE(RawClient(listener->port()).call(RawClient::request("POST", "/", body)).status, 200);
}

QTEST_GUILESS_MAIN(TestHttpBodies)
#include "tst_httpbodies.moc"
