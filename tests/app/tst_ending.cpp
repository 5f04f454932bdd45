// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"

#include "ui/widgets/flatbutton.h"
#include "ui/worksheet/worksheetwindow.h"

#include <QMessageBox>
#include <QPushButton>
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

private:
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

WATCHED_TEST_MAIN(tst_Ending)
#include "tst_ending.moc"
