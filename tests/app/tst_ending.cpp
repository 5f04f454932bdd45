// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"

#include "ui/widgets/flatbutton.h"
#include "ui/worksheet/worksheetwindow.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How the program ends while a worksheet has results that no file has.
class tst_Ending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_calculator.reset(); }

    void quittingAsksFirst();
    void endingAsksNothing();
    void sessionWaitsForTheAnswer_data();
    void sessionWaitsForTheAnswer();

private:
    template <class T>
    T *child(const char *name) const { return m_calculator->worksheet()->findChild<T *>(QString::fromLatin1(name)); }

    std::unique_ptr<CalculatorWindow> m_calculator;
};

void tst_Ending::init()
{
    m_calculator = std::make_unique<CalculatorWindow>(ConnectionSettings());
    Q_EMIT m_calculator->window.pasteRequested(u"1+2\n(4+5)\n"_s);
    m_calculator->window.findChild<FlatButton *>(u"retryButton"_s)->click();
    auto *evaluate = m_calculator->worksheet()->findChild<FlatButton *>(u"evaluateWorksheet"_s);
    QTRY_VERIFY(evaluate->isEnabled());
    evaluate->click();
    QTRY_VERIFY(m_calculator->worksheet()->isWindowModified());
}

void tst_Ending::quittingAsksFirst()
{
    QTest::keyClick(&m_calculator->window, Qt::Key_Q, Qt::ControlModifier);
    auto *question = m_calculator->worksheet()->findChild<QMessageBox *>(u"unsavedResults"_s);
    QVERIFY(question);
    QVERIFY(m_calculator->window.isVisible());
    question->button(QMessageBox::Discard)->click();
    QTRY_VERIFY(!m_calculator->worksheet());
    QTest::keyClick(&m_calculator->window, Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(!m_calculator->window.isVisible());
}

// As on SIGTERM.
void tst_Ending::endingAsksNothing()
{
    QTimer::singleShot(0, &m_calculator->window, [this] { m_calculator->end(); });
    QTimer::singleShot(5s, &m_calculator->window, [] { QCoreApplication::exit(1); });
    QCOMPARE(QCoreApplication::exec(), 0);
}

void tst_Ending::sessionWaitsForTheAnswer_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("mayEnd");
    QTest::newRow("not saved") << u"discard"_s << true;
    QTest::newRow("cancelled") << u"cancel"_s << false;
    QTest::newRow("saved") << u"save"_s << true;
    QTest::newRow("saved nowhere") << u"nowhere"_s << false;
    QTest::newRow("not to be saved there") << u"bad"_s << false;
}

void tst_Ending::sessionWaitsForTheAnswer()
{
    QFETCH(QString, answer);
    QFETCH(bool, mayEnd);
    QTemporaryDir folder;
    const QString fileName = folder.filePath(u"results.csv"_s);
    if (answer == u"bad")
        QVERIFY(QDir(folder.path()).mkdir(u"results.csv"_s));
    QTimer::singleShot(0, m_calculator->worksheet(), [&] {
        const auto *question = child<QMessageBox>("unsavedResults");
        question->button(answer == u"discard" ? QMessageBox::Discard : answer == u"cancel" ? QMessageBox::Cancel : QMessageBox::Save)->click();
        auto *dialog = child<QFileDialog>("saveWorksheetDialog");
        if (dialog && answer == u"nowhere")
            dialog->reject();
        else if (dialog)
            Q_EMIT dialog->fileSelected(fileName);
    });
    QCOMPARE(m_calculator->worksheet()->askToSave(), mayEnd);
    QCOMPARE(m_calculator->worksheet()->hasUnsaved(), !mayEnd);
    QVERIFY(m_calculator->worksheet()->isVisible()); // the user may still stay
    QCOMPARE(QFileInfo(fileName).isFile(), answer == u"save");
}

WATCHED_TEST_MAIN(tst_Ending)
#include "tst_ending.moc"
