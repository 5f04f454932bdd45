// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/programrun.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What the programs say to what a person writes behind their names.
class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionNeedNoDisplay_data();
    void helpAndVersionNeedNoDisplay();
    void wrongCommandLinesAreExplained_data();
    void wrongCommandLinesAreExplained();
    void wrongCommandLinesNeedNoDisplay_data();
    void wrongCommandLinesNeedNoDisplay();
    void calculatorWithoutADisplaySaysSo();
    void languageIsThatOfTheOption();
};

void tst_CommandLine::helpAndVersionNeedNoDisplay_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("the calculator") << u"async-calculator"_s;
    QTest::newRow("the service") << u"calculatorservice"_s;
    QTest::newRow("the sample client") << u"sampleclient"_s;
}

void tst_CommandLine::helpAndVersionNeedNoDisplay()
{
    QFETCH(QString, program);
    const ProgramRun help = run(program, {u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY2(help.out.contains(u"Exit codes"_s), qPrintable(help.out));
    const ProgramRun version = run(program, {u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY2(version.out.startsWith(program + u' '), qPrintable(version.out));
}

void tst_CommandLine::wrongCommandLinesAreExplained_data()
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
    QTest::newRow("an option that there is not") << calculator << QStringList{u"--bogus"_s} << u"bogus"_s;
    QTest::newRow("a language that nobody translated") << calculator << QStringList{u"--language"_s, u"xx"_s} << u"--language must be one of"_s;
    QTest::newRow("keys from a file that is not there") << calculator << QStringList{u"--keys"_s, u"/none.tsv"_s} << u"/none.tsv"_s;
    const QString service = u"calculatorservice"_s;
    QTest::newRow("an option that the service has not") << service << QStringList{u"--bogus"_s} << u"bogus"_s;
    QTest::newRow("an option that the sample client has not") << u"sampleclient"_s << QStringList{u"--bogus"_s} << u"bogus"_s;
    QTest::newRow("a port that is none") << service << QStringList{u"--port"_s, u"70000"_s} << u"--port must be"_s;
    QTest::newRow("a delay that is none") << service << QStringList{u"--delay"_s, u"long"_s} << u"--delay must be"_s;
    QTest::newRow("an address that is none") << service << QStringList{u"--address"_s, u"here"_s} << u"--address must look like"_s;
    QTest::newRow("TLS without a certificate") << service << QStringList{u"--address"_s, u"https://localhost/x"_s} << u"needs --certificate and --key"_s;
    QTest::newRow("a certificate without TLS") << service << QStringList{u"--certificate"_s, u"/none.pem"_s} << u"--certificate is for an --address that begins with https"_s;
    QTest::newRow("a certificate that is not there") << service << QStringList{u"--address"_s, u"https://localhost/x"_s, u"--certificate"_s, u"/none.pem"_s, u"--key"_s, u"/none.key"_s} << u"'/none.pem'"_s;
    QTest::newRow("a user without a password") << service << QStringList{u"--user"_s, u"anna"_s} << u"--user needs a password"_s;
    QTest::newRow("no calls at all") << service << QStringList{u"--max-calls"_s, u"0"_s} << u"--max-calls must be a number of 1 or more"_s;
}

void tst_CommandLine::wrongCommandLinesAreExplained()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    if (program == u"async-calculator")
        arguments = QStringList{u"--keys"_s, u"-"_s} + arguments; // needs no display
    const ProgramRun result = run(program, arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(sentence), qPrintable(result.err));
    QCOMPARE(result.err.count(u'\n'), 1);
}

// Nor do they end in a crash: a word that looks like an option may be the value of another.
void tst_CommandLine::wrongCommandLinesNeedNoDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isOffscreen");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("keys from nowhere") << QStringList{u"--keys"_s, QString()} << false << u"--keys needs a file"_s;
    QTest::newRow("keys from nowhere, in one word") << QStringList{u"--keys="_s} << false << u"--keys needs a file"_s;
    QTest::newRow("keys from nowhere, where a window could be") << QStringList{u"--keys="_s} << true << u"--keys needs a file"_s;
    QTest::newRow("an endpoint called -v") << QStringList{u"--endpoint"_s, u"-v"_s} << true << u"'-v'"_s;
    QTest::newRow("an endpoint called --keys") << QStringList{u"--endpoint"_s, u"--keys"_s} << true << u"'--keys'"_s;
    QTest::newRow("an option that there is not") << QStringList{u"--bogus"_s} << false << u"bogus"_s;
    QTest::newRow("an option that there is not, where a window could be") << QStringList{u"--bogus"_s} << true << u"bogus"_s;
}

void tst_CommandLine::wrongCommandLinesNeedNoDisplay()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, isOffscreen);
    QFETCH(QString, sentence);
    const ProgramRun result = run(u"async-calculator"_s, arguments, {}, {.isOffscreen = isOffscreen});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(sentence), qPrintable(result.err));
    QCOMPARE(result.err.count(u"async-calculator: "_s), 1); // Qt may have something to say of the desktop
}

void tst_CommandLine::calculatorWithoutADisplaySaysSo()
{
    const ProgramRun result = run(u"async-calculator"_s, {});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(u"no display"_s), qPrintable(result.err));
}

void tst_CommandLine::languageIsThatOfTheOption()
{
    const ProgramRun german = run(u"async-calculator"_s, {u"--language"_s, u"de"_s, u"--help"_s});
    QVERIFY2(german.out.contains(u"Rückgabewerte"_s), qPrintable(german.out));
    const ProgramRun wrong = run(u"async-calculator"_s, {u"--keys"_s, u"-"_s, u"--language"_s, u"fr"_s, u"--timeout"_s, u"0"_s});
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY2(wrong.err.contains(u"nombre de secondes"_s), qPrintable(wrong.err));
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
