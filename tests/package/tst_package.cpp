// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Installs the package somewhere, moves it elsewhere, and builds a foreign project against it.
class tst_Package : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsInstalled();
    void builtAndRun_data();
    void builtAndRun();
    void mistakes_data();
    void mistakes();
    void anotherProgram();
    void anotherVersion();

private:
    bool cmake(const QStringList &arguments);
    bool configure(const QString &folder, const QStringList &arguments = {});
    void append(const QString &file, const QByteArray &text);
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_output;
};

bool tst_Package::cmake(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(CMAKE), arguments);
    process.waitForFinished(600000);
    m_output = QString::fromUtf8(process.readAll());
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool tst_Package::configure(const QString &folder, const QStringList &arguments)
{
    return cmake(QStringList{u"-S"_s, path(u"consumer"_s), u"-B"_s, path(folder), u"-DCMAKE_PREFIX_PATH="_s + path(u"moved"_s),
                             u"-DQt6_DIR="_s + QStringLiteral(QT_DIR), u"-DCMAKE_CXX_COMPILER="_s + QStringLiteral(CXX_COMPILER),
                             u"-DCMAKE_CXX_FLAGS="_s + QStringLiteral(CXX_FLAGS), u"-DCMAKE_CXX_COMPILER_LAUNCHER="_s + QStringLiteral(LAUNCHER)}
                 + arguments);
}

void tst_Package::append(const QString &file, const QByteArray &text)
{
    QFile out(path(file));
    QVERIFY(out.open(QIODevice::Append));
    out.write(text);
}

void tst_Package::initTestCase()
{
    QVERIFY2(cmake({u"--install"_s, QStringLiteral(PROJECT_BINARY_DIR), u"--prefix"_s, path(u"installed"_s), u"--component"_s, u"Development"_s}),
             qPrintable(m_output));
    QVERIFY(QDir().rename(path(u"installed"_s), path(u"moved"_s)));

    const QString consumer = QStringLiteral(TESTS_SOURCE_DIR "/package/consumer/");
    const QString resources = QStringLiteral(RESOURCES_DIR "/");
    QVERIFY(QDir(m_folder.path()).mkdir(u"consumer"_s));
    for (const QString &file : {consumer + u"CMakeLists.txt"_s, consumer + u"main.cpp"_s, resources + u"calculator.wsdl"_s, resources + u"calculator.xsd"_s})
        QVERIFY(QFile::copy(file, path(u"consumer/"_s + QFileInfo(file).fileName())));
}

void tst_Package::whatIsInstalled()
{
    const QDir prefix(path(u"moved"_s));
    for (const QString &header : {u"xml/xsdvalue.h"_s, u"model/contractdescription.h"_s, u"client/clientbase.h"_s, u"host/servicebase.h"_s, u"metadata/wsdlreader.h"_s})
        QVERIFY2(prefix.exists(u"include/ServiceModel/"_s + header), qPrintable(header));
    QVERIFY(prefix.exists(u"bin/qsvcutil"_s));
    QVERIFY(!prefix.exists(u"include/ServiceModel/metadata/xmlnode.h"_s)); // private
}

void tst_Package::builtAndRun_data()
{
    QTest::addColumn<QString>("generator");
    QTest::newRow("with ninja") << u"Ninja"_s;
    QTest::newRow("with make") << u"Unix Makefiles"_s;
}

void tst_Package::builtAndRun()
{
    QFETCH(QString, generator);
    const QString folder = generator.section(u' ', -1);
    QVERIFY2(configure(folder, {u"-G"_s, generator}), qPrintable(m_output));
    for (const QString &header : {u"types"_s, u"client"_s, u"service"_s})
        QVERIFY2(m_output.contains(u"-- header "_s + path(folder) + u"/consumer_servicereference/calculator_"_s + header + u".h\n"_s), qPrintable(m_output));

    const QString writing = u"Writing C++ for consumer"_s;
    const QStringList build{u"--build"_s, path(folder)};
    QVERIFY2(cmake(build), qPrintable(m_output));
    QVERIFY(m_output.contains(writing));

    QProcess program;
    program.start(path(folder + u"/consumer"_s), QStringList());
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.readAllStandardOutput(), "Add(100,15.99) = 115.99\n");

    QVERIFY2(cmake(build), qPrintable(m_output));
    QVERIFY2(!m_output.contains(writing) && !m_output.contains(u"Building CXX"_s), qPrintable(m_output));

    // An imported document counts as much as the first; what does not change by it is not compiled.
    QTest::qWait(1100); // file systems and make know seconds only
    append(u"consumer/calculator.xsd"_s, "<!-- changed -->\n");
    QVERIFY2(cmake(build), qPrintable(m_output));
    QVERIFY2(m_output.contains(writing), qPrintable(m_output));
    if (generator == u"Ninja"_s)
        QVERIFY2(!m_output.contains(u"Building CXX"_s), qPrintable(m_output));
    QVERIFY2(cmake(build), qPrintable(m_output));
    QVERIFY2(!m_output.contains(writing), qPrintable(m_output));
}

void tst_Package::mistakes_data()
{
    QTest::addColumn<QString>("mistake");
    QTest::addColumn<QString>("message");

    QTest::newRow("an unknown role") << u"role"_s << u"ROLE is CLIENT, SERVICE or BOTH, not SERVER"_s;
    QTest::newRow("a file that is missing") << u"file"_s << u"there is no file"_s;
    QTest::newRow("a target that is missing") << u"target"_s << u"there is no such target"_s;
    QTest::newRow("an unknown argument") << u"argument"_s << u"not understood: ROLES;CLIENT"_s;
    QTest::newRow("no document") << u"no WSDL"_s << u"WSDL is required"_s;
}

void tst_Package::mistakes()
{
    QFETCH(QString, mistake);
    QFETCH(QString, message);
    QVERIFY(!configure(u"mistakes"_s, {u"-DMISTAKE="_s + mistake}));
    QVERIFY2(m_output.simplified().contains(message), qPrintable(m_output));
}

// For builds whose programs do not run on the machine that builds.
void tst_Package::anotherProgram()
{
    QVERIFY2(configure(u"program"_s, {u"-G"_s, u"Ninja"_s, u"-DSERVICEMODEL_QSVCUTIL_EXECUTABLE=/opt/host/qsvcutil"_s}), qPrintable(m_output));
    QFile rules(path(u"program/build.ninja"_s));
    QVERIFY(rules.open(QIODevice::ReadOnly));
    const QByteArray text = rules.readAll();
    QVERIFY(text.contains("/opt/host/qsvcutil "));
    QVERIFY(!text.contains("/bin/qsvcutil "));
}

void tst_Package::anotherVersion()
{
    QFile lists(path(u"consumer/CMakeLists.txt"_s));
    QVERIFY(lists.open(QIODevice::ReadWrite));
    const QByteArray text = lists.readAll().replace("ServiceModel 0.1", "ServiceModel 7.1");
    lists.resize(0);
    lists.write(text);
    lists.close();
    QVERIFY(!configure(u"version"_s));
    QVERIFY2(m_output.contains(u"7.1"_s), qPrintable(m_output));
}

QTEST_GUILESS_MAIN(tst_Package)
#include "tst_package.moc"
