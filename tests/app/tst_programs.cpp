// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include <QFile>
#include <QProcess>
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

    void helpAndVersionNeedNoDisplay_data();
    void helpAndVersionNeedNoDisplay();
    void wrongCommandLinesAreExplained_data();
    void wrongCommandLinesAreExplained();
    void calculatorWithoutADisplaySaysSo();

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
    void languageIsThatOfTheOption();

private:
    struct Result
    {
        int exitCode = -1;
        QString out;
        QString err;
    };

    static Result run(const QString &program, const QStringList &arguments, const QByteArray &input = {}, const QString &locale = u"C.UTF-8"_s);
    // Starts calculatorservice on a free port; its address.
    static QString startService(QProcess &service, const QStringList &arguments = {});
};

static QString bin(const QString &program)
{
    return QStringLiteral(BIN_DIR "/") + program;
}

static QProcessEnvironment withoutDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    return environment;
}

tst_Programs::Result tst_Programs::run(const QString &program, const QStringList &arguments, const QByteArray &input, const QString &locale)
{
    QProcess process;
    QProcessEnvironment environment = withoutDisplay();
    environment.insert(u"LC_ALL"_s, locale);
    process.setProcessEnvironment(environment);
    process.start(bin(program), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

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

void tst_Programs::helpAndVersionNeedNoDisplay_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("the calculator") << u"async-calculator"_s;
    QTest::newRow("the service") << u"calculatorservice"_s;
    QTest::newRow("the sample client") << u"sampleclient"_s;
}

void tst_Programs::helpAndVersionNeedNoDisplay()
{
    QFETCH(QString, program);
    const Result help = run(program, {u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY2(help.out.contains(u"Exit codes"_s), qPrintable(help.out));
    const Result version = run(program, {u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY2(version.out.startsWith(program + u' '), qPrintable(version.out));
}

void tst_Programs::wrongCommandLinesAreExplained_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    const QString calculator = u"async-calculator"_s;
    QTest::newRow("a binding that does not exist") << calculator << QStringList{u"--binding"_s, u"x"_s} << u"--binding must be"_s;
    QTest::newRow("a timeout of no time") << calculator << QStringList{u"--timeout"_s, u"0"_s} << u"from 1 to 600"_s;
    QTest::newRow("an endpoint that nobody configured") << calculator << QStringList{u"--endpoint"_s, u"Nowhere"_s} << u"there are: CalculatorEndpoint"_s;
    QTest::newRow("a configuration that is not there") << calculator << QStringList{u"--config"_s, u"/none.config"_s} << u"/none.config"_s;
    QTest::newRow("latency for a foreign service")
        << calculator << QStringList{u"--latency-seed"_s, u"1"_s, u"--endpoint"_s, u"http://127.0.0.1:1/"_s} << u"--latency-seed"_s;
    QTest::newRow("keys in an empty worksheet")
        << calculator << QStringList{u"--keys"_s, u"-"_s, u"--worksheet="_s} << u"--keys opens no window, so '--worksheet' cannot be opened"_s;
    QTest::newRow("keys from a file that is not there") << calculator << QStringList{u"--keys"_s, u"/none.tsv"_s} << u"/none.tsv"_s;
    const QString service = u"calculatorservice"_s;
    QTest::newRow("a port that is none") << service << QStringList{u"--port"_s, u"70000"_s} << u"--port must be"_s;
    QTest::newRow("a delay that is none") << service << QStringList{u"--delay"_s, u"long"_s} << u"--delay must be"_s;
    QTest::newRow("an address that is none") << service << QStringList{u"--address"_s, u"here"_s} << u"--address must look like"_s;
    QTest::newRow("TLS without a certificate") << service << QStringList{u"--address"_s, u"https://localhost/x"_s} << u"needs --certificate and --key"_s;
    QTest::newRow("a certificate without TLS") << service << QStringList{u"--certificate"_s, u"/none.pem"_s} << u"--certificate is for an --address that begins with https"_s;
    QTest::newRow("a certificate that is not there") << service << QStringList{u"--address"_s, u"https://localhost/x"_s, u"--certificate"_s, u"/none.pem"_s, u"--key"_s, u"/none.key"_s} << u"'/none.pem'"_s;
    QTest::newRow("a user without a password") << service << QStringList{u"--user"_s, u"anna"_s} << u"--user needs a password"_s;
    QTest::newRow("no calls at all") << service << QStringList{u"--max-calls"_s, u"0"_s} << u"--max-calls must be a number of 1 or more"_s;
}

void tst_Programs::wrongCommandLinesAreExplained()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    if (program == u"async-calculator")
        arguments = QStringList{u"--keys"_s, u"-"_s} + arguments; // needs no display
    const Result result = run(program, arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(sentence), qPrintable(result.err));
    QCOMPARE(result.err.count(u'\n'), 1);
}

void tst_Programs::calculatorWithoutADisplaySaysSo()
{
    const Result result = run(u"async-calculator"_s, {});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(u"no display"_s), qPrintable(result.err));
}

void tst_Programs::sampleClientMakesItsFourCalls()
{
    QProcess service;
    const QString address = startService(service);
    QVERIFY(!address.isEmpty());
    const Result result = run(u"sampleclient"_s, {u"--endpoint"_s, address});
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
    const Result result = run(u"sampleclient"_s, {u"--endpoint"_s, address});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(u"refused"_s) && result.err.contains(address), qPrintable(result.err));
    QCOMPARE(result.out, QString());
}

void tst_Programs::busyPortIsOneSentence()
{
    QTcpServer busy;
    QVERIFY(busy.listen(QHostAddress::LocalHost));
    const QString port = QString::number(busy.serverPort());
    const Result result = run(u"calculatorservice"_s, {u"--address"_s, u"http://127.0.0.1/service"_s, u"--port"_s, port});
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
    const Result result = run(u"async-calculator"_s, QStringList{u"--keys"_s, table} + options);
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QCOMPARE(result.out.split(u'\n', Qt::SkipEmptyParts), expected);
}

void tst_Programs::keysWithoutAServiceFail()
{
    const Result result = run(u"async-calculator"_s, {u"--keys"_s, u"-"_s, u"--endpoint"_s, u"http://127.0.0.1:1/service"_s}, "5 * 3 =\n7\n");
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, u"5 * 3 =\t3\t5 × \t0\t\tMultiply(5,3)\n7\t7\t\t0\t\t\n"_s);
    QVERIFY2(result.err.contains(u"-:1: "_s) && result.err.contains(u"127.0.0.1:1"_s), qPrintable(result.err));
}

void tst_Programs::keysThatAreNoneAreNamed()
{
    const Result result = run(u"async-calculator"_s, {u"--keys"_s, u"-"_s}, "2 + 2 =\n2 plus 2\n");
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(u"-:2: "_s) && result.err.contains(u"plus"_s), qPrintable(result.err));
}

void tst_Programs::logRulesAreObeyed()
{
    const QByteArray keys = "2 + 3 =\n";
    const Result silent = run(u"async-calculator"_s, {u"--keys"_s, u"-"_s}, keys);
    QCOMPARE(silent.err, QString());
    const Result loud = run(u"async-calculator"_s, {u"--keys"_s, u"-"_s, u"--log-rules"_s, u"qt.*=false;servicemodel.channel=true"_s}, keys);
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
    const Result wrong = run(u"async-calculator"_s, {u"--keys"_s, u"-"_s, u"--timeout"_s, u"0"_s}, {}, locale);
    QVERIFY2(wrong.err.contains(sentence), qPrintable(wrong.err));
    const Result result = run(u"async-calculator"_s, {u"--keys"_s, u"-"_s}, "1 2 3 4 . 5 * 2 =\n", locale);
    QCOMPARE(result.out, u"1 2 3 4 . 5 * 2 =\t2,469\t1234.5 \u00d7 2=\t0\t\tMultiply(1234.5,2)\n"_s);
}

void tst_Programs::languageIsThatOfTheOption()
{
    const Result german = run(u"async-calculator"_s, {u"--language"_s, u"de"_s, u"--help"_s});
    QVERIFY2(german.out.contains(u"Rückgabewerte"_s), qPrintable(german.out));
    const Result wrong = run(u"async-calculator"_s, {u"--keys"_s, u"-"_s, u"--language"_s, u"fr"_s, u"--timeout"_s, u"0"_s});
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY2(wrong.err.contains(u"nombre de secondes"_s), qPrintable(wrong.err));
}

QTEST_GUILESS_MAIN(tst_Programs)
#include "tst_programs.moc"
