// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"

#include "app/history/historyfile.h"

#include "ui/widgets/flatbutton.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The history where it cannot be kept: something else is in the place of its folder.
class tst_HistoryController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void historyIsKeptOnceItCanBe();
    void problemIsToldBehindWhatCanBeTriedAgain();

private:
    QString fileName() const { return m_folder->filePath(u"data/history.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QFile> m_inTheWay;
};

void tst_HistoryController::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_inTheWay = std::make_unique<QFile>(m_folder->filePath(u"data"_s));
    QVERIFY(m_inTheWay->open(QFile::WriteOnly));
}

void tst_HistoryController::historyIsKeptOnceItCanBe()
{
    {
        EmbeddedService service({});
        QVERIFY(service.start());
        CalculatorWindow calculator(service.address(), {}, fileName());
        calculator.type(u"22 / 7 ="_s);
        QTRY_VERIFY2(calculator.message().startsWith(u"The history could not be kept in"_s), qPrintable(calculator.message()));
        QVERIFY2(!calculator.message().contains(u"another program"_s), qPrintable(calculator.message()));
        QVERIFY(m_inTheWay->remove());
    }
    QCOMPARE(HistoryFile(fileName()).read().size(), 1);
}

void tst_HistoryController::problemIsToldBehindWhatCanBeTriedAgain()
{
    QTcpServer port;
    QVERIFY(port.listen(QHostAddress::LocalHost));
    const QUrl nobody(u"http://127.0.0.1:%1/service"_s.arg(port.serverPort()));
    port.close();
    CalculatorWindow calculator(nobody, {}, fileName());
    calculator.type(u"5 * 3 ="_s);
    QTRY_VERIFY2(calculator.message().contains(u"refused"_s), qPrintable(calculator.message()));
    calculator.type(u"7"_s);
    QTRY_VERIFY2(calculator.message().startsWith(u"The history could not be kept in"_s), qPrintable(calculator.message()));
    calculator.type(u"* 2 ="_s);
    QTRY_VERIFY2(calculator.message().contains(u"refused"_s), qPrintable(calculator.message()));
    QVERIFY(calculator.window.findChild<FlatButton *>(u"retryButton"_s)->isVisible());
    calculator.type(u"8 9"_s);
    QVERIFY2(calculator.message().startsWith(u"The history could not be kept in"_s), qPrintable(calculator.message())); // unread
    calculator.window.findChild<FlatButton *>(u"closeMessageButton"_s)->click();
    QCOMPARE(calculator.message(), QString());
}

WATCHED_TEST_MAIN(tst_HistoryController)
#include "tst_historycontroller.moc"
