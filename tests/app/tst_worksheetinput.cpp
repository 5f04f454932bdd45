// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/worksheetbench.h"
#include "support/watchedapplication.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Bench = WorksheetBench;
using RowState = WorksheetRows::State;

// How rows come into a worksheet, and results out of it: files, drops, pastes, and what is asked in between.
class tst_WorksheetInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastedAndDroppedRowsAreAdded();
    void droppedFileIsOpened();
    void dropWithoutAnythingIsNotTaken_data();
    void dropWithoutAnythingIsNotTaken();
    void fileDroppedWhileAnotherIsReadTakesItsPlace();
    void textPastedWhileAFileIsReadFollows();
    void decimalCommasAreNoSeparators_data();
    void decimalCommasAreNoSeparators();
    void copiedRowsCanBePasted();
    void copyIsInOrderAndSaysWhatItLeavesOut();
    void fileThatIsNotThereIsTold();
    void stoppingToReadIsNoError();

    void unsavedResultsAskBeforeClosing();
    void savingFromTheQuestionCloses();
    void resultsThatCameWhileSavingKeepTheWindow();
    void secondFileIsSavedToo();
    void nothingIsAskedWithoutResults();

private:
    QString write(const QString &name, const QByteArray &bytes);
    void drop(Bench &bench, const QMimeData &data);
    void saveAs(Bench &bench, const QString &fileName); // in the dialog that is open
    void compute(Bench &bench, const QString &rows);
    QByteArray contents(const QString &fileName);
    QMessageBox *question(Bench &bench) { return bench.window->findChild<QMessageBox *>(u"unsavedResults"_s); }

    QTemporaryDir m_folder;
};

QString tst_WorksheetInput::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QByteArray tst_WorksheetInput::contents(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_WorksheetInput::saveAs(Bench &bench, const QString &fileName)
{
    auto *dialog = bench.window->findChild<QFileDialog *>(u"saveWorksheetDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    dialog->setDirectory(QFileInfo(fileName).path());
    dialog->selectFile(QFileInfo(fileName).fileName());
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QVERIFY(!dialog->isVisible());
}

void tst_WorksheetInput::compute(Bench &bench, const QString &rows)
{
    bench.session->paste(rows);
    QTRY_VERIFY(bench.isEnabled(u"evaluateWorksheet"_s));
    bench.click(u"evaluateWorksheet"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isIdle(), 20000);
}

void tst_WorksheetInput::drop(Bench &bench, const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(bench.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(bench.window, &drop);
}

void tst_WorksheetInput::pastedAndDroppedRowsAreAdded()
{
    Bench bench(fakeMaker());
    QGuiApplication::clipboard()->setText(u"1+2\n\n3*4\n"_s);
    bench.click(u"pasteWorksheet"_s);
    QTRY_COMPARE(bench.rows().size(), 2);
    QTRY_VERIFY(bench.isEnabled(u"pasteWorksheet"_s));
    QMimeData data;
    data.setText(u"5+5\tfrom a spreadsheet"_s);
    drop(bench, data);
    QTRY_COMPARE(bench.rows().size(), 3);
    QCOMPARE(bench.rows().expression(2), u"5+5"_s);
    QCOMPARE(bench.rows().line(2), 4); // goes on behind the last one
}

void tst_WorksheetInput::droppedFileIsOpened()
{
    Bench bench(fakeMaker());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"dropped.txt"_s, "1+1\n2+2\n"))});
    drop(bench, data);
    QTRY_COMPARE(bench.rows().size(), 2);
    QVERIFY(bench.window->windowTitle().startsWith(u"dropped.txt"_s));
}

void tst_WorksheetInput::unsavedResultsAskBeforeClosing()
{
    Bench bench(fakeMaker());
    bench.session->paste(u"1+1\n"_s);
    QTRY_VERIFY(bench.isEnabled(u"evaluateWorksheet"_s));
    bench.click(u"evaluateWorksheet"_s);
    QTRY_COMPARE(bench.rows().count(RowState::Done), 1);
    bench.window->close();
    QVERIFY(bench.window->isVisible());
    QVERIFY(question(bench));
    question(bench)->button(QMessageBox::Cancel)->click();
    QVERIFY(bench.window->isVisible());
    QTRY_VERIFY(!question(bench));
    bench.window->close();
    question(bench)->button(QMessageBox::Discard)->click();
    QTRY_VERIFY(!bench.window);
}

void tst_WorksheetInput::savingFromTheQuestionCloses()
{
    Bench bench(fakeMaker());
    bench.session->paste(u"1+1\n"_s);
    QTRY_VERIFY(bench.isEnabled(u"evaluateWorksheet"_s));
    bench.click(u"evaluateWorksheet"_s);
    QTRY_COMPARE(bench.rows().count(RowState::Done), 1);
    bench.window->close();
    question(bench)->button(QMessageBox::Save)->click();
    const QString fileName = m_folder.filePath(u"closed.csv"_s);
    saveAs(bench, fileName);
    QTRY_VERIFY(!bench.window);
    QVERIFY(QFile::exists(fileName));
}

void tst_WorksheetInput::nothingIsAskedWithoutResults()
{
    Bench bench(fakeMaker());
    bench.session->paste(u"1+1\n"_s);
    QTRY_COMPARE(bench.rows().size(), 1);
    bench.window->close();
    QTRY_VERIFY(!bench.window);
}

void tst_WorksheetInput::fileThatIsNotThereIsTold()
{
    Bench bench(fakeMaker());
    bench.session->open(m_folder.filePath(u"nothing.csv"_s));
    QTRY_VERIFY(bench.message().isVisible());
    QVERIFY2(bench.message().text().startsWith(u"The file cannot be read"_s), qPrintable(bench.message().text()));
}

void tst_WorksheetInput::dropWithoutAnythingIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("uris");
    QTest::newRow("no file") << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\r\n");
}

void tst_WorksheetInput::dropWithoutAnythingIsNotTaken()
{
    QFETCH(QByteArray, uris);
    Bench bench(fakeMaker());
    QMimeData data;
    data.setData(u"text/uri-list"_s, uris);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(bench.window, &enter);
    QVERIFY(!enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(bench.window, &drop); // all the same
    QCOMPARE(bench.rows().size(), 0);
}

void tst_WorksheetInput::fileDroppedWhileAnotherIsReadTakesItsPlace()
{
    Bench bench(fakeMaker());
    bench.session->open(write(u"long.txt"_s, QByteArray("1+1\n").repeated(200'000)));
    QTRY_VERIFY(bench.rows().size() > 0);
    QMimeData data;
    QByteArray other;
    for (int i = 0; i < 50'000; ++i)
        other += "2+" + QByteArray::number(i) + '\n';
    data.setUrls({QUrl::fromLocalFile(write(u"other.txt"_s, other))});
    drop(bench, data);
    QTRY_VERIFY(bench.isEnabled(u"evaluateWorksheet"_s));
    QCOMPARE(bench.rows().size(), 50'000);
    for (int i = 0; i < 50'000; ++i)
        QCOMPARE(bench.rows().expression(i), u"2+%1"_s.arg(i));
    QVERIFY(!bench.message().isVisible());
}

void tst_WorksheetInput::textPastedWhileAFileIsReadFollows()
{
    Bench bench(fakeMaker());
    bench.session->open(write(u"first.txt"_s, QByteArray("1+1\n").repeated(100'000)));
    QMimeData data;
    data.setText(u"5+5\n6+6"_s);
    drop(bench, data);
    QTRY_COMPARE(bench.rows().size(), 100'002);
    QCOMPARE(bench.rows().expression(100'000), u"5+5"_s);
    QCOMPARE(bench.rows().line(100'001), 100'002);
    QTRY_VERIFY(bench.isEnabled(u"evaluateWorksheet"_s));
}

void tst_WorksheetInput::decimalCommasAreNoSeparators_data()
{
    QTest::addColumn<QString>("name"); // empty: it is pasted
    QTest::addColumn<QString>("text");
    QTest::newRow("with results between semicolons") << u"w.csv"_s << u"1,5+2,5;4\n10,5*2,5;26,25\n"_s;
    QTest::newRow("in one column") << u"w.csv"_s << u"1,5+2,5\n10,5*2,5\n"_s;
    QTest::newRow("with results between tabs") << u"w.tsv"_s << u"1,5+2,5\t4\n10,5*2,5\t26,25\n"_s;
    QTest::newRow("out of a spreadsheet") << QString() << u"1,5+2,5\t4\n10,5*2,5\t26,25"_s;
}

void tst_WorksheetInput::decimalCommasAreNoSeparators()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    Bench bench(fakeMaker(), QLocale(u"de_DE"_s));
    if (name.isEmpty())
        bench.session->paste(text);
    else
        bench.session->open(write(name, text.toUtf8()));
    QTRY_VERIFY(bench.isEnabled(u"evaluateWorksheet"_s));
    bench.click(u"evaluateWorksheet"_s);
    QTRY_VERIFY(bench.isIdle());
    QCOMPARE(bench.rows().count(RowState::Done), 2);
    QCOMPARE(bench.rows().result(0), 4);
    QCOMPARE(bench.rows().result(1), 26.25);
}

void tst_WorksheetInput::copiedRowsCanBePasted()
{
    Bench bench(fakeMaker(), QLocale(u"de_DE"_s));
    compute(bench, u"1,5+2,5\n10,5*2,5"_s);
    auto *table = bench.window->findChild<QAbstractItemView *>(u"worksheetTable"_s);
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    bench.click(u"pasteWorksheet"_s);
    QTRY_COMPARE(bench.rows().size(), 4);
    QCOMPARE(bench.rows().expression(2), u"1,5+2,5"_s);
    QCOMPARE(bench.rows().expression(3), u"10,5*2,5"_s);
}

void tst_WorksheetInput::copyIsInOrderAndSaysWhatItLeavesOut()
{
    Bench bench(fakeMaker(), QLocale(u"de_DE"_s));
    compute(bench, u"1000*1,5\n2+2\n3+3\n"_s);
    auto *table = bench.window->findChild<QAbstractItemView *>(u"worksheetTable"_s);
    const auto select = [table](int row) {
        table->selectionModel()->select(table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    select(2);
    select(0);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1000*1,5\t1500\n3+3\t6"_s);
    QVERIFY(!bench.message().isVisible());

    bench.session->paste(u"1+1\n"_s.repeated(12'000));
    QTRY_COMPARE(bench.rows().size(), 12'003);
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 9'999);
    QVERIFY2(bench.message().text().startsWith(u"10,000 of 12,003 rows were copied"_s), qPrintable(bench.message().text()));
}

void tst_WorksheetInput::stoppingToReadIsNoError()
{
    Bench bench(fakeMaker());
    bench.session->open(write(u"stopped.txt"_s, QByteArray("1+1\n").repeated(900'000)));
    QTRY_VERIFY(bench.rows().size() > 0);
    bench.click(u"cancelWorksheet"_s);
    QTRY_VERIFY(bench.isEnabled(u"evaluateWorksheet"_s));
    QVERIFY(bench.rows().size() < 900'000);
    QVERIFY2(!bench.message().isVisible(), qPrintable(bench.message().text()));
}

// Close, "Save...", and while the file is being written more rows finish: the answer counts for what was there.
void tst_WorksheetInput::resultsThatCameWhileSavingKeepTheWindow()
{
    FakeArithmetic *service = nullptr;
    Bench bench([&service] {
        auto made = std::make_unique<FakeArithmetic>();
        service = made.get();
        return made;
    });
    bench.session->paste(u"1+1\n2+2"_s);
    QTRY_VERIFY(bench.isEnabled(u"evaluateWorksheet"_s));
    bench.click(u"evaluateWorksheet"_s);
    QTRY_VERIFY(service && service->isCalled());
    service->answer();
    QTRY_COMPARE(bench.rows().count(RowState::Done), 1);
    bench.window->close();
    question(bench)->button(QMessageBox::Save)->click();
    saveAs(bench, m_folder.filePath(u"half.csv"_s));
    service->answer(); // before the event loop has heard that the file is written
    QCOMPARE(bench.rows().count(RowState::Done), 2);
    QTRY_VERIFY(bench.message().isVisible());
    QVERIFY2(bench.message().text().contains(u"not saved yet"_s), qPrintable(bench.message().text()));
    QVERIFY(bench.window->isVisible());
    QVERIFY(bench.window->isWindowModified());

    bench.click(u"saveWorksheet"_s);
    saveAs(bench, m_folder.filePath(u"whole.csv"_s));
    QTRY_VERIFY(!bench.window->isWindowModified());
    QVERIFY(bench.window && bench.window->isVisible()); // it was closed by nobody
}

void tst_WorksheetInput::secondFileIsSavedToo()
{
    Bench bench(fakeMaker());
    compute(bench, u"1+1"_s);
    const QString first = m_folder.filePath(u"one.csv"_s);
    const QString second = m_folder.filePath(u"two.csv"_s);
    bench.session->save(first);
    bench.window->close();
    question(bench)->button(QMessageBox::Save)->click();
    saveAs(bench, second); // before the event loop has heard that the first is written
    QTRY_VERIFY(!bench.window);
    const QByteArray saved("expression,result,error\r\n1+1,2,\r\n");
    QCOMPARE(contents(first), saved);
    QCOMPARE(contents(second), saved);
}

WATCHED_TEST_MAIN(tst_WorksheetInput)
#include "tst_worksheetinput.moc"
