// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "networkscene.h"
#include "serverbehaviours.h"

#include "support/calculatorchannel.h"
#include "support/calculatorreplies.h"
#include "support/certificates.h"
#include "support/eventloopwatch.h"
#include "support/exceptionname.h"
#include "support/scriptedserverthread.h"

#include <QEventLoop>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

constexpr std::chrono::milliseconds lateAllowed = isSlowBuild ? 2000ms : 200ms;
constexpr std::chrono::milliseconds blockAllowed = isSlowBuild ? 200ms : 50ms;

struct Played
{
    std::exception_ptr error;
    double value = 0;
    std::chrono::milliseconds elapsed{0};
    std::chrono::milliseconds longestBlock{0};
};

Played play(ICalculatorChannel &channel, std::chrono::milliseconds timeout)
{
    Played played;
    QEventLoop loop;
    EventLoopWatch watch;
    const OwnTime time;
    channel.beginDivide(1, 2, &loop, [&](const AsyncResult &result) {
        played.error = thrownBy([&] { played.value = channel.endDivide(result); });
        loop.quit();
    }, {}, {.timeout = timeout});
    loop.exec();
    played.elapsed = time.elapsed();
    played.longestBlock = watch.longestBlock();
    return played;
}

// What is wrong with the way a call ended; empty when nothing is.
QString judge(const Played &played, const Outcome &expected, double value, const QUrl &address)
{
    const QString exception = exceptionName(played.error), message = errorMessage(played.error);
    if (exception != expected.exception)
        return u"It ended with '%1': %2"_s.arg(exception, message);
    if (played.error)
        return matches(message, expected.message, address) ? QString() : message;
    const bool isSame = played.value == value || (qIsNaN(played.value) && qIsNaN(value));
    return isSame ? QString() : u"It returned %1"_s.arg(played.value);
}

// The same for its times. Something else may have stopped this program meanwhile, so that another try may be asked.
QString judgeTimes(const Played &played, std::chrono::milliseconds timeout)
{
    if (played.elapsed > timeout + lateAllowed)
        return u"It ended %1 ms after its deadline."_s.arg((played.elapsed - timeout).count());
    if (played.longestBlock > blockAllowed)
        return u"The event loop was blocked for %1 ms."_s.arg(played.longestBlock.count());
    return {};
}

bool knowsUnknownNames()
{
    QHostInfo info;
    QEventLoop loop;
    QHostInfo::lookupHost(u"calculator.invalid"_s, &loop, [&](const QHostInfo &found) { info = found; loop.quit(); });
    QTimer::singleShot(10s, &loop, &QEventLoop::quit);
    loop.exec();
    return info.error() == QHostInfo::HostNotFound;
}

} // namespace

// Whatever a server does, its call ends with the right error or value, in time, and leaves the channel and the event loop
// as they should be.
class tst_ServerBehaviour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void server_data();
    void server();
    void network_data();
    void network();
    void tableOfTheReadme();
};

void tst_ServerBehaviour::server_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < serverBehaviours().size(); ++i)
        QTest::newRow(qPrintable(serverBehaviours().at(i).what)) << i;
}

void tst_ServerBehaviour::server()
{
    QFETCH(qsizetype, index);
    const ServerBehaviour &behaviour = serverBehaviours().at(index);
    QString late;
    for (int attempt = 0; attempt < 3; ++attempt) {
        ScriptedServerThread server;
        server.with([&](ScriptedServer &server) {
            server.setHandler([&behaviour, asked = 0](const Request &request) mutable {
                return asked++ < behaviour.requests ? behaviour.answer(request) : calculated(request);
            });
        });
        ChannelFactory<ICalculatorChannel> factory(behaviour.binding, server.url());
        factory.credentials().userName = behaviour.user;
        auto channel = factory.createChannel();

        const Played played = play(*channel, behaviour.timeout);
        const QString wrong = judge(played, behaviour.outcome, behaviour.value, server.url());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QCOMPARE(server.requests(), behaviour.requests); // never once more
        QCOMPARE(channel->callsInFlight(), 0);

        const Played next = play(*channel, 1min);
        QVERIFY2(!next.error, qPrintable(errorMessage(next.error)));
        QCOMPARE(next.value, 0.5);

        channel.reset();
        QTRY_VERIFY(server.openConnections() <= 1); // which the factory keeps
        late = judgeTimes(played, behaviour.timeout);
        if (late.isEmpty())
            return;
    }
    QFAIL(qPrintable(late));
}

void tst_ServerBehaviour::network_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < networkBehaviours().size(); ++i)
        QTest::newRow(qPrintable(networkBehaviours().at(i).what)) << i;
}

void tst_ServerBehaviour::network()
{
    QFETCH(qsizetype, index);
    const NetworkBehaviour &behaviour = networkBehaviours().at(index);
    if (behaviour.scene == NetworkBehaviour::Scene::UnknownName && !knowsUnknownNames())
        QSKIP("the resolver of this machine does not say that a host is unknown");
    QString late;
    for (int attempt = 0; attempt < 3; ++attempt) {
        const NetworkScene scene(behaviour.scene);
        ScriptedServerThread good;
        good.with([](ScriptedServer &server) { server.setHandler(calculated); });
        ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), scene.url());
        factory.credentials().trustedCertificates = tlsFile(u"ca.pem"_s);
        auto channel = factory.createChannel();

        const Played played = play(*channel, behaviour.timeout);
        const QString wrong = judge(played, behaviour.outcome, 0.5, scene.url());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));

        const Played again = play(*channel, behaviour.timeout); // and not once only
        QCOMPARE(exceptionName(again.error), behaviour.outcome.exception);
        QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
        const Played next = play(*factory.createChannel(good.url()), 1min);
        QVERIFY2(!next.error, qPrintable(errorMessage(next.error)));
        QCOMPARE(next.value, 0.5);
        late = judgeTimes(played, behaviour.timeout);
        if (late.isEmpty())
            return;
    }
    QFAIL(qPrintable(late));
}

// SERVICEMODEL_UPDATE_README=1 writes it.
void tst_ServerBehaviour::tableOfTheReadme()
{
    const QByteArray begin = "<!-- behaviours -->\n", end = "<!-- end of behaviours -->";
    QFile file(QStringLiteral(TESTS_SOURCE_DIR "/../README.md"));
    QVERIFY(file.open(QFile::ReadWrite));
    QByteArray readme = file.readAll();
    const qsizetype from = readme.indexOf(begin) + begin.size(), to = readme.indexOf(end);
    QVERIFY2(from >= begin.size() && to >= from, "README.md has no place for the table");
    const QByteArray table = behaviourTable().toUtf8();
    if (qEnvironmentVariableIsSet("SERVICEMODEL_UPDATE_README")) {
        readme.replace(from, to - from, table);
        QVERIFY(file.resize(0) && file.seek(0));
        QCOMPARE(file.write(readme), readme.size());
    }
    QCOMPARE(QString::fromUtf8(readme.sliced(from, readme.indexOf(end) - from)), QString::fromUtf8(table));
}

QTEST_GUILESS_MAIN(tst_ServerBehaviour)
#include "tst_serverbehaviour.moc"
