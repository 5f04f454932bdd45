// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "encoded_client.h"
#include "encoded_service.h"

#include "support/generatedvalues.h"
#include "support/servicescene.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

class EncodedService : public Encoded::EncodedServiceBase
{
public:
    QString join(const Encoded::ArrayOfString &words, const QString &separator) override { return words.item.join(separator); }
    qint32 sum(const Encoded::Numbers &numbers) override { return std::accumulate(numbers.item.cbegin(), numbers.item.cend(), 0); }
    Encoded::Person oldest(const Encoded::People &people) override
    {
        return *std::max_element(people.item.cbegin(), people.item.cend(), [](const auto &a, const auto &b) { return a.age < b.age; });
    }
};

class Encoded12Service : public Encoded::Encoded12ServiceBase
{
public:
    QString join(const Encoded::ArrayOfString &words, const QString &separator) override { return words.item.join(separator); }
    qint32 sum(const Encoded::Numbers &numbers) override { return qint32(numbers.item.size()); }
    Encoded::Person oldest(const Encoded::People &people) override { return people.item.first(); }
};

class DocumentsService : public Encoded::DocumentsServiceBase
{
public:
    Encoded::Person echo(const Encoded::Person &person) override { return person; }
};

Encoded::Person ada()
{
    Encoded::Person person{u"Ada"_s, 36, {{u"Charles"_s}}};
    person.color = Encoded::Color::Green;
    person.born = QDate(1815, 12, 10);
    fromText(u"123456789012345678901234567890", person.fortune.emplace());
    return person;
}

} // namespace

// Messages in SOAP's encoding go from a generated client to a generated service and back.
class tst_EncodedMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrays();
    void structs();
    void body();
    void requests_data();
    void requests();
    void typesAreSaid();
    void soap12();
    void documents();
    void wrongRequests_data();
    void wrongRequests();
};

void tst_EncodedMessages::arrays()
{
    EncodedService service;
    Scene<Encoded::EncodedChannel> scene(&service);
    QCOMPARE(result(scene.channel->joinAsync({{u"a"_s, u"b"_s}}, u"-"_s)), u"a-b"_s);
    QCOMPARE(result(scene.channel->joinAsync({}, u"-"_s)), QString());
    QCOMPARE(result(scene.channel->sumAsync({{1, 2, 3}})), 6);
}

void tst_EncodedMessages::structs()
{
    EncodedService service;
    Scene<Encoded::EncodedChannel> scene(&service);
    const Encoded::Person ada{u"Ada"_s, 36, {{u"Charles"_s}}};
    const Encoded::Person charles{u"Charles"_s, 79, {}};
    QVERIFY(result(scene.channel->oldestAsync({{ada, charles}})) == charles);
    QVERIFY(result(scene.channel->oldestAsync({{ada}})) == ada);
}

// Types are said, so that services find them that know no WSDL.
void tst_EncodedMessages::body()
{
    EncodedService service;
    const QByteArray reply = answer(service, 2, "<e:oldest xmlns:e='urn:test:encoded'><people><item><name>A</name><age>1</age><friends/></item></people></e:oldest>");
    XmlReader reader(reply);
    QVERIFY(reader.readNextStartElement());
    QVERIFY(reader.isElement(u"urn:test:encoded", u"oldestResponse"));
    QCOMPARE(reader.attribute(Namespaces::Soap11, u"encodingStyle"), Namespaces::SoapEncoding11.toString());
    const auto typeHere = [&] { return toString(reader.resolveQName(reader.attribute(Namespaces::XmlSchemaInstance, u"type"))); };
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(typeHere(), u"{urn:test:encoded}Person"_s);
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(typeHere(), u"{http://www.w3.org/2001/XMLSchema}string"_s);
    reader.skipCurrentElement();
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(typeHere(), u"{http://www.w3.org/2001/XMLSchema}int"_s);
    reader.skipCurrentElement();
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(typeHere(), u"{http://schemas.xmlsoap.org/soap/encoding/}Array"_s);
    const QString arrayType = reader.attribute(Namespaces::SoapEncoding11, u"arrayType");
    QCOMPARE(toString(reader.resolveQName(arrayType)), u"{http://www.w3.org/2001/XMLSchema}string[0]"_s);
}

void tst_EncodedMessages::requests_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("text"); // in the answer

    const QByteArray start = " xmlns:e='urn:test:encoded' xmlns:c='http://schemas.xmlsoap.org/soap/encoding/' xmlns:i='http://www.w3.org/2001/XMLSchema-instance' xmlns:x='http://www.w3.org/2001/XMLSchema'>";
    const auto join = [&](const char *name, const QByteArray &words, const QByteArray &more, const QByteArray &text) {
        QTest::newRow(name) << 0 << "<e:join" + start + words + "<separator i:type='x:string'>,</separator></e:join>" + more << '>' + text + '<';
    };
    join("items of any name", "<words c:arrayType='x:string[2]'><a>1</a><e:b>2</e:b></words>", {}, "1,2");
    join("an array that is referred to", "<words href='#w'/>", "<c:Array xmlns:c='http://schemas.xmlsoap.org/soap/encoding/' id='w' c:arrayType='x:string[2]'><item>1</item><item>2</item></c:Array>", "1,2");
    join("items that are referred to", "<words c:arrayType='x:string[3]'><item href='#a'/><item>2</item><item href='#a'/></words>", "<multiRef id='a'>1</multiRef>", "1,2,1");
    join("a reference to a reference", "<words c:arrayType='x:string[1]'><item href='#a'/></words>", "<multiRef id='a' href='#b'/><multiRef id='b'>1</multiRef>", "1");
    join("an array without its type", "<words i:type='c:Array'><string>1</string></words>", {}, "1");
    join("a part of an array", "<words c:arrayType='x:string[5]' c:offset='[2]'><item>3</item></words>", {}, ",,3");
    join("a sparse array", "<words c:arrayType='x:string[5]'><item c:position='[1]'>2</item><item c:position='[3]'>4</item></words>", {}, ",2,,4");
    join("an item that is nil", "<words c:arrayType='x:string[2]'><item i:nil='true'/><item>2</item></words>", {}, ",2");
    join("no array at all", "<words i:nil='true'/>", {}, "");
    join("in SOAP 1.2", "<words xmlns:c12='http://www.w3.org/2003/05/soap-encoding' c12:ref='w'/>",
         "<e:w xmlns:e='urn:test:encoded' xmlns:c12='http://www.w3.org/2003/05/soap-encoding' c12:id='w' c12:itemType='x:string' c12:arraySize='1'><item>1</item></e:w>", "1");
    QTest::newRow("two dimensions") << 1 << "<e:sum" + start + "<numbers c:arrayType='x:int[2,2]'><item>1</item><item>2</item><item>3</item><item>4</item></numbers></e:sum>" << QByteArray(">10<");
    QTest::newRow("a number that is nil") << 1 << "<e:sum" + start + "<numbers c:arrayType='x:int[2]'><item i:nil='1'/><item>2</item></numbers></e:sum>" << QByteArray(">2<");
    QTest::newRow("a number that is nil and says its type") << 1 << "<e:sum" + start + "<numbers c:arrayType='x:int[2]'><item i:type='x:int' i:nil='1'/><item>2</item></numbers></e:sum>" << QByteArray(">2<");
    // Toolkits differ in what a schema's form means for accessors: PHP and Axis write them without a namespace.
    QTest::newRow("a qualified accessor that has no namespace") << 2 << "<e:oldest" + start + "<people c:arrayType='e:Person[1]'><item><email>a@b</email></item></people></e:oldest>" << QByteArray(">a@b<");
    QTest::newRow("a qualified accessor that has one") << 2 << "<e:oldest" + start + "<people c:arrayType='e:Person[1]'><item><e:email>a@b</e:email></item></people></e:oldest>" << QByteArray(">a@b<");
    QTest::newRow("an accessor that has a namespace and should not") << 2 << "<e:oldest" + start + "<people c:arrayType='e:Person[1]'><item><e:age>5</e:age></item></people></e:oldest>" << QByteArray(">5<");
    QTest::newRow("accessors that are missing") << 2 << "<e:oldest" + start + "<people c:arrayType='e:Person[1]'><item i:type='e:Person'><age>5</age></item></people></e:oldest>" << QByteArray(">5<");
    QTest::newRow("structs that share a value") << 2 << "<e:oldest" + start + "<people c:arrayType='e:Person[2]'><item href='#p'/><item href='#p'/></people></e:oldest>"
                                                       "<multiRef id='p'><name href='#n'/><age>5</age><friends xmlns:c='http://schemas.xmlsoap.org/soap/encoding/' c:arrayType='x:string[1]'><item href='#n'/></friends></multiRef><multiRef id='n'>Ada</multiRef>"
                                                << QByteArray(">Ada<");
}

void tst_EncodedMessages::requests()
{
    QFETCH(int, operation);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, text);
    EncodedService service;
    QString error;
    const QByteArray reply = answer(service, operation, body, &error);
    QCOMPARE(error, QString());
    QVERIFY2(text == "><" || reply.contains(text), reply.constData());
}

// Of enumerations, dates and numbers of any size, too.
void tst_EncodedMessages::typesAreSaid()
{
    XmlWriter writer;
    writer.setEncoding(Namespaces::SoapEncoding11);
    writeElement(writer, {}, u"p", ada());
    const QByteArray xml = canonical(writer.take());
    for (const char *element : {"<color {http://www.w3.org/2001/XMLSchema-instance}type={urn:test:encoded}Color", "<born {http://www.w3.org/2001/XMLSchema-instance}type={http://www.w3.org/2001/XMLSchema}date",
                                "<fortune {http://www.w3.org/2001/XMLSchema-instance}type={http://www.w3.org/2001/XMLSchema}integer"})
        QVERIFY2(xml.contains(element), xml.constData());
}

// SOAP 1.2 part 2, section 3
void tst_EncodedMessages::soap12()
{
    Encoded12Service service;
    const QByteArray reply = answer(service, 2, "<e:oldest xmlns:e='urn:test:encoded'><people xmlns:c='http://www.w3.org/2003/05/soap-encoding' c:itemType='e:Person' c:arraySize='1'>"
                                                "<item><name>A</name><age>1</age><friends><item>x</item></friends></item></people></e:oldest>");
    const Element response = tree(reply);
    QCOMPARE(response.attribute({Namespaces::Soap12.toString(), u"encodingStyle"_s}), Namespaces::SoapEncoding12.toString());
    const Element friends = response.children().first().children().at(2);
    QCOMPARE(friends.attribute({Namespaces::SoapEncoding12.toString(), u"arraySize"_s}), u"1"_s);
    QVERIFY(friends.attribute({Namespaces::SoapEncoding12.toString(), u"itemType"_s}).endsWith(u":string"_s));
    QVERIFY2(!reply.contains("arrayType"), reply.constData());

    Scene<Encoded::Encoded12Channel> scene(&service, WSHttpBinding());
    QVERIFY(result(scene.channel->oldestAsync({{ada()}})) == ada());
}

// document/encoded: the parts are the children of the body.
void tst_EncodedMessages::documents()
{
    DocumentsService service;
    const Element reply = tree(answer(service, 0, "<person href='#p'/><multiRef id='p'><name>A</name><age>1</age><friends/></multiRef>"));
    QCOMPARE(reply.name().localName, u"same"_s);
    QCOMPARE(reply.attribute({Namespaces::Soap11.toString(), u"encodingStyle"_s}), Namespaces::SoapEncoding11.toString());
    Scene<Encoded::DocumentsChannel> scene(&service);
    QVERIFY(result(scene.channel->echoAsync(ada())) == ada());
}

void tst_EncodedMessages::wrongRequests_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("error");
    QTest::newRow("a reference to nothing") << QByteArray("<words href='#x'/>") << u"nothing in the body has the id 'x' that is referred to"_s;
    QTest::newRow("a reference to itself") << QByteArray("<words id='x' href='#x'/>") << u"refers back to it"_s;
    QTest::newRow("a value that contains itself") << QByteArray("<words id='x'><item><more href='#x'/></item></words>") << u"a value of the body contains itself"_s;
    QTest::newRow("an array with a very far item") << QByteArray("<words xmlns:c='http://schemas.xmlsoap.org/soap/encoding/' c:arrayType='x[]'><item c:position='[99999999]'>1</item></words>")
                                                   << u"the array is too sparse"_s;
    QByteArray bomb = "<words href='#b0'/></e:join>";
    for (int i = 0; i < 40; ++i)
        bomb += "<m id='b" + QByteArray::number(i) + "'><item href='#b" + QByteArray::number(i + 1) + "'/><item href='#b" + QByteArray::number(i + 1) + "'/></m>";
    bomb += "<e:join id='b40'>x";
    QTest::newRow("references that double each other") << bomb << u"grows too large"_s;
}

void tst_EncodedMessages::wrongRequests()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, error);
    EncodedService service;
    QString said;
    answer(service, 0, "<e:join xmlns:e='urn:test:encoded'>" + words.replace("<e:join id", "<e:join xmlns:e='urn:test:encoded' id") + "</e:join>", &said);
    QVERIFY2(said.contains(error), qPrintable(said));
}

QTEST_GUILESS_MAIN(tst_EncodedMessages)
#include "tst_encodedmessages.moc"
