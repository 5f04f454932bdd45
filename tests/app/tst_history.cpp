// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"

#include "app/connection/embeddedservice.h"
#include "app/history/historyfile.h"

#include "ui/applicationmenu.h"
#include "ui/history/historypanel.h"
#include "ui/history/memorypanel.h"
#include "ui/keys/keyboardmap.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tabstrip.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using History::State;

namespace {

HistoryEntry entry(const QString &id, const QDateTime &time, double n1 = 2, double n2 = 3)
{
    return {.id = id, .chain = id, .call = {Operation::Add, n1, n2}, .state = State::Done, .result = n1 + n2, .time = time, .milliseconds = 4};
}

QDateTime moment(int seconds)
{
    return QDateTime(QDate(2026, 11, 27), QTime(8, 0), Qt::UTC).addSecs(seconds);
}

} // namespace

// History and memory in the real window on a real service.
class tst_History : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start()); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void lastsBetweenSessions();
    void damageIsToldInTheWindow();
    void callsOfOneCalculationAreAChain();
    void rowIsRecalledByEnter();
    void rowIsCopied();
    void rowIsDeletedAndBroughtBack();
    void clearIsUndone();
    void searchFindsRows();
    void thousandsOfRowsDoNotLag();
    void memoryItemsHaveKeysOfTheirOwn();
    void undoIssuesNoCall();

private:
    QString fileName() const { return m_folder->filePath(u"data/history.json"_s); }
    void type(CalculatorWindow &calculator, const QString &keys);
    ListView *list(CalculatorWindow &calculator) const { return calculator.window.historyPanel()->view(); }
    QModelIndex row(CalculatorWindow &calculator, int row) const { return list(calculator)->model()->index(row, 0); }
    int rows(CalculatorWindow &calculator) const { return list(calculator)->model()->rowCount(); }

    EmbeddedService m_service{EmbeddedService::Options{}};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_History::type(CalculatorWindow &calculator, const QString &keys)
{
    calculator.type(keys);
    QTRY_VERIFY(calculator.isAtRest());
}

void tst_History::lastsBetweenSessions()
{
    {
        CalculatorWindow calculator(m_service.address(), QString(), fileName());
        type(calculator, u"22 / 7 ="_s);
    } // what was not written yet is written now
    CalculatorWindow calculator(m_service.address(), QString(), fileName());
    QTRY_COMPARE(rows(calculator), 1);
    QCOMPARE(row(calculator, 0).data(History::CallTextRole).toString(), u"22 \u00f7 7"_s);
    QCOMPARE(row(calculator, 0).data(History::ServiceValueRole).toString(), u"3.142857142857143"_s);
    type(calculator, u"2 + 3 ="_s);
    QCOMPARE(rows(calculator), 2);
    QTRY_COMPARE_WITH_TIMEOUT(HistoryFile(fileName()).read().size(), 2, 5000); // while the program runs
    QCOMPARE(calculator.message(), QString());
}

void tst_History::damageIsToldInTheWindow()
{
    QVERIFY(QDir().mkpath(QFileInfo(fileName()).path()));
    QFile damaged(fileName());
    QVERIFY(damaged.open(QFile::WriteOnly));
    damaged.write("{");
    damaged.close();
    CalculatorWindow calculator(m_service.address(), QString(), fileName());
    QTRY_VERIFY2(calculator.message().contains(u"could not be read"_s), qPrintable(calculator.message()));
}

void tst_History::callsOfOneCalculationAreAChain()
{
    CalculatorWindow calculator(m_service.address());
    type(calculator, u"2 + 3 * 4 ="_s); // 5, 20
    type(calculator, u"7 - 1 ="_s);
    type(calculator, u"/ 2 ="_s); // goes on with 6
    type(calculator, u"C"_s);
    type(calculator, u"3 + 1 ="_s); // 3 is the last result, but C was pressed
    QStringList chains; // oldest first
    for (int i = rows(calculator) - 1; i >= 0; --i)
        chains += row(calculator, i).data(History::ChainRole).toString();
    QCOMPARE(chains.size(), 5);
    QCOMPARE(chains[0], chains[1]);
    QVERIFY(chains[1] != chains[2]);
    QCOMPARE(chains[2], chains[3]);
    QVERIFY(chains[3] != chains[4]);
}

void tst_History::rowIsRecalledByEnter()
{
    CalculatorWindow calculator(m_service.address());
    type(calculator, u"22 / 7 = C 2 *"_s);
    list(calculator)->setFocus();
    list(calculator)->setCurrentIndex(row(calculator, 0));
    QTest::keyClick(list(calculator), Qt::Key_Return);
    type(calculator, u"="_s);
    QCOMPARE(calculator.number(), u"6.28571428571429"_s);
}

void tst_History::rowIsCopied()
{
    CalculatorWindow calculator(m_service.address());
    type(calculator, u"22 / 7 ="_s);
    list(calculator)->setFocus();
    list(calculator)->setCurrentIndex(row(calculator, 0));
    QTest::keyClick(list(calculator), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"22 \u00f7 7 = 3.14285714285714"_s);
    list(calculator)->findChild<QAction *>(u"copyResultAction"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"3.142857142857143"_s);
}

void tst_History::rowIsDeletedAndBroughtBack()
{
    CalculatorWindow calculator(m_service.address());
    type(calculator, u"2 + 3 = C 4 + 5 = C 6 + 7 ="_s);
    list(calculator)->setFocus();
    list(calculator)->setCurrentIndex(row(calculator, 1));
    QTest::keyClick(list(calculator), Qt::Key_Delete);
    QCOMPARE(rows(calculator), 2);
    QCOMPARE(row(calculator, 1).data(History::CallTextRole).toString(), u"2 + 3"_s);
    QCOMPARE(calculator.number(), u"13"_s); // it was no CE
    auto *undo = calculator.window.findChild<FlatButton *>(u"restoreHistoryButton"_s);
    QVERIFY(undo->isVisible());
    undo->click();
    QCOMPARE(rows(calculator), 3);
    QCOMPARE(row(calculator, 1).data(History::CallTextRole).toString(), u"4 + 5"_s);
    QVERIFY(!undo->isVisible());
}

void tst_History::clearIsUndone()
{
    {
        CalculatorWindow calculator(m_service.address(), QString(), fileName());
        type(calculator, u"2 + 3 = C 4 + 5 ="_s);
    }
    {
        CalculatorWindow calculator(m_service.address(), QString(), fileName());
        QTRY_COMPARE(rows(calculator), 2);
        calculator.window.findChild<FlatButton *>(u"clearHistoryButton"_s)->click();
        QCOMPARE(rows(calculator), 0);
        calculator.window.findChild<FlatButton *>(u"restoreHistoryButton"_s)->click();
        QCOMPARE(rows(calculator), 2);
        QCOMPARE(row(calculator, 0).data(History::CallTextRole).toString(), u"4 + 5"_s);
        calculator.window.findChild<FlatButton *>(u"clearHistoryButton"_s)->click();
    }
    QVERIFY(HistoryFile(fileName()).read().isEmpty()); // also on disk
}

void tst_History::searchFindsRows()
{
    CalculatorWindow calculator(m_service.address());
    type(calculator, u"2 + 3 = C 4 * 5 = C 22 / 7 ="_s);
    auto *search = calculator.window.findChild<SearchField *>(u"historySearch"_s);
    QVERIFY(search->isVisible());
    search->setFocus();
    QTest::keyClicks(search, u"multiply"_s);
    QCOMPARE(rows(calculator), 1);
    list(calculator)->setCurrentIndex(row(calculator, 0));
    QTest::keyClick(list(calculator), Qt::Key_Return); // recalls the row that is seen
    QCOMPARE(calculator.number(), u"20"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(rows(calculator), 3);
}

void tst_History::thousandsOfRowsDoNotLag()
{
    HistoryFile file(fileName());
    QList<HistoryEntry> many;
    for (int i = HistoryFile::MaximumEntries; i > 0; --i)
        many += entry(u"a-%1"_s.arg(i), moment(i), i, 0.5);
    QVERIFY(file.write(many, {}));
    CalculatorWindow calculator(m_service.address(), QString(), fileName());
    QTRY_COMPARE(rows(calculator), HistoryFile::MaximumEntries);
    QTest::qWait(0);
    const QDateTime written = QFileInfo(fileName()).lastModified();
    EventLoopWatch watch;
    for (int i = 0; i < 20; ++i) {
        list(calculator)->scrollTo(row(calculator, i * 200));
        QCoreApplication::processEvents();
    }
    type(calculator, u"1 + 2 ="_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(fileName()).lastModified() > written, 10000); // the new call, with all of them
    QVERIFY2(watch.longestBlock() <= longestAllowedBlock(), qPrintable(QString::number(watch.longestBlock().count())));
}

void tst_History::memoryItemsHaveKeysOfTheirOwn()
{
    CalculatorWindow calculator(m_service.address());
    calculator.window.findChild<TabStrip *>()->setCurrentIndex(1);
    type(calculator, u"1 MS 2 MS 3 MS 10"_s);
    ListView *memory = calculator.window.memoryPanel()->view();
    QCOMPARE(memory->currentIndex().row(), 0);
    const auto numbers = [&] {
        QStringList numbers;
        for (int i = 0; i < memory->model()->rowCount(); ++i)
            numbers += memory->model()->index(i, 0).data().toString();
        return numbers.join(u' ');
    };
    const auto press = [&](const QString &button, int row) {
        memory->setCurrentIndex(memory->model()->index(row, 0));
        calculator.window.findChild<FlatButton *>(button)->click();
        QTRY_VERIFY(calculator.isAtRest());
    };
    press(u"memoryItemAdd"_s, 1);
    QTRY_COMPARE(numbers(), u"3 12 1"_s);
    press(u"memoryItemSubtract"_s, 2);
    QTRY_COMPARE(numbers(), u"3 12 -9"_s);
    QCOMPARE(memory->currentIndex().row(), 2); // the selection stays
    QCOMPARE(calculator.log.rowCount(), 2); // both were calls
    press(u"memoryItemRecall"_s, 1);
    QCOMPARE(calculator.number(), u"12"_s);
    memory->setFocus();
    memory->setCurrentIndex(memory->model()->index(0, 0));
    QTest::keyClick(memory, Qt::Key_Delete);
    QCOMPARE(numbers(), u"12 -9"_s);
    memory->setCurrentIndex(memory->model()->index(1, 0));
    QTest::keyClick(memory, Qt::Key_Return);
    QCOMPARE(calculator.number(), u"-9"_s);
}

void tst_History::undoIssuesNoCall()
{
    CalculatorWindow calculator(m_service.address());
    type(calculator, u"22 / 7 ="_s);
    const QAction *undo = calculator.window.menu()->action(Command::Undo);
    const QAction *redo = calculator.window.menu()->action(Command::Redo);
    QVERIFY(undo->isEnabled() && !redo->isEnabled());
    QTest::keyClick(&calculator.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(calculator.number(), u"7"_s);
    QCOMPARE(calculator.expression(), u"22 \u00f7 "_s);
    QVERIFY(redo->isEnabled());
    QTest::keyClick(&calculator.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(calculator.number(), u"3.14285714285714"_s);
    QVERIFY(calculator.isAtRest());
    QCOMPARE(calculator.log.rowCount(), 1);
}

WATCHED_TEST_MAIN(tst_History)
#include "tst_history.moc"
