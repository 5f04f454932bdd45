// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/fakearithmetic.h"
#include "support/watchedapplication.h"

#include "app/worksheet/worksheetmodel.h"
#include "app/worksheet/worksheetrunner.h"

#include "ui/worksheet/worksheettable.h"

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using RowState = WorksheetRows::State;
using RunState = WorksheetRunner::State;

// Many expressions computed with few calls at once: order, bounds, errors, pauses. Replies come when the test says so.
class tst_WorksheetRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void rowsAreComputed();
    void neverMoreCallsThanAllowed();
    void rowsThatHaveBegunComeFirst();
    void boundCanBeChangedInBetween();
    void wrongRowsFailByThemselves();
    void arithmeticErrorFailsItsRowAlone();
    void refusedCallFailsItsRowAlone();
    void lostCallPausesEverythingOnce();
    void goingOnMakesTheLostCallsAgain();
    void rowThatIsLostTwiceWhileOthersAreAnsweredFails();
    void pauseFinishesWhatIsInFlight();
    void cancelPutsRowsBack();
    void failedRowsCanBeRetried();
    void rowsAddedInBetweenAreComputed();
    void destroyingGivesUpTheCalls();
    void aHundredThousandRows();

private:
    void fill(const QStringList &expressions);
    FakeArithmetic &fake() { return *m_fakes.first(); }
    RowState state(int row) const { return m_model->rows().state(row); }

    QList<QPointer<FakeArithmetic>> m_fakes;
    std::unique_ptr<WorksheetModel> m_model;
    std::unique_ptr<WorksheetRunner> m_runner;
};

void tst_WorksheetRunner::init()
{
    m_runner.reset();
    m_fakes.clear();
    m_model = std::make_unique<WorksheetModel>(QLocale::c());
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_runner = std::make_unique<WorksheetRunner>(m_model.get(), [this] {
        auto made = std::make_unique<FakeArithmetic>();
        m_fakes.append(made.get());
        return made;
    });
}

void tst_WorksheetRunner::fill(const QStringList &expressions)
{
    WorksheetRows rows;
    for (int i = 0; i < int(expressions.size()); ++i)
        rows.append(expressions.at(i), i + 1);
    m_model->append(rows);
}

void tst_WorksheetRunner::rowsAreComputed()
{
    fill({u"1+2"_s, u"(1+2)*(3-4)"_s, u"-5"_s});
    QSignalSpy changed(m_runner.get(), &WorksheetRunner::stateChanged);
    m_runner->start();
    QCOMPARE(m_runner->state(), RunState::Running);
    QTRY_COMPARE(m_runner->callsInFlight(), 3);
    QCOMPARE(state(2), RowState::Done); // nobody was needed
    fake().answerAll();
    QCOMPARE(m_runner->state(), RunState::Idle);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(m_model->rows().result(0), 3.0);
    QCOMPARE(m_model->rows().result(1), -3.0);
    QCOMPARE(m_model->rows().result(2), -5.0);
}

void tst_WorksheetRunner::neverMoreCallsThanAllowed()
{
    fill(QStringList(50, u"(1+2)*(3-4)"_s));
    m_runner->setMaximumCalls(4);
    m_runner->start();
    QTRY_COMPARE(m_runner->callsInFlight(), 4);
    fake().answerAll();
    QCOMPARE(m_runner->mostCallsInFlight(), 4);
    QCOMPARE(m_model->rows().count(RowState::Done), 50);
}

void tst_WorksheetRunner::rowsThatHaveBegunComeFirst()
{
    fill(QStringList(10, u"(1+2)*(3-4)"_s));
    m_runner->setMaximumCalls(2);
    m_runner->start();
    QTRY_COMPARE(m_runner->callsInFlight(), 2);
    QCOMPARE(m_model->rows().count(RowState::Running), 1);
    fake().answer();
    fake().answer();
    QVERIFY(m_model->rows().count(RowState::Running) <= 2);
}

void tst_WorksheetRunner::boundCanBeChangedInBetween()
{
    fill(QStringList(20, u"1+2"_s));
    m_runner->setMaximumCalls(1);
    m_runner->start();
    QTRY_COMPARE(m_runner->callsInFlight(), 1);
    m_runner->setMaximumCalls(10);
    QTRY_COMPARE(m_runner->callsInFlight(), 10);
}

void tst_WorksheetRunner::wrongRowsFailByThemselves()
{
    fill({u"1+"_s, u"2*x"_s, u"1+1"_s});
    m_runner->start();
    QTRY_COMPARE(m_runner->callsInFlight(), 1);
    fake().answerAll();
    QCOMPARE(state(0), RowState::Failed);
    QCOMPARE(m_model->rows().error(1), u"'x' is not understood here. (at character 3)"_s);
    QCOMPARE(state(2), RowState::Done);
}

void tst_WorksheetRunner::arithmeticErrorFailsItsRowAlone()
{
    fill({u"1/0+(2+3)"_s, u"1+1"_s});
    m_runner->start();
    QTRY_COMPARE(m_runner->callsInFlight(), 3);
    fake().answer();
    QCOMPARE(m_model->rows().error(0), u"Cannot divide by zero"_s);
    QCOMPARE(fake().cancelledCalls(), 1); // its other call
    fake().answerAll();
    QCOMPARE(state(1), RowState::Done);
}

void tst_WorksheetRunner::refusedCallFailsItsRowAlone()
{
    fill({u"1+2"_s, u"3+4"_s});
    QSignalSpy interrupted(m_runner.get(), &WorksheetRunner::interrupted);
    m_runner->start();
    QTRY_COMPARE(m_runner->callsInFlight(), 2);
    fake().fail(u"The disk is full"_s, CallFailure::Refused);
    fake().answerAll();
    QCOMPARE(m_model->rows().error(0), u"The disk is full"_s);
    QCOMPARE(state(1), RowState::Done);
    QCOMPARE(interrupted.count(), 0);
}

void tst_WorksheetRunner::lostCallPausesEverythingOnce()
{
    fill(QStringList(20, u"1+2"_s));
    QSignalSpy interrupted(m_runner.get(), &WorksheetRunner::interrupted);
    m_runner->setMaximumCalls(5);
    m_runner->start();
    QTRY_COMPARE(m_runner->callsInFlight(), 5);
    fake().answer();
    for (int i = 0; i < 4; ++i)
        fake().fail(u"Nobody answers."_s);
    QCOMPARE(m_runner->state(), RunState::Paused);
    QCOMPARE(interrupted.count(), 1);
    QCOMPARE(interrupted.first().first().toString(), u"Nobody answers."_s);
    fake().answerAll();
    QCOMPARE(m_model->rows().count(RowState::Failed), 0);
    QCOMPARE(m_model->rows().count(RowState::Done), 2);
    QCOMPARE(m_runner->callsInFlight(), 0);
}

void tst_WorksheetRunner::goingOnMakesTheLostCallsAgain()
{
    fill({u"(1+2)*(3+4)"_s});
    m_runner->start();
    QTRY_COMPARE(m_runner->callsInFlight(), 2);
    fake().answer(); // this one is not asked for again
    fake().fail(u"Nobody answers."_s);
    QCOMPARE(m_runner->state(), RunState::Paused);
    m_fakes.clear();
    m_runner->start();
    QTRY_COMPARE(m_runner->callsInFlight(), 1);
    fake().answerAll();
    QCOMPARE(m_model->rows().result(0), 21.0);
    QCOMPARE(m_runner->state(), RunState::Idle);
}

void tst_WorksheetRunner::rowThatIsLostTwiceWhileOthersAreAnsweredFails()
{
    fill({u"1+2"_s, u"3+4"_s, u"5+6"_s});
    m_runner->setMaximumCalls(1);
    m_runner->start();
    QTRY_COMPARE(m_runner->callsInFlight(), 1);
    fake().fail(u"Too late."_s);
    m_fakes.clear();
    m_runner->setMaximumCalls(2);
    m_runner->start();
    QTRY_COMPARE(m_runner->callsInFlight(), 2);
    QSignalSpy interrupted(m_runner.get(), &WorksheetRunner::interrupted);
    fake().answerLast();
    fake().fail(u"Too late."_s);
    QCOMPARE(interrupted.count(), 0);
    QCOMPARE(m_model->rows().error(0), u"Too late."_s);
    fake().answerAll();
    QCOMPARE(m_model->rows().count(RowState::Done), 2);
}

void tst_WorksheetRunner::pauseFinishesWhatIsInFlight()
{
    fill(QStringList(20, u"1+2"_s));
    m_runner->setMaximumCalls(3);
    m_runner->start();
    QTRY_COMPARE(m_runner->callsInFlight(), 3);
    m_runner->pause();
    QCOMPARE(m_runner->state(), RunState::Paused);
    fake().answerAll();
    QCOMPARE(m_model->rows().count(RowState::Done), 3);
    QCOMPARE(m_runner->callsInFlight(), 0);
    m_fakes.clear();
    m_runner->start();
    QTRY_COMPARE(m_runner->callsInFlight(), 3);
    fake().answerAll();
    QCOMPARE(m_model->rows().count(RowState::Done), 20);
}

void tst_WorksheetRunner::cancelPutsRowsBack()
{
    fill(QStringList(20, u"1+2"_s));
    m_runner->setMaximumCalls(3);
    m_runner->start();
    QTRY_COMPARE(m_runner->callsInFlight(), 3);
    fake().answer();
    m_runner->cancel();
    QCOMPARE(m_runner->state(), RunState::Idle);
    QCOMPARE(fake().cancelledCalls(), 3);
    QCOMPARE(m_model->rows().count(RowState::Done), 1); // what was received is kept
    QCOMPARE(m_model->rows().count(RowState::Waiting), 19);
    fake().answerCancelled();
    QCOMPARE(m_model->rows().count(RowState::Done), 1);
}

void tst_WorksheetRunner::failedRowsCanBeRetried()
{
    fill({u"1+2"_s, u"3+4"_s, u"1/0"_s});
    m_runner->start();
    QTRY_COMPARE(m_runner->callsInFlight(), 3);
    fake().fail(u"The disk is full"_s, CallFailure::Refused);
    fake().answerAll();
    QCOMPARE(m_model->rows().count(RowState::Failed), 2);
    m_fakes.clear();
    m_model->setFailedWaiting();
    m_runner->start();
    QTRY_COMPARE(m_runner->callsInFlight(), 2);
    fake().answerAll();
    QCOMPARE(m_model->rows().result(0), 3.0);
    QCOMPARE(state(2), RowState::Failed);
}

void tst_WorksheetRunner::rowsAddedInBetweenAreComputed()
{
    fill({u"1+2"_s});
    m_runner->start();
    QTRY_COMPARE(m_runner->callsInFlight(), 1);
    fill({u"3+4"_s});
    fake().answerAll();
    QCOMPARE(m_model->rows().result(1), 7.0);
}

void tst_WorksheetRunner::destroyingGivesUpTheCalls()
{
    fill({u"1+2"_s});
    m_runner->start();
    QTRY_COMPARE(m_runner->callsInFlight(), 1);
    m_runner.reset();
    QVERIFY(!m_fakes.first());
}

// A view looks on, as in the window. Of each ten rows one is wrong, and one needs no call.
void tst_WorksheetRunner::aHundredThousandRows()
{
    constexpr int Rows = 100'000;
    WorksheetRows rows;
    for (int i = 0; i < Rows; ++i)
        rows.append(i % 10 == 3 ? u"1+"_s : i % 10 == 4 ? QString::number(i) : u"(%1+1.5)*(2-%1)"_s.arg(i), i + 1);
    m_model = std::make_unique<WorksheetModel>(QLocale::c()); // without the tester, which looks at every row at every change
    m_runner = std::make_unique<WorksheetRunner>(m_model.get(), [this] {
        auto made = std::make_unique<FakeArithmetic>();
        made->answerByItself(1, 0);
        m_fakes.append(made.get());
        return made;
    });
    WorksheetTable table;
    table.setModel(m_model.get());
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));

    EventLoopWatch watch;
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    for (int i = 0; i < Rows; i += 2000) { // as a reader hands them
        WorksheetRows piece;
        for (int row = i; row < i + 2000; ++row)
            piece.append(rows.expression(row), rows.line(row));
        m_model->append(piece);
        QCoreApplication::processEvents();
    }
    m_runner->setMaximumCalls(64);
    QElapsedTimer clock;
    clock.start();
    m_runner->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_runner->state(), RunState::Idle, 60000);
    qInfo("%d rows in %lld ms, longest block of the event loop %lld ms, changes told %lld times", Rows, clock.elapsed(),
          qlonglong(watch.longestBlock().count()), qlonglong(told.count()));
    QCOMPARE(m_model->rows().count(RowState::Done), Rows / 10 * 9);
    QCOMPARE(m_model->rows().count(RowState::Failed), Rows / 10);
    QVERIFY(m_runner->mostCallsInFlight() <= 64);
    QVERIFY(told.count() < clock.elapsed() / 20 + 10);
    QVERIFY2(watch.longestBlock() < longestAllowedBlock(), qPrintable(QString::number(watch.longestBlock().count())));
}

WATCHED_TEST_MAIN(tst_WorksheetRunner)
#include "tst_worksheetrunner.moc"
