// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/scriptedserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString calculator = QStringLiteral(RESOURCES_DIR "/calculator.wsdl");
const QString baselines = QStringLiteral(TESTS_SOURCE_DIR "/baselines/calculator");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray wire(const QString &name)
{
    return contentOf(QStringLiteral(TESTS_SOURCE_DIR "/data/wire/") + name);
}

QString testWsdl(const QString &name)
{
    return QStringLiteral(TESTS_SOURCE_DIR "/data/wsdl/") + name + u".wsdl"_s;
}

// All files below a folder, without the version of the program.
QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> result;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        result.insert(QDir(folder).relativeFilePath(path), contentOf(path).replace("qsvcutil " QSVCUTIL_VERSION, "qsvcutil VERSION"));
    }
    return result;
}

} // namespace

class tst_QSvcUtil : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

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

    void roles_data();
    void roles();
    void outputOptions_data();
    void outputOptions();
    void namespaceOptions_data();
    void namespaceOptions();
    void namespacesOfTypes();
    void aSchemaAlone();
    void sync();
    void configuration();
    void textThatWantsOutOfItsLiteral();
    void list();
    void verbosity();
    void depfile();
    void importPath();
    void onePort();
    void typesOnly();
    void messageContract();
    void referencedTypes();
    void update();
    void protectedMetadata_data();
    void protectedMetadata();
    void importsThatGoRound();

    void theSamplesCommand();
    void wsdlOverHttpWithImports();
    void addressOfAService();
    void addressWithoutMetadata();
    void offline();
    void metadataAsFiles();

private:
    int run(const QStringList &arguments);
    QStringList written() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content);
    static Answer systemServiceModel(const Request &request, const QUrl &address);

    std::unique_ptr<QTemporaryDir> m_folder; // the program's current folder
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QString m_output;
    QString m_errors;
};

void tst_QSvcUtil::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

int tst_QSvcUtil::run(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.setProcessEnvironment(m_environment);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QStringLiteral(QSVCUTIL), arguments);
    // A server of the test lives in this thread: its events must go on.
    if (!process.waitForStarted() || !(finished.size() || finished.wait(30000)))
        return -1;
    m_output = QString::fromUtf8(process.readAllStandardOutput());
    m_errors = QString::fromUtf8(process.readAllStandardError());
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
}

void tst_QSvcUtil::write(const QString &name, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

// A service of System.ServiceModel, as it was captured.
Answer tst_QSvcUtil::systemServiceModel(const Request &request, const QUrl &address)
{
    const auto answer = [&](const QString &name) {
        return Answer::http(200, wire(name).replace("http://localhost:8101/servicemodelsamples/service", address.toString().toUtf8()), {{"Content-Type", "text/xml"}});
    };
    if (request.method == "POST" && request.target.endsWith("/mex"))
        return answer(u"mex-response.xml"_s);
    if (request.target.endsWith("?wsdl"))
        return answer(u"wsdl.xml"_s);
    if (request.target.endsWith("?wsdl=wsdl0"))
        return answer(u"wsdl-wsdl0.xml"_s);
    if (request.target.endsWith("?xsd=xsd0"))
        return answer(u"xsd-xsd0.xml"_s);
    if (request.target.endsWith("?xsd=xsd1"))
        return answer(u"xsd-xsd1.xml"_s);
    return Answer::http(200, "<html><body>Service</body></html>", {{"Content-Type", "text/html"}});
}

// Compares whole files. QSVCUTIL_UPDATE_BASELINES=1 writes them anew, for git to show what changed.
void tst_QSvcUtil::baseline()
{
    QVERIFY2(run({calculator, u"--role"_s, u"both"_s}) == 0, qPrintable(m_errors));
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
    QCOMPARE(run({calculator, u"--role=both"_s}), 0);
    const auto first = filesIn(m_folder->path());
    init();
    write(u"in/calculator.wsdl"_s, contentOf(calculator));
    write(u"in/calculator.xsd"_s, contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd")));
    QCOMPARE(run({u"in/calculator.wsdl"_s, u"--role=both"_s, u"--out-dir"_s, path(u"out"_s)}), 0);
    QCOMPARE(filesIn(path(u"out"_s)), first);
}

void tst_QSvcUtil::filesThatWouldNotChangeAreLeftAlone()
{
    QCOMPARE(run({calculator}), 0);
    const QDateTime before(QDate(2020, 1, 1), QTime(0, 0));
    for (const QString &name : written()) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(before, QFileDevice::FileModificationTime));
    }
    write(u"calculator_types.h"_s, "// Written by qsvcutil, and changed");
    QCOMPARE(run({calculator}), 0);
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
    QTest::newRow("an unknown option") << QStringList{u"--frob"_s, calculator} << 1 << QString() << u"qsvcutil: error: the option '--frob' is not known"_s;
    QTest::newRow("a file that is missing") << QStringList{u"missing.wsdl"_s} << 2 << QString() << u"qsvcutil: error: cannot read 'missing.wsdl': No such file or directory"_s;
    QTest::newRow("an address where nobody is") << QStringList{u"http://127.0.0.1:1/x?wsdl"_s} << 2 << QString() << u"http://127.0.0.1:1/x?wsdl: Connection refused"_s;
    QTest::newRow("a document that is no WSDL") << QStringList{QStringLiteral(TESTS_SOURCE_DIR "/data/wire/basic-add-request.xml")} << 3 << QString() << u"error: this is neither WSDL nor XML Schema"_s;
    QTest::newRow("a service that is not there") << QStringList{u"--service=Missing"_s, calculator} << 3 << QString() << u"qsvcutil: error: there is no service 'Missing' with a SOAP port"_s;
    QTest::newRow("a folder that cannot be made") << QStringList{u"--out-dir"_s, QStringLiteral(RESOURCES_DIR "/calculator.wsdl/x"), calculator} << 4 << QString()
                                                  << u"qsvcutil: error: cannot make the folder"_s;
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
    write(u"my.wsdl"_s, contentOf(calculator).replace(from, to));
    const QByteArray schema = contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd"));
    write(u"calculator.xsd"_s, schema);
    write(u"broken.xsd"_s, QByteArray(schema).replace("xs:double", "xs:dubble"));
    QCOMPARE(run({u"my.wsdl"_s}), 3);
    QFETCH(QString, error);
    QVERIFY2(m_errors.startsWith(error), qPrintable(m_errors));
    QCOMPARE(m_output, QString());
}

void tst_QSvcUtil::nothingIsWrittenOnAnError()
{
    QByteArray document = contentOf(calculator);
    document.replace("tns:ICalculator_Divide_OutputMessage", "tns:Missing"); // in the last operation
    write(u"in/calculator.wsdl"_s, document);
    write(u"in/calculator.xsd"_s, contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd")));
    QCOMPARE(run({u"in/calculator.wsdl"_s, u"--role=both"_s, u"--depfile=d"_s}), 3);
    QCOMPARE(written(), QStringList());

    // Nor is anything half written over what is there.
    write(u"calculator_types.h"_s, "old");
    QVERIFY(QDir(m_folder->path()).mkdir(u"calculator_client.cpp"_s)); // in the way
    QCOMPARE(run({calculator}), 4);
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
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(run({u"hostile.wsdl"_s}), 3);
    QVERIFY2(m_errors.contains(QRegularExpression(u"hostile.wsdl(:\\d+:\\d+)?: error: "_s)), qPrintable(m_errors));
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

void tst_QSvcUtil::roles_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QStringList>("files");

    const QStringList types{u"calculator_types.cpp"_s, u"calculator_types.h"_s};
    const QStringList client{u"calculator_client.cpp"_s, u"calculator_client.h"_s};
    const QStringList service{u"calculator_service.cpp"_s, u"calculator_service.h"_s};
    const QStringList config{u"output.config"_s};
    QTest::newRow("client") << u"client"_s << client + types + config;
    QTest::newRow("service") << u"service"_s << service + types;
    QTest::newRow("both") << u"both"_s << client + service + types + config;
}

void tst_QSvcUtil::roles()
{
    QFETCH(QString, role);
    QCOMPARE(run({calculator, u"--role"_s, role}), 0);
    QTEST(written(), "files");
    QCOMPARE(m_output.split(u'\n', Qt::SkipEmptyParts).size(), written().size()); // says what it wrote
}

void tst_QSvcUtil::outputOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("file");

    QTest::newRow("the WSDL's name") << QStringList() << u"calculator_types.h"_s;
    QTest::newRow("a name") << QStringList{u"/out:Sum.cs"_s} << u"sum_types.h"_s;
    QTest::newRow("a folder") << QStringList{u"--out"_s, u"gen/"_s} << u"gen/calculator_types.h"_s;
    QTest::newRow("a folder and a name") << QStringList{u"/o:gen/sum"_s} << u"gen/sum_types.h"_s;
    QTest::newRow("a folder by its own option") << QStringList{u"/directory:gen/er"_s} << u"gen/er/calculator_types.h"_s;
    QTest::newRow("a folder and a name by two options") << QStringList{u"-d"_s, u"gen"_s, u"--out=sum"_s} << u"gen/sum_client.h"_s;
    QTest::newRow("the configuration") << QStringList{u"/config:app.config"_s} << u"app.config"_s;
    QTest::newRow("the configuration in the folder") << QStringList{u"/d:gen"_s} << u"gen/output.config"_s;
}

void tst_QSvcUtil::outputOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, file);
    QCOMPARE(run(arguments + QStringList{calculator}), 0);
    QVERIFY2(QFileInfo::exists(path(file)), qPrintable(m_output));
    QCOMPARE(run(arguments + QStringList{calculator, u"/noConfig"_s, u"--out-dir=none"_s}), 0);
    QVERIFY(!QFileInfo::exists(path(u"none/output.config"_s)));
}

void tst_QSvcUtil::namespaceOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("warning");

    QTest::newRow("the file's name") << QStringList() << QByteArray("namespace Calculator {") << QString();
    QTest::newRow("the output's name") << QStringList{u"--out=sum"_s} << QByteArray("namespace Sum {") << QString();
    QTest::newRow("a C++ namespace") << QStringList{u"--namespace"_s, u"Company::Math"_s} << QByteArray("namespace Company::Math {") << QString();
    QTest::newRow("for this XML namespace") << QStringList{u"/n:http://Microsoft.ServiceModel.Samples,Microsoft.ServiceModel.Samples"_s}
                                            << QByteArray("namespace Microsoft::ServiceModel::Samples {") << QString();
    QTest::newRow("for another XML namespace") << QStringList{u"/n:http://tempuri.org/,Other"_s} << QByteArray("namespace Calculator {")
                                               << u"qsvcutil: warning: nothing that is written is of the namespace 'http://tempuri.org/'; Other is not used\n"_s;
    QTest::newRow("for any XML namespace") << QStringList{u"/n:*,Any"_s} << QByteArray("namespace Any {") << QString();
    QTest::newRow("the one that fits best") << QStringList{u"/n:http://Microsoft.ServiceModel.Samples,This"_s, u"/n:*,Any"_s} << QByteArray("namespace This {") << QString();
}

void tst_QSvcUtil::namespaceOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, line);
    QCOMPARE(run(arguments + QStringList{calculator}), 0);
    const QString header = QDir(m_folder->path()).entryList({u"*_types.h"_s}).value(0);
    QVERIFY2(contentOf(path(header)).contains('\n' + line + '\n'), contentOf(path(header)).constData());
    QTEST(m_errors, "warning");
}

void tst_QSvcUtil::namespacesOfTypes()
{
    const QByteArray start = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:u='urn:u' targetNamespace=";
    write(u"u.xsd"_s, start + "'urn:u'><xs:complexType name='Address'/><xs:simpleType name='kind'><xs:restriction base='xs:string'><xs:enumeration value='a'/></xs:restriction></xs:simpleType></xs:schema>");
    write(u"x.xsd"_s, start + "'urn:x'><xs:import namespace='urn:u' schemaLocation='u.xsd'/><xs:complexType name='Address'><xs:sequence>"
                              "<xs:element name='a' type='u:Address'/><xs:element name='k' type='u:kind'/></xs:sequence></xs:complexType></xs:schema>");
    QVERIFY2(run({u"x.xsd"_s, u"--namespace=urn:u,Common.Types"_s, u"--namespace=*,My"_s}) == 0, qPrintable(m_errors));
    const QByteArray types = contentOf(path(u"x_types.h"_s));
    QVERIFY2(types.contains("namespace Common::Types {\n\nusing Address = ::My::Address2;\nusing Kind = ::My::Kind;\n\n} // namespace Common::Types\n"), types.constData());
}

void tst_QSvcUtil::aSchemaAlone()
{
    QCOMPARE(run({QStringLiteral(RESOURCES_DIR "/calculator.xsd"), u"--role=both"_s}), 0);
    QCOMPARE(written(), QStringList({u"calculator_types.cpp"_s, u"calculator_types.h"_s}));
    QVERIFY(contentOf(path(u"calculator_types.h"_s)).contains("struct AddResponse\n"));
}

void tst_QSvcUtil::sync()
{
    QCOMPARE(run({calculator}), 0);
    const QByteArray function = "virtual double add(double n1, double n2, const ServiceModel::CallOptions &options = {}) = 0;";
    QVERIFY(!contentOf(path(u"calculator_client.h"_s)).contains(function));
    QCOMPARE(run({calculator, u"--sync"_s}), 0);
    QVERIFY(contentOf(path(u"calculator_client.h"_s)).contains(function));
}

void tst_QSvcUtil::configuration()
{
    const auto config = [this](const QByteArray &from, const QByteArray &to) {
        init();
        write(u"in/calculator.wsdl"_s, contentOf(calculator).replace(from, to));
        write(u"in/calculator.xsd"_s, contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd")));
        return run({u"in/calculator.wsdl"_s}) == 0 ? contentOf(path(u"output.config"_s)).simplified() : QByteArray();
    };
    // wsHttpBinding would be secure if it were not told.
    const QByteArray plain = config({}, {});
    const QByteArray address = "address=\"http://localhost:8000/servicemodelsamples/service\"";
    QVERIFY2(plain.contains("<endpoint name=\"BasicHttpBinding_ICalculator\" " + address + " binding=\"basicHttpBinding\" contract=\"ICalculator\"/>"), plain.constData());
    QVERIFY2(plain.contains("<endpoint name=\"WSHttpBinding_ICalculator\" " + address + " binding=\"wsHttpBinding\" bindingConfiguration=\"WSHttpBinding_ICalculator\" contract=\"ICalculator\"/>"),
             plain.constData());
    QVERIFY2(plain.contains("<bindings> <wsHttpBinding> <binding name=\"WSHttpBinding_ICalculator\"> <security mode=\"None\"/> </binding> </wsHttpBinding> </bindings>"), plain.constData());

    const QByteArray secure = config("http://localhost:8000", "https://localhost:8000");
    QVERIFY2(secure.contains("<basicHttpBinding> <binding name=\"BasicHttpBinding_ICalculator\"> <security mode=\"Transport\"/>"), secure.constData());

    const QByteArray withoutAddressing = config("<wsaw:UsingAddressing/>", {});
    QVERIFY2(withoutAddressing.contains("<customBinding> <binding name=\"WSHttpBinding_ICalculator\"> <textMessageEncoding messageVersion=\"Soap12\"/> <httpTransport/> </binding>"),
             withoutAddressing.constData());

    const QByteArray twoOfOneName = config("name=\"WSHttpBinding_ICalculator\" binding=", "name=\"BasicHttpBinding_ICalculator\" binding=");
    QVERIFY2(twoOfOneName.contains("<endpoint name=\"BasicHttpBinding_ICalculator2\""), twoOfOneName.constData());
}

void tst_QSvcUtil::textThatWantsOutOfItsLiteral()
{
    // Documents are other people's. Theirs is data, not code.
    const QByteArray document = contentOf(calculator).replace("Arithmetic on two numbers.", ")wsdl\"; int stolen = 1; /* \\\n#define double int\n */ )wsdl_\"");
    write(u"in/calculator.wsdl"_s, document);
    write(u"in/calculator.xsd"_s, contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd")));
    QVERIFY2(run({u"in/calculator.wsdl"_s, u"--role=both"_s}) == 0, qPrintable(m_errors));
    const QByteArray source = contentOf(path(u"calculator_service.cpp"_s));
    QCOMPARE(source.count(")wsdl\""), 1);
    QVERIFY(source.indexOf("stolen") < source.indexOf(")wsdl\""));
    for (const QByteArray &line : contentOf(path(u"calculator_client.h"_s)).split('\n'))
        QVERIFY2(!line.contains("stolen") || line.trimmed().startsWith("//"), line.constData());
}

void tst_QSvcUtil::list()
{
    QCOMPARE(run({u"--list"_s, calculator}), 0);
    QCOMPARE(m_output, u"service CalculatorService\n"
                       "  port BasicHttpBinding_ICalculator: SOAP 1.1, http://localhost:8000/servicemodelsamples/service\n"
                       "  port WSHttpBinding_ICalculator: SOAP 1.2 with WS-Addressing, http://localhost:8000/servicemodelsamples/service\n"
                       "contract ICalculator of http://Microsoft.ServiceModel.Samples\n"
                       "  operation Add\n  operation Subtract\n  operation Multiply\n  operation Divide\n"_s);
    QCOMPARE(written(), QStringList());
    QCOMPARE(run({u"--list"_s, testWsdl(u"wcf"_s)}), 0); // without a service
    QCOMPARE(m_output, u"contract IGreeter of http://tempuri.org/\n  operation Greet\n  operation Count\n"_s);
}

void tst_QSvcUtil::verbosity()
{
    QByteArray document = contentOf(calculator);
    document.replace("<soap12:binding transport=\"http://schemas.xmlsoap.org/soap/http\"/>", "<soap12:binding transport=\"urn:queue\"/>");
    write(u"my.wsdl"_s, document);
    write(u"calculator.xsd"_s, contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd")));
    const QString note = u"my.wsdl:101:3: note: the binding 'WSHttpBinding_ICalculator' is not SOAP over HTTP and is left out"_s;
    QCOMPARE(run({u"my.wsdl"_s, u"--verbosity"_s, u"debug"_s}), 0);
    QVERIFY2(m_errors.contains(QRegularExpression(QString(note).replace(u"101:3"_s, u"\\d+:3"_s))), qPrintable(m_errors));
    QCOMPARE(run({u"my.wsdl"_s}), 0);
    QCOMPARE(m_errors, QString());
    QVERIFY(!m_output.isEmpty());
    QCOMPARE(run({u"my.wsdl"_s, u"--verbosity=quiet"_s}), 0);
    QCOMPARE(m_output + m_errors, QString());
}

void tst_QSvcUtil::depfile()
{
    write(u"with blank/calculator.wsdl"_s, contentOf(calculator));
    write(u"with blank/calculator.xsd"_s, contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd")));
    QCOMPARE(run({u"with blank/calculator.wsdl"_s, u"--depfile"_s, u"deps.d"_s, u"--no-config"_s}), 0);
    const QString folder = QFileInfo(m_folder->path()).canonicalFilePath();
    const QString rule = QString::fromUtf8(contentOf(path(u"deps.d"_s)));
    // ninja wants the first of the outputs first
    QCOMPARE(rule, (folder + u"/calculator_types.h "_s + folder + u"/calculator_types.cpp "_s + folder + u"/calculator_client.h "_s + folder
                    + u"/calculator_client.cpp: \\\n  "_s + folder + u"/with\\ blank/calculator.wsdl \\\n  "_s + folder + u"/with\\ blank/calculator.xsd\n"_s));
}

void tst_QSvcUtil::importPath()
{
    write(u"calculator.wsdl"_s, contentOf(calculator));
    write(u"schemas/calculator.xsd"_s, contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd")));
    QCOMPARE(run({u"calculator.wsdl"_s}), 3);
    QCOMPARE(run({u"calculator.wsdl"_s, u"--import-path"_s, u"schemas"_s}), 0);
}

void tst_QSvcUtil::onePort()
{
    QCOMPARE(run({calculator, u"--port"_s, u"WSHttpBinding_ICalculator"_s}), 0);
    const QByteArray config = contentOf(path(u"output.config"_s));
    QVERIFY(config.contains("name=\"WSHttpBinding_ICalculator\""));
    QVERIFY(!config.contains("BasicHttpBinding_ICalculator"));
    QCOMPARE(run({calculator, u"--port=Missing"_s}), 3);
    QVERIFY2(m_errors.contains(u"error: there is no port 'Missing' that is SOAP over HTTP; --list shows what there is"_s), qPrintable(m_errors));
}

void tst_QSvcUtil::typesOnly()
{
    QCOMPARE(run({calculator, u"/dcOnly"_s}), 0);
    QCOMPARE(written(), QStringList({u"calculator_types.cpp"_s, u"calculator_types.h"_s}));
    QVERIFY(contentOf(path(u"calculator_types.h"_s)).contains("struct AddResponse\n"));
}

void tst_QSvcUtil::messageContract()
{
    QCOMPARE(run({calculator, u"--message-contract"_s}), 0);
    const QByteArray types = contentOf(path(u"calculator_types.h"_s));
    QVERIFY2(types.contains("struct AddRequest\n{\n    double n1 = {};\n    double n2 = {};\n"), types.constData());
    QVERIFY2(types.contains("struct AddReply\n{\n    double addResult = {};\n"), types.constData());
    QVERIFY(contentOf(path(u"calculator_client.h"_s)).contains("virtual QFuture<AddReply> addAsync(const AddRequest &request,"));
}

// Types that come out the same are used again; those that do not, and what holds them, are written anew.
void tst_QSvcUtil::referencedTypes()
{
    const QByteArray start = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns='urn:x' targetNamespace='urn:x'>";
    const QByteArray same = "<xs:simpleType name='Kind'><xs:restriction base='xs:string'><xs:enumeration value='a'/></xs:restriction></xs:simpleType>"
                            "<xs:complexType name='Same'><xs:sequence><xs:element name='kind' type='Kind'/></xs:sequence></xs:complexType>"
                            "<xs:complexType name='Holder'><xs:sequence><xs:element name='other' type='Other'/></xs:sequence></xs:complexType>";
    const QByteArray other = "<xs:complexType name='Other'><xs:sequence><xs:element name='n' type='xs:int'/></xs:sequence></xs:complexType>";
    write(u"common.xsd"_s, start + same + other + "</xs:schema>");
    write(u"more.xsd"_s, start + same + QByteArray(other).replace("xs:int", "xs:long") + "</xs:schema>");
    QCOMPARE(run({u"common.xsd"_s, u"--out-dir"_s, u"common"_s}), 0);
    QVERIFY2(run({u"more.xsd"_s, u"--out-dir"_s, u"more"_s, u"--reference"_s, u"common/common_types.h"_s}) == 0, qPrintable(m_errors));
    const QByteArray types = contentOf(path(u"more/more_types.h"_s));
    QVERIFY2(types.contains("#include \"../common/common_types.h\"\n"), types.constData());
    QVERIFY2(types.contains("using ::Common::Kind;\nusing ::Common::Same;\n"), types.constData());
    QVERIFY2(!types.contains("struct Same\n"), types.constData());
    QVERIFY2(types.contains("struct Other\n") && types.contains("struct Holder\n"), types.constData());

    QCOMPARE(run({u"more.xsd"_s, u"--out-dir"_s, u"more"_s, u"/r:common/common_types.h"_s, u"/et:Kind"_s}), 0);
    QVERIFY(!contentOf(path(u"more/more_types.h"_s)).contains("using ::Common"));
    QCOMPARE(run({u"more.xsd"_s, u"--reference=more.xsd"_s}), 1);
    QVERIFY2(m_errors.contains(u"'more.xsd' has no types; name a _types.h that qsvcutil wrote"_s), qPrintable(m_errors));
}

void tst_QSvcUtil::update()
{
    write(u"calculator.wsdl"_s, contentOf(calculator));
    write(u"calculator.xsd"_s, contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd")));
    QCOMPARE(run({u"calculator.wsdl"_s, u"--sync"_s, u"--namespace=My.Own"_s, u"--role=both"_s, u"--no-config"_s, u"--out-dir"_s, u"out"_s}), 0);
    const QByteArray before = contentOf(path(u"out/calculator_client.h"_s));
    QVERIFY(before.contains("namespace My::Own {"));
    write(u"calculator.wsdl"_s, contentOf(calculator).replace("\"Divide\"", "\"Split\""));
    QVERIFY2(run({u"--update"_s, u"out/calculator_types.h"_s}) == 0, qPrintable(m_errors));
    const QByteArray after = contentOf(path(u"out/calculator_client.h"_s));
    QVERIFY2(after.contains("namespace My::Own {") && after.contains(" split("), after.constData());
    QCOMPARE(QDir(path(u"out"_s)).entryList(QDir::Files).size(), 6);
    QCOMPARE(run({u"--update=calculator.wsdl"_s}), 1);
    QVERIFY2(m_errors.contains(u"'calculator.wsdl' does not say how it was written"_s), qPrintable(m_errors));
}

void tst_QSvcUtil::protectedMetadata_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("sent"); // the last Authorization header
    QTest::addColumn<int>("code");
    QTest::newRow("nobody") << QString() << QByteArray() << 2;
    QTest::newRow("the right one") << u"ada"_s << "Basic " + QByteArray("ada:secret").toBase64() << 0;
    QTest::newRow("a wrong one") << u"bob"_s << "Basic " + QByteArray("bob:secret").toBase64() << 2;
}

void tst_QSvcUtil::protectedMetadata()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, sent);
    ScriptedServer server;
    server.setHandler([](const Request &request) {
        if (request.header("Authorization") != "Basic " + QByteArray("ada:secret").toBase64())
            return Answer::http(401, {}, {{"WWW-Authenticate", "Basic realm=\"metadata\""}});
        return Answer::http(200, contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd")));
    });
    m_environment.insert(u"QSVCUTIL_USER"_s, user);
    m_environment.insert(u"QSVCUTIL_PASSWORD"_s, u"secret"_s);
    const int code = run({server.url(u"/x.xsd"_s).toString()});
    m_environment.remove(u"QSVCUTIL_USER"_s);
    QTEST(code, "code");
    QCOMPARE(server.requests().last().header("Authorization"), sent);
    QVERIFY(!m_errors.contains(u"secret"_s) && !m_output.contains(u"secret"_s));
}

// Documents that import each other, and a chain that is long.
void tst_QSvcUtil::importsThatGoRound()
{
    const QByteArray start = "<wsdl:definitions xmlns:wsdl='http://schemas.xmlsoap.org/wsdl/' xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:x'>";
    for (int i = 0; i < 500; ++i) {
        const QByteArray next = QByteArray::number((i + 1) % 500);
        write(u"w%1.wsdl"_s.arg(i), start + "<wsdl:import namespace='urn:x' location='w" + next + ".wsdl'/><wsdl:types><xs:schema targetNamespace='urn:x'><xs:include schemaLocation='s"
                  + QByteArray::number(i) + ".xsd'/></xs:schema></wsdl:types></wsdl:definitions>");
        write(u"s%1.xsd"_s.arg(i), "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:include schemaLocation='s" + next + ".xsd'/><xs:complexType name='T"
                  + QByteArray::number(i) + "'/></xs:schema>");
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(run({u"w0.wsdl"_s}), 0);
    const QByteArray types = contentOf(path(u"w0_types.h"_s));
    QCOMPARE(types.count("\nstruct T"), 500);
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

void tst_QSvcUtil::theSamplesCommand()
{
    ScriptedServer server;
    const QUrl address = server.url(u"/servicemodelsamples/service"_s);
    server.setHandler([&](const Request &request) { return systemServiceModel(request, address); });
    QVERIFY2(run({u"/n:http://Microsoft.ServiceModel.Samples,Microsoft.ServiceModel.Samples"_s, address.toString() + u"/mex"_s, u"/a"_s}) == 0, qPrintable(m_errors));
    QCOMPARE(written(), QStringList({u"calculator_client.cpp"_s, u"calculator_client.h"_s, u"calculator_types.cpp"_s, u"calculator_types.h"_s, u"output.config"_s}));
    const QByteArray header = contentOf(path(u"calculator_client.h"_s));
    QVERIFY(header.contains("virtual double endAdd(const ServiceModel::AsyncResult &result) = 0;"));
    QVERIFY(header.contains("virtual QFuture<double> addAsync(double n1, double n2, const ServiceModel::CallOptions &options = {}) = 0;"));
    QVERIFY(contentOf(path(u"output.config"_s)).contains("address=\"" + address.toString().toUtf8() + "/ws\" binding=\"wsHttpBinding\""));
    QCOMPARE(server.requests().size(), 1);
}

void tst_QSvcUtil::wsdlOverHttpWithImports()
{
    ScriptedServer server;
    const QUrl address = server.url(u"/servicemodelsamples/service"_s);
    server.setHandler([&](const Request &request) { return systemServiceModel(request, address); });
    QVERIFY2(run({address.toString() + u"?wsdl"_s, u"--namespace=Calculator"_s}) == 0, qPrintable(m_errors));
    QVERIFY(contentOf(path(u"calculator_client.h"_s)).contains("addAsync(double n1, double n2,"));
    QCOMPARE(server.requests().size(), 4); // each document once, and not the schema of schemas
}

void tst_QSvcUtil::addressOfAService()
{
    // Some services have only one of the two ways in.
    ScriptedServer server;
    const QUrl address = server.url(u"/servicemodelsamples/service"_s);
    server.setHandler([&](const Request &request) {
        return request.target.contains('?') ? Answer::http(404, {}) : systemServiceModel(request, address);
    });
    QVERIFY2(run({address.toString()}) == 0, qPrintable(m_errors));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(written().contains(u"calculator_client.h"_s)); // from the contract's name
}

void tst_QSvcUtil::addressWithoutMetadata()
{
    ScriptedServer server;
    server.setHandler([](const Request &request) {
        return request.method == "POST" ? Answer::http(405, {}) : request.target.contains('?') ? Answer::http(404, {}) : Answer::http(200, "<html/>");
    });
    const QString address = server.url(u"/x"_s).toString();
    QCOMPARE(run({address}), 2);
    QCOMPARE(m_errors, u"qsvcutil: error: no metadata at '%1'.\n  %1?wsdl: the answer was HTTP 404 Scripted\n"
                       "  %1/mex: the answer was HTTP 405 Scripted\n  %1: the answer is neither WSDL nor XML Schema\n"_s.arg(address));
}

void tst_QSvcUtil::offline()
{
    ScriptedServer server;
    QCOMPARE(run({u"--offline"_s, server.url(u"/x?wsdl"_s).toString()}), 2);
    QVERIFY2(m_errors.contains(u"--offline is set"_s), qPrintable(m_errors));
    write(u"my.wsdl"_s, contentOf(calculator).replace("\"calculator.xsd\"", '"' + server.url(u"/calculator.xsd"_s).toString().toUtf8() + '"'));
    QCOMPARE(run({u"--offline"_s, u"my.wsdl"_s}), 3);
    QVERIFY2(m_errors.contains(u"is on the network, and reading from there is switched off"_s), qPrintable(m_errors));
    QCOMPARE(server.requests().size(), 0);

    server.setHandler([](const Request &) { return Answer::http(200, contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd"))); });
    QCOMPARE(run({u"my.wsdl"_s}), 0);
}

void tst_QSvcUtil::metadataAsFiles()
{
    ScriptedServer server;
    const QUrl address = server.url(u"/servicemodelsamples/service"_s);
    server.setHandler([&](const Request &request) { return systemServiceModel(request, address); });
    const QStringList names{u"Microsoft.ServiceModel.Samples.Imports.xsd"_s, u"Microsoft.ServiceModel.Samples.wsdl"_s, u"Microsoft.ServiceModel.Samples.xsd"_s,
                            u"schemas.microsoft.com.2003.10.Serialization.xsd"_s, u"tempuri.org.wsdl"_s};
    for (const QString &way : {u"/mex"_s, u"?wsdl"_s}) {
        init();
        QVERIFY2(run({u"/t:metadata"_s, u"/d:meta"_s, address.toString() + way}) == 0, qPrintable(m_errors));
        const QStringList files = QDir(path(u"meta"_s)).entryList(QDir::Files);
        QVERIFY2(files == names || files == names.mid(1), qPrintable(files.join(u' ')));
        // They lead to each other: one of them is enough.
        QVERIFY2(run({u"meta/tempuri.org.wsdl"_s, u"--offline"_s, u"--out=calculator"_s}) == 0, qPrintable(m_errors));
        QVERIFY(contentOf(path(u"calculator_client.h"_s)).contains("addAsync(double n1, double n2,"));
    }
}

QTEST_GUILESS_MAIN(tst_QSvcUtil)
#include "tst_qsvcutil.moc"
