// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/programrun.h"

#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace Qt::StringLiterals;

// The programs as a user starts them: what they print, and what they exit with.
class tst_Programs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sampleClientMakesItsFourCalls();
    void sampleClientWithoutAServiceFails();
    void busyPortIsOneSentence();
    void serviceStopsOnTheSignals_data();
    void serviceStopsOnTheSignals();
    void serviceFinishesCallsInFlight();
    void serviceWritesItsJournal();

    void keysPrintTheTable_data();
    void keysPrintTheTable();
    void keysWithoutAServiceFail();
    void keysThatAreNoneAreNamed();
    void logRulesAreObeyed();
    void languageIsThatOfTheSystem_data();
    void languageIsThatOfTheSystem();

private:
    // Starts calculatorservice on a free port; its address.
    static QString startService(QProcess &service, const QStringList &arguments = {});
};

QString tst_Programs::startService(QProcess &service, const QStringList &arguments)
{
    service.start(bin(u"calculatorservice"_s), QStringList{u"--port"_s, u"0"_s} + arguments);
    QString out;
    while (!out.contains(u'\n')) {
        if (!service.waitForReadyRead(10000))
            return {};
        out += QString::fromUtf8(service.readAllStandardOutput());
    }
    return QRegularExpression(u"ready at (\\S+)"_s).match(out).captured(1);
}

void tst_Programs::initTestCase()
{
    for (const auto &program : {u"async-calculator"_s, u"calculatorservice"_s, u"sampleclient"_s})
        QVERIFY2(QFile::exists(bin(program)), qPrintable(bin(program)));
}

void tst_Programs::sampleClientMakesItsFourCalls()
{
    QProcess service;
    const QString address = startService(service);
    QVERIFY(!address.isEmpty());
    const ProgramRun result = run(u"sampleclient"_s, {u"--endpoint"_s, address});
    QCOMPARE(result.exitCode, 0);
    QStringList lines = result.out.split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    QCOMPARE(lines, (QStringList{u"Add(100, 15.99) = 115.99"_s, u"Divide(22, 7) = 3.142857142857143"_s,
                                 u"Multiply(9, 81.25) = 731.25"_s, u"Subtract(145, 76.54) = 68.46"_s}));
    service.terminate();
    QVERIFY(service.waitForFinished(10000));
}

void tst_Programs::sampleClientWithoutAServiceFails()
{
    QTcpServer port;
    QVERIFY(port.listen(QHostAddress::LocalHost));
    const QString address = u"http://127.0.0.1:%1/service"_s.arg(port.serverPort());
    port.close();
    const ProgramRun result = run(u"sampleclient"_s, {u"--endpoint"_s, address});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(u"refused"_s) && result.err.contains(address), qPrintable(result.err));
    QCOMPARE(result.out, QString());
}

void tst_Programs::busyPortIsOneSentence()
{
    QTcpServer busy;
    QVERIFY(busy.listen(QHostAddress::LocalHost));
    const QString port = QString::number(busy.serverPort());
    const ProgramRun result = run(u"calculatorservice"_s, {u"--address"_s, u"http://127.0.0.1/service"_s, u"--port"_s, port});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.err.count(u'\n'), 1);
    QVERIFY2(result.err.contains(port) && result.err.contains(u"127.0.0.1"_s), qPrintable(result.err));
}

void tst_Programs::serviceStopsOnTheSignals_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void tst_Programs::serviceStopsOnTheSignals()
{
    QFETCH(int, number);
    QProcess service;
    QVERIFY(!startService(service).isEmpty());
    ::kill(pid_t(service.processId()), number);
    QVERIFY(service.waitForFinished(10000));
    QCOMPARE(service.exitStatus(), QProcess::NormalExit);
    QCOMPARE(service.exitCode(), 0);
}

// The journal has a call when it has arrived; its reply is 700 ms later.
void tst_Programs::serviceFinishesCallsInFlight()
{
    QTemporaryDir folder;
    QFile journal(folder.filePath(u"journal"_s));
    QProcess service;
    const QString address = startService(service, {u"--delay"_s, u"700"_s, u"--journal"_s, journal.fileName()});
    QVERIFY(!address.isEmpty());
    QVERIFY(journal.open(QFile::ReadOnly));
    QProcess client;
    client.start(bin(u"sampleclient"_s), {u"--endpoint"_s, address});
    int calls = 0;
    QTRY_COMPARE((calls += int(journal.readAll().count('\n'))), 4);
    ::kill(pid_t(service.processId()), SIGTERM);
    QVERIFY(client.waitForFinished(10000));
    QVERIFY2(client.exitCode() == 0, client.readAllStandardError());
    QVERIFY(service.waitForFinished(10000));
    QCOMPARE(service.exitCode(), 0);
}

void tst_Programs::serviceWritesItsJournal()
{
    QTemporaryDir folder;
    const QString journal = folder.filePath(u"journal"_s);
    QProcess service;
    const QString address = startService(service, {u"--journal"_s, journal});
    QVERIFY(!address.isEmpty());
    QCOMPARE(run(u"sampleclient"_s, {u"--endpoint"_s, address}).exitCode, 0);
    service.terminate();
    QVERIFY(service.waitForFinished(10000));
    QFile file(journal);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count('\n'), 4);
    QVERIFY2(text.contains("\tDivide\t22\t7\t3.142857142857143\n"), text.constData());
}

void tst_Programs::keysPrintTheTable_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("at once") << QStringList{};
    QTest::newRow("by SOAP 1.2") << QStringList{u"--binding"_s, u"wsHttpBinding"_s};
}

void tst_Programs::keysPrintTheTable()
{
    QFETCH(QStringList, options);
    const QString table = QStringLiteral(TESTS_SOURCE_DIR "/data/standard_mode.tsv");
    QFile file(table);
    QVERIFY(file.open(QFile::ReadOnly));
    QStringList expected;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        const QStringList columns = line.split(u'\t');
        const QString display = columns.value(7).isEmpty() ? columns[1] : columns[7];
        expected.append(QStringList{columns[0], display, columns[2], columns[3], columns[4], columns[6]}.join(u'\t'));
    }
    const ProgramRun result = run(u"async-calculator"_s, QStringList{u"--keys"_s, table} + options);
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QCOMPARE(result.out.split(u'\n', Qt::SkipEmptyParts), expected);
}

void tst_Programs::keysWithoutAServiceFail()
{
    const ProgramRun result = run(u"async-calculator"_s, {u"--keys"_s, u"-"_s, u"--endpoint"_s, u"http://127.0.0.1:1/service"_s}, "5 * 3 =\n7\n");
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, u"5 * 3 =\t3\t5 × \t0\t\tMultiply(5,3)\n7\t7\t\t0\t\t\n"_s);
    QVERIFY2(result.err.contains(u"-:1: "_s) && result.err.contains(u"127.0.0.1:1"_s), qPrintable(result.err));
}

void tst_Programs::keysThatAreNoneAreNamed()
{
    const ProgramRun result = run(u"async-calculator"_s, {u"--keys"_s, u"-"_s}, "2 + 2 =\n2 plus 2\n");
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(u"-:2: "_s) && result.err.contains(u"plus"_s), qPrintable(result.err));
}

void tst_Programs::logRulesAreObeyed()
{
    const QByteArray keys = "2 + 3 =\n";
    const ProgramRun silent = run(u"async-calculator"_s, {u"--keys"_s, u"-"_s}, keys);
    QCOMPARE(silent.err, QString());
    const ProgramRun loud = run(u"async-calculator"_s, {u"--keys"_s, u"-"_s, u"--log-rules"_s, u"qt.*=false;servicemodel.channel=true"_s}, keys);
    QVERIFY2(loud.err.contains(u"Add call 1 ended after"_s), qPrintable(loud.err));
    QCOMPARE(loud.out, silent.out);
}

void tst_Programs::languageIsThatOfTheSystem_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("de_DE.UTF-8") << u"Anzahl von Sekunden"_s;
    QTest::newRow("fr_FR.UTF-8") << u"nombre de secondes"_s;
    QTest::newRow("ar_EG.UTF-8") << u"يجب أن يكون"_s;
    QTest::newRow("C.UTF-8") << u"number of seconds"_s;
}

// The keys and their results are the same everywhere.
void tst_Programs::languageIsThatOfTheSystem()
{
    QFETCH(QString, sentence);
    const QString locale = QString::fromLatin1(QTest::currentDataTag());
    const ProgramRun wrong = run(u"async-calculator"_s, {u"--keys"_s, u"-"_s, u"--timeout"_s, u"0"_s}, {}, {.locale = locale});
    QVERIFY2(wrong.err.contains(sentence), qPrintable(wrong.err));
    const ProgramRun result = run(u"async-calculator"_s, {u"--keys"_s, u"-"_s}, "1 2 3 4 . 5 * 2 =\n", {.locale = locale});
    QCOMPARE(result.out, u"1 2 3 4 . 5 * 2 =\t2,469\t1234.5 \u00d7 2=\t0\t\tMultiply(1234.5,2)\n"_s);
}

QTEST_GUILESS_MAIN(tst_Programs)
#include "tst_programs.moc"
