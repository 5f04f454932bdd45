// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/watchedapplication.h"

#include "ui/display/busyindicator.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

// Time is a number here: the tests set it and have the indicator look.
class tst_BusyIndicator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void quickCallShowsNothing();
    void barComesAfterItsDelay();
    void shownBarStaysItsTime();
    void barShownLongEnoughGoesAtOnce();
    void detailsComeAfterASecondAndCount();
    void nextCallOfChainKeepsTheBar();
    void callsInQuickSuccessionShareTheBarDelay();
    void newCallWhileTheBarLingers();
    void runsByItself();

private:
    void at(BusyIndicator::Milliseconds time)
    {
        m_now = time;
        m_indicator->update();
    }

    BusyIndicator::Milliseconds m_now{0};
    std::unique_ptr<BusyIndicator> m_indicator;
};

void tst_BusyIndicator::init()
{
    m_now = 0ms;
    m_indicator = std::make_unique<BusyIndicator>([this] { return m_now; }, nullptr);
}

void tst_BusyIndicator::quickCallShowsNothing()
{
    QSignalSpy bar(m_indicator.get(), &BusyIndicator::barVisibleChanged);
    m_indicator->start();
    at(149ms);
    m_indicator->stop();
    at(5000ms);
    QCOMPARE(bar.size(), 0);
}

void tst_BusyIndicator::barComesAfterItsDelay()
{
    QSignalSpy bar(m_indicator.get(), &BusyIndicator::barVisibleChanged);
    m_indicator->start();
    at(149ms);
    QVERIFY(!m_indicator->isBarVisible());
    at(150ms);
    QVERIFY(m_indicator->isBarVisible());
    QCOMPARE(bar.size(), 1);
    QVERIFY(!m_indicator->areDetailsVisible());
}

void tst_BusyIndicator::shownBarStaysItsTime()
{
    m_indicator->start();
    at(150ms);
    m_now = 160ms;
    m_indicator->stop();
    QVERIFY(m_indicator->isBarVisible());
    at(449ms);
    QVERIFY(m_indicator->isBarVisible());
    at(450ms);
    QVERIFY(!m_indicator->isBarVisible());
}

void tst_BusyIndicator::barShownLongEnoughGoesAtOnce()
{
    m_indicator->start();
    at(150ms);
    m_now = 700ms;
    m_indicator->stop();
    QVERIFY(!m_indicator->isBarVisible());
}

void tst_BusyIndicator::detailsComeAfterASecondAndCount()
{
    QSignalSpy elapsed(m_indicator.get(), &BusyIndicator::elapsedChanged);
    m_indicator->start();
    at(150ms);
    at(999ms);
    QVERIFY(!m_indicator->areDetailsVisible());
    QCOMPARE(elapsed.size(), 0);
    at(1000ms);
    QVERIFY(m_indicator->areDetailsVisible());
    at(1200ms);
    QCOMPARE(elapsed.size(), 2);
    QCOMPARE(elapsed[1][0].value<std::chrono::milliseconds>(), 1200ms);
    m_indicator->stop();
    QVERIFY(!m_indicator->areDetailsVisible());
}

void tst_BusyIndicator::nextCallOfChainKeepsTheBar()
{
    QSignalSpy bar(m_indicator.get(), &BusyIndicator::barVisibleChanged);
    m_indicator->start();
    at(150ms);
    at(1100ms);
    m_indicator->start();
    QVERIFY(m_indicator->isBarVisible());
    QVERIFY(!m_indicator->areDetailsVisible());
    at(2099ms);
    QVERIFY(!m_indicator->areDetailsVisible());
    at(2100ms);
    QVERIFY(m_indicator->areDetailsVisible());
    QCOMPARE(m_indicator->elapsed(), 1000ms);
    QCOMPARE(bar.size(), 1);
}

void tst_BusyIndicator::callsInQuickSuccessionShareTheBarDelay()
{
    m_indicator->start();
    at(100ms);
    m_indicator->start();
    at(150ms);
    QVERIFY(m_indicator->isBarVisible());
}

void tst_BusyIndicator::newCallWhileTheBarLingers()
{
    QSignalSpy bar(m_indicator.get(), &BusyIndicator::barVisibleChanged);
    m_indicator->start();
    at(150ms);
    m_now = 200ms;
    m_indicator->stop();
    m_now = 300ms;
    m_indicator->start();
    at(450ms);
    QVERIFY(m_indicator->isBarVisible());
    QCOMPARE(bar.size(), 1);
}

void tst_BusyIndicator::runsByItself()
{
    BusyIndicator indicator; // with the real clock and its own timer
    indicator.start();
    QVERIFY(!indicator.isBarVisible());
    QTRY_VERIFY(indicator.isBarVisible());
    QTRY_VERIFY(indicator.areDetailsVisible());
    QVERIFY(indicator.elapsed() >= 1000ms);
    indicator.stop();
    QVERIFY(!indicator.isBarVisible());
}

WATCHED_TEST_MAIN(tst_BusyIndicator)
#include "tst_busyindicator.moc"
