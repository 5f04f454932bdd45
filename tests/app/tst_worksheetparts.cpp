// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/fakearithmetic.h"
#include "support/watchedapplication.h"

#include "app/engine/arithmeticpool.h"
#include "app/worksheet/ratemeter.h"
#include "app/worksheet/worksheetmodel.h"

#include "ui/widgets/workstate.h"
#include "ui/worksheet/worksheettable.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What worksheets are made of: the rate, the pool of those who call, the model of the rows.
class tst_WorksheetParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rateFollowsTheLastSeconds();
    void poolMakesAnotherMemberWhenAllAreBusy();
    void modelTellsStateToEyeAndEar();
};

void tst_WorksheetParts::rateFollowsTheLastSeconds()
{
    RateMeter meter;
    QCOMPARE(meter.perSecond(), 0.0);
    QVERIFY(!meter.timeFor(100));
    meter.start(0s, 0);
    for (int second = 1; second <= 10; ++second)
        meter.note(second * 1000ms, second * 100);
    QCOMPARE(meter.perSecond(), 100.0);
    QCOMPARE(meter.timeFor(950), std::optional(10s));
    for (int second = 11; second <= 16; ++second) // the service got slow
        meter.note(second * 1000ms, 1000 + (second - 10) * 10);
    QCOMPARE(meter.perSecond(), 10.0);
    meter.start(60s, 1060); // after a pause
    QCOMPARE(meter.perSecond(), 0.0);
    meter.note(61s, 1080);
    QCOMPARE(meter.perSecond(), 20.0);
}

void tst_WorksheetParts::poolMakesAnotherMemberWhenAllAreBusy()
{
    QList<FakeArithmetic *> members;
    ArithmeticPool pool([&] {
        auto made = std::make_unique<FakeArithmetic>();
        members.append(made.get());
        return made;
    }, 12);
    QSignalSpy finished(&pool, &Arithmetic::finished);
    QSignalSpy failed(&pool, &Arithmetic::failed);
    QCOMPARE(pool.members(), 0);
    QList<quint64> calls;
    for (int i = 0; i < 14; ++i)
        calls.append(pool.begin(Operation::Add, i, 1));
    QCOMPARE(pool.members(), 2); // that many are allowed; they share the rest
    QCOMPARE(QSet<quint64>(calls.cbegin(), calls.cend()).size(), 14);
    members.at(1)->answer();
    QCOMPARE(finished.first().at(0).toULongLong(), calls.at(6));
    QCOMPARE(finished.first().at(1).toDouble(), 7.0);
    members.at(0)->fail(u"no"_s, CallFailure::Refused);
    QCOMPARE(failed.first().at(0).toULongLong(), calls.at(0));
    QCOMPARE(failed.first().at(2).value<CallFailure>(), CallFailure::Refused);
    pool.cancel(calls.at(1));
    QCOMPARE(members.at(0)->cancelledCalls(), 1);
    members.at(0)->answerCancelled();
    QCOMPARE(finished.count(), 1);
    pool.begin(Operation::Add, 1, 1);
    QCOMPARE(pool.members(), 2);
}

void tst_WorksheetParts::modelTellsStateToEyeAndEar()
{
    WorksheetModel model(QLocale(u"de_DE"_s));
    WorksheetRows rows;
    rows.append(u"1234,5+0"_s, 1);
    rows.append(u"1/0"_s, 2);
    model.append(rows);
    const auto at = [&](int row, int column, int role = Qt::DisplayRole) { return model.index(row, column).data(role); };
    QCOMPARE(at(0, WorksheetTable::ResultColumn, Qt::AccessibleTextRole).toString(), u"waiting"_s);
    QCOMPARE(at(0, WorksheetTable::ExpressionColumn).toString(), u"1234,5+0"_s);
    QCOMPARE(at(1, WorksheetTable::LineColumn).toString(), u"2"_s);
    model.setDone(0, 1234.5);
    model.setFailed(1, u"Cannot divide by zero"_s);
    QCOMPARE(at(0, WorksheetTable::ResultColumn).toString(), u"1.234,5"_s);
    QCOMPARE(at(0, WorksheetTable::ResultColumn, ServiceValueRole).toString(), u"1234.5"_s);
    QCOMPARE(at(0, WorksheetTable::ResultColumn, WorkStateRole).toInt(), int(WorkState::Done));
    QCOMPARE(at(1, WorksheetTable::ResultColumn, Qt::AccessibleTextRole).toString(), u"failed: Cannot divide by zero"_s);
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(told.wait(1000));
    QCOMPARE(told.count(), 1);
}

WATCHED_TEST_MAIN(tst_WorksheetParts)
#include "tst_worksheetparts.moc"
