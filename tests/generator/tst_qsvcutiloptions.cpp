// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/svcutilrun.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

class tst_QSvcUtilOptions : public QObject, public SvcUtilRun
{
    Q_OBJECT

private Q_SLOTS:
    void init() { clear(); }

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
    void list();
    void verbosity();
    void depfile();
    void importPath();
    void onePort();
    void typesOnly();
    void messageContract();
    void referencedTypes();
    void parts();
};

void tst_QSvcUtilOptions::roles_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QStringList>("files");

    const QStringList types{u"calculator_types.cpp"_s, u"calculator_types.h"_s};
    const QStringList client{u"calculator_client.cpp"_s, u"calculator_client.h"_s};
    const QStringList service{u"calculator_service.cpp"_s, u"calculator_service.h"_s, u"calculator_service_wsdl.cpp"_s};
    const QStringList config{u"output.config"_s};
    QTest::newRow("client") << u"client"_s << client + types + config;
    QTest::newRow("service") << u"service"_s << service + types;
    QTest::newRow("both") << u"both"_s << client + service + types + config;
}

void tst_QSvcUtilOptions::roles()
{
    QFETCH(QString, role);
    QCOMPARE(run({calculator(), u"--role"_s, role}), 0);
    QTEST(written(), "files");
    QCOMPARE(m_output.split(u'\n', Qt::SkipEmptyParts).size(), written().size()); // says what it wrote
}

void tst_QSvcUtilOptions::outputOptions_data()
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

void tst_QSvcUtilOptions::outputOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, file);
    QCOMPARE(run(arguments + QStringList{calculator()}), 0);
    QVERIFY2(QFileInfo::exists(path(file)), qPrintable(m_output));
    QCOMPARE(run(arguments + QStringList{calculator(), u"/noConfig"_s, u"--out-dir=none"_s}), 0);
    QVERIFY(!QFileInfo::exists(path(u"none/output.config"_s)));
}

void tst_QSvcUtilOptions::namespaceOptions_data()
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

void tst_QSvcUtilOptions::namespaceOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, line);
    QCOMPARE(run(arguments + QStringList{calculator()}), 0);
    const QString header = QDir(m_folder->path()).entryList({u"*_types.h"_s}).value(0);
    QVERIFY2(contentOf(path(header)).contains('\n' + line + '\n'), contentOf(path(header)).constData());
    QTEST(m_errors, "warning");
}

void tst_QSvcUtilOptions::namespacesOfTypes()
{
    const QByteArray start = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:u='urn:u' targetNamespace=";
    write(u"u.xsd"_s, start + "'urn:u'><xs:complexType name='Address'/><xs:simpleType name='kind'><xs:restriction base='xs:string'><xs:enumeration value='a'/></xs:restriction></xs:simpleType></xs:schema>");
    write(u"x.xsd"_s, start + "'urn:x'><xs:import namespace='urn:u' schemaLocation='u.xsd'/><xs:complexType name='Address'><xs:sequence>"
                              "<xs:element name='a' type='u:Address'/><xs:element name='k' type='u:kind'/></xs:sequence></xs:complexType></xs:schema>");
    QVERIFY2(run({u"x.xsd"_s, u"--namespace=urn:u,Common.Types"_s, u"--namespace=*,My"_s}) == 0, qPrintable(m_errors));
    const QByteArray types = contentOf(path(u"x_types.h"_s));
    QVERIFY2(types.contains("namespace Common::Types {\n\nusing Address = ::My::Address;\nusing Kind = ::My::Kind;\n\n} // namespace Common::Types\n"), types.constData());
}

void tst_QSvcUtilOptions::aSchemaAlone()
{
    QCOMPARE(run({QStringLiteral(RESOURCES_DIR "/calculator.xsd"), u"--role=both"_s}), 0);
    QCOMPARE(written(), QStringList({u"calculator_types.cpp"_s, u"calculator_types.h"_s}));
    QVERIFY(contentOf(path(u"calculator_types.h"_s)).contains("struct AddResponse\n"));
}

void tst_QSvcUtilOptions::sync()
{
    QCOMPARE(run({calculator()}), 0);
    const QByteArray function = "virtual double add(double n1, double n2, const ServiceModel::CallOptions &options = {}) = 0;";
    QVERIFY(!contentOf(path(u"calculator_client.h"_s)).contains(function));
    QCOMPARE(run({calculator(), u"--sync"_s}), 0);
    QVERIFY(contentOf(path(u"calculator_client.h"_s)).contains(function));
}

void tst_QSvcUtilOptions::configuration()
{
    const auto config = [this](const QByteArray &from, const QByteArray &to) {
        init();
        write(u"in/calculator.wsdl"_s, contentOf(calculator()).replace(from, to));
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

void tst_QSvcUtilOptions::list()
{
    QCOMPARE(run({u"--list"_s, calculator()}), 0);
    QCOMPARE(m_output, u"service CalculatorService\n"
                       "  port BasicHttpBinding_ICalculator: SOAP 1.1, http://localhost:8000/servicemodelsamples/service\n"
                       "  port WSHttpBinding_ICalculator: SOAP 1.2 with WS-Addressing, http://localhost:8000/servicemodelsamples/service\n"
                       "contract ICalculator of http://Microsoft.ServiceModel.Samples\n"
                       "  operation Add\n  operation Subtract\n  operation Multiply\n  operation Divide\n"_s);
    QCOMPARE(written(), QStringList());
    QCOMPARE(run({u"--list"_s, testWsdl(u"wcf"_s)}), 0); // without a service
    QCOMPARE(m_output, u"contract IGreeter of http://tempuri.org/\n  operation Greet\n  operation Count\n"_s);
}

void tst_QSvcUtilOptions::verbosity()
{
    QByteArray document = contentOf(calculator());
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

void tst_QSvcUtilOptions::depfile()
{
    write(u"with blank/calculator.wsdl"_s, contentOf(calculator()));
    write(u"with blank/calculator.xsd"_s, contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd")));
    QCOMPARE(run({u"with blank/calculator.wsdl"_s, u"--depfile"_s, u"deps.d"_s, u"--no-config"_s}), 0);
    const QString folder = QFileInfo(m_folder->path()).canonicalFilePath();
    const QString rule = QString::fromUtf8(contentOf(path(u"deps.d"_s)));
    // ninja wants the first of the outputs first
    QCOMPARE(rule, (folder + u"/calculator_types.h "_s + folder + u"/calculator_types.cpp "_s + folder + u"/calculator_client.h "_s + folder
                    + u"/calculator_client.cpp: \\\n  "_s + folder + u"/with\\ blank/calculator.wsdl \\\n  "_s + folder + u"/with\\ blank/calculator.xsd\n"_s));
}

void tst_QSvcUtilOptions::importPath()
{
    write(u"calculator.wsdl"_s, contentOf(calculator()));
    write(u"schemas/calculator.xsd"_s, contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd")));
    QCOMPARE(run({u"calculator.wsdl"_s}), 3);
    QCOMPARE(run({u"calculator.wsdl"_s, u"--import-path"_s, u"schemas"_s}), 0);
}

void tst_QSvcUtilOptions::onePort()
{
    QCOMPARE(run({calculator(), u"--port"_s, u"WSHttpBinding_ICalculator"_s}), 0);
    const QByteArray config = contentOf(path(u"output.config"_s));
    QVERIFY(config.contains("name=\"WSHttpBinding_ICalculator\""));
    QVERIFY(!config.contains("BasicHttpBinding_ICalculator"));
    QCOMPARE(run({calculator(), u"--port=Missing"_s}), 3);
    QVERIFY2(m_errors.contains(u"error: there is no port 'Missing' that is SOAP over HTTP; --list shows what there is"_s), qPrintable(m_errors));
}

void tst_QSvcUtilOptions::typesOnly()
{
    QCOMPARE(run({calculator(), u"/dcOnly"_s}), 0);
    QCOMPARE(written(), QStringList({u"calculator_types.cpp"_s, u"calculator_types.h"_s}));
    QVERIFY(contentOf(path(u"calculator_types.h"_s)).contains("struct AddResponse\n"));
}

void tst_QSvcUtilOptions::messageContract()
{
    QCOMPARE(run({calculator(), u"--message-contract"_s}), 0);
    const QByteArray types = contentOf(path(u"calculator_types.h"_s));
    QVERIFY2(types.contains("struct AddRequest\n{\n    double n1 = {};\n    double n2 = {};\n"), types.constData());
    QVERIFY2(types.contains("struct AddReply\n{\n    double addResult = {};\n"), types.constData());
    QVERIFY(contentOf(path(u"calculator_client.h"_s)).contains("virtual QFuture<AddReply> addAsync(const AddRequest &request,"));
}

// Types that come out the same are used again; those that do not, and what holds them, are written anew.
void tst_QSvcUtilOptions::referencedTypes()
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
    QCOMPARE(m_errors, QString());
    QCOMPARE(run({u"more.xsd"_s, u"--out-dir"_s, u"more"_s, u"/r:common/common_types.h"_s, u"/et:Kinds"_s}), 0);
    QCOMPARE(m_errors, u"qsvcutil: warning: --exclude-type 'Kinds' is not used: nothing that --reference names has such a type\n"_s);
    // The same C++ may be other XML: names, namespaces, the texts of values.
    for (const auto &[from, to] : {std::pair("urn:x", "urn:y"), std::pair("name='kind'", "name='Kind'"), std::pair("value='a'", "value='A'")}) {
        write(u"more.xsd"_s, QByteArray(start + same + other + "</xs:schema>").replace(from, to));
        QVERIFY2(run({u"more.xsd"_s, u"--out-dir"_s, u"more"_s, u"--reference"_s, u"common/common_types.h"_s}) == 0, qPrintable(m_errors));
        QVERIFY2(!contentOf(path(u"more/more_types.h"_s)).contains("Common::Same"), to);
    }
    QCOMPARE(run({u"more.xsd"_s, u"--reference=more.xsd"_s}), 1);
    QVERIFY2(m_errors.contains(u"'more.xsd' has no types; name a _types.h that qsvcutil wrote"_s), qPrintable(m_errors));
}

void tst_QSvcUtilOptions::parts()
{
    QCOMPARE(run({calculator(), u"--role=both"_s, u"--parts=2"_s, u"--no-config"_s}), 0);
    const QStringList files{u"calculator_client.cpp"_s, u"calculator_client.h"_s, u"calculator_client2.cpp"_s, u"calculator_client_classes.h"_s,
                            u"calculator_client_p.h"_s,
                            u"calculator_service.cpp"_s, u"calculator_service.h"_s, u"calculator_service2.cpp"_s, u"calculator_service_classes.h"_s,
                            u"calculator_service_wsdl.cpp"_s,
                            u"calculator_types.cpp"_s, u"calculator_types.h"_s, u"calculator_types2.cpp"_s};
    const auto sorted = [](QStringList list) { return list.sort(), list; };
    QCOMPARE(sorted(written()), sorted(files));
    QVERIFY(contentOf(path(u"calculator_client2.cpp"_s)).contains("#include \"calculator_client_p.h\""));
    const QMap<QString, QByteArray> before = filesIn(path({}));
    QVERIFY(contentOf(path(u"calculator_service_wsdl.cpp"_s)).contains("#include \"calculator_service_classes.h\""));
    for (const QString &file : files) {
        QCOMPARE(run({u"--update"_s, file, calculator()}), 0);
        QCOMPARE(filesIn(path({})), before);
    }

    QCOMPARE(run({calculator(), u"--part-files=3"_s, u"--no-config"_s, u"--out-dir=more"_s}), 0);
    QVERIFY(contentOf(path(u"more/calculator_types.cpp"_s)).contains("MathFault::readFrom"));
    QVERIFY(contentOf(path(u"more/calculator_types3.cpp"_s)).contains("// All is in the files before"));
    QVERIFY(!contentOf(path(u"more/calculator_client2.cpp"_s)).contains("#include"));

    QCOMPARE(run({calculator(), u"--role=service"_s, u"--no-config"_s}), 0);
    QVERIFY(!QFileInfo::exists(path(u"calculator_service_classes.h"_s)));
    QVERIFY(contentOf(path(u"calculator_service_wsdl.cpp"_s)).contains("#include \"calculator_service.h\""));

    QCOMPARE(run({calculator(), u"--parts=many"_s}), 1);
    QVERIFY2(m_errors.contains(u"'many' is not a number of files, from 1 to 999"_s), qPrintable(m_errors));
}

QTEST_GUILESS_MAIN(tst_QSvcUtilOptions)
#include "tst_qsvcutiloptions.moc"
