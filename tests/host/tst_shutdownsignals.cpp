// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/shutdownsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace ServiceModel;

class TestShutdownSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signalComesThroughTheEventLoop_data();
    void signalComesThroughTheEventLoop();
    void secondSignalEndsTheProgram();
};

void TestShutdownSignals::signalComesThroughTheEventLoop_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestShutdownSignals::signalComesThroughTheEventLoop()
{
    QFETCH(int, number);

    ShutdownSignals shutdown;
    QSignalSpy received(&shutdown, &ShutdownSignals::received);
    std::raise(number);
    QCOMPARE(received.size(), 0);
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received[0][0].toInt(), number);
}

void TestShutdownSignals::secondSignalEndsTheProgram()
{
    ShutdownSignals shutdown;
    QSignalSpy received(&shutdown, &ShutdownSignals::received);
    std::raise(SIGTERM);
    QTRY_COMPARE(received.size(), 1);
    QVERIFY(std::signal(SIGTERM, SIG_IGN) == SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

QTEST_GUILESS_MAIN(TestShutdownSignals)
#include "tst_shutdownsignals.moc"
