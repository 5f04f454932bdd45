// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"
#include "support/receivedcalls.h"
#include "support/standardmode.h"

#include "app/connection/embeddedservice.h"

#include "ui/history/historypanel.h"
#include "ui/statusstrip.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/listview.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

// The real window, typed into, on a real service; what the window shows and what the service received.
class tst_CalculatorWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standardMode_data() { rows(); }
    void standardMode();
    void standardModeWithRandomLatency_data() { rows(); }
    void standardModeWithRandomLatency();
    void eitherBinding_data();
    void eitherBinding();
    void historyShowsTheCall();
    void historyRowIsRecalled();
    void typedDigitsAreEchoedWhileACallIsInFlight();
    void errorThatKeysHavePassedIsToldInHistoryAndStatus();
    void escapeCancelsTheCallAndUndoesTheKey();
    void serviceThatStopsInMidCallUndoesTheKeyAndRetryWorksLater();
    void anotherKeyGoesOnFromTheRestoredState();
    void closingTheWindowInMidCallIsSilent();

private:
    static void rows();
    void typeRow(EmbeddedService &service, const QString &journal);

    QTemporaryDir m_folder;
};

void tst_CalculatorWindow::rows()
{
    QTest::addColumn<StandardModeRow>("row");
    for (const StandardModeRow &row : ::standardMode())
        QTest::addRow("%s", qUtf8Printable(row.keys)) << row;
}

void tst_CalculatorWindow::typeRow(EmbeddedService &service, const QString &journal)
{
    QFETCH(StandardModeRow, row);
    const qsizetype received = receivedCalls(journal).size();
    CalculatorWindow calculator(service.address());
    calculator.type(row.keys);
    QTRY_VERIFY_WITH_TIMEOUT(calculator.isAtRest(), 20000);

    QCOMPARE(calculator.number(), row.display);
    QCOMPARE(calculator.expression(), row.expression);
    QCOMPARE(calculator.engine.snapshot().isError, row.isError);
    QCOMPARE(calculator.message(), QString());
    QTRY_VERIFY2(isReceived(receivedCalls(journal, received), row.calls), qPrintable(row.calls));
}

void tst_CalculatorWindow::standardMode()
{
    const QString journal = m_folder.filePath(QStringLiteral("prompt"));
    static EmbeddedService service({.journal = journal});
    static const bool started = service.start();
    QVERIFY2(started, qPrintable(service.errorString()));
    typeRow(service, journal);
}

void tst_CalculatorWindow::standardModeWithRandomLatency()
{
    const QString journal = m_folder.filePath(QStringLiteral("slow"));
    static EmbeddedService service({.delay = randomDelay(4711), .journal = journal});
    static const bool started = service.start();
    QVERIFY2(started, qPrintable(service.errorString()));
    typeRow(service, journal);
}

void tst_CalculatorWindow::eitherBinding_data()
{
    QTest::addColumn<QString>("binding");
    QTest::newRow("SOAP 1.1") << QStringLiteral("basicHttpBinding");
    QTest::newRow("SOAP 1.2 with WS-Addressing") << QStringLiteral("wsHttpBinding");
}

void tst_CalculatorWindow::eitherBinding()
{
    QFETCH(QString, binding);
    EmbeddedService service({});
    QVERIFY(service.start());
    CalculatorWindow calculator(service.address(), binding);
    calculator.type(QStringLiteral("22 / 7 ="));
    QTRY_COMPARE(calculator.number(), QStringLiteral("3.14285714285714"));
}

void tst_CalculatorWindow::historyShowsTheCall()
{
    EmbeddedService service({});
    QVERIFY(service.start());
    CalculatorWindow calculator(service.address());
    calculator.type(QStringLiteral("22 / 7 ="));
    QTRY_COMPARE(calculator.number(), QStringLiteral("3.14285714285714"));

    QCOMPARE(calculator.log.rowCount(), 1);
    const QModelIndex row = calculator.log.index(0);
    QCOMPARE(row.data(History::CallTextRole).toString(), QStringLiteral("22 \u00f7 7"));
    QCOMPARE(row.data(History::ResultRole).toString(), QStringLiteral("3.14285714285714"));
    QCOMPARE(row.data(History::ServiceValueRole).toString(), QStringLiteral("3.142857142857143"));
    QCOMPARE(row.data(History::StateRole).toInt(), int(History::State::Done));
    QVERIFY(row.data(History::DetailRole).toString().startsWith(QStringLiteral("Divide #1")));
    QCOMPARE(calculator.window.historyPanel()->view()->model()->rowCount(), 1);
}

void tst_CalculatorWindow::historyRowIsRecalled()
{
    EmbeddedService service({});
    QVERIFY(service.start());
    CalculatorWindow calculator(service.address());
    calculator.type(QStringLiteral("22 / 7 = C 2 *"));
    QTRY_VERIFY(calculator.isAtRest());
    Q_EMIT calculator.window.historyChosen(0);
    calculator.type(QStringLiteral("="));
    QTRY_COMPARE(calculator.number(), QStringLiteral("6.28571428571429"));
}

void tst_CalculatorWindow::typedDigitsAreEchoedWhileACallIsInFlight()
{
    EmbeddedService service({.delay = constantDelay(1h)});
    QVERIFY(service.start());
    CalculatorWindow calculator(service.address());
    calculator.type(QStringLiteral("5 * 3 + 42"));
    QVERIFY(!calculator.isAtRest());
    QCOMPARE(calculator.number(), QStringLiteral("42"));
}

void tst_CalculatorWindow::errorThatKeysHavePassedIsToldInHistoryAndStatus()
{
    EmbeddedService service({});
    QVERIFY(service.start());
    CalculatorWindow calculator(service.address());
    calculator.type(QStringLiteral("1 / 0 = 57"));
    QTRY_VERIFY(calculator.isAtRest());
    QCOMPARE(calculator.number(), QStringLiteral("57"));
    QCOMPARE(calculator.window.statusStrip()->message(), QStringLiteral("Cannot divide by zero"));
    QCOMPARE(calculator.log.index(0).data(History::ResultRole).toString(), QStringLiteral("Cannot divide by zero"));
    Q_EMIT calculator.window.historyChosen(0); // no number to go on with
    QCOMPARE(calculator.number(), QStringLiteral("57"));
}

void tst_CalculatorWindow::escapeCancelsTheCallAndUndoesTheKey()
{
    EmbeddedService service({.delay = constantDelay(1h)});
    QVERIFY(service.start());
    CalculatorWindow calculator(service.address());
    calculator.type(QStringLiteral("5 * 3 ="));
    QVERIFY(!calculator.isAtRest());
    QTest::keyClick(&calculator.window, Qt::Key_Escape);
    QTRY_VERIFY(calculator.isAtRest());
    QCOMPARE(calculator.number(), QStringLiteral("3"));
    QCOMPARE(calculator.expression(), QStringLiteral("5 \u00d7 "));
    QCOMPARE(calculator.log.index(0).data(History::StateRole).toInt(), int(History::State::Cancelled));
}

void tst_CalculatorWindow::serviceThatStopsInMidCallUndoesTheKeyAndRetryWorksLater()
{
    auto slow = std::make_unique<EmbeddedService>(EmbeddedService::Options{.delay = constantDelay(1h)});
    QVERIFY(slow->start());
    const QUrl address = slow->address();
    CalculatorWindow calculator(address);
    auto *retry = calculator.window.findChild<FlatButton *>(QStringLiteral("retryButton"));
    QSignalSpy failed(&calculator.engine, &Engine::callFailed);

    calculator.type(QStringLiteral("5 * 3 ="));
    QVERIFY(!calculator.isAtRest());
    slow.reset();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(calculator.number(), QStringLiteral("3"));
    QCOMPARE(calculator.expression(), QStringLiteral("5 \u00d7 "));
    QVERIFY(retry->isVisible());
    QVERIFY2(calculator.message().contains(QString::number(address.port())), qPrintable(calculator.message()));

    retry->click();
    QTRY_COMPARE(failed.count(), 2);
    QVERIFY2(calculator.message().contains(QStringLiteral("refused")), qPrintable(calculator.message()));
    QCOMPARE(calculator.number(), QStringLiteral("3"));

    EmbeddedService back({.port = quint16(address.port())});
    QVERIFY2(back.start(), qPrintable(back.errorString()));
    retry->click();
    QTRY_COMPARE(calculator.number(), QStringLiteral("15"));
    QCOMPARE(calculator.expression(), QStringLiteral("5 \u00d7 3="));
    QCOMPARE(calculator.message(), QString());
}

void tst_CalculatorWindow::anotherKeyGoesOnFromTheRestoredState()
{
    auto slow = std::make_unique<EmbeddedService>(EmbeddedService::Options{.delay = constantDelay(1h)});
    QVERIFY(slow->start());
    const quint16 port = quint16(slow->address().port());
    CalculatorWindow calculator(slow->address());
    calculator.type(QStringLiteral("5 * 3 ="));
    QVERIFY(!calculator.isAtRest());
    slow.reset();
    QTRY_VERIFY(calculator.engine.snapshot().failure);

    EmbeddedService back({.port = port});
    QVERIFY2(back.start(), qPrintable(back.errorString()));
    calculator.type(QStringLiteral("0 ="));
    QTRY_COMPARE(calculator.number(), QStringLiteral("150"));
    QCOMPARE(calculator.message(), QString());
}

void tst_CalculatorWindow::closingTheWindowInMidCallIsSilent()
{
    EmbeddedService service({.delay = constantDelay(1h)});
    QVERIFY(service.start());
    auto calculator = std::make_unique<CalculatorWindow>(service.address());
    calculator->type(QStringLiteral("5 * 3 ="));
    QVERIFY(!calculator->isAtRest());
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QVERIFY(calculator->window.close());
    calculator.reset();
    QCoreApplication::sendPostedEvents();
}

WATCHED_TEST_MAIN(tst_CalculatorWindow)
#include "tst_calculatorwindow.moc"
