// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"

#include "app/calls/callsmodel.h"
#include "app/connection/embeddedservice.h"

#include "ui/calls/calldetails.h"
#include "ui/calls/callspanel.h"
#include "ui/calls/callsview.h"
#include "ui/panelhost.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Calls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What can be done with a call of the calls panel, in the real window, on a real service.
class tst_CallMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void sendAgainMakesTheCallBesideTheDisplay();
    void sendAgainAsksTheServiceInUse();
    void copiedCurlCommandMakesTheCall();
    void callIsSaved();
    void menuIsAboutTheCallItWasOpenedFor();
    void callThatIsForgottenTakesNoOthersPlace();
    void callThatIsFilteredOutTakesNoOthersPlace();

private:
    static void open(CalculatorWindow &calculator) { calculator.window.panels()->setOpen(u"callsPanel"_s, true); }
    static CallsPanel *panel(CalculatorWindow &calculator) { return calculator.window.findChild<CallsPanel *>(); }
    static QModelIndex row(CalculatorWindow &calculator, int row) { return panel(calculator)->view()->model()->index(row, 0); }
    static int rows(CalculatorWindow &calculator) { return panel(calculator)->view()->model()->rowCount(); }
    static QString text(const QModelIndex &row, Column column) { return row.siblingAtColumn(column).data().toString(); }
    static State stateOf(const QModelIndex &row) { return State(row.data(StateRole).toInt()); }

    static void openMenu(CalculatorWindow &calculator) { panel(calculator)->findChild<FlatButton *>(u"callMenuButton"_s)->click(); }
    static void choose(CalculatorWindow &calculator, const QString &action);
    static void act(CalculatorWindow &calculator, const QString &action);
    static void makeCalls(CalculatorWindow &calculator, int count);

    std::unique_ptr<EmbeddedService> m_service;
};

void tst_CallMenu::initTestCase()
{
    m_service = std::make_unique<EmbeddedService>(EmbeddedService::Options{});
    QVERIFY2(m_service->start(), qPrintable(m_service->errorString()));
}

void tst_CallMenu::choose(CalculatorWindow &calculator, const QString &action)
{
    auto *menu = panel(calculator)->findChild<QMenu *>(u"callMenu"_s);
    QVERIFY(menu->isVisible());
    menu->setActiveAction(menu->findChild<QAction *>(action));
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(!menu->isVisible());
}

void tst_CallMenu::act(CalculatorWindow &calculator, const QString &action)
{
    openMenu(calculator);
    choose(calculator, action);
}

void tst_CallMenu::makeCalls(CalculatorWindow &calculator, int count)
{
    const auto channel = calculator.connection->createChannel();
    int ended = 0;
    for (int i = 0; i < count; ++i)
        channel->beginAdd(i, 1, &calculator.window, [&ended](const ServiceModel::AsyncResult &) { ++ended; });
    QTRY_COMPARE_WITH_TIMEOUT(ended, count, 20000);
}

void tst_CallMenu::sendAgainMakesTheCallBesideTheDisplay()
{
    CalculatorWindow calculator(m_service->address());
    calculator.type(u"22 / 7 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    calculator.type(u"C 5"_s);
    open(calculator);
    panel(calculator)->view()->setCurrentIndex(row(calculator, 0));
    act(calculator, u"resendAction"_s);
    QTRY_COMPARE(rows(calculator), 2);
    QTRY_COMPARE(stateOf(row(calculator, 1)), State::Done);
    QCOMPARE(text(row(calculator, 1), CallColumn), u"Divide(22, 7)"_s);
    QVERIFY(text(row(calculator, 1), NumberColumn) != text(row(calculator, 0), NumberColumn));
    QCOMPARE(calculator.number(), u"5"_s);
    QCOMPARE(calculator.log.rowCount(), 1);
}

void tst_CallMenu::copiedCurlCommandMakesTheCall()
{
    CalculatorWindow calculator(m_service->address());
    calculator.type(u"22 / 7 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    open(calculator);
    panel(calculator)->view()->setCurrentIndex(row(calculator, 0));
    act(calculator, u"copyRequestAction"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"<n1>22</n1>"_s));
    act(calculator, u"copyResponseAction"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"<DivideResult>"_s));
    act(calculator, u"copyCurlAction"_s);
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"curl '%1'"_s.arg(m_service->address().toString())), qPrintable(command));
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not installed");
    QProcess curl;
    curl.start(u"sh"_s, {u"-c"_s, command});
    QTRY_COMPARE_WITH_TIMEOUT(curl.state(), QProcess::NotRunning, 20000);
    const QByteArray answer = curl.readAllStandardOutput();
    QVERIFY2(answer.contains("<DivideResult>3.142857142857143</DivideResult>"), answer + curl.readAllStandardError());
}

void tst_CallMenu::callIsSaved()
{
    const QTemporaryDir folder;
    CalculatorWindow calculator(m_service->address());
    calculator.type(u"22 / 7 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    open(calculator);
    panel(calculator)->view()->setCurrentIndex(row(calculator, 0));
    const QString fileName = folder.filePath(u"call.txt"_s);
    act(calculator, u"saveCallAction"_s);
    auto *dialog = panel(calculator)->findChild<QFileDialog *>(u"saveCallDialog"_s);
    QVERIFY(dialog);
    dialog->setDirectory(folder.path());
    dialog->selectFile(u"call.txt"_s);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QFile file(fileName);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray saved = file.readAll();
    QVERIFY2(saved.startsWith("POST /") && saved.contains("\nHTTP/1.1 200") && saved.contains("<DivideResult>"), saved);
    Q_EMIT panel(calculator)->saveRequested(folder.filePath(u"no/such/folder/call.txt"_s), u"text"_s);
    QVERIFY2(calculator.message().contains(u"could not be saved"_s), qPrintable(calculator.message()));
}

// Another service is another address, and maybe another password.
void tst_CallMenu::sendAgainAsksTheServiceInUse()
{
    EmbeddedService other({});
    QVERIFY(other.start());
    CalculatorWindow calculator(m_service->address());
    calculator.type(u"22 / 7 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    open(calculator);
    panel(calculator)->view()->setCurrentIndex(row(calculator, 0));
    act(calculator, u"resendAction"_s);
    QTRY_COMPARE(rows(calculator), 2);
    QTRY_COMPARE(stateOf(row(calculator, 1)), State::Done);

    QString error;
    QVERIFY(calculator.connection->use({.service = ConnectionSettings::Service::Address, .address = other.address().toString()}, {}, error));
    act(calculator, u"resendAction"_s);
    QTRY_COMPARE(rows(calculator), 3);
    QTRY_COMPARE(stateOf(row(calculator, 2)), State::Done);
    const QString port = u":%1"_s.arg(other.address().port());
    QVERIFY2(row(calculator, 2).data(CurlRole).toString().contains(port), qPrintable(row(calculator, 2).data(CurlRole).toString()));
}

void tst_CallMenu::menuIsAboutTheCallItWasOpenedFor()
{
    EmbeddedService slow({.delay = constantDelay(300ms)});
    QVERIFY(slow.start());
    CalculatorWindow calculator(slow.address());
    open(calculator);
    auto *search = panel(calculator)->findChild<SearchField *>(u"callsSearch"_s);
    search->setText(u"sent"_s);
    calculator.type(u"22 / 7 ="_s);
    QTRY_COMPARE(rows(calculator), 1);
    panel(calculator)->view()->setCurrentIndex(row(calculator, 0));
    openMenu(calculator);
    QTRY_COMPARE(rows(calculator), 0); // the reply is there
    choose(calculator, u"resendAction"_s);
    search->clear();
    QTRY_COMPARE(rows(calculator), 2);
    QCOMPARE(text(row(calculator, 1), CallColumn), u"Divide(22, 7)"_s);
}

void tst_CallMenu::callThatIsForgottenTakesNoOthersPlace()
{
    CalculatorWindow calculator(m_service->address());
    calculator.type(u"22 / 7 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    open(calculator);
    panel(calculator)->view()->setCurrentIndex(row(calculator, 0));
    openMenu(calculator);
    QGuiApplication::clipboard()->setText(u"as it was"_s);
    makeCalls(calculator, 1000);
    QTRY_COMPARE(text(row(calculator, 999), CallColumn), u"Add(999, 1)"_s);
    choose(calculator, u"copyRequestAction"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"as it was"_s);
    QVERIFY(!panel(calculator)->view()->currentIndex().isValid());
    QVERIFY(!panel(calculator)->details()->isVisible());
}

void tst_CallMenu::callThatIsFilteredOutTakesNoOthersPlace()
{
    CalculatorWindow calculator(m_service->address());
    calculator.type(u"22 / 7 + 5 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    open(calculator);
    panel(calculator)->view()->setCurrentIndex(row(calculator, 0));
    QVERIFY(panel(calculator)->details()->isVisible());
    panel(calculator)->findChild<SearchField *>(u"callsSearch"_s)->setText(u"Add"_s);
    QCOMPARE(rows(calculator), 1);
    QVERIFY(!panel(calculator)->view()->currentIndex().isValid());
    QVERIFY(!panel(calculator)->details()->isVisible());
}

WATCHED_TEST_MAIN(tst_CallMenu)
#include "tst_callmenu.moc"
