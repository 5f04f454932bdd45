// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"

#include "app/calls/callsmodel.h"
#include "app/connection/embeddedservice.h"

#include "ui/calls/calldetails.h"
#include "ui/calls/callspanel.h"
#include "ui/calls/callsview.h"
#include "ui/panelhost.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/searchfield.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Calls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString text(const QModelIndex &row, Column column)
{
    return row.siblingAtColumn(column).data().toString();
}

State stateOf(const QModelIndex &row)
{
    return State(row.data(StateRole).toInt());
}

} // namespace

// The calls panel in the real window, on a real service.
class tst_CallsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_service.reset(); }

    void everyCallIsARow();
    void messagesAreShown();
    void failuresAreToldAndCanBeFiltered();
    void cancelledCallSaysSo();
    void pauseAndClear();
    void keyboardReachesAll();
    void repliesOutOfOrderAreSeen();
    void windowStaysResponsiveWhileCallsPour();

private:
    void open(CalculatorWindow &calculator);
    CallsPanel *panel(CalculatorWindow &calculator) const { return calculator.window.findChild<CallsPanel *>(); }
    QModelIndex row(CalculatorWindow &calculator, int row) const { return panel(calculator)->view()->model()->index(row, 0); }
    int rows(CalculatorWindow &calculator) const { return panel(calculator)->view()->model()->rowCount(); }

    std::unique_ptr<EmbeddedService> m_service;
};

void tst_CallsPanel::init()
{
    m_service = std::make_unique<EmbeddedService>(EmbeddedService::Options{});
    QVERIFY2(m_service->start(), qPrintable(m_service->errorString()));
}

void tst_CallsPanel::open(CalculatorWindow &calculator)
{
    calculator.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&calculator.window));
    QTest::keyClick(&calculator.window, Qt::Key_F12);
    QVERIFY(panel(calculator));
    QVERIFY(panel(calculator)->isVisible());
}

void tst_CallsPanel::everyCallIsARow()
{
    CalculatorWindow calculator(m_service->address());
    calculator.type(u"22 / 7 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    open(calculator); // calls made before are there, too
    calculator.type(u"C 2 + 3 ="_s);
    QTRY_COMPARE(rows(calculator), 2);
    QTRY_COMPARE(stateOf(row(calculator, 1)), State::Done);

    const QModelIndex divide = row(calculator, 0);
    QCOMPARE(text(divide, CallColumn), u"Divide(22, 7)"_s);
    QCOMPARE(text(divide, ResultColumn), u"3.142857142857143"_s);
    QCOMPARE(stateOf(divide), State::Done);
    QVERIFY(text(divide, NumberColumn).toInt() > 0);
    QVERIFY2(text(divide, BytesColumn).contains(QRegularExpression(u"^[0-9.]+ (bytes|kB)$"_s)), qPrintable(text(divide, BytesColumn)));
    QVERIFY(text(divide, DurationColumn).contains(u"ms"_s));
    QCOMPARE(text(divide, StartColumn).size(), 12);
    QCOMPARE(text(row(calculator, 1), CallColumn), u"Add(2, 3)"_s);

    const auto timing = divide.data(TimingRole).value<Timing>();
    QVERIFY(timing.parts.size() >= 4);
    for (qsizetype i = 1; i < timing.parts.size(); ++i)
        QVERIFY(timing.parts[i].from >= timing.parts[i - 1].to);
    QCOMPARE(timing.parts.last().to, timing.end);
}

void tst_CallsPanel::messagesAreShown()
{
    CalculatorWindow calculator(m_service->address());
    calculator.type(u"22 / 7 ="_s);
    open(calculator);
    QTRY_COMPARE(rows(calculator), 1);
    QTRY_COMPARE(stateOf(row(calculator, 0)), State::Done);
    CallDetails *details = panel(calculator)->details();
    QVERIFY(!details->isVisible());
    panel(calculator)->view()->setCurrentIndex(row(calculator, 0));
    QVERIFY(details->isVisible());
    QVERIFY2(details->text().contains(u"<n1>22</n1>\n"_s), qPrintable(details->text()));
    details->setRaw(true);
    QVERIFY2(details->text().startsWith(u"POST /"_s), qPrintable(details->text()));
    QVERIFY(details->text().contains(u"\nContent-Type: text/xml"_s));
    QVERIFY(details->text().contains(u"<n1>22</n1><n2>7</n2>"_s));
    details->setTab(CallDetails::Response);
    QVERIFY2(details->text().startsWith(u"HTTP/1.1 200"_s), qPrintable(details->text()));
    details->setRaw(false);
    QVERIFY(details->text().contains(u"<DivideResult>3.142857142857143</DivideResult>"_s));
    details->setTab(CallDetails::Time);
    const auto *chart = panel(calculator)->findChild<QWidget *>(u"phaseChart"_s);
    QVERIFY(chart->isVisible());
    QVERIFY2(chart->accessibleDescription().contains(u"Waiting for the first byte"_s), qPrintable(chart->accessibleDescription()));
    panel(calculator)->findChild<FlatButton *>(u"closeDetailsButton"_s)->click();
    QVERIFY(!details->isVisible());
}

void tst_CallsPanel::failuresAreToldAndCanBeFiltered()
{
    CalculatorWindow calculator(m_service->address());
    open(calculator);
    calculator.type(u"22 / 7 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    m_service.reset();
    calculator.type(u"C 2 + 3 ="_s);
    QTRY_COMPARE(rows(calculator), 2);
    QTRY_COMPARE(stateOf(row(calculator, 1)), State::Failed);
    QVERIFY(!text(row(calculator, 1), ResultColumn).isEmpty());
    panel(calculator)->view()->setCurrentIndex(row(calculator, 1));
    panel(calculator)->details()->setTab(CallDetails::Response);
    QCOMPARE(panel(calculator)->details()->text(), calculator.message());

    auto *errorsOnly = panel(calculator)->findChild<FlatButton *>(u"errorsOnlyButton"_s);
    errorsOnly->click();
    QCOMPARE(rows(calculator), 1);
    QCOMPARE(text(row(calculator, 0), CallColumn), u"Add(2, 3)"_s);
    errorsOnly->click();
    auto *search = panel(calculator)->findChild<SearchField *>();
    search->setFocus();
    QTest::keyClicks(search, u"divide"_s);
    QCOMPARE(rows(calculator), 1);
    QCOMPARE(text(row(calculator, 0), CallColumn), u"Divide(22, 7)"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(rows(calculator), 2);
}

void tst_CallsPanel::cancelledCallSaysSo()
{
    EmbeddedService slow({.delay = constantDelay(1h)});
    QVERIFY(slow.start());
    CalculatorWindow calculator(slow.address());
    open(calculator);
    calculator.type(u"5 * 3 ="_s);
    QTRY_COMPARE(rows(calculator), 1);
    QTRY_COMPARE(stateOf(row(calculator, 0)), State::Sent);
    QCOMPARE(text(row(calculator, 0), ResultColumn), u"Sent"_s);
    QTest::keyClick(&calculator.window, Qt::Key_Escape);
    QTRY_COMPARE(stateOf(row(calculator, 0)), State::Cancelled);
}

void tst_CallsPanel::pauseAndClear()
{
    CalculatorWindow calculator(m_service->address());
    open(calculator);
    auto *pause = panel(calculator)->findChild<FlatButton *>(u"pauseButton"_s);
    pause->click();
    calculator.type(u"2 + 3 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    pause->click();
    calculator.type(u"C 4 + 5 ="_s);
    QTRY_COMPARE(rows(calculator), 1);
    QCOMPARE(text(row(calculator, 0), CallColumn), u"Add(4, 5)"_s);
    panel(calculator)->findChild<FlatButton *>(u"clearCallsButton"_s)->click();
    QCOMPARE(rows(calculator), 0);
    calculator.type(u"C 6 + 7 ="_s);
    QTRY_COMPARE(rows(calculator), 1);
}

void tst_CallsPanel::keyboardReachesAll()
{
    CalculatorWindow calculator(m_service->address());
    calculator.type(u"22 / 7 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    open(calculator);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"callsList"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(panel(calculator)->details()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"callText"_s);

    QStringList order;
    for (int i = 0; i < 60 && !order.contains(u"callText"_s); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order += QApplication::focusWidget()->objectName();
    }
    for (const char *name : {"callsSearch", "errorsOnlyButton", "pauseButton", "clearCallsButton", "callsList", "callTabs", "rawButton",
                             "callMenuButton", "closeDetailsButton"})
        QVERIFY2(order.contains(QLatin1StringView(name)), qPrintable(QLatin1StringView(name) + u" is not among "_s + order.join(u' ')));

    for (const QWidget *widget : panel(calculator)->findChildren<QWidget *>()) {
        const bool ours = widget->isVisible() && !widget->objectName().startsWith(u"qt_") && !widget->parentWidget()->objectName().startsWith(u"qt_");
        QVERIFY2(!ours || (!widget->objectName().isEmpty() && !widget->accessibleName().isEmpty()),
                 qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
    QCOMPARE(panel(calculator)->view()->model()->index(0, CallColumn).data(Qt::AccessibleTextRole).toString(), u"Divide(22, 7), Done"_s);
    calculator.type(u"7"_s); // typing goes on
    QCOMPARE(calculator.number(), u"7"_s);
}

void tst_CallsPanel::repliesOutOfOrderAreSeen()
{
    EmbeddedService service({.delay = [first = true]() mutable { return std::exchange(first, false) ? 400ms : 0ms; }});
    QVERIFY(service.start());
    CalculatorWindow calculator(service.address());
    open(calculator);
    const auto channel = calculator.connection->createChannel();
    const auto ignore = [](const ServiceModel::AsyncResult &) {};
    channel->beginAdd(1, 1, &calculator.window, ignore);
    QTRY_COMPARE(rows(calculator), 1);
    QTRY_COMPARE(stateOf(row(calculator, 0)), State::Sent);
    channel->beginAdd(2, 2, &calculator.window, ignore);
    QTRY_COMPARE(rows(calculator), 2);
    QTRY_COMPARE(stateOf(row(calculator, 1)), State::Done);
    QCOMPARE(stateOf(row(calculator, 0)), State::Sent); // the elder still waits
    QTRY_COMPARE(stateOf(row(calculator, 0)), State::Done);
    QCOMPARE(text(row(calculator, 0), ResultColumn), u"2"_s);
    const auto elder = row(calculator, 0).data(TimingRole).value<Timing>(); // their bars stand on one line of time
    const auto younger = row(calculator, 1).data(TimingRole).value<Timing>();
    QCOMPARE(row(calculator, 0).data(BurstRole), row(calculator, 1).data(BurstRole));
    QVERIFY(younger.begin > elder.begin && younger.end < elder.end);
}

void tst_CallsPanel::windowStaysResponsiveWhileCallsPour()
{
    CalculatorWindow calculator(m_service->address());
    open(calculator);
    const auto channel = calculator.connection->createChannel();
    int ended = 0;
    int begun = 0;
    std::function<void()> next = [&] {
        if (begun < 2000) {
            channel->beginAdd(++begun, 1, &calculator.window, [&](const ServiceModel::AsyncResult &) {
                ++ended;
                next();
            });
        }
    };
    for (int i = 0; i < 8; ++i)
        next();
    QTRY_COMPARE_WITH_TIMEOUT(ended, 2000, 60000);
    QTRY_COMPARE(rows(calculator), int(CallRecorder::MaximumRecords));
}

WATCHED_TEST_MAIN(tst_CallsPanel)
#include "tst_callspanel.moc"
