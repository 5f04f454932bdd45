// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/watchedapplication.h"

#include "ui/display/calculatordisplay.h"

#include "ui/display/busyindicator.h"
#include "ui/display/numberlabel.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_CalculatorDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void accessibleNameAndValue();
    void numberShrinksAndIsNeverCut_data();
    void numberShrinksAndIsNeverCut();
    void shortNumberIsLarge();
    void longExpressionKeepsItsEnd();
    void shortExpressionHasNoToolTip();
    void waitingKeysSayWhatTheyAre();
    void oldNumberIsDimmedWhileTheBarShows();
    void numberTypedMeanwhileIsNotDimmed();
    void slowCallIsNamedAndCanBeCancelled();
    void slowCallIsAnnouncedAndSoIsItsEnd();
    void nothingMovesWhenTheCallIsNamed();
    void serviceValueIsAHoverAway();
    void formulaKeepsItsDirection_data();
    void formulaKeepsItsDirection();

private:
    template <typename T> T *child(const QString &name) const { return m_display->findChild<T *>(name); }
    void at(BusyIndicator::Milliseconds time)
    {
        m_now = time;
        m_indicator->update();
    }

    BusyIndicator::Milliseconds m_now{0};
    BusyIndicator *m_indicator = nullptr;
    std::unique_ptr<CalculatorDisplay> m_display;
};

void tst_CalculatorDisplay::init()
{
    m_now = 0ms;
    m_indicator = new BusyIndicator([this] { return m_now; }, nullptr);
    m_display = std::make_unique<CalculatorDisplay>(m_indicator);
    m_display->setLocale(QLocale::c());
    m_display->resize(304, 140);
    m_display->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_display.get()));
}

void tst_CalculatorDisplay::accessibleNameAndValue()
{
    m_display->setNumber(u"5"_s, u"5"_s);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_display.get());
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), u"Display"_s);
    QCOMPARE(accessible->text(QAccessible::Value), u"Display is 5"_s);
    QCOMPARE(accessible->text(QAccessible::Description), u"Display is 5"_s);
    m_display->announce(u"Calling service"_s);
    QCOMPARE(accessible->text(QAccessible::Description), u"Calling service"_s);
    QCOMPARE(accessible->text(QAccessible::Value), u"Display is 5"_s);
}

void tst_CalculatorDisplay::numberShrinksAndIsNeverCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one digit") << u"7"_s;
    QTest::newRow("fifteen digits") << u"3.14285714285714"_s;
    QTest::newRow("sixteen digits with groups and sign") << u"-1,234,567,890,123,456"_s;
    QTest::newRow("small number with exponent") << u"-3.33333333333333e-307"_s;
    QTest::newRow("Indian groups") << u"-12,34,56,78,90,12,345.67"_s;
    QTest::newRow("Arabic digits") << u"-٣٬١٤٢٬٨٥٧٬١٤٢٫٨٥٧"_s;
}

void tst_CalculatorDisplay::numberShrinksAndIsNeverCut()
{
    QFETCH(QString, text);
    m_display->setNumber(text, text);
    const auto *number = child<NumberLabel>(u"number"_s);
    const QFontMetricsF metrics(number->fittedFont());
    QVERIFY(metrics.horizontalAdvance(text) <= number->width());
    QVERIFY(metrics.height() <= number->height());
    QVERIFY(!number->isElided());
    QVERIFY(number->fittedFont().pointSizeF() >= m_display->font().pointSizeF());
}

void tst_CalculatorDisplay::shortNumberIsLarge()
{
    const auto *number = child<NumberLabel>(u"number"_s);
    m_display->setNumber(u"7"_s, u"7"_s);
    const double large = number->fittedFont().pointSizeF();
    m_display->setNumber(u"-1,234,567,890,123,456"_s, u"-1234567890123456"_s);
    QVERIFY(number->fittedFont().pointSizeF() < large);
    QVERIFY(large > 2 * m_display->font().pointSizeF());
}

void tst_CalculatorDisplay::longExpressionKeepsItsEnd()
{
    const QString text = u"1.23456789012345e-300 × 9.87654321098765e-301 − sqr(12345.6789)="_s;
    m_display->setExpression(text);
    auto *line = child<ElidedLabel>(u"expressionLine"_s);
    QVERIFY(line->isElided());
    QVERIFY(line->width() <= m_display->width());
    QHelpEvent help(QEvent::ToolTip, {}, {});
    QCoreApplication::sendEvent(line, &help);
    QCOMPARE(line->toolTip(), text);
}

void tst_CalculatorDisplay::shortExpressionHasNoToolTip()
{
    m_display->setExpression(u"2 + "_s);
    auto *line = child<ElidedLabel>(u"expressionLine"_s);
    QHelpEvent help(QEvent::ToolTip, {}, {});
    QCoreApplication::sendEvent(line, &help);
    QCOMPARE(line->toolTip(), QString());
}

void tst_CalculatorDisplay::waitingKeysSayWhatTheyAre()
{
    m_display->setWaitingKeys(u"+ 4 ="_s);
    QCOMPARE(child<ElidedLabel>(u"waitingKeys"_s)->text(), u"Waiting: + 4 ="_s);
    m_display->setWaitingKeys({});
    QCOMPARE(child<ElidedLabel>(u"waitingKeys"_s)->text(), QString());
}

void tst_CalculatorDisplay::oldNumberIsDimmedWhileTheBarShows()
{
    const auto *number = child<NumberLabel>(u"number"_s);
    const auto *bar = child<BusyBar>(u"busyBar"_s);
    m_display->setBusy(1, u"Divide(22, 7)"_s);
    m_display->setStale(true);
    QVERIFY(!number->isDimmed());
    QVERIFY(!bar->isActive());
    at(150ms);
    QVERIFY(number->isDimmed());
    QVERIFY(bar->isActive());
    QCOMPARE(number->text(), u"0"_s);
    m_now = 200ms;
    m_display->setIdle();
    m_display->setStale(false);
    m_display->setNumber(u"3.14"_s, u"3.14"_s);
    QVERIFY(!number->isDimmed());
    QVERIFY(bar->isActive()); // until it was shown for its time
    at(450ms);
    QVERIFY(!bar->isActive());
}

void tst_CalculatorDisplay::numberTypedMeanwhileIsNotDimmed()
{
    const auto *number = child<NumberLabel>(u"number"_s);
    m_display->setBusy(1, u"Add(2, 3)"_s);
    m_display->setNumber(u"4"_s, u"4"_s);
    at(150ms);
    QVERIFY(!number->isDimmed());
}

void tst_CalculatorDisplay::slowCallIsNamedAndCanBeCancelled()
{
    auto *cancel = child<FlatButton>(u"cancelButton"_s);
    auto *text = child<ElidedLabel>(u"busyText"_s);
    QSignalSpy cancelled(m_display.get(), &CalculatorDisplay::cancelRequested);
    m_display->setBusy(1, u"Divide(22, 7)"_s);
    at(999ms);
    QVERIFY(!cancel->isVisible());
    QVERIFY(!text->isVisible());
    at(1200ms);
    QVERIFY(cancel->isVisible());
    QCOMPARE(text->text(), u"Divide(22, 7) … 1.2 s"_s);
    m_display->setBusy(1, u"Divide(22, 7)"_s); // a key was typed meanwhile
    QVERIFY(cancel->isVisible());
    at(1300ms);
    QCOMPARE(text->text(), u"Divide(22, 7) … 1.3 s"_s);
    m_display->setBusy(2, u"Add(3, 4)"_s); // the next of the chain
    QVERIFY(!cancel->isVisible());
    at(2400ms);
    QCOMPARE(text->text(), u"Add(3, 4) … 1.1 s"_s);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    m_display->setIdle();
    QVERIFY(!cancel->isVisible());
    QVERIFY(!text->isVisible());
}

void tst_CalculatorDisplay::slowCallIsAnnouncedAndSoIsItsEnd()
{
    m_display->setNumber(u"1"_s, u"1"_s);
    m_display->setBusy(1, u"Multiply(1, 1)"_s);
    QCOMPARE(m_display->announcement(), u"Display is 1"_s);
    at(150ms);
    QCOMPARE(m_display->announcement(), u"Calling the service: Multiply(1, 1)"_s);
    m_display->setNumber(u"1"_s, u"1"_s);
    m_display->setIdle();
    QCOMPARE(m_display->announcement(), u"Display is 1"_s);
}

void tst_CalculatorDisplay::nothingMovesWhenTheCallIsNamed()
{
    const auto *number = child<NumberLabel>(u"number"_s);
    const auto *waiting = child<ElidedLabel>(u"waitingKeys"_s);
    m_display->setWaitingKeys(u"+ 4 ="_s);
    const QRect before = number->geometry();
    m_display->setBusy(1, u"Divide(22, 7)"_s);
    at(150ms);
    at(1000ms);
    QVERIFY(child<FlatButton>(u"cancelButton"_s)->isVisible());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(number->geometry(), before);
    QVERIFY(waiting->isVisible());
}

void tst_CalculatorDisplay::serviceValueIsAHoverAway()
{
    const auto *number = child<NumberLabel>(u"number"_s);
    m_display->setServiceValue(u"3.142857142857143"_s);
    QCOMPARE(number->toolTip(), u"The service returned 3.142857142857143"_s);
    m_display->setServiceValue({});
    QCOMPARE(number->toolTip(), QString());
}

void tst_CalculatorDisplay::formulaKeepsItsDirection_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("European digits, in whatever window") << u"2 + 3="_s << Qt::LeftToRight;
    QTest::newRow("minus before European digits") << u"-5"_s << Qt::LeftToRight;
    QTest::newRow("function name") << u"sqr(٥)"_s << Qt::LeftToRight;
    QTest::newRow("Arabic digits") << u"٢ + ٣="_s << Qt::RightToLeft;
    QTest::newRow("Hebrew words") << u"לא ניתן לחלק באפס"_s << Qt::RightToLeft;
    QTest::newRow("nothing to tell by") << u"+"_s << Qt::LayoutDirectionAuto;
}

void tst_CalculatorDisplay::formulaKeepsItsDirection()
{
    QFETCH(QString, text);
    QTEST(directionOf(text), "direction");
}

WATCHED_TEST_MAIN(tst_CalculatorDisplay)
#include "tst_calculatordisplay.moc"
