// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/names.h"
#include "support/remotemaker.h"
#include "support/watchedapplication.h"

#include "app/connection/embeddedservice.h"
#include "app/expression/expressionrunner.h"
#include "app/expression/expressionsession.h"

#include "ui/display/numberlabel.h"
#include "ui/expression/expressionedit.h"
#include "ui/expression/expressionpanel.h"
#include "ui/expression/expressiontree.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/workstate.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The panel with what moves it, on a service.
struct Bench
{
    explicit Bench(const QUrl &address, const QLocale &locale = QLocale::c())
        : session(&panel, remoteMaker(address), locale)
    {
        panel.resize(400, 600);
        panel.show();
    }

    void type(const QString &text) { QTest::keyClicks(panel.edit(), text); }
    void enter() { QTest::keyClick(panel.edit(), Qt::Key_Return); }
    void click(const QString &name) { panel.findChild<FlatButton *>(name)->click(); }
    bool isEnabled(const QString &name) { return panel.findChild<FlatButton *>(name)->isEnabled(); }
    QString result() { return panel.findChild<NumberLabel *>(u"expressionResult"_s)->text(); }
    HintLine &hint() { return *panel.findChild<HintLine *>(u"expressionHint"_s); }
    HintLine &outcome() { return *panel.findChild<HintLine *>(u"expressionOutcome"_s); }

    // Texts and states of all steps, from the top: "1+2 done".
    QStringList steps(const QModelIndex &parent = {})
    {
        const QAbstractItemModel *model = panel.tree()->model();
        QStringList found;
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            found.append(index.data().toString() + u' ' + workStateText(WorkState(index.data(WorkStateRole).toInt())));
            found += steps(index);
        }
        return found;
    }

    ExpressionPanel panel;
    ExpressionSession session;
};

}

// Expressions as a person has them computed: typed into the panel, on a real service.
class tst_ExpressionPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void enterEvaluates();
    void wallTimeIsThatOfTheLevels();
    void stepsShowTheirStates();
    void problemIsShownWhereItIs_data();
    void problemIsShownWhereItIs();
    void arithmeticErrorMarksItsStep();
    void serviceThatIsAwayIsToldAndTriedAgain();
    void escapeCancels();
    void typingDropsWhatIsComputed();
    void resultIsCopiedAndTaken();
    void chosenStepIsMarkedInTheText();
    void userWritesInHisLocale();
    void longExpressionsDoNotBlock();
    void everythingHasNames();

private:
    std::unique_ptr<EmbeddedService> m_prompt;
    std::unique_ptr<EmbeddedService> m_slow; // 100 ms a call
    std::unique_ptr<EmbeddedService> m_stuck;
};

void tst_ExpressionPanel::initTestCase()
{
    const auto start = [](DelayingService::Delay delay) {
        auto service = std::make_unique<EmbeddedService>(EmbeddedService::Options{.delay = std::move(delay)});
        return service->start() ? std::move(service) : nullptr;
    };
    m_prompt = start({});
    m_slow = start(constantDelay(100ms));
    m_stuck = start(constantDelay(1h));
    QVERIFY(m_prompt && m_slow && m_stuck);
}

void tst_ExpressionPanel::enterEvaluates()
{
    EventLoopWatch watch;
    Bench bench(m_prompt->address());
    QVERIFY(!bench.isEnabled(u"evaluateExpression"_s));
    bench.type(u"(1.5+2)*(3-4)/7"_s);
    QCOMPARE(bench.hint().text(), u"Calls: 4. Levels: 3."_s);
    QCOMPARE(bench.result(), QString());
    bench.enter();
    QVERIFY(bench.isEnabled(u"cancelExpression"_s));
    QTRY_COMPARE(bench.result(), u"= -0.5"_s);
    QVERIFY(!bench.isEnabled(u"cancelExpression"_s));
    QVERIFY(bench.isEnabled(u"evaluateExpression"_s)); // once more
    QVERIFY2(watch.longestBlock() < longestAllowedBlock(), qPrintable(QString::number(watch.longestBlock().count())));
}

// Seven calls on three levels, to a service that takes 100 ms for each.
void tst_ExpressionPanel::wallTimeIsThatOfTheLevels()
{
    Bench bench(m_slow->address());
    bench.type(u"((1+2)*(3+4))-((5+6)*(7+8))"_s);
    bench.enter();
    QTRY_COMPARE(bench.result(), u"= -144"_s);
    const ExpressionRunner *runner = bench.session.runner();
    QCOMPARE(runner->mostInFlight(), 4);
    QVERIFY(runner->wallTime() >= 300ms);
    QVERIFY(runner->callTime() >= 700ms);
    QVERIFY2(runner->wallTime() < 600ms, qPrintable(QString::number(runner->wallTime().count())));
    const QString figures = bench.outcome().text();
    qInfo("%s", qPrintable(figures));
    QVERIFY2(figures.startsWith(u"Levels: 3 \u00d7 1"_s) && figures.contains(u"it would have been 7 \u00d7 1"_s), qPrintable(figures));
}

void tst_ExpressionPanel::stepsShowTheirStates()
{
    Bench bench(m_slow->address());
    new QAbstractItemModelTester(bench.panel.tree()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &bench.panel);
    bench.type(u"(1+2)*(3-4)/-(7)"_s);
    const QString whole = u"(1+2)*(3-4)/-(7)"_s;
    QCOMPARE(bench.steps(), QStringList({whole + u" waiting"_s, u"(1+2)*(3-4) waiting"_s, u"1+2 waiting"_s, u"3-4 waiting"_s,
                                         u"-(7) done"_s}));
    bench.enter();
    QCOMPARE(bench.steps().at(2), u"1+2 calling the service"_s);
    QCOMPARE(bench.steps().at(3), u"3-4 calling the service"_s);
    QTRY_COMPARE(bench.steps().at(1), u"(1+2)*(3-4) calling the service"_s);
    QCOMPARE(bench.steps().at(2), u"1+2 done"_s);
    QCOMPARE(bench.steps().at(0), whole + u" waiting"_s);
    QTRY_COMPARE(bench.steps().at(0), whole + u" done"_s);
    const QModelIndex top = bench.panel.tree()->model()->index(0, 0);
    QCOMPARE(top.data(Qt::AccessibleTextRole).toString(), whole + u", done"_s);
    QCOMPARE(top.siblingAtColumn(ExpressionTree::ResultColumn).data().toString(), u"0.428571428571429"_s);
    QVERIFY(top.siblingAtColumn(ExpressionTree::TimeColumn).data().toString().endsWith(u" ms"_s));
}

void tst_ExpressionPanel::problemIsShownWhereItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("enter");
    QTest::addColumn<HintLine::Tone>("tone");
    QTest::addColumn<QString>("hint");
    using enum HintLine::Tone;
    QTest::newRow("nothing") << QString() << false << Plain << QString();
    QTest::newRow("nothing, and Enter") << QString() << true << Plain << u"There is nothing to compute."_s;
    QTest::newRow("not finished") << u"1+"_s << false << Plain << u"At 3: The expression ends where a number is missing."_s;
    QTest::newRow("not finished, and Enter") << u"1+"_s << true << Bad << u"At 3: The expression ends where a number is missing."_s;
    QTest::newRow("wrong") << u"1+*2"_s << false << Bad << u"At 3: A number is missing before '*'."_s;
    QTest::newRow("a function") << u"sqrt(2)"_s << false << Bad << u"At 1: 's' is not understood here."_s;
}

void tst_ExpressionPanel::problemIsShownWhereItIs()
{
    QFETCH(QString, text);
    QFETCH(bool, enter);
    Bench bench(m_prompt->address());
    bench.type(text);
    if (enter)
        bench.enter();
    QTEST(bench.hint().tone(), "tone");
    QTEST(bench.hint().text(), "hint");
    QVERIFY(!bench.isEnabled(u"evaluateExpression"_s));
    QCOMPARE(bench.steps(), QStringList());
}

void tst_ExpressionPanel::arithmeticErrorMarksItsStep()
{
    Bench bench(m_prompt->address());
    bench.type(u"(1+2)*(3/(5-5))"_s);
    bench.enter();
    QTRY_COMPARE(bench.outcome().tone(), HintLine::Tone::Bad);
    QCOMPARE(bench.outcome().text(), u"3/(5-5): Cannot divide by zero"_s);
    QCOMPARE(bench.result(), QString());
    const QModelIndex current = bench.panel.tree()->currentIndex();
    QCOMPARE(current.data(Qt::AccessibleTextRole).toString(), u"3/(5-5), failed"_s);
    QCOMPARE(current.siblingAtColumn(ExpressionTree::ResultColumn).data().toString(), u"Cannot divide by zero"_s);
    QCOMPARE(bench.steps().first(), u"(1+2)*(3/(5-5)) skipped"_s);
}

void tst_ExpressionPanel::serviceThatIsAwayIsToldAndTriedAgain()
{
    auto service = std::make_unique<EmbeddedService>(EmbeddedService::Options{});
    QVERIFY(service->start());
    const QUrl address = service->address();
    service.reset();
    Bench bench(address);
    bench.type(u"1+2"_s);
    bench.enter();
    QTRY_COMPARE(bench.outcome().tone(), HintLine::Tone::Bad);
    QVERIFY2(bench.outcome().text().contains(u"refused"_s), qPrintable(bench.outcome().text()));
    EmbeddedService back({.port = quint16(address.port())});
    QVERIFY(back.start());
    bench.click(u"evaluateExpression"_s);
    QTRY_COMPARE(bench.result(), u"= 3"_s);
}

void tst_ExpressionPanel::escapeCancels()
{
    Bench bench(m_stuck->address());
    bench.type(u"(1+2)*(3-4)"_s);
    bench.enter();
    QVERIFY(bench.session.runner()->isRunning());
    QTest::keyClick(bench.panel.edit(), Qt::Key_Escape);
    QVERIFY(!bench.session.runner()->isRunning());
    QCOMPARE(bench.outcome().text(), u"Cancelled."_s);
    QCOMPARE(bench.steps().at(1), u"1+2 skipped"_s);
    QVERIFY(bench.isEnabled(u"evaluateExpression"_s));
}

void tst_ExpressionPanel::typingDropsWhatIsComputed()
{
    Bench bench(m_stuck->address());
    bench.type(u"1+2"_s);
    bench.enter();
    bench.type(u"0"_s);
    QVERIFY(!bench.session.runner());
    QCOMPARE(bench.steps().first(), u"1+20 waiting"_s);
    QVERIFY(bench.isEnabled(u"evaluateExpression"_s));
}

void tst_ExpressionPanel::resultIsCopiedAndTaken()
{
    Bench bench(m_prompt->address(), QLocale(u"de_DE"_s));
    QSignalSpy taken(&bench.session, &ExpressionSession::resultTaken);
    QVERIFY(!bench.isEnabled(u"copyExpressionResult"_s));
    bench.type(u"12345,5*2/4"_s);
    bench.enter();
    QTRY_COMPARE(bench.result(), u"= 6.172,75"_s);
    bench.click(u"copyExpressionResult"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"6172,75"_s);
    bench.click(u"useExpressionResult"_s);
    QCOMPARE(taken.count(), 1);
    QCOMPARE(taken.first().first().toDouble(), 6172.75);
}

void tst_ExpressionPanel::chosenStepIsMarkedInTheText()
{
    Bench bench(m_prompt->address());
    bench.type(u"(1+2)*3"_s);
    bench.panel.tree()->setFocus();
    QTest::keyClick(bench.panel.tree(), Qt::Key_Down);
    QTest::keyClick(bench.panel.tree(), Qt::Key_Down);
    const auto marks = bench.panel.edit()->extraSelections();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().cursor.selectedText(), bench.panel.tree()->currentIndex().data().toString());
}

void tst_ExpressionPanel::userWritesInHisLocale()
{
    Bench bench(m_prompt->address(), QLocale(u"ar_EG"_s));
    bench.panel.setText(u"(١٢٫٥+٢)×٣"_s);
    bench.enter();
    QTRY_COMPARE(bench.result(), u"= ٤٣٫٥"_s);
}

void tst_ExpressionPanel::longExpressionsDoNotBlock()
{
    Bench bench(m_prompt->address());
    QVERIFY(QTest::qWaitForWindowExposed(&bench.panel));
    EventLoopWatch watch;
    QString text = u"1"_s;
    while (text.size() < 2000)
        text += u"+(2*3-5)"_s;
    bench.panel.setText(text);
    bench.enter();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.result().isEmpty(), 20000);
    qInfo("%s; longest block %lld ms", qPrintable(bench.outcome().text()), qlonglong(watch.longestBlock().count()));
    QCOMPARE(bench.result(), u"= 251"_s);
    QVERIFY2(watch.longestBlock() < longestAllowedBlock(), qPrintable(QString::number(watch.longestBlock().count())));
}

void tst_ExpressionPanel::everythingHasNames()
{
    Bench bench(m_prompt->address());
    QCOMPARE(namelessWidgets(bench.panel), QStringList());
}

WATCHED_TEST_MAIN(tst_ExpressionPanel)
#include "tst_expressionpanel.moc"
