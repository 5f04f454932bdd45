// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "growing_client.h"
#include "growing_service.h"

#include "client/channelfactory.h"
#include "host/servicehost.h"
#include "support/generatedvalues.h"
#include "support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Growing;
using namespace Qt::StringLiterals;
using ServiceModel::UnknownElements;

namespace {

const QByteArray known = "<Buyer><Name>Ada</Name></Buyer>";
const QByteArray grown = known + "<Size>7</Size>";

class ShopService : public ShopServiceBase
{
public:
    Order place(const Order &order) override { return order; }
};

ServiceModel::BasicHttpBinding bindingWith(UnknownElements elements)
{
    ServiceModel::BasicHttpBinding result;
    result.unknownElements = elements;
    return result;
}

QByteArray message(const QByteArray &wrapper, const QByteArray &parameter, const QByteArray &order)
{
    return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><" + wrapper + " xmlns='urn:test:growing'><" + parameter + '>'
        + order + "</" + parameter + "></" + wrapper + "></s:Body></s:Envelope>";
}

} // namespace

// Elements that a contract does not have where they stand are passed over, or refused when the binding says so.
class tst_UnknownElements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everywhere_data();
    void everywhere();
    void whereTheSchemaWantsThem();
    void replies_data();
    void replies();
    void requests_data();
    void requests();
};

void tst_UnknownElements::everywhere_data()
{
    QTest::addColumn<QByteArray>("without");
    QTest::addColumn<QByteArray>("unknown"); // % in the former
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *without, const QString &path) { QTest::newRow(name) << QByteArray(without) << QByteArray("<New><deep/></New>") << path; };
    row("beside others", "%<Buyer><Name>Ada</Name></Buyer>", u"/Order/New"_s);
    row("behind them", "<Buyer><Name>Ada</Name>%</Buyer>", u"/Order/Buyer/New"_s);
    row("in a derived type", "<Customer><Name>Ada</Name>%<Number>1</Number></Customer>", u"/Order/Customer/New"_s);
    row("in its base", "<Buyer>%<Name>Ada</Name></Buyer>", u"/Order/Buyer/New"_s);
    row("beside a choice", "<Payment><Card>1</Card>%</Payment>", u"/Order/Payment/New"_s);
    row("where nothing is", "<Payment><Cash>%</Cash></Payment>", u"/Order/Payment/Cash/New"_s);
    row("among text", "<Note>some <Bold>bold</Bold>% text</Note>", u"/Order/Note/New"_s);
    row("of the schema's own namespace, where others may be", "<Extras><First>1</First>%</Extras>", u"/Order/Extras/New"_s);
    row("among elements of one name", "<Track><End>A</End>%<End>B</End></Track>", u"/Order/Track/New"_s);
    row("in a dictionary", "<Stock>%<Piece><Key>a</Key><Value>1</Value></Piece></Stock>", u"/Order/Stock/New"_s);
    row("in an item of it", "<Stock><Piece><Key>a</Key>%<Value>1</Value></Piece></Stock>", u"/Order/Stock/Piece/New"_s);
    QTest::newRow("of another namespace") << QByteArray("<Buyer>%<Name>Ada</Name></Buyer>") << QByteArray("<Name xmlns='urn:other'>Eve</Name>") << u"/Order/Buyer/Name"_s;
    QTest::newRow("in the wrong place") << QByteArray("<Track><End>A</End><End>B</End>%</Track>") << QByteArray("<Via>C</Via>") << u"/Order/Track/Via"_s;
}

void tst_UnknownElements::everywhere()
{
    QFETCH(QByteArray, without);
    QFETCH(QByteArray, unknown);
    const auto read = [&without](const QByteArray &element, UnknownElements elements, Order &order) {
        ServiceModel::XmlReader reader("<Order xmlns='urn:test:growing'>" + QByteArray(without).replace('%', element) + "</Order>", {.unknownElements = elements});
        if (reader.readNextStartElement() && readValue(reader, order))
            reader.readToEnd();
        return reader.error();
    };
    Order expected, skipped, strict, refused;
    QVERIFY(!read({}, UnknownElements::Skip, expected));
    QVERIFY(!read({}, UnknownElements::Refuse, strict));
    QVERIFY(strict == expected);
    QVERIFY(!read(unknown, UnknownElements::Skip, skipped));
    // Text keeps its pieces: where the element stood, one ends.
    if (expected.note)
        expected.note->texts = {u"some "_s, u""_s, u" text"_s};
    QVERIFY(skipped == expected);

    const ServiceModel::XmlError error = read(unknown, UnknownElements::Refuse, refused);
    QVERIFY(error.kind == ServiceModel::XmlError::Kind::Unexpected);
    QTEST(error.path, "path");
    const QString name = toString(tree(QByteArray(unknown).replace("<New>", "<New xmlns='urn:test:growing'>").replace("<Via>", "<Via xmlns='urn:test:growing'>")).name());
    QCOMPARE(error.message, u"the contract has no element '%1' here"_s.arg(name));
}

void tst_UnknownElements::whereTheSchemaWantsThem()
{
    ServiceModel::XmlReader reader("<Order xmlns='urn:test:growing'><Extras><First>1</First><o:New xmlns:o='urn:other'><o:deep/></o:New></Extras></Order>",
                                   {.unknownElements = UnknownElements::Refuse});
    Order order;
    QVERIFY2(reader.readNextStartElement() && readValue(reader, order) && reader.readToEnd(), qPrintable(reader.error().toString()));
    QCOMPARE(order.extras->any.size(), 1);
    QCOMPARE(order.extras->any.first().name().localName, u"New"_s);
}

void tst_UnknownElements::replies_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<UnknownElements>("elements");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("passed over") << grown << UnknownElements::Skip << true;
    QTest::newRow("refused") << grown << UnknownElements::Refuse << false;
    QTest::newRow("nothing to refuse") << known << UnknownElements::Refuse << true;
}

void tst_UnknownElements::replies()
{
    QFETCH(QByteArray, order);
    QFETCH(UnknownElements, elements);
    QFETCH(bool, isRead);
    ScriptedServer server;
    server.enqueue(Answer::http(200, message("PlaceResponse", "PlaceResult", order), {{"Content-Type", "text/xml"}}));
    ServiceModel::ChannelFactory<IShopChannel> factory(bindingWith(elements), ServiceModel::EndpointAddress(server.url()));
    const auto channel = factory.createChannel();
    QFuture<Order> future = channel->placeAsync({});
    QTRY_VERIFY(future.isFinished());
    QString error;
    try {
        QCOMPARE((*future.result().buyer)->name, u"Ada"_s);
    } catch (const ServiceModel::ProtocolException &e) {
        error = e.message();
    }
    QCOMPARE(error.isEmpty(), isRead);
    if (!isRead)
        QVERIFY2(error.contains(u"in /Envelope/Body/PlaceResponse/PlaceResult/Size: the contract has no element '{urn:test:growing}Size' here"_s), qPrintable(error));
}

void tst_UnknownElements::requests_data()
{
    replies_data();
}

void tst_UnknownElements::requests()
{
    QFETCH(QByteArray, order);
    QFETCH(UnknownElements, elements);
    QFETCH(bool, isRead);
    ShopService service;
    ServiceModel::ServiceHost host(&service, QUrl(u"http://127.0.0.1:0/shop"_s));
    host.addServiceEndpoint(bindingWith(elements));
    QVERIFY2(host.open(), qPrintable(host.errorString()));
    QNetworkRequest request(host.baseAddress());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/xml; charset=utf-8"_s);
    request.setRawHeader("SOAPAction", "\"urn:test:growing/IShop/Place\"");
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, message("Place", "order", order)));
    QTRY_VERIFY(reply->isFinished());
    const QByteArray body = reply->readAll();
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), isRead ? 200 : 500);
    QVERIFY2(body.contains(isRead ? "<Name>Ada</Name>" : "in /Envelope/Body/Place/order/Size: the contract has no element '{urn:test:growing}Size' here"), body.constData());
    if (!isRead)
        QVERIFY2(body.contains(":Client</faultcode>"), body.constData());
}

QTEST_GUILESS_MAIN(tst_UnknownElements)
#include "tst_unknownelements.moc"
