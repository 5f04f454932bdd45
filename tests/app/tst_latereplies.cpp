// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"

#include "ui/calls/callroles.h"
#include "ui/calls/callspanel.h"
#include "ui/calls/callsview.h"
#include "ui/history/historypanel.h"
#include "ui/history/historyroles.h"
#include "ui/panelhost.h"
#include "ui/statusstrip.h"
#include "ui/widgets/listview.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A call that was cancelled, and its reply that comes all the same.
class tst_LateReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replyAfterCancelIsLoggedAndNotShown();
    void callThatIsMadeAgainGetsItsReply();
    void onlyTheLastAreWaitedFor();
};

void tst_LateReplies::replyAfterCancelIsLoggedAndNotShown()
{
    EmbeddedService slow({.delay = constantDelay(500ms)});
    QVERIFY(slow.start());
    CalculatorWindow calculator(slow.address());
    calculator.window.panels()->setOpen(u"callsPanel"_s, true);
    const QAbstractItemModel *history = calculator.window.historyPanel()->view()->model();
    const QAbstractItemModel *calls = calculator.window.findChild<CallsPanel *>()->view()->model();
    calculator.type(u"22 / 7 ="_s);
    QTRY_COMPARE(calls->rowCount(), 1);
    QTest::keyClick(&calculator.window, Qt::Key_Escape);
    QCOMPARE(calculator.number(), u"7"_s);
    const QModelIndex historyRow = history->index(0, 0);
    QCOMPARE(History::State(historyRow.data(History::StateRole).toInt()), History::State::Cancelled);
    QTRY_COMPARE(Calls::State(calls->index(0, 0).data(Calls::StateRole).toInt()), Calls::State::Cancelled);
    QTRY_COMPARE(calculator.window.statusStrip()->stateText(), u"Connected"_s); // nobody waits

    QTRY_COMPARE(History::State(historyRow.data(History::StateRole).toInt()), History::State::Late);
    QCOMPARE(historyRow.data(History::ResultRole).toString(), u"3.14285714285714"_s);
    QTRY_COMPARE(Calls::State(calls->index(0, 0).data(Calls::StateRole).toInt()), Calls::State::Late);
    QCOMPARE(calculator.number(), u"7"_s);
    QCOMPARE(calculator.expression(), u"22 \u00f7 "_s);
    QVERIFY2(calculator.message().contains(u"cancelled"_s), qPrintable(calculator.message())); // and can be tried again
}

void tst_LateReplies::callThatIsMadeAgainGetsItsReply()
{
    EmbeddedService slow({.delay = constantDelay(200ms)});
    QVERIFY(slow.start());
    CalculatorWindow calculator(slow.address());
    calculator.type(u"22 / 7 ="_s);
    QTest::keyClick(&calculator.window, Qt::Key_Escape);
    calculator.engine.retry();
    QTRY_COMPARE(calculator.number(), u"3.14285714285714"_s);
    QCOMPARE(calculator.log.rowCount(), 2);
    QCOMPARE(History::State(calculator.log.index(0, 0).data(History::StateRole).toInt()), History::State::Done);
    QCOMPARE(History::State(calculator.log.index(1, 0).data(History::StateRole).toInt()), History::State::Late);
}

// Each keeps a connection, and there are six to a service.
void tst_LateReplies::onlyTheLastAreWaitedFor()
{
    EmbeddedService slow({.delay = constantDelay(300ms)});
    QVERIFY(slow.start());
    Connection connection({});
    QString error;
    QVERIFY(connection.use({.service = ConnectionSettings::Service::Address, .address = slow.address().toString()}, {}, error));
    RemoteArithmetic arithmetic(connection.createChannel());
    arithmetic.setPatience(1h);
    QSignalSpy finished(&arithmetic, &Arithmetic::finished);
    for (int i = 1; i <= 4; ++i)
        arithmetic.cancel(arithmetic.begin(Operation::Add, i, 0));
    const quint64 last = arithmetic.begin(Operation::Add, 5, 0);
    QTRY_VERIFY(std::ranges::any_of(finished, [last](const QList<QVariant> &reply) { return reply.at(0).toULongLong() == last; }));
    QTRY_COMPARE(finished.size(), 3);
    QCOMPARE(finished.at(0).at(1).toDouble() + finished.at(1).at(1).toDouble() + finished.at(2).at(1).toDouble(), 3.0 + 4.0 + 5.0);
}

WATCHED_TEST_MAIN(tst_LateReplies)
#include "tst_latereplies.moc"
