// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/names.h"
#include "support/remotemaker.h"
#include "support/worksheetbench.h"
#include "support/watchedapplication.h"

#include "app/connection/embeddedservice.h"

#include "ui/worksheet/worksheetprogress.h"
#include "ui/worksheet/worksheettable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using RowState = WorksheetRows::State;
using Bench = WorksheetBench;
using RunState = WorksheetRunner::State;

namespace {

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QFile::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

}

// Worksheets as a person has them computed: the real window, a real service, real files.
class tst_WorksheetWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void fileIsComputedAndSaved();
    void progressTellsRateAndTimeLeft();
    void boundOnCallsIsKept();
    void pauseCancelAndGoOnByKeyboard();
    void failedRowsAreFoundAndRetried();
    void serviceThatGoesAwayPausesAndComesBack();
    void aHundredThousandRowsStayResponsive();
    void everythingHasNames();

private:
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
    std::unique_ptr<EmbeddedService> m_service;
    std::unique_ptr<EmbeddedService> m_slow; // 20 ms a call
};

void tst_WorksheetWindow::initTestCase()
{
    m_service = std::make_unique<EmbeddedService>(EmbeddedService::Options{});
    m_slow = std::make_unique<EmbeddedService>(EmbeddedService::Options{.delay = constantDelay(20ms)});
    QVERIFY(m_service->start() && m_slow->start());
}

QString tst_WorksheetWindow::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void tst_WorksheetWindow::fileIsComputedAndSaved()
{
    EventLoopWatch watch;
    Bench bench(remoteMaker(m_service->address()));
    QVERIFY(!bench.isEnabled(u"evaluateWorksheet"_s));
    QByteArray bytes = "name,expression\n";
    for (int i = 0; i < 1000; ++i)
        bytes += "a," + QByteArray::number(i) + "*(1.5+2)\n";
    bytes += "b,1/0\nc,2*\n";
    bench.session->open(write(u"prices.csv"_s, bytes));
    QVERIFY2(bench.window->windowTitle().startsWith(u"prices.csv"_s), qPrintable(bench.window->windowTitle()));
    QTRY_COMPARE(bench.rows().size(), 1002);
    QTRY_VERIFY(bench.isEnabled(u"evaluateWorksheet"_s));
    bench.click(u"evaluateWorksheet"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isIdle(), 30000);
    QCOMPARE(bench.rows().count(RowState::Done), 1000);
    QCOMPARE(bench.rows().count(RowState::Failed), 2);
    QCOMPARE(bench.progress(), u"1002 of 1002 \u00b7 2 failed"_s);
    QVERIFY(bench.window->isWindowModified());

    const QString results = m_folder.filePath(u"prices-results.csv"_s);
    Q_EMIT bench.window->saveRequested(results);
    QTRY_VERIFY(!bench.window->isWindowModified());
    QFile file(results);
    QVERIFY(file.open(QFile::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 1004);
    QCOMPARE(lines.at(0), QByteArray("expression,result,error\r"));
    QCOMPARE(lines.at(2), QByteArray("1*(1.5+2),3.5,\r"));
    QCOMPARE(lines.at(1001), QByteArray("1/0,,Cannot divide by zero\r"));
    QCOMPARE(lines.at(1002), QByteArray("2*,,The expression ends where a number is missing. (at character 3)\r"));
    QVERIFY2(watch.longestBlock() < longestAllowedBlock(), qPrintable(QString::number(watch.longestBlock().count())));
}

void tst_WorksheetWindow::progressTellsRateAndTimeLeft()
{
    Bench bench(remoteMaker(m_slow->address()));
    bench.session->paste(u"1+2\n"_s.repeated(500));
    QTRY_VERIFY(bench.isEnabled(u"evaluateWorksheet"_s));
    bench.click(u"evaluateWorksheet"_s);
    QTRY_VERIFY2(QRegularExpression(u"^\\d+ of 500 \u00b7 [\\d.]+ rows/s \u00b7 about \\d+ s left$"_s).match(bench.progress()).hasMatch(),
                 qPrintable(bench.progress()));
    QTRY_VERIFY(bench.window->findChild<QProgressBar *>()->value() > 5);
    QCOMPARE(bench.window->findChild<QProgressBar *>()->maximum(), 500);
    bench.click(u"cancelWorksheet"_s);
}

void tst_WorksheetWindow::boundOnCallsIsKept()
{
    Bench bench(remoteMaker(m_slow->address()));
    bench.window->findChild<QSpinBox *>(u"worksheetCalls"_s)->setValue(20);
    bench.session->paste(u"(1+2)*(3+4)\n"_s.repeated(100));
    QTRY_VERIFY(bench.isEnabled(u"evaluateWorksheet"_s));
    QElapsedTimer clock;
    clock.start();
    bench.click(u"evaluateWorksheet"_s);
    QTRY_VERIFY(bench.isIdle());
    QCOMPARE(bench.rows().count(RowState::Done), 100);
    QCOMPARE(bench.session->runner().mostCallsInFlight(), 20);
    qInfo("300 calls of 20 ms, 20 at once: %lld ms", clock.elapsed()); // 300 ms at best, 6000 ms one after the other
    QVERIFY(clock.elapsed() >= 300);
    QVERIFY(clock.elapsed() < 6000);
}

void tst_WorksheetWindow::pauseCancelAndGoOnByKeyboard()
{
    Bench bench(remoteMaker(m_slow->address()));
    bench.session->paste(u"1+2\n"_s.repeated(300));
    QTRY_VERIFY(bench.isEnabled(u"evaluateWorksheet"_s));
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window));
    QTest::keyClick(bench.window, Qt::Key_F5);
    QTRY_VERIFY(bench.rows().count(RowState::Done) > 5);
    QTest::keyClick(bench.window, Qt::Key_F6);
    QTRY_COMPARE(bench.session->runner().state(), RunState::Paused);
    QTRY_COMPARE(bench.session->runner().callsInFlight(), 0);
    const auto done = bench.rows().count(RowState::Done);
    QTRY_COMPARE(bench.progress(), u"Paused at %1 of 300"_s.arg(done));
    QTest::keyClick(bench.window, Qt::Key_F5);
    QTRY_VERIFY(bench.rows().count(RowState::Done) > done + 5);
    QTest::keyClick(bench.window, Qt::Key_Escape);
    QTRY_VERIFY(bench.isIdle());
    QCOMPARE(bench.rows().count(RowState::Done) + bench.rows().count(RowState::Waiting), 300);
    QVERIFY(bench.isEnabled(u"evaluateWorksheet"_s));
}

void tst_WorksheetWindow::failedRowsAreFoundAndRetried()
{
    Bench bench(remoteMaker(m_service->address()));
    bench.session->paste(u"1+1\n1/0\n2+2\n3+\n"_s);
    QTRY_VERIFY(bench.isEnabled(u"evaluateWorksheet"_s));
    QVERIFY(!bench.isEnabled(u"retryWorksheet"_s));
    bench.click(u"evaluateWorksheet"_s);
    QTRY_VERIFY(bench.isIdle());
    WorksheetTable *table = bench.window->table();
    bench.click(u"nextFailedRow"_s);
    QCOMPARE(table->currentIndex().row(), 1);
    bench.click(u"nextFailedRow"_s);
    QCOMPARE(table->currentIndex().row(), 3);
    bench.click(u"nextFailedRow"_s);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1/0\tCannot divide by zero"_s);
    bench.click(u"retryWorksheet"_s);
    QCOMPARE(bench.session->runner().state(), RunState::Running);
    QTRY_VERIFY(bench.isIdle());
    QCOMPARE(bench.rows().count(RowState::Failed), 2);
    QCOMPARE(bench.rows().count(RowState::Done), 2);
}

void tst_WorksheetWindow::serviceThatGoesAwayPausesAndComesBack()
{
    auto service = std::make_unique<EmbeddedService>(EmbeddedService::Options{.delay = constantDelay(5ms)});
    QVERIFY(service->start());
    const QUrl address = service->address();
    Bench bench(remoteMaker(address));
    bench.session->paste(u"(1+2)*(3+4)\n"_s.repeated(200));
    QTRY_VERIFY(bench.isEnabled(u"evaluateWorksheet"_s));
    QSignalSpy interrupted(&bench.session->runner(), &WorksheetRunner::interrupted);
    bench.click(u"evaluateWorksheet"_s);
    QTRY_VERIFY(bench.rows().count(RowState::Done) > 10);
    service.reset();
    QTRY_COMPARE(bench.session->runner().state(), RunState::Paused);
    QTRY_COMPARE(bench.session->runner().callsInFlight(), 0);
    QCOMPARE(interrupted.count(), 1);
    QVERIFY(bench.message().isVisible());
    QVERIFY2(bench.message().text().endsWith(u"The worksheet is paused; what was received is kept."_s), qPrintable(bench.message().text()));
    const auto done = bench.rows().count(RowState::Done);
    QVERIFY(done > 10);

    EmbeddedService back({.port = quint16(address.port())});
    QVERIFY2(back.start(), qPrintable(back.errorString()));
    bench.click(u"retryButton"_s); // "Go on"
    QTRY_VERIFY_WITH_TIMEOUT(bench.isIdle(), 20000);
    QVERIFY(!bench.message().isVisible());
    QCOMPARE(bench.rows().count(RowState::Done), 200);
    QCOMPARE(bench.rows().count(RowState::Failed), 0);
}

void tst_WorksheetWindow::aHundredThousandRowsStayResponsive()
{
    constexpr int Rows = 100'000;
    QByteArray bytes;
    for (int i = 0; i < Rows; ++i)
        bytes += '(' + QByteArray::number(i) + "+1.5)*7\n";
    const QString fileName = write(u"large.txt"_s, bytes);
    Bench bench(fakeMaker());
    QVERIFY(QTest::qWaitForWindowExposed(bench.window));
    bench.window->findChild<QSpinBox *>(u"worksheetCalls"_s)->setValue(64);
    const qint64 before = residentBytes();
    EventLoopWatch watch;
    QElapsedTimer clock;
    clock.start();
    bench.session->open(fileName);
    QTRY_COMPARE(bench.rows().size(), Rows);
    QTRY_VERIFY(bench.isEnabled(u"evaluateWorksheet"_s));
    const qint64 opened = clock.restart();
    const qint64 blockedOpening = watch.longestBlock().count();
    bench.click(u"evaluateWorksheet"_s);
    while (!bench.isIdle() && clock.elapsed() < 60000) { // and somebody looks around meanwhile
        const auto before = bench.rows().count(RowState::Done);
        QVERIFY(QTest::qWaitFor([&] { return bench.isIdle() || bench.rows().count(RowState::Done) > before + 1000; }));
        bench.window->table()->scrollToBottom();
        QTest::keyClick(bench.window->table(), Qt::Key_PageUp);
    }
    const qint64 computed = clock.restart();
    const qint64 blockedComputing = watch.longestBlock().count();
    const QString results = m_folder.filePath(u"large-results.csv"_s);
    Q_EMIT bench.window->saveRequested(results);
    QTRY_VERIFY(!bench.window->isWindowModified());
    const qint64 grown = residentBytes() - before;
    qInfo("%d rows, %lld bytes: opened in %lld ms, computed in %lld ms, saved in %lld ms; longest block %lld, %lld, %lld ms; %lld MB more", Rows,
          qlonglong(bytes.size()), opened, computed, clock.elapsed(), blockedOpening, blockedComputing, qlonglong(watch.longestBlock().count()),
          grown / 1'000'000);
    QCOMPARE(bench.rows().count(RowState::Done), Rows);
    QVERIFY(QFileInfo(results).size() > bytes.size());
    QVERIFY2(watch.longestBlock() < longestAllowedBlock(), qPrintable(QString::number(watch.longestBlock().count())));
    QVERIFY(isSlowBuild || grown < 50'000'000);
}

void tst_WorksheetWindow::everythingHasNames()
{
    Bench bench(fakeMaker());
    QCOMPARE(namelessWidgets(*bench.window), QStringList());
}

WATCHED_TEST_MAIN(tst_WorksheetWindow)
#include "tst_worksheetwindow.moc"
