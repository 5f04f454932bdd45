// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"

#include "app/connection/embeddedservice.h"

#include "ui/display/numberlabel.h"
#include "ui/expression/expressionedit.h"
#include "ui/expression/expressionpanel.h"
#include "ui/history/historypanel.h"
#include "ui/history/memorypanel.h"
#include "ui/keys/keypad.h"
#include "ui/panelhost.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/listview.h"
#include "ui/worksheet/worksheettable.h"
#include "ui/worksheet/worksheetwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Numbers as people write them where they live: typed, shown, copied, pasted, in expressions and worksheets. What goes to the
// service and into files is the same everywhere.
class tst_Locales : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start()); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void typedAndShown_data() { locales(); }
    void typedAndShown();
    void copiedAndPasted_data() { locales(); }
    void copiedAndPasted();
    void inListsOfTheWindow_data() { locales(); }
    void inListsOfTheWindow();
    void inExpressions_data() { locales(); }
    void inExpressions();
    void inWorksheets_data() { locales(); }
    void inWorksheets();

private:
    static void locales();
    static void write(CalculatorWindow &calculator, const QString &text); // one key a character
    static QByteArray sent(CalculatorWindow &calculator); // in the last call

    EmbeddedService m_service{EmbeddedService::Options{}};
};

void tst_Locales::locales()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<QString>("number"); // 1234567.5
    QTest::addColumn<QString>("plain"); // as it is copied
    QTest::addColumn<QString>("twice"); // of it
    QTest::addColumn<QString>("small"); // -0.5
    QTest::newRow("C") << u"."_s << u"1234567.5"_s << u"1234567.5"_s << u"2469135"_s << u"-0.5"_s;
    QTest::newRow("en_US") << u"."_s << u"1,234,567.5"_s << u"1234567.5"_s << u"2,469,135"_s << u"-0.5"_s;
    QTest::newRow("de_DE") << u","_s << u"1.234.567,5"_s << u"1234567,5"_s << u"2.469.135"_s << u"-0,5"_s;
    QTest::newRow("fr_FR") << u","_s << u"1\u202f234\u202f567,5"_s << u"1234567,5"_s << u"2\u202f469\u202f135"_s << u"-0,5"_s;
    QTest::newRow("de_CH") << u"."_s << u"1\u2019234\u2019567.5"_s << u"1234567.5"_s << u"2\u2019469\u2019135"_s << u"-0.5"_s;
    QTest::newRow("hi_IN") << u"."_s << u"12,34,567.5"_s << u"1234567.5"_s << u"24,69,135"_s << u"-0.5"_s;
    QTest::newRow("ar_EG") << u"\u066b"_s << u"١٬٢٣٤٬٥٦٧٫٥"_s << u"١٢٣٤٥٦٧٫٥"_s << u"٢٬٤٦٩٬١٣٥"_s << u"\u061c-٠٫٥"_s;
}

void tst_Locales::write(CalculatorWindow &calculator, const QString &text)
{
    for (const QChar character : text) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, 0, Qt::NoModifier, QString(character));
            QCoreApplication::sendEvent(&calculator.window, &event);
        }
    }
}

QByteArray tst_Locales::sent(CalculatorWindow &calculator)
{
    const auto records = calculator.recorder->takeChanges();
    return records.isEmpty() ? QByteArray() : records.last()->request.body;
}

void tst_Locales::typedAndShown()
{
    QFETCH(QString, point);
    QFETCH(QString, number);
    QFETCH(QString, plain);
    QFETCH(QString, twice);
    QLocale::setDefault(QLocale(QString::fromLatin1(QTest::currentDataTag())));
    CalculatorWindow calculator(m_service.address());
    QCOMPARE(calculator.window.keypad()->button(Key::Point)->text(), point);
    write(calculator, u"1234567"_s + point + u'5');
    QCOMPARE(calculator.number(), number);
    QTest::keyClick(&calculator.window, Qt::Key_Escape);
    write(calculator, u"1234567.5"_s); // a dot is the decimal key everywhere, and so is a comma
    QCOMPARE(calculator.number(), number);
    QTest::keyClick(&calculator.window, Qt::Key_Escape);
    write(calculator, u"1234567,5"_s);
    QCOMPARE(calculator.number(), number);
    QTest::keyClick(&calculator.window, Qt::Key_Escape);
    write(calculator, plain); // digits of any script
    QCOMPARE(calculator.number(), number);
    calculator.type(u"* 2 ="_s);
    QTRY_COMPARE(calculator.number(), twice);
    QVERIFY2(sent(calculator).contains("<n1>1234567.5</n1><n2>2</n2>"), sent(calculator));
}

void tst_Locales::copiedAndPasted()
{
    QFETCH(QString, point);
    QFETCH(QString, number);
    QFETCH(QString, plain);
    QFETCH(QString, twice);
    QLocale::setDefault(QLocale(QString::fromLatin1(QTest::currentDataTag())));
    CalculatorWindow calculator(m_service.address());
    const auto paste = [&](const QString &text) {
        calculator.type(u"C"_s);
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(&calculator.window, Qt::Key_V, Qt::ControlModifier);
    };
    paste(number);
    QCOMPARE(calculator.number(), number);
    QTest::keyClick(&calculator.window, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), plain);
    paste(plain + u" × 2 ="_s);
    QTRY_COMPARE(calculator.number(), twice);
    paste(u"-1"_s + point + u"5*2="_s);
    QTRY_COMPARE(calculator.number(), QLocale().toString(-3));
    QVERIFY2(sent(calculator).contains("<n1>-1.5</n1><n2>2</n2>"), sent(calculator));
    paste(u"1"_s + point + point + u"5"_s);
    QVERIFY2(calculator.message().startsWith(u"Invalid input"_s), qPrintable(calculator.message()));
}

void tst_Locales::inListsOfTheWindow()
{
    QFETCH(QString, number);
    QFETCH(QString, plain);
    QFETCH(QString, twice);
    QLocale::setDefault(QLocale(QString::fromLatin1(QTest::currentDataTag())));
    CalculatorWindow calculator(m_service.address());
    calculator.type(u"1 2 3 4 5 6 7 . 5 MS * 2 ="_s);
    QTRY_COMPARE(calculator.number(), twice);
    QCOMPARE(calculator.window.memoryPanel()->view()->model()->index(0, 0).data().toString(), number);
    const QModelIndex row = calculator.window.historyPanel()->view()->model()->index(0, 0);
    QCOMPARE(row.data(History::CallTextRole).toString(), plain + u" × "_s + QLocale().toString(2));
    QCOMPARE(row.data(History::ResultRole).toString(), twice);
    QCOMPARE(row.data(History::ServiceValueRole).toString(), u"2469135"_s); // as it came
    Q_EMIT calculator.window.historyChosen(0);
    calculator.type(u"/ 2 ="_s);
    QTRY_COMPARE(calculator.number(), number);
}

void tst_Locales::inExpressions()
{
    QFETCH(QString, point);
    QFETCH(QString, number);
    QFETCH(QString, small);
    QLocale::setDefault(QLocale(QString::fromLatin1(QTest::currentDataTag())));
    CalculatorWindow calculator(m_service.address());
    calculator.window.panels()->setOpen(u"expressionPanel"_s, true);
    auto *panel = qobject_cast<ExpressionPanel *>(calculator.window.panels()->widget(u"expressionPanel"_s));
    const auto *result = panel->findChild<NumberLabel *>(u"expressionResult"_s);
    panel->setText(u"(1"_s + point + u"5+2)*(3-4)/7"_s);
    QTest::keyClick(panel->edit(), Qt::Key_Return);
    QTRY_COMPARE(result->text(), u"= "_s + small);
    panel->setText(number + u" * 2 / 2"_s); // with its groups
    QTest::keyClick(panel->edit(), Qt::Key_Return);
    QTRY_COMPARE(result->text(), u"= "_s + number);
    panel->findChild<FlatButton *>(u"useExpressionResult"_s)->click();
    QCOMPARE(calculator.number(), number);
}

void tst_Locales::inWorksheets()
{
    QFETCH(QString, point);
    QFETCH(QString, small);
    QLocale::setDefault(QLocale(QString::fromLatin1(QTest::currentDataTag())));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"rows.txt"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write((u"(1"_s + point + u"5+2)*(3-4)/7\n1/0\n"_s).toUtf8());
    file.close();
    CalculatorWindow calculator(m_service.address());
    calculator.openWorksheet(file.fileName());
    WorksheetWindow *sheet = calculator.worksheet();
    auto *evaluate = sheet->findChild<FlatButton *>(u"evaluateWorksheet"_s);
    QTRY_VERIFY(evaluate->isEnabled());
    evaluate->click();
    const QAbstractItemModel *rows = sheet->table()->model();
    QTRY_COMPARE(rows->index(0, WorksheetTable::ResultColumn).data().toString(), small);
    QTRY_COMPARE(rows->index(1, WorksheetTable::ResultColumn).data().toString(), u"Cannot divide by zero"_s);
    const QString results = folder.filePath(u"results.csv"_s);
    Q_EMIT sheet->saveRequested(results);
    QTRY_VERIFY(!sheet->isWindowModified());
    QFile saved(results);
    QVERIFY(saved.open(QFile::ReadOnly));
    const QByteArray text = saved.readAll();
    QVERIFY2(text.contains(",-0.5,\r\n"), text);
}

WATCHED_TEST_MAIN(tst_Locales)
#include "tst_locales.moc"
