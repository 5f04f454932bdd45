// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "calculator_client.h"

#include "client/channelfactory.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <functional>

#include <signal.h>

using namespace ServiceModel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// resources/haproxy.cfg before two instances of calculatorservice.
class TestLoadBalancer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void noCallIsLostAndNoneIsAnsweredTwice();
    void nobodyLeftIsSaid();

private:
    struct Instance
    {
        quint16 port = 0;
        QProcess process;

        void start();
        void kill();
    };

    int healthStatus(quint16 port);

    QString m_haproxy;
    quint16 m_port = 0;
    Instance m_first;
    Instance m_second;
    QProcess m_balancer;
};

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QString local(quint16 port)
{
    return u"127.0.0.1:%1"_s.arg(port);
}

} // namespace

void TestLoadBalancer::Instance::start()
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(BIN_DIR "/calculatorservice"),
                  {u"--address"_s, u"http://127.0.0.1/servicemodelsamples/service"_s, u"--port"_s, QString::number(port), u"--drain"_s, u"2"_s});
    if (!process.waitForStarted() || !process.waitForReadyRead())
        qFatal("calculatorservice does not start");
}

void TestLoadBalancer::Instance::kill()
{
    process.kill();
    process.waitForFinished();
}

void TestLoadBalancer::initTestCase()
{
    m_haproxy = QStandardPaths::findExecutable(u"haproxy"_s);
    if (m_haproxy.isEmpty())
        m_haproxy = QStandardPaths::findExecutable(u"haproxy"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s});
    if (m_haproxy.isEmpty())
        QSKIP("HAProxy is not installed (Debian package haproxy); what happens behind a load balancer was not tried.");
}

void TestLoadBalancer::init()
{
    m_port = freePort();
    m_first.port = freePort();
    m_second.port = freePort();
    m_first.start();
    m_second.start();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CALCULATOR_FRONT"_s, local(m_port));
    environment.insert(u"CALCULATOR_FIRST"_s, local(m_first.port));
    environment.insert(u"CALCULATOR_SECOND"_s, local(m_second.port));
    m_balancer.setProcessEnvironment(environment);
    m_balancer.setProcessChannelMode(QProcess::MergedChannels);
    m_balancer.start(m_haproxy, {u"-db"_s, u"-f"_s, QStringLiteral(RESOURCES_DIR "/haproxy.cfg")});
    QVERIFY(m_balancer.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(healthStatus(m_port), 200, 10'000);
}

void TestLoadBalancer::cleanup()
{
    m_balancer.kill();
    m_balancer.waitForFinished();
    m_first.kill();
    m_second.kill();
}

int TestLoadBalancer::healthStatus(quint16 port)
{
    QNetworkAccessManager manager;
    QEventLoop loop;
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(QUrl(u"http://%1/health"_s.arg(local(port))))));
    connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void TestLoadBalancer::noCallIsLostAndNoneIsAnsweredTwice()
{
    constexpr int callCount = 20'000;
    constexpr int inFlight = 64;
    ChannelFactory<Calculator::ICalculatorChannel> factory{
        BasicHttpBinding(), EndpointAddress(QUrl(u"http://%1/servicemodelsamples/service"_s.arg(local(m_port))))};
    factory.endpoint().retry = {.attempts = 10};
    const auto channel = factory.createChannel();

    std::vector<int> answers(callCount);
    QStringList errors;
    int started = 0;
    int ended = 0;
    const std::function<void()> next = [&] {
        const int i = started++;
        const auto done = [&, i](const AsyncResult &result) {
            if (result.error())
                errors.append(u"%1: %2"_s.arg(i).arg(errorMessage(result.error())));
            else if (const double value = i % 2 ? channel->endMultiply(result) : channel->endAdd(result); value != (i % 2 ? i * 2.0 : i + 2.0))
                errors.append(u"%1: %2"_s.arg(i).arg(value));
            ++answers[size_t(i)];
            ++ended;
            if (started < callCount)
                next();
        };
        if (i % 2)
            channel->beginMultiply(i, 2, this, done, {}, {.idempotent = true});
        else
            channel->beginAdd(i, 2, this, done, {}, {.idempotent = true});
    };
    for (int i = 0; i < inFlight; ++i)
        next();

    QTRY_COMPARE_GE_WITH_TIMEOUT(ended, callCount / 5, 120'000);
    QCOMPARE_LT(ended, callCount / 2); // there are calls left for what comes
    m_first.kill();
    QTRY_COMPARE_GE_WITH_TIMEOUT(ended, callCount * 2 / 5, 120'000);
    m_first.start();
    QTRY_COMPARE_WITH_TIMEOUT(healthStatus(m_first.port), 200, 10'000);
    QTRY_COMPARE_GE_WITH_TIMEOUT(ended, callCount * 3 / 5, 120'000);
    ::kill(pid_t(m_second.process.processId()), SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(ended, callCount, 120'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_second.process.state(), QProcess::NotRunning, 20'000);

    QVERIFY2(errors.isEmpty(), qPrintable(errors.mid(0, 5).join(u'\n')));
    QCOMPARE(std::count(answers.cbegin(), answers.cend(), 1), callCount);
    QCOMPARE(m_second.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_second.process.exitCode(), 0);
}

void TestLoadBalancer::nobodyLeftIsSaid()
{
    m_first.kill();
    m_second.kill();
    QTRY_COMPARE_WITH_TIMEOUT(healthStatus(m_port), 503, 10'000);
    ChannelFactory<Calculator::ICalculatorChannel> factory{
        BasicHttpBinding(), EndpointAddress(QUrl(u"http://%1/servicemodelsamples/service"_s.arg(local(m_port))))};
    const auto channel = factory.createChannel();
    QFuture<double> sum = channel->addAsync(1, 2);
    QTRY_VERIFY(sum.isFinished());
    QVERIFY_EXCEPTION_THROWN(sum.waitForFinished(), ServerTooBusyException);
}

QTEST_GUILESS_MAIN(TestLoadBalancer)
#include "tst_loadbalancer.moc"
