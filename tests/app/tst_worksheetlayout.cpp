// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/clipped.h"
#include "support/worksheetbench.h"
#include "support/watchedapplication.h"

#include "app/settings/languages.h"

#include "ui/worksheet/worksheettable.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScreen>
#include <QTranslator>

using namespace Qt::StringLiterals;
using Bench = WorksheetBench;

// The worksheet's window in little room, or with large letters.
class tst_WorksheetLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_font = QApplication::font(); }
    void cleanup();

    void smallestWindow_data();
    void smallestWindow();
    void buttonsComeBackWithTheirRoom();
    void overflowByKeyboard();
    void hiddenButtonsKeepTheirKeys();
    void resultsLeaveRoomForExpressions();

private:
    QFont m_font;
};

namespace {

constexpr QSize smallest(320, 480);

void setFontScale(double scale)
{
    QApplication::setFont(Theme::scaled(QApplication::font(), scale));
}

QStringList hiddenButtons(const Bench &bench)
{
    QStringList names;
    const auto *menu = bench.window->findChild<QMenu *>(u"moreMenu"_s);
    for (const QAction *action : menu->actions())
        names.append(action->objectName());
    return names;
}

FlatButton *more(const Bench &bench)
{
    return bench.window->findChild<FlatButton *>(u"moreButton"_s);
}

} // namespace

void tst_WorksheetLayout::cleanup()
{
    QApplication::setFont(m_font);
    qDeleteAll(qApp->findChildren<QTranslator *>());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
}

void tst_WorksheetLayout::smallestWindow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scale");
    for (const auto &language : {u"en"_s, u"de"_s, u"fr"_s, u"zh_CN"_s, u"ar"_s}) {
        for (const int scale : {1, 2})
            QTest::addRow("%s, font x %d", qPrintable(language), scale) << language << scale;
    }
}

void tst_WorksheetLayout::smallestWindow()
{
    QFETCH(QString, language);
    QFETCH(int, scale);
    useLanguage(language);
    setFontScale(scale);
    Bench bench(fakeMaker());
    const QSize screen = bench.window->screen()->availableSize();
    QVERIFY2(bench.window->width() < screen.width() && bench.window->height() < screen.height(), qPrintable(QString::number(bench.window->height())));
    bench.session->paste(u"(1.5+2)*(3-4)/7\n1/0\n"_s.repeated(20));
    for (const QString &state : {u"ready"_s, u"ended"_s}) {
        QTRY_VERIFY(bench.isEnabled(u"evaluateWorksheet"_s) || state == u"ended");
        bench.window->resize(smallest * scale);
        QTRY_COMPARE(bench.window->size(), smallest * scale);
        QCOMPARE(clippedWidgets(*bench.window), QStringList());
        QVERIFY(more(bench)->isVisible());
        QVERIFY(bench.window->findChild<FlatButton *>(u"evaluateWorksheet"_s)->isVisible());
        for (const auto *button : bench.window->findChildren<FlatButton *>()) {
            const bool belongs = button->parentWidget()->objectName() == u"worksheetBar" && button != more(bench) && button->objectName() != u"pauseWorksheet";
            QVERIFY2(!belongs || button->isVisible() != hiddenButtons(bench).contains(button->objectName()), qPrintable(button->objectName()));
        }
        bench.click(u"evaluateWorksheet"_s);
        QTRY_VERIFY(bench.isIdle());
    }
}

void tst_WorksheetLayout::buttonsComeBackWithTheirRoom()
{
    Bench bench(fakeMaker());
    bench.window->resize(smallest);
    QTRY_VERIFY(!hiddenButtons(bench).isEmpty());
    bench.window->resize(bench.window->findChild<WorksheetBar *>()->sizeHint().width() + 60, 480);
    QTRY_COMPARE(hiddenButtons(bench), QStringList());
    QVERIFY(!more(bench)->isVisible());
    QVERIFY(bench.window->findChild<FlatButton *>(u"showCalculator"_s)->isVisible());
}

void tst_WorksheetLayout::overflowByKeyboard()
{
    Bench bench(fakeMaker());
    bench.window->resize(smallest);
    bench.session->paste(u"1+1\n1/0\n"_s);
    QTRY_VERIFY(bench.isEnabled(u"evaluateWorksheet"_s));
    bench.click(u"evaluateWorksheet"_s);
    QTRY_VERIFY(bench.isIdle());
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window));
    QVERIFY(hiddenButtons(bench).contains(u"nextFailedRow"_s));
    QCOMPARE(more(bench)->accessibleName(), u"More"_s);
    for (int tabs = 0; tabs < 20 && !more(bench)->hasFocus(); ++tabs)
        QTest::keyClick(bench.window->focusWidget() ? bench.window->focusWidget() : bench.window, Qt::Key_Tab);
    QVERIFY(more(bench)->hasFocus());
    QTest::keyClick(more(bench), Qt::Key_Space);
    auto *menu = bench.window->findChild<QMenu *>(u"moreMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->activeAction() && menu->activeAction()->isEnabled());
    for (int steps = 0; steps < 10 && menu->activeAction()->objectName() != u"nextFailedRow"; ++steps)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(bench.window->table()->currentIndex().row(), 1);
}

void tst_WorksheetLayout::hiddenButtonsKeepTheirKeys()
{
    Bench bench(fakeMaker());
    bench.window->resize(smallest);
    bench.session->paste(u"1/0\n"_s);
    QTRY_VERIFY(bench.isEnabled(u"evaluateWorksheet"_s));
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window));
    QTest::keyClick(bench.window, Qt::Key_F5);
    QTRY_VERIFY(bench.isIdle());
    QVERIFY(hiddenButtons(bench).contains(u"nextFailedRow"_s));
    QTest::keyClick(bench.window, Qt::Key_F8);
    QCOMPARE(bench.window->table()->currentIndex().row(), 0);
}

void tst_WorksheetLayout::resultsLeaveRoomForExpressions()
{
    Bench bench(fakeMaker());
    const QHeaderView *header = bench.window->table()->horizontalHeader();
    const auto width = [header](int column) { return header->sectionSize(column); };
    bench.window->resize(smallest);
    QTRY_VERIFY(width(WorksheetTable::ResultColumn) < 160);
    QVERIFY(width(WorksheetTable::ExpressionColumn) >= width(WorksheetTable::ResultColumn));
    bench.window->resize(700, 500);
    QTRY_VERIFY(width(WorksheetTable::ResultColumn) > 250);
}

WATCHED_TEST_MAIN(tst_WorksheetLayout)
#include "tst_worksheetlayout.moc"
