// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

// The calculator's window as a user starts and ends it, and what it remembers.
class tst_CalculatorProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowEndsOnTheSignals_data();
    void windowEndsOnTheSignals();
    void damagedSettingsDoNotKeepTheWindowShut();
    void rememberedEndpointThatIsGoneDoesNotKeepTheWindowShut();
    void optionsAreNotRemembered();
    void twoWindowsDoNotFight();
    void worksheetAloneEndsOnTheSignals();
    void fewDescriptorsAreEnough();
    void fullDiskStopsNoCall();
};

namespace {

// Starts the calculator with its window, where nobody sees it, and waits until it is there. What it remembers is in the folder.
void startWindow(QProcess &calculator, const QTemporaryDir &folder, const QStringList &arguments = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
    calculator.setProcessEnvironment(environment);
    // Something that is logged once, when the window waits for the user.
    calculator.start(QStringLiteral(BIN_DIR "/async-calculator"), QStringList{u"--log-rules"_s, u"calculator.window=true"_s} + arguments);
    QVERIFY(calculator.waitForStarted());
    calculator.setReadChannel(QProcess::StandardError);
    QString log;
    while (!log.contains(u"the window is there"_s)) {
        QVERIFY2(calculator.waitForReadyRead(20000), qPrintable(log));
        log += QString::fromUtf8(calculator.readAllStandardError());
    }
}

QByteArray settings(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"async-calculator/settings.ini"_s));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void end(QProcess &calculator, int signal = SIGTERM)
{
    ::kill(pid_t(calculator.processId()), signal);
    QVERIFY(calculator.waitForFinished(20000));
    QCOMPARE(calculator.exitStatus(), QProcess::NormalExit);
    QCOMPARE(calculator.exitCode(), 0);
}

void remember(const QTemporaryDir &folder, const QByteArray &text)
{
    QVERIFY(QDir(folder.path()).mkpath(u"async-calculator"_s));
    QFile file(folder.filePath(u"async-calculator/settings.ini"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(text);
}

} // namespace

void tst_CalculatorProgram::windowEndsOnTheSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void tst_CalculatorProgram::windowEndsOnTheSignals()
{
    QFETCH(int, signal);
    const QTemporaryDir folder;
    QProcess calculator;
    startWindow(calculator, folder);
    end(calculator, signal);
    QVERIFY(settings(folder).contains("[window]\n"));
    QVERIFY(settings(folder).contains("schema=1\n"));
}

void tst_CalculatorProgram::damagedSettingsDoNotKeepTheWindowShut()
{
    const QTemporaryDir folder;
    remember(folder, "no settings at all");
    QProcess calculator;
    startWindow(calculator, folder);
    end(calculator);
    QCOMPARE(QDir(folder.filePath(u"async-calculator"_s)).entryList({u"settings.ini.damaged-*"_s}).size(), 1);
    QVERIFY(settings(folder).contains("schema=1\n"));
}

void tst_CalculatorProgram::rememberedEndpointThatIsGoneDoesNotKeepTheWindowShut()
{
    const QTemporaryDir folder;
    remember(folder, "[General]\nschema=1\n[connection]\nservice=named\nname=Nowhere\n");
    QProcess calculator;
    startWindow(calculator, folder);
    end(calculator);
    QVERIFY(settings(folder).contains("name=Nowhere\n")); // it may come back
}

void tst_CalculatorProgram::optionsAreNotRemembered()
{
    const QTemporaryDir folder;
    remember(folder, "[General]\nschema=1\n[connection]\ndeadline=60\n[appearance]\nscheme=light\n");
    QProcess calculator;
    startWindow(calculator, folder, {u"--theme"_s, u"dark"_s, u"--timeout"_s, u"5"_s, u"--endpoint"_s, u"http://127.0.0.1:1/"_s});
    end(calculator);
    QVERIFY(settings(folder).contains("deadline=60\n"));
    QVERIFY(settings(folder).contains("scheme=light\n"));
    QVERIFY(!settings(folder).contains("127.0.0.1"));
}

void tst_CalculatorProgram::twoWindowsDoNotFight()
{
    const QTemporaryDir folder;
    QProcess one;
    startWindow(one, folder);
    QProcess other;
    startWindow(other, folder);
    end(one);
    end(other);
    QVERIFY(settings(folder).contains("[window]\n"));
    QVERIFY(QDir(folder.filePath(u"async-calculator"_s)).entryList({u"settings.ini.damaged-*"_s}).isEmpty());
}

void tst_CalculatorProgram::worksheetAloneEndsOnTheSignals()
{
    const QTemporaryDir folder;
    QFile sheet(folder.filePath(u"rows.txt"_s));
    QVERIFY(sheet.open(QFile::WriteOnly) && sheet.write("1+2\n") > 0);
    sheet.close();
    QProcess calculator;
    startWindow(calculator, folder, {sheet.fileName()});
    end(calculator);
}

void tst_CalculatorProgram::fewDescriptorsAreEnough()
{
    QProcess calculator;
    calculator.setChildProcessModifier([] {
        const rlimit few = {.rlim_cur = 256, .rlim_max = 256};
        ::setrlimit(RLIMIT_NOFILE, &few);
    });
    calculator.start(QStringLiteral(BIN_DIR "/async-calculator"), {u"--keys"_s, u"-"_s});
    calculator.write("2 + 2 =\n");
    calculator.closeWriteChannel();
    QVERIFY(calculator.waitForFinished());
    QCOMPARE(calculator.exitCode(), 0);
    QCOMPARE(calculator.readAllStandardError(), QByteArray());
}

// As where the folder for temporary files is full: the calculator writes there what nobody reads.
void tst_CalculatorProgram::fullDiskStopsNoCall()
{
    QProcess calculator;
    calculator.setChildProcessModifier([] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit few = {.rlim_cur = 512, .rlim_max = 512};
        ::setrlimit(RLIMIT_FSIZE, &few);
    });
    calculator.start(QStringLiteral(BIN_DIR "/async-calculator"), {u"--keys"_s, u"-"_s});
    calculator.write(QByteArray("5 * 3 / 4 =\n").repeated(50));
    calculator.closeWriteChannel();
    QVERIFY(calculator.waitForFinished());
    QCOMPARE(calculator.readAllStandardError(), QByteArray());
    QCOMPARE(calculator.exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_CalculatorProgram)
#include "tst_calculatorprogram.moc"
