// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "preserved_client.h"
#include "preserved_service.h"

#include "client/channelfactory.h"
#include "host/servicehost.h"
#include "support/generatedvalues.h"
#include "support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Preserved;
using namespace Qt::StringLiterals;

namespace {

const QByteArray start = "<o xmlns='urn:test:preserved' xmlns:b='http://schemas.microsoft.com/2003/10/Serialization/Arrays' xmlns:t='urn:test:preserved' "
                         "xmlns:z='http://schemas.microsoft.com/2003/10/Serialization/' xmlns:i='http://www.w3.org/2001/XMLSchema-instance'";

class ShopService : public ShopServiceBase
{
public:
    ServiceModel::Nillable<ArrayOfOrder> split(const ServiceModel::Nillable<Order> &order, const ServiceModel::Nillable<Place> &place) override
    {
        received = *order;
        receivedPlace = *place;
        return ArrayOfOrder{{received}};
    }

    Order received;
    Place receivedPlace;
};

QByteArray envelope(const QByteArray &body)
{
    return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>" + body + "</s:Body></s:Envelope>";
}

// n orders, each with one order that comes before it, and then with it again.
QByteArray doubling(int n)
{
    QByteArray xml = "<Parts><Order z:Id='0'><Ship><City>X</City></Ship></Order>";
    for (int i = 1; i <= n; ++i) {
        const QByteArray before = "<Order z:Ref='" + QByteArray::number(i - 1) + "' i:nil='true'/>";
        xml += "<Order z:Id='" + QByteArray::number(i) + "'><Parts>" + before + before + "</Parts></Order>";
    }
    return xml + "</Parts>";
}

} // namespace

// Services whose DataContractSerializer preserves object references write each object once, and what their WSDL says is not
// all that comes.
class tst_PreservedReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copies_data();
    void copies();
    void types();
    void rest();
    void refused_data();
    void refused();
    void expansion();
    void replies();
    void requests();
};

void tst_PreservedReferences::copies_data()
{
    QTest::addColumn<QByteArray>("preserved");
    QTest::addColumn<QByteArray>("plain");
    const auto row = [](const char *name, const QByteArray &preserved, const QByteArray &plain) { QTest::newRow(name) << preserved << plain; };
    row("a struct", "<Bill z:Id='1'><City z:Id='2'>Rome</City><Zip>186</Zip></Bill><Ship z:Ref='1' i:nil='true'/>",
        "<Bill><City>Rome</City><Zip>186</Zip></Bill><Ship><City>Rome</City><Zip>186</Zip></Ship>");
    row("text", "<Bill><City z:Id='1'>A &amp; B</City></Bill><Ship><City z:Ref='1' i:nil='true'/><Zip>1</Zip></Ship>",
        "<Bill><City>A &amp; B</City></Bill><Ship><City>A &amp; B</City><Zip>1</Zip></Ship>");
    row("text in a list, the empty one", "<Tags z:Id='1' z:Size='3'><b:string z:Id='2'/><b:string z:Ref='2' i:nil='true'/><b:string i:nil='true'/></Tags>",
        "<Tags><b:string/><b:string/><b:string i:nil='true'/></Tags>");
    row("end tags, white space around names", "<Bill z:Id = ' 1 ' ><City>Rome</City></Bill  ><Ship z:Ref='1' i:nil='true'>\n<!-- nothing --> </Ship>",
        "<Bill><City>Rome</City></Bill><Ship><City>Rome</City></Ship>");
    row("an id that does not stand there as it is", "<Bill z:Id='&#49;'><City z:Id='2'>Rome</City></Bill><Ship z:Ref='1' i:nil='true'/><Payer><Name z:Ref='&#x32;'/></Payer>",
        "<Bill><City>Rome</City></Bill><Ship><City>Rome</City></Ship><Payer><Name>Rome</Name></Payer>");
    row("a part that refers to what is before it", "<Buyer z:Id='1'><Home z:Id='2'><City z:Id='3'>Rome</City></Home><Name z:Ref='3' i:nil='true'/></Buyer><Payer z:Ref='1' i:nil='true'/><Ship z:Ref='2' i:nil='true'/>",
        "<Buyer><Home><City>Rome</City></Home><Name>Rome</Name></Buyer><Payer><Home><City>Rome</City></Home><Name>Rome</Name></Payer><Ship><City>Rome</City></Ship>");
    row("a list", "<Parts><Order z:Id='1'><Tags z:Id='2'><b:string>x</b:string></Tags></Order><Order z:Ref='1' i:nil='true'/></Parts><Tags z:Ref='2' i:nil='true'/>",
        "<Parts><Order><Tags><b:string>x</b:string></Tags></Order><Order><Tags><b:string>x</b:string></Tags></Order></Parts><Tags><b:string>x</b:string></Tags>");
    row("a type that holds itself", "<Parts><Order z:Id='1'><Ship z:Id='2'><Zip>1</Zip></Ship></Order></Parts><Previous z:Ref='1' i:nil='true'/>",
        "<Parts><Order><Ship><Zip>1</Zip></Ship></Order></Parts><Previous><Ship><Zip>1</Zip></Ship></Previous>");
    row("prefixes that mean something else there", "<Bill z:Id='1'><x:City xmlns:x='urn:test:preserved'>Rome</x:City></Bill>"
        "<Parts xmlns:b='urn:other' xmlns:x='urn:third'><Order><Ship z:Ref='1' i:nil='true'/><Tags xmlns:b='http://schemas.microsoft.com/2003/10/Serialization/Arrays'><b:string>x</b:string></Tags></Order></Parts>",
        "<Bill><City>Rome</City></Bill><Parts><Order><Ship><City>Rome</City></Ship><Tags><b:string>x</b:string></Tags></Order></Parts>");
    row("an object in what nobody knows", "<Alien><Place z:Id='1'><City>Rome</City></Place><Loop z:Id='2'><Loop z:Ref='2'/></Loop><Gone z:Ref='9'/></Alien><Ship z:Ref='1' i:nil='true'/>",
        "<Ship><City>Rome</City></Ship>");
    row("an id that is given anew: the last counts", "<Bill z:Id='1'><Zip>1</Zip></Bill><Parts><Order z:Id='1'/></Parts><Previous z:Ref='1' i:nil='true'/>",
        "<Bill><Zip>1</Zip></Bill><Parts><Order/></Parts><Previous/>");
}

void tst_PreservedReferences::copies()
{
    QFETCH(QByteArray, preserved);
    QFETCH(QByteArray, plain);
    Order order;
    Order expected;
    QString error;
    QVERIFY2(read(start + '>' + preserved + "</o>", order, &error), qPrintable(error));
    QVERIFY2(read(start + '>' + plain + "</o>", expected, &error), qPrintable(error));
    QCOMPARE(canonical(written(order)), canonical(written(expected)));
    QVERIFY(order == expected);
}

// The element that refers says no type: that of the object counts, wherever it was said.
void tst_PreservedReferences::types()
{
    Order order;
    QString error;
    QVERIFY2(read(start + "><Buyer i:type='t:Company' z:Id='1'><Name>A</Name><Vat>7</Vat></Buyer><Payer z:Ref='1' i:nil='true'/></o>", order, &error), qPrintable(error));
    QVERIFY((*order.payer).as<Company>());
    QCOMPARE((*order.payer).as<Company>()->vat.value(), u"7"_s);

    Order declared;
    QVERIFY2(read(start + "><Carrier z:Id='1'><Name>A</Name><Vat>8</Vat></Carrier><Payer z:Ref='1' i:nil='true'/></o>", declared, &error), qPrintable(error));
    QVERIFY((*declared.payer).as<Company>());
    QCOMPARE((*declared.payer).as<Company>()->vat.value(), u"8"_s);

    Order narrower;
    QVERIFY2(read(start + "><Buyer i:type='t:Company' z:Id='1'><Vat>9</Vat></Buyer><Carrier z:Ref='1' i:nil='true'/></o>", narrower, &error), qPrintable(error));
    QCOMPARE(narrower.carrier->vat.value(), u"9"_s);

    Order unknown;
    QVERIFY2(read(start + "><Alien i:type='t:Company' z:Id='1'><Vat>10</Vat></Alien><Payer z:Ref='1' i:nil='true'/></o>", unknown, &error), qPrintable(error));
    QVERIFY((*unknown.payer).as<Company>());
    QCOMPARE((*unknown.payer).as<Company>()->vat.value(), u"10"_s);
}

// Anything is kept as it stands; what follows an element that refers is read as ever.
void tst_PreservedReferences::rest()
{
    Order order;
    QString error;
    QVERIFY2(read(start + "><Bill z:Id='1'><City>Rome</City></Bill><Data z:Ref='1' i:nil='true'/><Ship z:Ref='1' i:nil='true'/><Tags><b:string>x</b:string></Tags></o>", order, &error), qPrintable(error));
    QCOMPARE(order.data->attribute({u"http://schemas.microsoft.com/2003/10/Serialization/"_s, u"Ref"_s}), u"1"_s);
    QCOMPARE(order.ship->city.value(), u"Rome"_s);
    QCOMPARE(order.tags->string.size(), 1);
}

void tst_PreservedReferences::refused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &xml, const QString &error) { QTest::newRow(name) << xml << error; };
    row("to nothing", "<Ship z:Ref='7' i:nil='true'/>", u"the element 'Ship' refers to the object '7', which does not stand before it"_s);
    row("text, to nothing", "<Ship><City z:Ref='7' i:nil='true'/></Ship>", u"the element 'City' refers to the object '7', which does not stand before it"_s);
    row("to itself", "<Ship z:Id='1' z:Ref='1' i:nil='true'/>", u"the element 'Ship' refers to the object '1', which does not stand before it"_s);
    row("to what comes later", "<Bill z:Ref='1' i:nil='true'/><Ship z:Id='1'/>", u"the element 'Bill' refers to the object '1', which does not stand before it"_s);
    row("to what is around it", "<Previous z:Id='1'><Previous z:Ref='1' i:nil='true'/></Previous>",
        u"the element 'Previous' refers to the object '1', which it is a part of: a value cannot hold itself"_s);
    row("to what is around it, further out", "<Parts><Order z:Id='1'><Previous z:Id='2'><Parts><Order z:Ref='1' i:nil='true'/></Parts></Previous></Order></Parts>",
        u"the element 'Order' refers to the object '1', which it is a part of: a value cannot hold itself"_s);
    row("to another type", "<Bill z:Id='1'><City>Rome</City></Bill><Previous z:Ref='1' i:nil='true'/>", u"the element 'Previous' refers to an object of another type"_s);
    row("to a base instead of what is derived from it", "<Buyer z:Id='1'/><Carrier z:Ref='1' i:nil='true'/>", u"the element 'Carrier' refers to an object of another type"_s);
    row("to what is no party", "<Bill z:Id='1'><City>Rome</City></Bill><Payer z:Ref='1' i:nil='true'/>", u"the element 'Payer' refers to an object of another type"_s);
    row("to nil", "<Bill z:Id='1' i:nil='true'/><Ship z:Ref='1' i:nil='true'/>", u"the element 'Ship' refers to the object '1', which does not stand before it"_s);
    row("with content of its own", "<Bill z:Id='1'/><Ship z:Ref='1'><City>Rome</City></Ship>", u"the element 'Ship' refers to an object and has content of its own"_s);
    row("with text of its own", "<Bill z:Id='1'/><Ship z:Ref='1'>Rome</Ship>", u"the element 'Ship' refers to an object and has content of its own"_s);
    row("a chain that is too deep", [] {
        QByteArray xml = "<Parts><Order z:Id='0'/>";
        for (int i = 1; i < 1000; ++i)
            xml += "<Order z:Id='" + QByteArray::number(i) + "'><Previous z:Ref='" + QByteArray::number(i - 1) + "' i:nil='true'/></Order>";
        return xml + "</Parts>";
    }(), u"elements are nested deeper than 256 levels"_s);
    row("2^30 values", doubling(30), u"the document grows too large when its references to objects are followed"_s);
}

void tst_PreservedReferences::refused()
{
    QFETCH(QByteArray, xml);
    Order order;
    QString error;
    QVERIFY(!read(start + '>' + xml + "</o>", order, &error));
    QTEST(error, "error");
}

// Less is no bomb.
void tst_PreservedReferences::expansion()
{
    Order order;
    QString error;
    QVERIFY2(read(start + '>' + doubling(10) + "</o>", order, &error), qPrintable(error));
    const Order *last = &*order.parts->order.last();
    for (int i = 0; i < 10; ++i)
        last = &*last->parts->order.last();
    QCOMPARE(last->ship->city.value(), u"X"_s);
}

// A small reply, and one that is read in a thread of its own.
void tst_PreservedReferences::replies()
{
    QByteArray orders;
    for (int i = 0; i < 10'000; ++i)
        orders += "<Order z:Id='o" + QByteArray::number(i) + "'><Bill z:Ref='2' i:nil='true'/><Ship z:Ref='2' i:nil='true'/><Tags z:Ref='4' i:nil='true'/></Order>";
    const QByteArray first = "<Order z:Id='1'><Bill z:Id='2'><City z:Id='3'>Rome</City></Bill><Ship z:Ref='2' i:nil='true'/>"
                             "<Tags z:Id='4'><b:string z:Ref='3' i:nil='true'/></Tags></Order>";
    const auto reply = [](const QByteArray &orders) {
        const QByteArray open = start;
        return Answer::http(200, envelope("<SplitResponse" + open.sliced(2) + "><SplitResult z:Id='r'>" + orders + "</SplitResult></SplitResponse>"), {{"Content-Type", "text/xml"}});
    };
    ScriptedServer server;
    server.enqueue(reply(first));
    server.enqueue(reply(first + orders));
    server.enqueue(reply("<Order z:Id='1'><Previous z:Ref='1' i:nil='true'/></Order>"));
    ServiceModel::BasicHttpBinding binding;
    binding.maxReceivedMessageSize = 64 * 1024 * 1024;
    ServiceModel::ChannelFactory<IShopChannel> factory(binding, ServiceModel::EndpointAddress(server.url()));
    const auto channel = factory.createChannel();
    for (const int count : {1, 10'001}) {
        QFuture<ServiceModel::Nillable<ArrayOfOrder>> future = channel->splitAsync({}, {});
        QTRY_VERIFY(future.isFinished());
        const auto result = future.result();
        QCOMPARE(result->order.size(), count);
        for (const auto &order : result->order) {
            QCOMPARE(order->ship->city.value(), u"Rome"_s);
            QVERIFY(order->bill.value() == *order->ship);
            QCOMPARE(order->tags->string.first(), u"Rome"_s);
        }
    }
    QFuture<ServiceModel::Nillable<ArrayOfOrder>> future = channel->splitAsync({}, {});
    QTRY_VERIFY(future.isFinished());
    try {
        future.result();
        QFAIL("a circle was read");
    } catch (const ServiceModel::ProtocolException &e) {
        QVERIFY2(e.message().contains(u"the element 'Previous' refers to the object '1', which it is a part of"), qPrintable(e.message()));
    }
}

// Each part of a request has ids of its own.
void tst_PreservedReferences::requests()
{
    ShopService service;
    ServiceModel::ServiceHost host(&service, QUrl(u"http://127.0.0.1:0/shop"_s));
    host.addServiceEndpoint(ServiceModel::BasicHttpBinding());
    QVERIFY2(host.open(), qPrintable(host.errorString()));
    QNetworkRequest request(host.baseAddress());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/xml; charset=utf-8"_s);
    request.setRawHeader("SOAPAction", "\"urn:test:preserved/IShop/Split\"");
    QNetworkAccessManager manager;
    const QByteArray order = "<order z:Id='1'><Bill z:Id='2'><Zip>1</Zip></Bill><Ship z:Ref='2' i:nil='true'/></order>";
    std::unique_ptr<QNetworkReply> reply(manager.post(request, envelope("<Split" + start.sliced(2) + '>' + order + "<place z:Id='1'><City z:Id='2'>Rome</City></place></Split>")));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QCOMPARE(service.received.ship->zip.value(), 1);
    QCOMPARE(service.receivedPlace.city.value(), u"Rome"_s);
    reply.reset(manager.post(request, envelope("<Split" + start.sliced(2) + '>' + order + "<place z:Ref='9' i:nil='true'/></Split>")));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->readAll().contains("the element 'place' refers to the object '9', which does not stand before it"));
}

QTEST_GUILESS_MAIN(tst_PreservedReferences)
#include "tst_preservedreferences.moc"
