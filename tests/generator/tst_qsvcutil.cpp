// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/svcutilrun.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QString baselines = QStringLiteral(TESTS_SOURCE_DIR "/baselines/calculator");

} // namespace

class tst_QSvcUtil : public QObject, public SvcUtilRun
{
    Q_OBJECT

private Q_SLOTS:
    void init() { clear(); }

    void baseline();
    void theSameTwice();
    void wrappedInAnotherFolder();
    void filesThatWouldNotChangeAreLeftAlone();
    void exitCodes_data();
    void exitCodes();
    void errorsHavePlaces_data();
    void errorsHavePlaces();
    void nothingIsWrittenOnAnError();
    void hostileDocuments_data();
    void hostileDocuments();
    void textThatWantsOutOfItsLiteral();
};

// Compares whole files. QSVCUTIL_UPDATE_BASELINES=1 writes them anew, for git to show what changed.
void tst_QSvcUtil::baseline()
{
    QVERIFY2(run({calculator(), u"--role"_s, u"both"_s}) == 0, qPrintable(m_errors));
    const auto files = filesIn(m_folder->path());
    if (qEnvironmentVariableIsSet("QSVCUTIL_UPDATE_BASELINES")) {
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            QFile file(baselines + u'/' + it.key());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(it.value());
        }
    }
    const auto expected = filesIn(baselines);
    QCOMPARE(files.keys(), expected.keys());
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QList<QByteArray> lines = it.value().split('\n');
        const QList<QByteArray> expectedLines = expected.value(it.key()).split('\n');
        for (qsizetype i = 0; i < qMin(lines.size(), expectedLines.size()); ++i) {
            QVERIFY2(lines.at(i) == expectedLines.at(i),
                     qPrintable(QStringLiteral("%1:%2: '%3', not '%4'").arg(it.key()).arg(i + 1).arg(QString::fromUtf8(lines.at(i)), QString::fromUtf8(expectedLines.at(i)))));
        }
        QCOMPARE(lines.size(), expectedLines.size());
    }
}

void tst_QSvcUtil::theSameTwice()
{
    for (const QString &name : {u"members"_s, u"names"_s, u"operations"_s, u"simpletypes"_s}) {
        init();
        QCOMPARE(run({testWsdl(name), u"--role=both"_s, u"--sync"_s}), 0);
        const auto first = filesIn(m_folder->path());
        init();
        QCOMPARE(run({testWsdl(name), u"--role=both"_s, u"--sync"_s}), 0);
        QCOMPARE(filesIn(m_folder->path()), first);
    }
}

void tst_QSvcUtil::wrappedInAnotherFolder()
{
    // Where the documents are and where the output goes leaves no trace.
    QCOMPARE(run({calculator(), u"--role=both"_s}), 0);
    const auto first = filesIn(m_folder->path());
    init();
    write(u"in/calculator.wsdl"_s, contentOf(calculator()));
    write(u"in/calculator.xsd"_s, contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd")));
    QCOMPARE(run({u"in/calculator.wsdl"_s, u"--role=both"_s, u"--out-dir"_s, path(u"out"_s)}), 0);
    QCOMPARE(filesIn(path(u"out"_s)), first);
}

void tst_QSvcUtil::filesThatWouldNotChangeAreLeftAlone()
{
    QCOMPARE(run({calculator()}), 0);
    const QDateTime before(QDate(2020, 1, 1), QTime(0, 0));
    for (const QString &name : written()) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(before, QFileDevice::FileModificationTime));
    }
    write(u"calculator_types.h"_s, "// Written by qsvcutil, and changed");
    QCOMPARE(run({calculator()}), 0);
    QCOMPARE(QFileInfo(path(u"calculator_client.h"_s)).lastModified(), before);
    QVERIFY(contentOf(path(u"calculator_types.h"_s)).contains("MathFault"));
}

void tst_QSvcUtil::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("error");

    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"Usage: qsvcutil [options] METADATA..."_s << QString();
    QTest::newRow("help, as svcutil has it") << QStringList{u"/?"_s} << 0 << u"Exit code: 0 done, 1 wrong command line"_s << QString();
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"qsvcutil " QSVCUTIL_VERSION ""_s << QString();
    QTest::newRow("no arguments") << QStringList() << 1 << QString() << u"qsvcutil: error: name a WSDL file"_s;
    QTest::newRow("an unknown option") << QStringList{u"--frob"_s, calculator()} << 1 << QString() << u"qsvcutil: error: the option '--frob' is not known"_s;
    QTest::newRow("a file that is missing") << QStringList{u"missing.wsdl"_s} << 2 << QString() << u"qsvcutil: error: cannot read 'missing.wsdl': No such file or directory"_s;
    QTest::newRow("an address where nobody is") << QStringList{u"http://127.0.0.1:1/x?wsdl"_s} << 2 << QString() << u"http://127.0.0.1:1/x?wsdl: Connection refused"_s;
    QTest::newRow("a document that is no WSDL") << QStringList{QStringLiteral(TESTS_SOURCE_DIR "/data/wire/basic-add-request.xml")} << 3 << QString() << u"error: this is neither WSDL nor XML Schema"_s;
    QTest::newRow("a service that is not there") << QStringList{u"--service=Missing"_s, calculator()} << 3 << QString() << u"qsvcutil: error: there is no service 'Missing' with a SOAP port"_s;
    QTest::newRow("a folder that cannot be made") << QStringList{u"--out-dir"_s, QStringLiteral(RESOURCES_DIR "/calculator.wsdl/x"), calculator()} << 4 << QString()
                                                  << u"calculator.wsdl/x': Not a directory"_s;
}

void tst_QSvcUtil::exitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, output);
    QFETCH(QString, error);
    const int code = run(arguments);
    QVERIFY2(m_output.contains(output) && m_output.isEmpty() == output.isEmpty(), qPrintable(m_output));
    QVERIFY2(m_errors.contains(error) && m_errors.isEmpty() == error.isEmpty(), qPrintable(m_errors));
    QTEST(code, "code");
    QCOMPARE(written(), QStringList());
}

void tst_QSvcUtil::errorsHavePlaces_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("error");

    QTest::newRow("in the document") << QByteArray("message=\"tns:ICalculator_Add_InputMessage\"") << QByteArray("message=\"tns:AddIn\"")
                                     << u"my.wsdl:49:7: error: there is no message '{http://Microsoft.ServiceModel.Samples}AddIn'\n"_s;
    QTest::newRow("in an import") << QByteArray("\"calculator.xsd\"") << QByteArray("\"broken.xsd\"")
                                  << u"broken.xsd:9:9: error: there is no type '{http://www.w3.org/2001/XMLSchema}dubble'\n"_s;
    QTest::newRow("an import that is missing") << QByteArray("\"calculator.xsd\"") << QByteArray("\"gone.xsd\"")
                                               << u"my.wsdl:13:7: error: the schema that is imported here is missing: cannot read 'gone.xsd': No such file or directory\n"_s;
}

void tst_QSvcUtil::errorsHavePlaces()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    write(u"my.wsdl"_s, contentOf(calculator()).replace(from, to));
    const QByteArray schema = contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd"));
    write(u"calculator.xsd"_s, schema);
    write(u"broken.xsd"_s, QByteArray(schema).replace("xs:double", "xs:dubble"));
    QCOMPARE(run({u"my.wsdl"_s}), 3);
    QFETCH(QString, error);
    QVERIFY2(m_errors.startsWith(error), qPrintable(m_errors));
    QCOMPARE(m_errors.contains(u"qsvcutil: note: --import-path names a folder"), error.contains(u"is imported here is missing"));
    QCOMPARE(m_output, QString());
}

void tst_QSvcUtil::nothingIsWrittenOnAnError()
{
    QByteArray document = contentOf(calculator());
    document.replace("tns:ICalculator_Divide_OutputMessage", "tns:Missing"); // in the last operation
    write(u"in/calculator.wsdl"_s, document);
    write(u"in/calculator.xsd"_s, contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd")));
    QCOMPARE(run({u"in/calculator.wsdl"_s, u"--role=both"_s, u"--depfile=d"_s}), 3);
    QCOMPARE(written(), QStringList());

    // Nor is anything half written over what is there.
    write(u"calculator_types.h"_s, "old");
    QVERIFY(QDir(m_folder->path()).mkdir(u"calculator_client.cpp"_s)); // in the way
    QCOMPARE(run({calculator()}), 4);
    QCOMPARE(contentOf(path(u"calculator_types.h"_s)), "old");
    QCOMPARE(written(), QStringList(u"calculator_types.h"_s));
}

void tst_QSvcUtil::hostileDocuments_data()
{
    QTest::addColumn<QByteArray>("document");

    const QByteArray schema = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:x'>";
    QTest::newRow("entities of entities") << QByteArray("<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;'>]><a>&c;</a>");
    QTest::newRow("elements 100 000 deep") << QByteArray("<a>").repeated(100000);
    QTest::newRow("types 100 000 deep") << schema + QByteArray("<xs:complexType><xs:sequence><xs:element name='e'>").repeated(100000);
    QTest::newRow("a million attributes") << "<a" + [] {
        QByteArray attributes;
        for (int i = 0; i < 1000000; ++i)
            attributes += " a" + QByteArray::number(i) + "=''";
        return attributes;
    }() + "/>";
    QTest::newRow("an attribute of 15 MiB") << "<a b='" + QByteArray(15 * 1024 * 1024, 'x') + "'/>";
    QTest::newRow("binary data") << QByteArray("\0\1\2\3\xFF\xFE", 6).repeated(1000);
    QTest::newRow("an import of itself, again and again") << schema + QByteArray("<xs:include schemaLocation='hostile.wsdl'/>").repeated(10000) + "<xs:element/></xs:schema>";
}

void tst_QSvcUtil::hostileDocuments()
{
    QFETCH(QByteArray, document);
    write(u"hostile.wsdl"_s, document);
    QCOMPARE(run({u"hostile.wsdl"_s}), 3);
    QVERIFY2(m_errors.contains(QRegularExpression(u"hostile.wsdl(:\\d+:\\d+)?: error: "_s)), qPrintable(m_errors));
}

void tst_QSvcUtil::textThatWantsOutOfItsLiteral()
{
    // Documents are other people's. Theirs is data, not code.
    const QByteArray document = contentOf(calculator()).replace("Arithmetic on two numbers.", ")wsdl\"; int stolen = 1; /* \\\n#define double int\n */ )wsdl_\"");
    write(u"in/calculator.wsdl"_s, document);
    write(u"in/calculator.xsd"_s, contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd")));
    QVERIFY2(run({u"in/calculator.wsdl"_s, u"--role=both"_s}) == 0, qPrintable(m_errors));
    const QByteArray source = contentOf(path(u"calculator_service_wsdl.cpp"_s));
    QCOMPARE(source.count(")wsdl\""), 1);
    QVERIFY(source.indexOf("stolen") < source.indexOf(")wsdl\""));
    for (const QByteArray &line : contentOf(path(u"calculator_client.h"_s)).split('\n'))
        QVERIFY2(!line.contains("stolen") || line.trimmed().startsWith("//"), line.constData());
}

QTEST_GUILESS_MAIN(tst_QSvcUtil)
#include "tst_qsvcutil.moc"
