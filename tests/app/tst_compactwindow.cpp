// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"
#include "support/clipped.h"

#include "ui/compactmode.h"
#include "ui/statusstrip.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void closeMessage(const CalculatorWindow &calculator)
{
    calculator.window.findChild<FlatButton *>(u"closeMessageButton"_s)->click();
}

} // namespace

// What the status line says, where there is none.
class tst_CompactWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serviceThatIsGone();
    void errorThatWasPassed_data();
    void errorThatWasPassed();
};

void tst_CompactWindow::serviceThatIsGone()
{
    auto service = std::make_unique<EmbeddedService>(EmbeddedService::Options());
    QVERIFY(service->start());
    const QUrl address = service->address();
    service.reset();
    CalculatorWindow calculator(address);
    calculator.window.compactMode()->set(true);
    QVERIFY(!calculator.window.statusBar()->isVisible());
    const QSize usual = calculator.window.size();
    calculator.type(u"5 * 3 ="_s);
    QTRY_VERIFY(calculator.message().startsWith(u"Multiply could not be called"_s));
    QCOMPARE(clippedWidgets(calculator.window), QStringList());
    QTRY_VERIFY(calculator.window.height() > usual.height()); // it has room of its own
    const auto *text = calculator.window.findChild<QLabel *>(u"messageText"_s);
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
    closeMessage(calculator);
    QTRY_VERIFY(calculator.message().startsWith(u"Unreachable since "_s)); // the state is told now and then
    QCOMPARE(clippedWidgets(calculator.window), QStringList());

    calculator.window.compactMode()->set(false);
    QCOMPARE(calculator.message(), QString()); // the status line says it
    QVERIFY(calculator.window.statusStrip()->stateText().startsWith(u"Unreachable since "_s));
    calculator.window.compactMode()->set(true);
    QVERIFY(calculator.message().startsWith(u"Unreachable since "_s));
    closeMessage(calculator);
    QCOMPARE(calculator.message(), QString()); // it was read
    QTRY_COMPARE(calculator.window.size(), usual);

    calculator.window.compactMode()->set(false);
    calculator.window.compactMode()->set(true);
    QVERIFY(calculator.message().startsWith(u"Unreachable since "_s));
    EmbeddedService back({.port = quint16(address.port())});
    QVERIFY2(back.start(), qPrintable(back.errorString()));
    QTRY_COMPARE(calculator.message(), u"The service answers again."_s);
    closeMessage(calculator);
    QTRY_COMPARE(calculator.message(), QString()); // and nothing else is left
}

void tst_CompactWindow::errorThatWasPassed_data()
{
    QTest::addColumn<bool>("isCompact");
    QTest::newRow("usual") << false;
    QTest::newRow("compact") << true;
}

void tst_CompactWindow::errorThatWasPassed()
{
    QFETCH(bool, isCompact);
    EmbeddedService service({.delay = constantDelay(20ms)});
    QVERIFY(service.start());
    CalculatorWindow calculator(service.address());
    calculator.window.compactMode()->set(isCompact);
    calculator.type(u"1 / 0 = 4 5"_s);
    QTRY_VERIFY(calculator.isAtRest());
    QCOMPARE(calculator.number(), u"45"_s);
    const QString text = isCompact ? calculator.message() : calculator.window.statusStrip()->message();
    QCOMPARE(text, u"Cannot divide by zero"_s);
    QCOMPARE(calculator.message().isEmpty(), !isCompact);
}

WATCHED_TEST_MAIN(tst_CompactWindow)
#include "tst_compactwindow.moc"
