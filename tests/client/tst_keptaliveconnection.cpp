// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorchannel.h"
#include "support/calculatorreplies.h"
#include "support/certificates.h"
#include "support/exceptionname.h"
#include "support/scriptedserverthread.h"
#include "transport/httprequestchannel.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QTest>
#include <QThread>


using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

// Both are told in no header.
enum class Ending { Fin, Rst };

void end(Answer &answer, Ending ending)
{
    ending == Ending::Rst ? answer.reset() : answer.close();
}

// What QNetworkAccessManager makes of a connection that dies.
class DyingReply : public QNetworkReply
{
public:
    enum class Way { Nothing, Some, All }; // that was sent before

    DyingReply(const QNetworkRequest &request, Way way, QObject *parent) : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        QMetaObject::invokeMethod(this, [this, way] {
            if (way == Way::Some)
                Q_EMIT uploadProgress(1, 1'000'000);
            if (way == Way::All)
                Q_EMIT requestSent();
            setError(ContentReSendError, u"died"_s);
            setFinished(true);
            Q_EMIT finished();
        }, Qt::QueuedConnection);
    }
    void abort() override { }

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

class DyingManager : public QNetworkAccessManager
{
public:
    explicit DyingManager(DyingReply::Way way) : m_way(way) { }

    QList<QNetworkRequest> posted;

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &request, QIODevice *) override
    {
        posted.append(request);
        return new DyingReply(request, m_way, this);
    }

private:
    DyingReply::Way m_way;
};

class Receiver : public ReplyReceiver
{
public:
    void receive(TransportReply &&reply) override { replies.append(std::move(reply)); }

    QList<TransportReply> replies;
};

struct Outcomes
{
    int values = 0;
    QMap<QString, int> errors;
};

std::exception_ptr errorOf(QFuture<double> future)
{
    return thrownBy([&] { future.waitForFinished(); });
}

// Makes calls, so many at a time: Add(0, 1), Add(1, 1) and so on.
Outcomes callMany(ICalculatorChannel &channel, int calls, int inFlight)
{
    Outcomes outcomes;
    int begun = 0, done = 0;
    QEventLoop loop;
    const std::function<void()> next = [&] {
        const int n = begun++;
        channel.beginAdd(n, 1, &loop, [&, n](const AsyncResult &ar) {
            if (ar.error())
                ++outcomes.errors[exceptionName(ar.error()) + u": "_s + errorMessage(ar.error())];
            else
                outcomes.values += channel.endAdd(ar) == n + 1;
            if (begun < calls)
                next();
            if (++done == calls)
                loop.quit();
        });
    };
    for (int i = 0; i < inFlight; ++i)
        next();
    loop.exec();
    return outcomes;
}

} // namespace

// A service may close a connection that is kept alive whenever it likes, also while a request is on its way. A request of
// which it cannot have got the body is sent once more, on a new connection; any other is not.
class tst_KeptAliveConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverSentTwice();
    void anIdleConnectionIsReplaced();
    void anIdleConnectionIsClosed();
    void closedBehindAReply_data();
    void closedBehindAReply();
    void closedInsteadOfAReply_data();
    void closedInsteadOfAReply();
    void closedWhileALargeRequestIsSent();
    void sentAgainOnceOnly_data();
    void sentAgainOnceOnly();
};

// On a connection that was used before, QNetworkAccessManager alone would send the request a second time.
void tst_KeptAliveConnection::neverSentTwice()
{
    ScriptedServer server;
    server.setHandler(calculated);
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), server.url());
    const auto channel = factory.createChannel();
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    for (const Answer &answer : {Answer().close(), Answer().reset()}) {
        server.enqueue(answer);
        future = channel->addAsync(3, 4);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(exceptionName(errorOf(future)), u"CommunicationException"_s);
        QVERIFY(errorMessage(errorOf(future)).contains(u"closed the connection"_s));
        future = channel->addAsync(5, 6);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result(), 11.0);
    }
    QCOMPARE(server.requests().size(), 5);
}

void tst_KeptAliveConnection::anIdleConnectionIsReplaced()
{
    ScriptedServer server;
    server.enqueue(Answer::http(200, replyEnvelope({}, responseBody("Add", "3"))).hold().finish());
    server.setHandler(calculated);
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), server.url());
    const auto channel = factory.createChannel();
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    server.release();
    QTRY_COMPARE(server.openConnections(), 0); // the client has seen it
    future = channel->addAsync(3, 4);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result(), 7.0);
    QCOMPARE(server.connections(), 2);
}

// Before the server closes it: most do so after 5 s or more.
void tst_KeptAliveConnection::anIdleConnectionIsClosed()
{
    ScriptedServer server;
    server.setHandler(calculated);
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), server.url());
    const auto channel = factory.createChannel();
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(server.openConnections(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 15'000);
    future = channel->addAsync(3, 4);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result(), 7.0);
}

void tst_KeptAliveConnection::closedBehindAReply_data()
{
    QTest::addColumn<int>("inFlight");
    QTest::addColumn<int>("replies");
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<bool>("isSecure");

    for (const int inFlight : {1, 64}) {
        for (const int replies : {1, 3}) {
            QTest::addRow("after %d, %d in flight", replies, inFlight) << inFlight << replies << Ending::Fin << false;
            QTest::addRow("after %d, with a reset, %d in flight", replies, inFlight) << inFlight << replies << Ending::Rst << false;
        }
    }
    QTest::newRow("after 3, TLS, 64 in flight") << 64 << 3 << Ending::Fin << true;
}

void tst_KeptAliveConnection::closedBehindAReply()
{
    QFETCH(int, inFlight);
    QFETCH(int, replies);
    QFETCH(Ending, ending);
    QFETCH(bool, isSecure);
    constexpr int calls = 200;
    QSet<QByteArray> bodies;
    const auto server = isSecure ? std::make_unique<ScriptedServerThread>(serverTls(u"server"_s)) : std::make_unique<ScriptedServerThread>();
    server->with([&](ScriptedServer &server) {
        server.setHandler([&, answered = QHash<int, int>()](const Request &request) mutable {
            bodies.insert(request.body);
            Answer answer = calculated(request);
            if (request.header("Connection") != "close" && ++answered[request.connection] == replies)
                end(answer, ending);
            return answer;
        });
    });
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), server->url());
    factory.credentials().trustedCertificates = tlsFile(u"ca.pem"_s);
    const Outcomes outcomes = callMany(*factory.createChannel(), calls, inFlight);
    // Where the whole of a request went out while the service closed, nobody can tell.
    const int unknown = calls - outcomes.values;
    QVERIFY2(unknown <= calls / 10, qPrintable(QDebug::toString(outcomes.errors)));
    for (const auto &[error, count] : outcomes.errors.asKeyValueRange())
        QVERIFY2(error.startsWith(u"CommunicationException: "_s) && error.contains(u"It may have done the work or not"_s), qPrintable(error));
    QCOMPARE(bodies.size(), outcomes.values);
    QCOMPARE(server->requests(), outcomes.values); // none twice
}

void tst_KeptAliveConnection::closedInsteadOfAReply_data()
{
    QTest::addColumn<int>("inFlight");
    QTest::addColumn<Ending>("ending");

    for (const int inFlight : {1, 64}) {
        QTest::addRow("%d in flight", inFlight) << inFlight << Ending::Fin;
        QTest::addRow("with a reset, %d in flight", inFlight) << inFlight << Ending::Rst;
    }
}

void tst_KeptAliveConnection::closedInsteadOfAReply()
{
    QFETCH(int, inFlight);
    QFETCH(Ending, ending);
    constexpr int calls = 200, every = 5;
    QSet<QByteArray> bodies;
    int closed = 0;
    ScriptedServerThread server;
    server.with([&](ScriptedServer &server) {
        server.setHandler([&, asked = 0](const Request &request) mutable {
            bodies.insert(request.body);
            if (++asked % every != 0)
                return calculated(request);
            ++closed;
            Answer answer;
            end(answer, ending);
            return answer;
        });
    });
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), server.url());
    const Outcomes outcomes = callMany(*factory.createChannel(), calls, inFlight);
    QCOMPARE(server.requests(), bodies.size()); // none twice
    QCOMPARE(outcomes.values, bodies.size() - closed);
    QCOMPARE_GE(closed, calls / every / 2);
}

// A reply that comes before the whole request went out is lost with the connection.
void tst_KeptAliveConnection::closedWhileALargeRequestIsSent()
{
    QThread thread;
    QObject worker;
    worker.moveToThread(&thread);
    thread.start();
    std::unique_ptr<QTcpServer> server;
    std::atomic<int> connections = 0;
    QMetaObject::invokeMethod(&worker, [&] {
        server = std::make_unique<QTcpServer>();
        server->listen(QHostAddress::LocalHost);
        connect(server.get(), &QTcpServer::newConnection, server.get(), [&] {
            ++connections;
            QTcpSocket *socket = server->nextPendingConnection();
            socket->setReadBufferSize(1000);
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->abort(); });
        });
    }, Qt::BlockingQueuedConnection);
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), QUrl(u"http://127.0.0.1:%1/calculator"_s.arg(server->serverPort())));
    const auto channel = factory.createChannel();
    QFuture<void> future = channel->notifyAsync(QString(5'000'000, u'x'));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
    const auto error = thrownBy([&] { future.waitForFinished(); });
    QCOMPARE(exceptionName(error), u"CommunicationException"_s);
    QVERIFY2(errorMessage(error).contains(u"closed the connection before its reply to Notify was complete"_s), qPrintable(errorMessage(error)));
    QCOMPARE(connections, 1);
    QMetaObject::invokeMethod(&worker, [&] { server.reset(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
}

void tst_KeptAliveConnection::sentAgainOnceOnly_data()
{
    QTest::addColumn<DyingReply::Way>("way");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<int>("posts");

    QTest::newRow("nothing went out") << DyingReply::Way::Nothing << qsizetype(10) << 2;
    QTest::newRow("nothing of a large body went out") << DyingReply::Way::Nothing << qsizetype(1'000'000) << 2;
    QTest::newRow("all went out") << DyingReply::Way::All << qsizetype(10) << 1;
    QTest::newRow("some of a large body went out") << DyingReply::Way::Some << qsizetype(1'000'000) << 1;
}

void tst_KeptAliveConnection::sentAgainOnceOnly()
{
    QFETCH(DyingReply::Way, way);
    QFETCH(qsizetype, size);
    QFETCH(int, posts);
    const auto manager = std::make_shared<DyingManager>(way);
    HttpRequestChannel channel(manager, 1000);
    const auto receiver = std::make_shared<Receiver>();
    channel.send({QUrl(u"https://h.example/x"_s), "text/xml", QByteArray(size, ' ')}, receiver);
    QTRY_COMPARE(receiver->replies.size(), 1);
    QCOMPARE(exceptionName(receiver->replies.first().error), u"CommunicationException"_s);
    QVERIFY(receiver->replies.first().isConnectionLost);
    QCOMPARE(manager->posted.size(), posts);
    if (posts == 2) {
        QCOMPARE(manager->posted.last().rawHeader("Connection"), "close");
        QCOMPARE(manager->posted.last().peerVerifyName(), u"h.example"_s);
    }
}

QTEST_GUILESS_MAIN(tst_KeptAliveConnection)
#include "tst_keptaliveconnection.moc"
