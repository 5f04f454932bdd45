// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"
#include "support/picture.h"

#include "app/embeddedservice.h"

#include "ui/expressionedit.h"
#include "ui/expressionpanel.h"
#include "ui/flatbutton.h"
#include "ui/messagebar.h"
#include "ui/panelhost.h"
#include "ui/theme.h"
#include "ui/worksheetprogress.h"
#include "ui/worksheettable.h"
#include "ui/worksheetwindow.h"

#include <QAction>
#include <QApplication>
#include <QProgressBar>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Expressions and worksheets in their main states, on a real service, with nothing cut off. With SERVICEMODEL_SCREENSHOTS set
// to a folder, a picture of each state is left there.
class tst_PanelPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void expression_data();
    void expression();
    void worksheet_data();
    void worksheet();

private:
    static void addColumns();
    static void prepare();
    static void checkNothingIsClipped(const QWidget &top);
    QString writeRows();

    QTemporaryDir m_folder;
};

namespace {

// So many replies come at once, the next ones in an hour.
DelayingService::Delay stuckAfter(int replies)
{
    return [left = replies]() mutable { return left-- > 0 ? 0ms : std::chrono::milliseconds(1h); };
}

bool isArabic()
{
    return QString::fromLatin1(QTest::currentDataTag()).contains(u"arabic"_s);
}

}

void tst_PanelPictures::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
    Theme::apply(Theme::Scheme::System);
}

void tst_PanelPictures::addColumns()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::addColumn<QString>("state");
    QTest::addColumn<double>("scale");
}

void tst_PanelPictures::prepare()
{
    QFETCH(Theme::Scheme, scheme);
    Theme::apply(scheme);
    if (isArabic()) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    } else {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
}

void tst_PanelPictures::checkNothingIsClipped(const QWidget &top)
{
    QTest::qWait(0); // layouts settle in the event loop
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->isWindow() || widget->objectName().startsWith(u"qt_"))
            continue;
        QVERIFY2(widget->parentWidget()->rect().contains(widget->geometry()), qPrintable(widget->objectName()));
        const auto *button = qobject_cast<const FlatButton *>(widget);
        QVERIFY2(!button || button->text().isEmpty() || button->labelFont().pointSizeF() >= 0.85 * top.font().pointSizeF(), qPrintable(widget->objectName()));
    }
}

void tst_PanelPictures::expression_data()
{
    addColumns();
    using enum Theme::Scheme;
    QTest::newRow("expression-running") << Light << u"running"_s << 1.0;
    QTest::newRow("expression-running-dark") << Dark << u"running"_s << 1.0;
    QTest::newRow("expression-done-2x") << Light << u"done"_s << 2.0;
    QTest::newRow("expression-error") << Light << u"error"_s << 1.0;
    QTest::newRow("expression-error-dark-2x") << Dark << u"error"_s << 2.0;
    QTest::newRow("expression-wrong") << Light << u"wrong"_s << 1.0;
    QTest::newRow("expression-wrong-dark") << Dark << u"wrong"_s << 1.0;
    QTest::newRow("expression-offered") << Light << u"offered"_s << 1.0;
    QTest::newRow("expression-done-arabic") << Light << u"done"_s << 1.0;
    QTest::newRow("expression-running-arabic-dark") << Dark << u"running"_s << 1.0;
}

void tst_PanelPictures::expression()
{
    QFETCH(QString, state);
    QFETCH(double, scale);
    prepare();
    EmbeddedService service({.delay = state == u"running" ? stuckAfter(3) : constantDelay(20ms)});
    QVERIFY(service.start());
    CalculatorWindow calculator(service.address());
    calculator.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&calculator.window));
    if (state == u"offered") {
        Q_EMIT calculator.window.pasteRequested(u"(1.5 + 2) * (3 - 4) / 7"_s);
    } else {
        calculator.window.panels()->setOpen(u"expressionPanel"_s, true);
        auto *panel = static_cast<ExpressionPanel *>(calculator.window.panels()->widget(u"expressionPanel"_s));
        panel->setText(state == u"error"       ? u"(1.5 + 2) × (3 − 4) ÷ (7 − 7) + 12.25 × 8"_s
                           : state == u"wrong" ? u"(1.5 + 2) × (3 − ÷ 4) ÷ 7"_s
                           : isArabic()        ? u"((١٫٥ + ٢) × (٣ − ٤)) ÷ ((٥ + ٦) − (٧ × ٨))"_s
                                               : u"((1.5 + 2) × (3 − 4)) ÷ ((5 + 6) − (7 × 8))"_s);
        if (state != u"wrong")
            QTest::keyClick(panel->edit(), Qt::Key_Return);
        auto *outcome = panel->findChild<HintLine *>(u"expressionOutcome"_s);
        if (state == u"running")
            QTest::qWait(300);
        else if (state != u"wrong")
            QTRY_VERIFY(!outcome->text().isEmpty());
    }
    checkNothingIsClipped(calculator.window);
    if (!QTest::currentTestFailed())
        savePicture(calculator.window, QString::fromLatin1(QTest::currentDataTag()), scale);
}

void tst_PanelPictures::worksheet_data()
{
    addColumns();
    using enum Theme::Scheme;
    QTest::newRow("worksheet-empty") << Light << u"empty"_s << 1.0;
    QTest::newRow("worksheet-running") << Light << u"running"_s << 1.0;
    QTest::newRow("worksheet-running-dark") << Dark << u"running"_s << 1.0;
    QTest::newRow("worksheet-running-arabic") << Light << u"running"_s << 1.0;
    QTest::newRow("worksheet-finished") << Light << u"finished"_s << 1.0;
    QTest::newRow("worksheet-finished-dark-2x") << Dark << u"finished"_s << 2.0;
    QTest::newRow("worksheet-interrupted") << Light << u"interrupted"_s << 1.0;
    QTest::newRow("worksheet-interrupted-dark") << Dark << u"interrupted"_s << 1.0;
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
    QFETCH(double, scale);
    prepare();
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
    checkNothingIsClipped(*window);
    if (!QTest::currentTestFailed())
        savePicture(*window, QString::fromLatin1(QTest::currentDataTag()), scale);
}

QTEST_MAIN(tst_PanelPictures)
#include "tst_panelpictures.moc"
