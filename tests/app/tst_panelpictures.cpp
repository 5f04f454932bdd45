// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"
#include "support/clipped.h"
#include "support/pictures.h"

#include "app/connection/embeddedservice.h"

#include "ui/expression/expressionedit.h"
#include "ui/expression/expressionpanel.h"
#include "ui/expression/expressiontree.h"
#include "ui/panelhost.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/workstate.h"
#include "ui/worksheet/worksheetprogress.h"
#include "ui/worksheet/worksheettable.h"
#include "ui/worksheet/worksheetwindow.h"

#include <QAction>
#include <QProgressBar>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Expressions and worksheets in their main states, on a real service, with nothing cut off. With SERVICEMODEL_SCREENSHOTS set
// to a folder, a picture of each state is left there.
class tst_PanelPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { restoreLooks(); }

    void expression_data();
    void expression();
    void worksheet_data();
    void worksheet();

private:
    static void addColumns();
    QString writeRows();

    QTemporaryDir m_folder;
};

namespace {

// So many replies come at once, the next ones in an hour.
DelayingService::Delay stuckAfter(int replies)
{
    return [left = replies]() mutable { return left-- > 0 ? 0ms : std::chrono::milliseconds(1h); };
}

} // namespace

void tst_PanelPictures::addColumns()
{
    QTest::addColumn<Look>("look");
    QTest::addColumn<QString>("state");
}

void tst_PanelPictures::expression_data()
{
    addColumns();
    QTest::newRow("expression-running") << Look{} << u"running"_s;
    QTest::newRow("expression-running-dark") << Look{.scheme = Theme::Scheme::Dark} << u"running"_s;
    QTest::newRow("expression-done-2x") << Look{.scale = 2} << u"done"_s;
    QTest::newRow("expression-error") << Look{} << u"error"_s;
    QTest::newRow("expression-error-dark-2x") << Look{.scheme = Theme::Scheme::Dark, .scale = 2} << u"error"_s;
    QTest::newRow("expression-wrong") << Look{} << u"wrong"_s;
    QTest::newRow("expression-wrong-dark") << Look{.scheme = Theme::Scheme::Dark} << u"wrong"_s;
    QTest::newRow("expression-offered") << Look{} << u"offered"_s;
    QTest::newRow("expression-done-arabic") << Look{.isArabic = true} << u"done"_s;
    QTest::newRow("expression-running-arabic-dark") << Look{.scheme = Theme::Scheme::Dark, .isArabic = true} << u"running"_s;
}

void tst_PanelPictures::expression()
{
    QFETCH(QString, state);
    QFETCH(Look, look);
    speak(look);
    EmbeddedService service({.delay = state == u"running" ? stuckAfter(3) : constantDelay(20ms)});
    QVERIFY(service.start());
    CalculatorWindow calculator(service.address());
    dress(calculator.window, calculator.appearance, look);
    QVERIFY(QTest::qWaitForWindowExposed(&calculator.window));
    if (state == u"offered") {
        Q_EMIT calculator.window.pasteRequested(u"(1.5 + 2) * (3 - 4) / 7"_s);
    } else {
        calculator.window.panels()->setOpen(u"expressionPanel"_s, true);
        auto *panel = static_cast<ExpressionPanel *>(calculator.window.panels()->widget(u"expressionPanel"_s));
        panel->setText(state == u"error"       ? u"(1.5 + 2) × (3 − 4) ÷ (7 − 7) + 12.25 × 8"_s
                           : state == u"wrong" ? u"(1.5 + 2) × (3 − ÷ 4) ÷ 7"_s
                           : look.isArabic        ? u"((١٫٥ + ٢) × (٣ − ٤)) ÷ ((٥ + ٦) − (٧ × ٨))"_s
                                               : u"((1.5 + 2) × (3 − 4)) ÷ ((5 + 6) − (7 × 8))"_s);
        if (state != u"wrong")
            QTest::keyClick(panel->edit(), Qt::Key_Return);
        auto *outcome = panel->findChild<HintLine *>(u"expressionOutcome"_s);
        const auto *steps = panel->tree()->model();
        const auto isDone = [](const QModelIndex &step) { return WorkState(step.data(WorkStateRole).toInt()) == WorkState::Done; };
        if (state == u"running")
            QTRY_COMPARE(std::ranges::count_if(steps->match(steps->index(0, 0), Qt::DisplayRole, u"*"_s, -1, Qt::MatchWildcard | Qt::MatchRecursive), isDone), 3);
        else if (state != u"wrong")
            QTRY_VERIFY(!outcome->text().isEmpty());
    }
    QCOMPARE(clippedWidgets(calculator.window), QStringList());
    savePicture(calculator.window, QString::fromLatin1(QTest::currentDataTag()), look);
}

void tst_PanelPictures::worksheet_data()
{
    addColumns();
    QTest::newRow("worksheet-empty") << Look{} << u"empty"_s;
    QTest::newRow("worksheet-running") << Look{} << u"running"_s;
    QTest::newRow("worksheet-running-dark") << Look{.scheme = Theme::Scheme::Dark} << u"running"_s;
    QTest::newRow("worksheet-running-arabic") << Look{.isArabic = true} << u"running"_s;
    QTest::newRow("worksheet-running-narrow") << Look{.size = {320, 480}} << u"running"_s;
    QTest::newRow("worksheet-finished-narrow-dark") << Look{.scheme = Theme::Scheme::Dark, .size = {320, 480}} << u"finished"_s;
    QTest::newRow("worksheet-finished") << Look{} << u"finished"_s;
    QTest::newRow("worksheet-finished-dark-2x") << Look{.scheme = Theme::Scheme::Dark, .scale = 2} << u"finished"_s;
    QTest::newRow("worksheet-interrupted") << Look{} << u"interrupted"_s;
    QTest::newRow("worksheet-interrupted-dark") << Look{.scheme = Theme::Scheme::Dark} << u"interrupted"_s;
}

QString tst_PanelPictures::writeRows()
{
    QFile file(m_folder.filePath(u"prices.csv"_s));
    if (!file.open(QFile::WriteOnly))
        return {};
    file.write("name,expression\n");
    for (int i = 1; i <= 300; ++i) {
        file.write(i % 9 == 4   ? "x," + QByteArray::number(i) + "/(3-3)\n"
                   : i % 9 == 7 ? "x,12*\n"
                                : "x,(" + QByteArray::number(i) + ".5+2)*(" + QByteArray::number(i % 7) + "-4)/7\n");
    }
    return file.fileName();
}

void tst_PanelPictures::worksheet()
{
    QFETCH(QString, state);
    QFETCH(Look, look);
    speak(look);
    auto service = std::make_unique<EmbeddedService>(EmbeddedService::Options{
        .delay = state == u"running" ? constantDelay(20ms) : DelayingService::Delay()});
    QVERIFY(service->start());
    CalculatorWindow calculator(service->address());
    const QString fileName = writeRows();
    if (state == u"empty")
        calculator.window.findChild<QAction *>(u"worksheetAction"_s)->trigger();
    else
        calculator.openWorksheet(fileName);
    WorksheetWindow *window = calculator.worksheet();
    dress(*window, calculator.appearance, look);
    QVERIFY(QTest::qWaitForWindowExposed(window));
    auto *evaluate = window->findChild<FlatButton *>(u"evaluateWorksheet"_s);
    if (state != u"empty") {
        QTRY_VERIFY(evaluate->isEnabled());
        evaluate->click();
        if (state == u"interrupted") {
            QTRY_VERIFY(!window->progress()->text().startsWith(u"0 "_s));
            service.reset();
            QTRY_VERIFY(window->findChild<MessageBar *>()->isVisible());
        } else if (state == u"finished") {
            QTRY_VERIFY_WITH_TIMEOUT(!window->findChild<FlatButton *>(u"cancelWorksheet"_s)->isEnabled(), 20000);
            window->findChild<FlatButton *>(u"nextFailedRow"_s)->click();
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(window->findChild<QProgressBar *>()->value() >= 60, 20000);
            window->table()->verticalScrollBar()->setValue(50);
        }
    }
    QCOMPARE(clippedWidgets(*window), QStringList());
    savePicture(*window, QString::fromLatin1(QTest::currentDataTag()), look);
}

WATCHED_TEST_MAIN(tst_PanelPictures)
#include "tst_panelpictures.moc"
