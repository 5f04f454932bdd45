// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/svcutilrun.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// A run where an earlier one has written.
class tst_QSvcUtilUpdate : public QObject, public SvcUtilRun
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void recordedOptions();
    void otherOptions();
    void recordedDocument();
    void filesThatRecordNothing();
    void partsOfAnEarlierRun();

private:
    void writeDocument(const QString &name, const QByteArray &divide);
    QByteArray client() const { return contentOf(path(u"out/calculator_client.h"_s)); }
};

void tst_QSvcUtilUpdate::init()
{
    clear();
    write(u"calculator.xsd"_s, contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd")));
    write(u"out/calculator.xsd"_s, contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd")));
}

// The calculator's, with another name for Divide.
void tst_QSvcUtilUpdate::writeDocument(const QString &name, const QByteArray &divide)
{
    write(name, contentOf(calculator()).replace("\"Divide\"", '"' + divide + '"'));
}

void tst_QSvcUtilUpdate::recordedOptions()
{
    writeDocument(u"calculator.wsdl"_s, "Divide");
    QCOMPARE(run({u"calculator.wsdl"_s, u"--sync"_s, u"--namespace=My.Own"_s, u"--role=both"_s, u"--no-config"_s, u"--out-dir"_s, u"out"_s}), 0);
    const qsizetype files = QDir(path(u"out"_s)).entryList(QDir::Files).size();
    QVERIFY(client().contains("namespace My::Own {"));
    writeDocument(u"calculator.wsdl"_s, "Split");
    QVERIFY2(run({u"--update"_s, u"out/calculator_types.h"_s}) == 0, qPrintable(m_errors));
    QVERIFY2(client().contains("namespace My::Own {") && client().contains(" split("), client().constData());
    QCOMPARE(QDir(path(u"out"_s)).entryList(QDir::Files).size(), files);
}

void tst_QSvcUtilUpdate::otherOptions()
{
    writeDocument(u"calculator.wsdl"_s, "Divide");
    QCOMPARE(run({u"calculator.wsdl"_s, u"--out-dir=out"_s}), 0);
    const QMap<QString, QByteArray> before = filesIn(path(u"out"_s));
    QCOMPARE(run({u"--update"_s, u"out/calculator_types.h"_s, u"--parts=3"_s}), 1);
    QVERIFY2(m_errors.contains(u"the option '--parts=3' does not go with --update, which takes what 'out/calculator_types.h' records"_s), qPrintable(m_errors));
    QVERIFY2(run({u"--update"_s, u"out/calculator_types.h"_s, u"--verbosity=quiet"_s, u"--offline"_s}) == 0, qPrintable(m_errors));
    QCOMPARE(m_output, QString());
    QCOMPARE(filesIn(path(u"out"_s)), before);
}

// Beside the output first, for another of its name may be where qsvcutil runs.
void tst_QSvcUtilUpdate::recordedDocument()
{
    writeDocument(u"calculator.wsdl"_s, "Divide");
    QCOMPARE(run({u"calculator.wsdl"_s, u"--out-dir=out"_s}), 0);
    writeDocument(u"out/calculator.wsdl"_s, "Share");
    QVERIFY2(run({u"--update"_s, u"out/calculator_types.h"_s}) == 0, qPrintable(m_errors));
    QVERIFY(client().contains("beginShare("));
    QVERIFY(QFile::remove(path(u"calculator.wsdl"_s)) && QFile::remove(path(u"out/calculator.wsdl"_s)));
    QCOMPARE(run({u"--update"_s, u"out/calculator_types.h"_s}), 1);
    QVERIFY2(m_errors.contains(u"there is no 'calculator.wsdl', from which 'out/calculator_types.h' was written, beside it or in the current folder"_s), qPrintable(m_errors));
    QVERIFY2(run({u"--update"_s, u"out/calculator_types.h"_s, calculator()}) == 0, qPrintable(m_errors));
    QVERIFY(client().contains("beginDivide("));
}

void tst_QSvcUtilUpdate::filesThatRecordNothing()
{
    QCOMPARE(run({u"--update"_s, calculator()}), 1);
    QVERIFY2(m_errors.contains(u"does not say how it was written"_s), qPrintable(m_errors));
}

void tst_QSvcUtilUpdate::partsOfAnEarlierRun()
{
    const auto written = [this] { return SvcUtilRun::written().filter(u".cpp"_s); };
    QCOMPARE(run({calculator(), u"--parts=3"_s}), 0);
    QCOMPARE(written().size(), 6);
    write(u"calculator_types4.cpp"_s, "int somebodyElses;");
    write(u"broken.wsdl"_s, "<definitions");
    QCOMPARE(run({u"broken.wsdl"_s, u"--out=calculator"_s}), 3);
    QCOMPARE(written().size(), 7); // nothing is removed when nothing is written

    QCOMPARE(run({calculator(), u"--parts=2"_s}), 0);
    QVERIFY2(m_output.contains(u"removed calculator_types3.cpp\n"_s) && m_output.contains(u"removed calculator_client3.cpp\n"_s), qPrintable(m_output));
    QCOMPARE(written(), (QStringList{u"calculator_client.cpp"_s, u"calculator_client2.cpp"_s, u"calculator_types.cpp"_s, u"calculator_types2.cpp"_s, u"calculator_types4.cpp"_s}));

    QCOMPARE(run({calculator()}), 0);
    QCOMPARE(written(), (QStringList{u"calculator_client.cpp"_s, u"calculator_types.cpp"_s, u"calculator_types4.cpp"_s}));
    QVERIFY(!QFileInfo::exists(path(u"calculator_client_p.h"_s)));
    QVERIFY(!QFileInfo::exists(path(u"calculator_client_classes.h"_s)));
}

QTEST_GUILESS_MAIN(tst_QSvcUtilUpdate)
#include "tst_qsvcutilupdate.moc"
