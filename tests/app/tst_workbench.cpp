// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"

#include "app/connection/embeddedservice.h"
#include "app/settings/settingsstore.h"

#include "ui/calls/calldetails.h"
#include "ui/calls/callroles.h"
#include "ui/calls/callspanel.h"
#include "ui/calls/callsview.h"
#include "ui/display/numberlabel.h"
#include "ui/expression/expressionedit.h"
#include "ui/expression/expressionpanel.h"
#include "ui/expression/expressiontree.h"
#include "ui/panelhost.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/worksheet/worksheettable.h"
#include "ui/worksheet/worksheetwindow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What opens beside the calculator, and how one comes there and back.
class tst_Workbench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastedParenthesesOfferTheExpressionPanel();
    void expressionPanelHasTheKeyboardWhenItIsOpened();
    void pastedLinesOfferAWorksheet();
    void worksheetOutlivesTheCalculatorsWindow();
    void escapeInAPanelIsThePanels();
    void narrowCallsPanelKeepsWhatMatters();
    void calculatorIsShownFromTheWorksheet();
    void problemIsToldInTheWorksheet();
    void callsAtOnceAreRemembered();
    void sessionEndKeepsWindowAndHistory();
};

void tst_Workbench::pastedParenthesesOfferTheExpressionPanel()
{
    EmbeddedService service({});
    QVERIFY(service.start());
    CalculatorWindow calculator(service.address());
    QGuiApplication::clipboard()->setText(QStringLiteral("(1.5+2)*(3-4)/7\n"));
    QTest::keyClick(&calculator.window, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(calculator.message(), QStringLiteral("The panel for expressions can compute what was pasted."));
    calculator.window.findChild<FlatButton *>(QStringLiteral("retryButton"))->click();
    auto *panel = qobject_cast<ExpressionPanel *>(calculator.window.panels()->widget(QStringLiteral("expressionPanel")));
    QVERIFY(panel && panel->isVisible());
    QCOMPARE(calculator.message(), QString());
    QCOMPARE(panel->text(), QStringLiteral("(1.5+2)*(3-4)/7"));
    QTest::keyClick(panel->edit(), Qt::Key_Return);
    auto *use = panel->findChild<FlatButton *>(QStringLiteral("useExpressionResult"));
    QTRY_VERIFY(use->isEnabled());
    use->click();
    QCOMPARE(calculator.number(), QStringLiteral("-0.5"));
    calculator.type(QStringLiteral("* 4 ="));
    QTRY_COMPARE(calculator.number(), QStringLiteral("-2"));

    QGuiApplication::clipboard()->setText(QStringLiteral("(1+2"));
    QTest::keyClick(&calculator.window, Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(calculator.message().startsWith(QStringLiteral("Invalid input")), qPrintable(calculator.message()));
    QCOMPARE(calculator.number(), QStringLiteral("-2"));
}

void tst_Workbench::expressionPanelHasTheKeyboardWhenItIsOpened()
{
    EmbeddedService service({});
    QVERIFY(service.start());
    CalculatorWindow calculator(service.address());
    calculator.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&calculator.window));
    QTest::keyClick(&calculator.window, Qt::Key_E, Qt::ControlModifier);
    auto *panel = qobject_cast<ExpressionPanel *>(calculator.window.panels()->widget(QStringLiteral("expressionPanel")));
    QVERIFY(panel && panel->isVisible());
    QCOMPARE(calculator.window.focusWidget(), panel->edit());
    QTest::keyClicks(panel->edit(), QStringLiteral("(1+2)*q"));
    QTest::keyClick(panel->edit(), Qt::Key_Backspace);
    QTest::keyClicks(panel->edit(), QStringLiteral("3"));
    QCOMPARE(panel->text(), QStringLiteral("(1+2)*3"));
    QCOMPARE(calculator.number(), QStringLiteral("0"));
    QTest::keyClick(panel->edit(), Qt::Key_Enter);
    QTRY_COMPARE(panel->findChild<NumberLabel *>(QStringLiteral("expressionResult"))->text(), QStringLiteral("= 9"));
    QCOMPARE(calculator.number(), QStringLiteral("0"));
}

void tst_Workbench::pastedLinesOfferAWorksheet()
{
    EmbeddedService service({});
    QVERIFY(service.start());
    CalculatorWindow calculator(service.address());
    Q_EMIT calculator.window.pasteRequested(QStringLiteral("(1+2)*3\n4+5\nno sum\n"));
    QCOMPARE(calculator.message(), QStringLiteral("A worksheet can compute the lines that were pasted."));
    QVERIFY(!calculator.worksheet());
    calculator.window.findChild<FlatButton *>(QStringLiteral("retryButton"))->click();
    QVERIFY(calculator.worksheet());
    QTRY_COMPARE(calculator.worksheet()->table()->model()->rowCount(), 3);
}

void tst_Workbench::worksheetOutlivesTheCalculatorsWindow()
{
    EmbeddedService service({});
    QVERIFY(service.start());
    CalculatorWindow calculator(service.address());
    Q_EMIT calculator.window.pasteRequested(QStringLiteral("1+2\n(4+5)\n"));
    calculator.window.findChild<FlatButton *>(QStringLiteral("retryButton"))->click();
    auto *evaluate = calculator.worksheet()->findChild<FlatButton *>(QStringLiteral("evaluateWorksheet"));
    QTRY_VERIFY(evaluate->isEnabled());
    calculator.window.close(); // asks nobody
    QVERIFY(!calculator.window.isVisible());
    evaluate->click();
    QTRY_VERIFY(calculator.worksheet()->isWindowModified());
    QVERIFY(calculator.worksheet()->isVisible());
}

void tst_Workbench::escapeInAPanelIsThePanels()
{
    EmbeddedService service({.delay = constantDelay(1h)});
    QVERIFY(service.start());
    CalculatorWindow calculator(service.address());
    calculator.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&calculator.window));
    calculator.type(u"4 2"_s);
    calculator.window.panels()->setOpen(u"expressionPanel"_s, true);
    auto *panel = qobject_cast<ExpressionPanel *>(calculator.window.panels()->widget(u"expressionPanel"_s));
    panel->setText(u"(1+2)*3"_s);
    QTest::keyClick(panel->edit(), Qt::Key_Return);
    const auto *cancel = panel->findChild<FlatButton *>(u"cancelExpression"_s);
    QTRY_VERIFY(cancel->isEnabled());
    panel->tree()->setFocus();
    QTest::keyClick(panel->tree(), Qt::Key_Escape);
    QTRY_VERIFY(!cancel->isEnabled());
    QTest::keyClick(panel->tree(), Qt::Key_Escape); // there is nothing to give up
    QCOMPARE(calculator.number(), u"42"_s);

    calculator.window.panels()->setOpen(u"callsPanel"_s, true);
    auto *calls = qobject_cast<CallsPanel *>(calculator.window.panels()->widget(u"callsPanel"_s));
    QTRY_VERIFY(calls->view()->model()->rowCount() > 0);
    calls->view()->setFocus();
    QTest::keyClick(calls->view(), Qt::Key_Down);
    QVERIFY(calls->details()->isVisible());
    QTest::keyClick(calls->view(), Qt::Key_Escape);
    QVERIFY(!calls->details()->isVisible());
    QCOMPARE(calculator.number(), u"42"_s);
    QTest::keyClick(calls->view(), Qt::Key_Escape);
    QCOMPARE(calculator.number(), u"0"_s); // the calculator's again
}

void tst_Workbench::narrowCallsPanelKeepsWhatMatters()
{
    CalculatorWindow calculator{ConnectionSettings()};
    calculator.window.resize(320, 480);
    calculator.type(u"22 / 7 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    calculator.window.panels()->setOpen(u"callsPanel"_s, true);
    QTest::qWait(0);
    QVERIFY2(calculator.window.width() <= 320, qPrintable(QString::number(calculator.window.width())));
    const CallsView *view = calculator.window.findChild<CallsPanel *>()->view();
    QVERIFY(!view->isColumnHidden(Calls::CallColumn));
    QVERIFY(!view->isColumnHidden(Calls::DurationColumn));
    QVERIFY(view->isColumnHidden(Calls::StartColumn));
}

void tst_Workbench::calculatorIsShownFromTheWorksheet()
{
    CalculatorWindow calculator{ConnectionSettings()};
    calculator.openWorksheet({});
    calculator.window.hide(); // as when a file was opened
    WorksheetWindow *sheet = calculator.worksheet();
    sheet->findChild<FlatButton *>(u"showCalculator"_s)->click();
    QVERIFY(calculator.window.isVisible());
    QTRY_COMPARE(QGuiApplication::focusWindow(), calculator.window.windowHandle());
    QTest::keyClick(&calculator.window, Qt::Key_T, Qt::ControlModifier); // the same keys, back and forth
    QTRY_COMPARE(QGuiApplication::focusWindow(), sheet->windowHandle());
    QTest::keyClick(sheet, Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::focusWindow(), calculator.window.windowHandle());
    calculator.window.showMinimized();
    sheet->findChild<FlatButton *>(u"showCalculator"_s)->click();
    QVERIFY(!calculator.window.isMinimized());
}

void tst_Workbench::problemIsToldInTheWorksheet()
{
    CalculatorWindow calculator{ConnectionSettings()};
    calculator.openWorksheet({});
    calculator.tell(u"The settings are damaged."_s);
    const auto *message = calculator.worksheet()->findChild<MessageBar *>();
    QVERIFY(message->isVisible());
    QCOMPARE(message->text(), u"The settings are damaged."_s);
    QCOMPARE(calculator.message(), message->text());
    WorksheetWindow *sheet = calculator.worksheet();
    Q_EMIT sheet->textPasted(u"1+2"_s);
    QTRY_VERIFY(sheet->findChild<FlatButton *>(u"evaluateWorksheet"_s)->isEnabled());
    sheet->activateWindow();
    QTest::keyClick(sheet, Qt::Key_F5);
    QTRY_VERIFY(!sheet->findChild<FlatButton *>(u"evaluateWorksheet"_s)->isEnabled());
    QVERIFY(message->isVisible()); // nobody has read it yet
    message->findChild<FlatButton *>(u"closeMessageButton"_s)->click();
    QVERIFY(!message->isVisible());
}

void tst_Workbench::callsAtOnceAreRemembered()
{
    QTemporaryDir folder;
    SettingsStore store(folder.filePath(u"settings.ini"_s));
    const auto calls = [](CalculatorWindow &calculator) {
        calculator.openWorksheet({});
        return calculator.worksheet()->findChild<QSpinBox *>(u"worksheetCalls"_s);
    };
    {
        CalculatorWindow calculator({}, {}, &store);
        QCOMPARE(calls(calculator)->value(), 6);
        calls(calculator)->setValue(17);
    }
    CalculatorWindow calculator({}, {}, &store);
    QCOMPARE(calls(calculator)->value(), 17);
    QCOMPARE(SettingsStore(store.fileName()).worksheetCalls(), 17);
}

void tst_Workbench::sessionEndKeepsWindowAndHistory()
{
    QTemporaryDir folder;
    SettingsStore store(folder.filePath(u"settings.ini"_s));
    const QString history = folder.filePath(u"history"_s);
    CalculatorWindow calculator({}, {.delay = [isFirst = true]() mutable { return std::exchange(isFirst, false) ? 0ms : std::chrono::milliseconds(1h); }}, &store, history);
    calculator.type(u"1 + 2 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    calculator.type(u"5 * 3 ="_s);
    alignas(std::max_align_t) std::byte manager[64]; // there is none on this platform, and nobody looks at it
    Q_EMIT qGuiApp->commitDataRequest(reinterpret_cast<QSessionManager &>(manager));
    QVERIFY(!store.geometry().isEmpty());
    QVERIFY(QFileInfo(history).size() > 0);
    QVERIFY(calculator.window.isVisible()); // the user may still stay
    QCOMPARE(calculator.number(), u"3"_s);
}

WATCHED_TEST_MAIN(tst_Workbench)
#include "tst_workbench.moc"
