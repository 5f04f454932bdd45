// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/options.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel::Generator;

namespace {

Options parsed(const QStringList &arguments)
{
    Options options;
    QString error;
    if (!options.parse(arguments, &error))
        qWarning("%ls", qUtf16Printable(error));
    return options;
}

} // namespace

class tst_Options : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSamplesCommand();
    void bothSpellings_data();
    void bothSpellings();
    void defaults();
    void namespaces_data();
    void namespaces();
    void outputNames_data();
    void outputNames();
    void aFolderAsOutputName();
    void pathsAreNotOptions();
    void refused_data();
    void refused();
    void recordedOptions();
    void helpNamesEveryOption();
};

void tst_Options::theSamplesCommand()
{
    const Options options = parsed({u"/n:http://Microsoft.ServiceModel.Samples,Microsoft.ServiceModel.Samples"_s,
                                    u"http://localhost:8000/servicemodelsamples/service/mex"_s, u"/a"_s});
    QCOMPARE(options.sources, QStringList(u"http://localhost:8000/servicemodelsamples/service/mex"_s));
    QCOMPARE(options.namespaces.size(), 1);
    QCOMPARE(options.namespaces.first().xmlNamespace, u"http://Microsoft.ServiceModel.Samples"_s);
    QCOMPARE(options.namespaces.first().cppNamespace, u"Microsoft::ServiceModel::Samples"_s);
}

void tst_Options::bothSpellings_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("what"); // of the options
    QTest::addColumn<QString>("value");

    const auto add = [](const QString &what, const QString &value, const QList<QStringList> &spellings) {
        for (const QStringList &arguments : spellings)
            QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << what << value;
    };
    add(u"directory"_s, u"gen"_s, {{u"/d:gen"_s}, {u"/directory:gen"_s}, {u"-d:gen"_s}, {u"-d"_s, u"gen"_s}, {u"--directory"_s, u"gen"_s},
                                   {u"--directory=gen"_s}, {u"--out-dir"_s, u"gen"_s}, {u"/DIRECTORY:gen"_s}});
    add(u"base"_s, u"stub"_s, {{u"/o:stub"_s}, {u"/out:stub.cs"_s}, {u"--out"_s, u"stub"_s}, {u"--out=Stub.h"_s}});
    add(u"config"_s, u"app.config"_s, {{u"/config:app.config"_s}, {u"--config"_s, u"app.config"_s}});
    add(u"hasConfig"_s, u"false"_s, {{u"/noConfig"_s}, {u"--no-config"_s}});
    add(u"metadata"_s, u"true"_s, {{u"/t:metadata"_s}, {u"/target:metadata"_s}, {u"--target"_s, u"metadata"_s}});
    add(u"help"_s, u"true"_s, {{u"/?"_s}, {u"/help"_s}, {u"--help"_s}, {u"-h"_s}});
    add(u"version"_s, u"true"_s, {{u"--version"_s}});
    add(u"role"_s, u"service"_s, {{u"--role"_s, u"service"_s}, {u"--role=SERVICE"_s}});
    add(u"hasSync"_s, u"true"_s, {{u"--sync"_s}});
    add(u"hasTypesOnly"_s, u"true"_s, {{u"--types-only"_s}, {u"/dcOnly"_s}, {u"/dataContractOnly"_s}});
    add(u"hasMessageContracts"_s, u"true"_s, {{u"--message-contract"_s}, {u"/mc"_s}, {u"/messageContract"_s}});
    add(u"ports"_s, u"a,b"_s, {QStringList{u"--port"_s, u"a"_s, u"--port=b"_s}});
    add(u"references"_s, u"x_types.h"_s, {{u"/r:x_types.h"_s}, {u"/reference:x_types.h"_s}, {u"--reference"_s, u"x_types.h"_s}});
    add(u"excludedTypes"_s, u"X,Y"_s, {QStringList{u"/et:X"_s, u"/excludeType:Y"_s}, QStringList{u"--exclude-type"_s, u"X"_s, u"--exclude-type=Y"_s}});
    add(u"hasSync"_s, u"false"_s, {{u"/a"_s}, {u"/async"_s}, {u"--async"_s}, {u"/noLogo"_s}});
}

void tst_Options::bothSpellings()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, what);
    const Options options = parsed(arguments + QStringList{u"x.wsdl"_s});
    const auto text = [](bool value) { return value ? u"true"_s : u"false"_s; };
    const QHash<QString, QString> values{
        {u"directory"_s, options.directory},
        {u"base"_s, options.baseName},
        {u"config"_s, options.config},
        {u"hasConfig"_s, text(options.hasConfig)},
        {u"metadata"_s, text(options.action == Options::Action::DownloadMetadata)},
        {u"help"_s, text(options.action == Options::Action::Help)},
        {u"version"_s, text(options.action == Options::Action::Version)},
        {u"role"_s, options.role == Options::Role::Service ? u"service"_s : u"other"_s},
        {u"hasSync"_s, text(options.hasSync)},
        {u"hasTypesOnly"_s, text(options.hasTypesOnly)},
        {u"hasMessageContracts"_s, text(options.hasMessageContracts)},
        {u"ports"_s, options.ports.join(u',')},
        {u"references"_s, options.references.join(u',')},
        {u"excludedTypes"_s, options.excludedTypes.join(u',')},
    };
    QTEST(values.value(what), "value");
    QCOMPARE(options.sources, QStringList(u"x.wsdl"_s));
}

void tst_Options::defaults()
{
    const Options options = parsed({u"x.wsdl"_s});
    QVERIFY(options.hasClient());
    QVERIFY(!options.hasService());
    QVERIFY(options.hasConfig);
    QVERIFY(!options.isOffline);
    QCOMPARE(options.config, u"output.config"_s);
    QCOMPARE(options.action, Options::Action::Generate);
}

void tst_Options::namespaces_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("cpp");

    QTest::newRow("C++ alone") << u"Calculator"_s << u"*"_s << u"Calculator"_s;
    QTest::newRow("for any") << u"*,Company.Billing"_s << u"*"_s << u"Company::Billing"_s;
    QTest::newRow("for one") << u"urn:x,Company.Billing"_s << u"urn:x"_s << u"Company::Billing"_s;
    QTest::newRow("for one with a comma") << u"urn:x,y,Billing"_s << u"urn:x,y"_s << u"Billing"_s;
}

void tst_Options::namespaces()
{
    QFETCH(QString, value);
    const Options options = parsed({u"--namespace"_s, value, u"x.wsdl"_s});
    QCOMPARE(options.namespaces.size(), 1);
    QTEST(options.namespaces.first().xmlNamespace, "xml");
    QTEST(options.namespaces.first().cppNamespace, "cpp");
}

void tst_Options::outputNames_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("base");

    QTest::newRow("a name") << u"Calculator"_s << u""_s << u"calculator"_s;
    QTest::newRow("a file of .NET") << u"Calculator.cs"_s << u""_s << u"calculator"_s;
    QTest::newRow("a header") << u"gen/calc.h"_s << u"gen"_s << u"calc"_s;
    QTest::newRow("a name with a dot") << u"my.calc"_s << u""_s << u"my_calc"_s;
    QTest::newRow("a folder that is not there yet") << u"gen/"_s << u"gen/"_s << u""_s;
}

void tst_Options::outputNames()
{
    QFETCH(QString, value);
    const Options options = parsed({u"--out"_s, value, u"x.wsdl"_s});
    QTEST(options.directory, "folder");
    QTEST(options.baseName, "base");
}

void tst_Options::aFolderAsOutputName()
{
    QTemporaryDir folder;
    const Options options = parsed({u"--out"_s, folder.path(), u"x.wsdl"_s});
    QCOMPARE(options.directory, folder.path());
    QCOMPARE(options.baseName, QString());

    // A name beside --out-dir, also when a folder is called so.
    const QString before = QDir::currentPath();
    QDir::setCurrent(folder.path());
    QDir(folder.path()).mkdir(u"calc"_s);
    const Options named = parsed({u"--out-dir"_s, u"gen"_s, u"--out"_s, u"calc"_s, u"x.wsdl"_s});
    QDir::setCurrent(before);
    QCOMPARE(named.directory, u"gen"_s);
    QCOMPARE(named.baseName, u"calc"_s);
}

void tst_Options::pathsAreNotOptions()
{
    QCOMPARE(parsed({u"/home/ada/calculator.wsdl"_s}).sources, QStringList(u"/home/ada/calculator.wsdl"_s));
    QCOMPARE(parsed({u"/n.wsdl"_s}).sources, QStringList(u"/n.wsdl"_s));
}

void tst_Options::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("error");

    QTest::newRow("nothing") << QStringList() << u"name a WSDL file or the address of a service's metadata; --help says more"_s;
    QTest::newRow("an unknown option") << QStringList{u"--frobnicate"_s, u"x.wsdl"_s} << u"the option '--frobnicate' is not known; --help lists those that are"_s;
    QTest::newRow("an option without its value") << QStringList{u"x.wsdl"_s, u"--role"_s} << u"the option '--role' needs a value"_s;
    QTest::newRow("a classic option without its value") << QStringList{u"/d"_s, u"x.wsdl"_s} << u"the option '/d' needs a value"_s;
    QTest::newRow("a value where none belongs") << QStringList{u"/a:yes"_s, u"x.wsdl"_s} << u"the option '/a:yes' takes no value"_s;
    QTest::newRow("an unknown role") << QStringList{u"--role=server"_s, u"x.wsdl"_s} << u"the option '--role': 'server' is none of 'both', 'client', 'service'"_s;
    QTest::newRow("an unknown target") << QStringList{u"/t:xmlSerializer"_s, u"x.wsdl"_s} << u"the option '/t': 'xmlSerializer' is none of 'code', 'metadata'"_s;
    QTest::newRow("an empty namespace") << QStringList{u"/n:urn:x,"_s, u"x.wsdl"_s}
                                        << u"the option '/n': 'urn:x,' is not a namespace; write XMLNAMESPACE,Cpp.Namespace or just Cpp.Namespace"_s;
}

void tst_Options::refused()
{
    QFETCH(QStringList, arguments);
    Options options;
    QString error;
    QVERIFY(!options.parse(arguments, &error));
    QTEST(error, "error");
}

void tst_Options::recordedOptions()
{
    // Only what shapes the code, in one form, whatever the spelling was.
    const Options options = parsed({u"/n:urn:x,A.B"_s, u"--sync"_s, u"/d:/tmp/x"_s, u"--depfile"_s, u"/tmp/d"_s, u"--role=both"_s, u"x.wsdl"_s});
    QCOMPARE(options.recorded(), QStringList({u"--namespace"_s, u"urn:x,A::B"_s, u"--role"_s, u"both"_s, u"--sync"_s}));
    const QStringList more{u"--role"_s, u"client"_s, u"--service"_s, u"my service"_s, u"--port"_s, u"p"_s, u"--types-only"_s, u"--message-contract"_s,
                           u"--reference"_s, u"x_types.h"_s, u"--exclude-type"_s, u"X"_s, u"--parts"_s, u"3"_s, u"--part-files"_s, u"4"_s};
    QCOMPARE(parsed(more + QStringList{u"x.wsdl"_s}).recorded(), more);
    QCOMPARE(parsed(more.first(4) + QStringList{u"x.wsdl"_s}).recordedLine({u"x.wsdl"_s}), u"--role client --service \"my service\" x.wsdl"_s);
}

void tst_Options::helpNamesEveryOption()
{
    const QString help = Options::help();
    for (const QString &option : {u"--namespace"_s, u"--async"_s, u"--sync"_s, u"--role"_s, u"--service"_s, u"--out"_s, u"--out-dir"_s, u"--config"_s,
                                  u"--no-config"_s, u"--target"_s, u"--import-path"_s, u"--offline"_s, u"--depfile"_s, u"--list"_s, u"--port"_s, u"--types-only"_s, u"--message-contract"_s, u"--reference"_s,
                                  u"--exclude-type"_s, u"--update"_s, u"--parts"_s, u"--part-files"_s, u"QSVCUTIL_PASSWORD"_s,
                                  u"--verbosity"_s, u"--help"_s, u"--version"_s, u"/n:"_s, u"/t:metadata"_s, u"/noConfig"_s, u"Exit code"_s}) {
        QVERIFY2(help.contains(option), qPrintable(option));
    }
}

QTEST_APPLESS_MAIN(tst_Options)
#include "tst_options.moc"
