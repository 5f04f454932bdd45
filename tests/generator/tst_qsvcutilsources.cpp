// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/svcutilrun.h"
#include "support/scriptedserver.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray wire(const QString &name)
{
    return SvcUtilRun::contentOf(QStringLiteral(TESTS_SOURCE_DIR "/data/wire/") + name);
}

} // namespace

class tst_QSvcUtilSources : public QObject, public SvcUtilRun
{
    Q_OBJECT

private Q_SLOTS:
    void init() { clear(); }

    void protectedMetadata_data();
    void protectedMetadata();
    void importsThatGoRound();
    void severalDocuments();
    void theSamplesCommand();
    void wsdlOverHttpWithImports();
    void addressOfAService();
    void addressWithoutMetadata();
    void progress_data();
    void progress();
    void offline();
    void metadataAsFiles();

private:
    static Answer systemServiceModel(const Request &request, const QUrl &address);
};

// A service of System.ServiceModel, as it was captured.
Answer tst_QSvcUtilSources::systemServiceModel(const Request &request, const QUrl &address)
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

void tst_QSvcUtilSources::protectedMetadata_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("sent"); // the last Authorization header
    QTest::addColumn<int>("code");
    QTest::newRow("nobody") << QString() << QByteArray() << 2;
    QTest::newRow("the right one") << u"ada"_s << "Basic " + QByteArray("ada:secret").toBase64() << 0;
    QTest::newRow("a wrong one") << u"bob"_s << "Basic " + QByteArray("bob:secret").toBase64() << 2;
}

void tst_QSvcUtilSources::protectedMetadata()
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
void tst_QSvcUtilSources::importsThatGoRound()
{
    const QByteArray start = "<wsdl:definitions xmlns:wsdl='http://schemas.xmlsoap.org/wsdl/' xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:x'>";
    for (int i = 0; i < 500; ++i) {
        const QByteArray next = QByteArray::number((i + 1) % 500);
        write(u"w%1.wsdl"_s.arg(i), start + "<wsdl:import namespace='urn:x' location='w" + next + ".wsdl'/><wsdl:types><xs:schema targetNamespace='urn:x'><xs:include schemaLocation='s"
                  + QByteArray::number(i) + ".xsd'/></xs:schema></wsdl:types></wsdl:definitions>");
        write(u"s%1.xsd"_s.arg(i), "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:include schemaLocation='s" + next + ".xsd'/><xs:complexType name='T"
                  + QByteArray::number(i) + "'/></xs:schema>");
    }
    QCOMPARE(run({u"w0.wsdl"_s}), 0);
    const QByteArray types = contentOf(path(u"w0_types.h"_s));
    QCOMPARE(types.count("\nstruct T"), 500);
}

// A WSDL document whose schema is of its own namespace, and in a file of its own, is no such schema.
void tst_QSvcUtilSources::severalDocuments()
{
    write(u"more.xsd"_s, "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:c='urn:test:content' targetNamespace='urn:more'>"
                         "<xs:import namespace='urn:test:content'/><xs:element name='Zoos'><xs:complexType><xs:sequence>"
                         "<xs:element name='zoo' type='c:Zoo' maxOccurs='unbounded'/></xs:sequence></xs:complexType></xs:element></xs:schema>");
    QVERIFY2(run({u"--types-only"_s, testWsdl(u"content"_s), u"more.xsd"_s}) == 0, qPrintable(m_errors));
    QVERIFY(contentOf(path(u"content_types.h"_s)).contains("QList<Zoo> zoo"));
}

void tst_QSvcUtilSources::theSamplesCommand()
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

void tst_QSvcUtilSources::wsdlOverHttpWithImports()
{
    ScriptedServer server;
    const QUrl address = server.url(u"/servicemodelsamples/service"_s);
    server.setHandler([&](const Request &request) { return systemServiceModel(request, address); });
    QVERIFY2(run({address.toString() + u"?wsdl"_s, u"--namespace=Calculator"_s}) == 0, qPrintable(m_errors));
    QVERIFY(contentOf(path(u"calculator_client.h"_s)).contains("addAsync(double n1, double n2,"));
    QCOMPARE(server.requests().size(), 4); // each document once, and not the schema of schemas
}

void tst_QSvcUtilSources::addressOfAService()
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

void tst_QSvcUtilSources::addressWithoutMetadata()
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

void tst_QSvcUtilSources::progress_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("told") << QStringList() << true;
    QTest::newRow("not when quiet") << QStringList{u"--verbosity=quiet"_s} << false;
}

// Of a document that takes longer than a second.
void tst_QSvcUtilSources::progress()
{
    QFETCH(QStringList, options);
    const QByteArray wsdl = contentOf(QStringLiteral(TESTS_SOURCE_DIR "/data/wsdl/members.wsdl"));
    const qsizetype half = wsdl.size() / 2;
    ScriptedServer server;
    server.enqueue(Answer()
                       .send("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(wsdl.size()) + "\r\n\r\n" + wsdl.first(half))
                       .wait(std::chrono::milliseconds(1200))
                       .send(wsdl.sliced(half)));
    const QString address = server.url(u"/members"_s).toString() + u"?wsdl"_s;
    QVERIFY2(run(QStringList{address} + options) == 0, qPrintable(m_errors));
    QFETCH(bool, isTold);
    QVERIFY2(m_errors.contains(u" MB of "_s + address) == isTold, qPrintable(m_errors));
}

void tst_QSvcUtilSources::offline()
{
    ScriptedServer server;
    QCOMPARE(run({u"--offline"_s, server.url(u"/x?wsdl"_s).toString()}), 2);
    QVERIFY2(m_errors.contains(u"--offline is set"_s), qPrintable(m_errors));
    write(u"my.wsdl"_s, contentOf(calculator()).replace("\"calculator.xsd\"", '"' + server.url(u"/calculator.xsd"_s).toString().toUtf8() + '"'));
    QCOMPARE(run({u"--offline"_s, u"my.wsdl"_s}), 3);
    QVERIFY2(m_errors.contains(u"is on the network, and reading from there is switched off"_s), qPrintable(m_errors));
    QCOMPARE(server.requests().size(), 0);

    server.setHandler([](const Request &) { return Answer::http(200, contentOf(QStringLiteral(RESOURCES_DIR "/calculator.xsd"))); });
    QCOMPARE(run({u"my.wsdl"_s}), 0);
}

void tst_QSvcUtilSources::metadataAsFiles()
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

QTEST_GUILESS_MAIN(tst_QSvcUtilSources)
#include "tst_qsvcutilsources.moc"
