// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/scriptedserver.h"

#include "metadata/metadataexchange.h"
#include "metadata/wsdlreader.h"
#include "soap/envelope.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel::Metadata;
using namespace std::chrono_literals;

namespace {

QByteArray wire(const QString &name)
{
    QFile file(QStringLiteral(TESTS_SOURCE_DIR "/data/wire/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sections(const QByteArray &content)
{
    return "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope' xmlns:xs='http://www.w3.org/2001/XMLSchema'><s:Body>"
           "<m:Metadata xmlns:m='http://schemas.xmlsoap.org/ws/2004/09/mex'>" + content + "</m:Metadata></s:Body></s:Envelope>";
}

const Answer::Headers soap12{{"Content-Type", "application/soap+xml; charset=utf-8"}};

} // namespace

class tst_MetadataExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theRequest();
    void theAnswerOfSystemServiceModel();
    void locations();
    void locationsThatAreRefused_data();
    void locationsThatAreRefused();
    void prefixesOfTheEnvelope();
    void answersThatAreNone_data();
    void answersThatAreNone();
    void faults();

    void plainGet();
    void redirections();
    void redirectionsWithoutEnd();
    void httpErrors_data();
    void httpErrors();
    void nobodyThere();
    void answersThatAreTooLarge();
    void answersThatTakeTooLong();
    void answersThatBreakOff();

private:
    MetadataReply result(const QFuture<MetadataReply> &future);

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<MetadataExchange> m_exchange;
};

void tst_MetadataExchange::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_exchange = std::make_unique<MetadataExchange>(m_manager.get());
}

MetadataReply tst_MetadataExchange::result(const QFuture<MetadataReply> &future)
{
    [&] { QTRY_VERIFY(future.isFinished()); }();
    return future.isFinished() ? future.result() : MetadataReply{{}, {}, u"no result"_s};
}

void tst_MetadataExchange::theRequest()
{
    m_server->enqueue(Answer::http(200, wire(u"mex-response.xml"_s), soap12));
    const QUrl address = m_server->url(u"/service/mex"_s);
    result(m_exchange->exchange(address));

    const Request &request = m_server->requests().first();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/service/mex");
    QCOMPARE(request.header("Content-Type"), "application/soap+xml; charset=utf-8; action=\"http://schemas.xmlsoap.org/ws/2004/09/transfer/Get\"");
    ServiceModel::Message message = ServiceModel::readEnvelope(request.body);
    QVERIFY(!message.reader().hasError());
    QVERIFY(message.version == ServiceModel::MessageVersion::soap12Addressing10());
    QCOMPARE(message.action, u"http://schemas.xmlsoap.org/ws/2004/09/transfer/Get"_s);
    QCOMPARE(message.to, address.toString());
    QVERIFY(message.messageId.startsWith(u"urn:uuid:"_s));
    QVERIFY(message.isBodyEmpty());
}

void tst_MetadataExchange::theAnswerOfSystemServiceModel()
{
    m_server->enqueue(Answer::http(200, wire(u"mex-response.xml"_s), soap12));
    const MetadataReply reply = result(m_exchange->exchange(m_server->url(u"/service/mex"_s)));
    QCOMPARE(reply.error, QString());
    QCOMPARE(reply.documents.size(), 4); // two WSDL documents and two schemas

    ImportResolver resolver;
    Diagnostics diagnostics;
    WsdlReader reader(resolver, diagnostics);
    reader.read(reply.documents);
    QVERIFY2(!diagnostics.hasErrors(), diagnostics.list().isEmpty() ? "" : qPrintable(diagnostics.list().first().toString()));
    const ServiceDescription &description = reader.description();
    QCOMPARE(description.services.size(), 1);
    QCOMPARE(description.services.first().ports.size(), 2);
    QCOMPARE(description.portTypes.size(), 1);
    QCOMPARE(description.portTypes.first().operations.size(), 4);
    const Binding *ws = description.binding(description.services.first().ports.first().binding);
    QVERIFY(ws && ws->messageVersion == ServiceModel::MessageVersion::soap12Addressing10());
    QVERIFY(description.schema.element({u"http://Microsoft.ServiceModel.Samples"_s, u"AddResponse"_s}));
    QVERIFY(description.schema.type({u"http://schemas.microsoft.com/2003/10/Serialization/"_s, u"guid"_s}));
}

void tst_MetadataExchange::locations()
{
    const MetadataReply reply = readMetadataSections(sections("<m:MetadataSection><m:Location> ?wsdl </m:Location></m:MetadataSection>"
                                                              "<m:MetadataSection><policy/></m:MetadataSection>"),
                                                     QUrl(u"http://x/service/mex"_s));
    QCOMPARE(reply.error, QString());
    QCOMPARE(reply.locations, QList<QUrl>({QUrl(u"http://x/service/mex?wsdl"_s)}));
}

void tst_MetadataExchange::locationsThatAreRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("a file here") << u"http://x/mex"_s << QByteArray("file:///etc/passwd");
    QTest::newRow("a resource of the program") << u"http://x/mex"_s << QByteArray("qrc:/a.xsd");
    QTest::newRow("away from TLS") << u"https://x/mex"_s << QByteArray("http://x/a.xsd");
}

void tst_MetadataExchange::locationsThatAreRefused()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, location);
    const MetadataReply reply = readMetadataSections(sections("<m:MetadataSection><m:Location>" + location + "</m:Location></m:MetadataSection>"), QUrl(address));
    QCOMPARE(reply.error, u"the service refers to '%1', which is not fetched from there"_s.arg(QString::fromLatin1(location)));
    QVERIFY(reply.locations.isEmpty());
}

void tst_MetadataExchange::prefixesOfTheEnvelope()
{
    const MetadataReply reply = readMetadataSections(sections("<m:MetadataSection><xs:schema targetNamespace='urn:x'><xs:element name='e' type='xs:int'/></xs:schema></m:MetadataSection>"), {});
    QCOMPARE(reply.documents.size(), 1);
    QCOMPARE(reply.documents.first().bytes, "<xs:schema targetNamespace=\"urn:x\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n"
                                            "  <xs:element name=\"e\" type=\"xs:int\"/>\n</xs:schema>\n");
}

void tst_MetadataExchange::answersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");

    QTest::newRow("nothing") << QByteArray() << u"the answer is not a SOAP message: "_s;
    QTest::newRow("a page") << QByteArray("<html/>") << u"the answer is not a SOAP message: "_s;
    QTest::newRow("half an envelope") << wire(u"mex-response.xml"_s).first(2000) << u"x:1:"_s;
    QTest::newRow("another body") << QByteArray("<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body><a/></s:Body></s:Envelope>") << u"the answer has no metadata"_s;
    QTest::newRow("no section") << sections({}) << u"the answer has neither WSDL nor XML Schema"_s;
    QTest::newRow("sections of other dialects") << sections("<m:MetadataSection><policy/></m:MetadataSection>") << u"the answer has neither WSDL nor XML Schema"_s;
}

void tst_MetadataExchange::answersThatAreNone()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, error);
    const MetadataReply reply = readMetadataSections(body, QUrl(u"x"_s));
    QVERIFY2(reply.error.startsWith(error), qPrintable(reply.error));
    QVERIFY(reply.documents.isEmpty());
}

void tst_MetadataExchange::faults()
{
    m_server->enqueue(Answer::http(500, wire(u"mex-fault.xml"_s), soap12));
    const MetadataReply reply = result(m_exchange->exchange(m_server->url()));
    QVERIFY(reply.isFault);
    QCOMPARE(reply.error, u"the service answered with a fault: Action '' did not match any operations in the target contract"_s);
}

void tst_MetadataExchange::plainGet()
{
    m_server->enqueue(Answer::chunked(200, {"<a>", "</a>"}));
    const MetadataReply reply = result(m_exchange->get(m_server->url(u"/service?wsdl"_s)));
    QCOMPARE(reply.error, QString());
    QCOMPARE(reply.documents.size(), 1);
    QCOMPARE(reply.documents.first().bytes, "<a></a>");
    QCOMPARE(reply.documents.first().url, m_server->url(u"/service?wsdl"_s));
    QCOMPARE(m_server->requests().first().method, "GET");
    QCOMPARE(m_server->requests().first().target, "/service?wsdl");
}

void tst_MetadataExchange::redirections()
{
    m_server->enqueue(Answer::http(302, {}, {{"Location", "/moved?wsdl"}}));
    m_server->enqueue(Answer::http(200, "<a/>"));
    const MetadataReply reply = result(m_exchange->get(m_server->url(u"/service?wsdl"_s)));
    QCOMPARE(reply.error, QString());
    QCOMPARE(reply.documents.first().url, m_server->url(u"/moved?wsdl"_s)); // what relative imports start from
}

void tst_MetadataExchange::redirectionsWithoutEnd()
{
    m_server->setHandler([](const Request &) { return Answer::http(302, {}, {{"Location", "/again"}}); });
    const MetadataReply reply = result(m_exchange->get(m_server->url()));
    QVERIFY(!reply.error.isEmpty());
    QVERIFY(m_server->requests().size() <= 12);
}

void tst_MetadataExchange::httpErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("not found") << 404;
    QTest::newRow("an error of the server") << 500;
    QTest::newRow("not allowed") << 403;
}

void tst_MetadataExchange::httpErrors()
{
    QFETCH(int, status);
    m_server->setHandler([status](const Request &) { return Answer::http(status, "<definitions/>"); });
    for (const auto &call : {&MetadataExchange::get, &MetadataExchange::exchange}) {
        const MetadataReply reply = result((m_exchange.get()->*call)(m_server->url()));
        QVERIFY2(reply.error.startsWith(u"the answer was HTTP "_s + QString::number(status)), qPrintable(reply.error));
        QVERIFY(reply.documents.isEmpty());
    }
}

void tst_MetadataExchange::nobodyThere()
{
    const QUrl address = m_server->url();
    m_server.reset();
    const MetadataReply reply = result(m_exchange->exchange(address));
    QCOMPARE(reply.error, u"Connection refused"_s);
}

void tst_MetadataExchange::answersThatAreTooLarge()
{
    m_exchange->setMaxBytes(1000);
    m_server->enqueue(Answer::http(200, QByteArray(1001, 'x')));
    m_server->enqueue(Answer::http(200, QByteArray(1000, 'x')));
    QCOMPARE(result(m_exchange->get(m_server->url())).error, u"the answer has more than 1000 bytes"_s);
    QCOMPARE(result(m_exchange->get(m_server->url())).error, QString());
}

void tst_MetadataExchange::answersThatTakeTooLong()
{
    // The clock does not start again with each byte.
    m_exchange->setTimeout(200ms);
    m_server->enqueue(Answer().send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n").drip(QByteArray(100000, 'x'), 5ms));
    QCOMPARE(result(m_exchange->get(m_server->url())).error, u"no answer came within 0.2 seconds"_s);
}

void tst_MetadataExchange::answersThatBreakOff()
{
    m_server->enqueue(Answer().send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<a>").close());
    const MetadataReply reply = result(m_exchange->get(m_server->url()));
    QVERIFY(!reply.error.isEmpty());
    QVERIFY(reply.documents.isEmpty());
}

QTEST_GUILESS_MAIN(tst_MetadataExchange)
#include "tst_metadataexchange.moc"
