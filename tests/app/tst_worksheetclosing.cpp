// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/remotemaker.h"
#include "support/worksheetbench.h"

#include "app/embeddedservice.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using RowState = WorksheetRows::State;
using Bench = WorksheetBench;

// Results that no file has yet are not lost by closing a worksheet's window.
class tst_WorksheetClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start()); }

    void unsavedResultsAskBeforeClosing();
    void savingFromTheQuestionCloses();
    void nothingIsAskedWithoutResults();

private:
    QMessageBox *question(Bench &bench) { return bench.window->findChild<QMessageBox *>(u"unsavedResults"_s); }

    QTemporaryDir m_folder;
    EmbeddedService m_service{EmbeddedService::Options{}};
};

void tst_WorksheetClosing::unsavedResultsAskBeforeClosing()
{
    Bench bench(remoteMaker(m_service.address()));
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

void tst_WorksheetClosing::savingFromTheQuestionCloses()
{
    Bench bench(remoteMaker(m_service.address()));
    bench.session->paste(u"1+1\n"_s);
    QTRY_VERIFY(bench.isEnabled(u"evaluateWorksheet"_s));
    bench.click(u"evaluateWorksheet"_s);
    QTRY_COMPARE(bench.rows().count(RowState::Done), 1);
    bench.window->close();
    question(bench)->button(QMessageBox::Save)->click();
    auto *dialog = bench.window->findChild<QDialog *>(u"saveWorksheetDialog"_s);
    QVERIFY(dialog);
    const QString fileName = m_folder.filePath(u"closed.csv"_s);
    Q_EMIT bench.window->saveRequested(fileName);
    QTRY_VERIFY(!bench.window);
    QVERIFY(QFile::exists(fileName));
}

void tst_WorksheetClosing::nothingIsAskedWithoutResults()
{
    Bench bench(remoteMaker(m_service.address()));
    bench.session->paste(u"1+1\n"_s);
    QTRY_COMPARE(bench.rows().size(), 1);
    bench.window->close();
    QTRY_VERIFY(!bench.window);
}

QTEST_MAIN(tst_WorksheetClosing)
#include "tst_worksheetclosing.moc"
