// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "content_client.h"
#include "inheritance_client.h"
#include "members_client.h"
#include "simpletypes_client.h"

#include "xml/element.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

template <class T>
QByteArray written(const T &value)
{
    ServiceModel::XmlWriter writer;
    writeElement(writer, u"urn:root", u"root", value);
    return writer.take();
}

template <class T>
bool read(const QByteArray &xml, T &value, QString *error = nullptr)
{
    ServiceModel::XmlReader reader(xml);
    const bool ok = reader.readNextStartElement() && readValue(reader, value) && reader.readToEnd();
    if (error)
        *error = reader.error().message;
    return ok;
}

template <class T>
T roundTrip(const T &value)
{
    T result{};
    return read(written(value), result) ? result : T{};
}

ServiceModel::Element tree(const QByteArray &xml)
{
    ServiceModel::XmlReader reader(xml);
    return reader.readNextStartElement() ? ServiceModel::Element::read(reader) : ServiceModel::Element();
}

// A document without the accidents of its writing: prefixes are as their namespaces, also in values.
QByteArray canonical(const QByteArray &xml)
{
    QByteArray result;
    ServiceModel::XmlReader reader(xml);
    const auto named = [&reader](const QString &text) {
        const qsizetype colon = text.indexOf(u':');
        const QString namespaceUri = colon > 0 ? reader.resolvePrefix(text.first(colon)) : QString();
        return namespaceUri.isEmpty() ? text.toUtf8() : (u'{' + namespaceUri + u'}' + text.sliced(colon + 1)).toUtf8();
    };
    for (auto token = reader.readNext(); token != ServiceModel::XmlReader::Token::EndDocument; token = reader.readNext()) {
        using Token = ServiceModel::XmlReader::Token;
        if (token == Token::Invalid)
            return "not well-formed";
        if (token == Token::Text)
            result += named(reader.text());
        if (token == Token::EndElement)
            result += ">";
        if (token != Token::StartElement)
            continue;
        result += '<' + toString(reader.name()).toUtf8();
        QByteArrayList attributes;
        for (const auto &attribute : reader.attributes())
            attributes.append(' ' + toString(attribute.name).toUtf8() + '=' + named(attribute.value));
        std::sort(attributes.begin(), attributes.end());
        result += attributes.join();
    }
    return result;
}

Members::Person somebody()
{
    Members::Person person;
    person.name = u"Ada"_s;
    person.spouse = u"William"_s;
    person.score = {1.5};
    person.home.street = u"Main Street"_s;
    return person;
}

const QByteArray smallestPerson = "<p xmlns='urn:test:members' xmlns:i='http://www.w3.org/2001/XMLSchema-instance'>"
                                  "<name>Ada</name><spouse i:nil='true'/><score>1.5</score><home><street>x</street></home></p>";

} // namespace

class tst_GeneratedTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elementsThatMayBeAbsent();
    void nilAndAbsentAndValue();
    void repeatedElements();
    void elementsInAnyOrderAmongUnknownOnes();
    void unqualifiedElements();
    void wrongElements_data();
    void wrongElements();

    void builtinTypes();
    void valuesAtTheEdge();
    void enumerations();
    void attributes();
    void textWithAttributes();
    void wrongAttributes_data();
    void wrongAttributes();

    void extendedTypes();
    void recursiveTypes();
    void equality();

    void contentModels_data();
    void contentModels();
    void wrongContent_data();
    void wrongContent();
    void choices();
    void mixedText();
    void polymorphicValues();
    void boxedValues();
    void valuesInDebugOutput();
    void datesAndTimes_data();
    void datesAndTimes();
};

void tst_GeneratedTypes::elementsThatMayBeAbsent()
{
    Members::Person person = somebody();
    QVERIFY(!written(person).contains("<age"));
    QVERIFY(!roundTrip(person).age.has_value());
    person.age = 36;
    person.remark = u"first"_s;
    person.home.city = u""_s;
    person.latitude = 51.5;
    QCOMPARE(roundTrip(person).age, 36);
    QCOMPARE(roundTrip(person).remark, u"first"_s);
    QCOMPARE(roundTrip(person).home.city, u""_s); // empty is not absent
    QVERIFY(roundTrip(person) == person);
}

void tst_GeneratedTypes::nilAndAbsentAndValue()
{
    Members::Person person = somebody();
    QVERIFY(!roundTrip(person).nickname.has_value());
    QVERIFY(!roundTrip(person).nickname.isNil());

    person.nickname = ServiceModel::nil;
    QVERIFY(roundTrip(person).nickname.isNil());
    QVERIFY(roundTrip(person) == person);
    QVERIFY(!(roundTrip(person) == somebody()));

    person.nickname = u"A"_s;
    QCOMPARE(*roundTrip(person).nickname, u"A"_s);
    QVERIFY(!roundTrip(person).nickname.isNil());

    person.spouse.reset(); // mandatory: written, as nil
    QVERIFY(tree(written(person)).child(u"urn:test:members", u"spouse").attribute({u"http://www.w3.org/2001/XMLSchema-instance"_s, u"nil"_s}) == u"true");
    QVERIFY(!roundTrip(person).spouse.has_value());

    person.score = {1.5, std::nullopt, -0.0};
    QCOMPARE(roundTrip(person).score, person.score);
}

void tst_GeneratedTypes::repeatedElements()
{
    Members::Person person = somebody();
    QVERIFY(!written(person).contains("<mail"));
    person.mail = {u"a@x"_s, u""_s, u"b@x"_s};
    QCOMPARE(roundTrip(person).mail, person.mail);
}

void tst_GeneratedTypes::elementsInAnyOrderAmongUnknownOnes()
{
    Members::Person person;
    QVERIFY(read("<p xmlns='urn:test:members'><new><deep/></new><home><street>s</street><phone/></home><score>2</score>"
                 "<spouse>W</spouse><name>Ada</name><name xmlns='urn:other'>Eve</name></p>", person));
    QCOMPARE(person.name, u"Ada"_s);
    QCOMPARE(person.home.street, u"s"_s);
}

void tst_GeneratedTypes::unqualifiedElements()
{
    Members::Person person = somebody();
    person.tag = u"t"_s;
    QCOMPARE(tree(written(person)).child({}, u"tag").text(), u"t"_s);
    QCOMPARE(roundTrip(person).tag, u"t"_s);
}

void tst_GeneratedTypes::wrongElements_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("error");

    QTest::newRow("an element is missing") << QByteArray("<name>Ada</name>") << QByteArray() << u"the element 'name' is missing"_s;
    QTest::newRow("an element of a nested type is missing") << QByteArray("<street>x</street>") << QByteArray() << u"the element 'street' is missing"_s;
    QTest::newRow("an element is there twice") << QByteArray("<name>Ada</name>") << QByteArray("<name>Ada</name><name>Eve</name>")
                                               << u"the element 'name' may be there once only"_s;
    QTest::newRow("an optional element is there twice") << QByteArray("<name>Ada</name>") << QByteArray("<name>Ada</name><age>1</age><age>2</age>")
                                                        << u"the element 'age' may be there once only"_s;
    QTest::newRow("text is not of its type") << QByteArray("<score>1.5</score>") << QByteArray("<score>much</score>")
                                             << u"the element 'score' holds 'much', which is not an xs:double"_s;
    QTest::newRow("there is an element where text should be") << QByteArray("<name>Ada</name>") << QByteArray("<name><b/></name>")
                                                              << u"text was expected here, not the element 'b'"_s;
}

void tst_GeneratedTypes::wrongElements()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, error);
    Members::Person person;
    QVERIFY(read(smallestPerson, person));
    QString found;
    QVERIFY(!read(QByteArray(smallestPerson).replace(from, to), person, &found));
    QCOMPARE(found, error);
}

void tst_GeneratedTypes::builtinTypes()
{
    Simpletypes::Values values;
    QVERIFY(read("<v xmlns='urn:test:simpletypes'><stringValue> a </stringValue><normalizedStringValue>b</normalizedStringValue><tokenValue>c</tokenValue>"
                 "<anyURIValue>http://x/%20</anyURIValue><booleanValue>1</booleanValue><doubleValue>1e3</doubleValue><floatValue>0.1</floatValue>"
                 "<byteValue>-128</byteValue><shortValue>-32768</shortValue><intValue>+7</intValue><longValue>-9223372036854775808</longValue>"
                 "<unsignedByteValue>255</unsignedByteValue><unsignedShortValue>65535</unsignedShortValue><unsignedIntValue>4294967295</unsignedIntValue>"
                 "<unsignedLongValue>18446744073709551615</unsignedLongValue><decimalValue>0010.50</decimalValue>"
                 "<integerValue>123456789012345678901234567890</integerValue><positiveIntegerValue>1</positiveIntegerValue>"
                 "<dateTimeValue>2024-02-29T12:00:00Z</dateTimeValue><dateValue>2024-02-29</dateValue><timeValue>23:59:59.5</timeValue>"
                 "<base64BinaryValue>AAEC\n/w==</base64BinaryValue><hexBinaryValue>00ff</hexBinaryValue><durationValue>P1Y2M3DT4H5M6.007S</durationValue>"
                 "<gYearValue>-0044</gYearValue><gYearMonthValue>2024-02Z</gYearMonthValue><gMonthValue>--02</gMonthValue>"
                 "<gMonthDayValue>--02-29</gMonthDayValue><gDayValue>---31+01:00</gDayValue></v>", values));
    QCOMPARE(values.stringValue, u" a "_s);
    QCOMPARE(values.anyURIValue, u"http://x/%20"_s);
    QCOMPARE(values.booleanValue, true);
    QCOMPARE(values.doubleValue, 1000.0);
    QCOMPARE(values.floatValue, 0.1F);
    QCOMPARE(values.byteValue, qint8(-128));
    QCOMPARE(values.shortValue, qint16(-32768));
    QCOMPARE(values.intValue, 7);
    QCOMPARE(values.longValue, std::numeric_limits<qint64>::min());
    QCOMPARE(values.unsignedByteValue, quint8(255));
    QCOMPARE(values.unsignedShortValue, quint16(65535));
    QCOMPARE(values.unsignedIntValue, 4294967295U);
    QCOMPARE(values.unsignedLongValue, std::numeric_limits<quint64>::max());
    QCOMPARE(toText(values.decimalValue), u"10.5"_s);
    QCOMPARE(toText(values.integerValue), u"123456789012345678901234567890"_s);
    QCOMPARE(values.dateTimeValue, QDateTime(QDate(2024, 2, 29), QTime(12, 0), Qt::UTC));
    QCOMPARE(values.dateValue, QDate(2024, 2, 29));
    QCOMPARE(values.timeValue, QTime(23, 59, 59, 500));
    QCOMPARE(values.base64BinaryValue, QByteArray("\0\1\2\xFF", 4));
    QCOMPARE(values.hexBinaryValue.bytes, QByteArray("\0\xFF", 2));
    QCOMPARE(values.durationValue.months, 14);
    QCOMPARE(values.durationValue.seconds, 3 * 86400 + 4 * 3600 + 5 * 60 + 6);
    QCOMPARE(values.durationValue.fraction, "007"_ba);
    QCOMPARE(values.gYearValue.year, -44);
    QCOMPARE(values.gYearMonthValue.zone, 0);
    QCOMPARE(values.gMonthDayValue.day, 29);
    QCOMPARE(values.gDayValue.zone, 60);
    QVERIFY(roundTrip(values) == values);
}

void tst_GeneratedTypes::valuesAtTheEdge()
{
    Simpletypes::Values values;
    values.dateTimeValue = QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC);
    values.dateValue = QDate(9999, 12, 31);
    values.timeValue = QTime(0, 0);
    values.doubleValue = std::numeric_limits<double>::infinity();
    values.floatValue = std::numeric_limits<float>::denorm_min();
    values.stringValue = u"<&>\"' \U0001F600\t"_s;
    QVERIFY(roundTrip(values) == values);
    values.doubleValue = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(std::isnan(roundTrip(values).doubleValue));
}

void tst_GeneratedTypes::enumerations()
{
    using Simpletypes::Color;
    for (const Color color : {Color::Red, Color::DarkGreen, Color::Red2, Color::Empty, Color::X10, Color::X102, Color::Quoted}) {
        Color result = Color::Red;
        QVERIFY(read(written(color), result));
        QCOMPARE(result, color);
    }
    QCOMPARE(toText(Color::DarkGreen), u"dark-green"_s);
    QCOMPARE(toText(Color::Quoted), u"\"quoted\" \\ \u20AC"_s);
    Color color = Color::DarkGreen;
    QString error;
    QVERIFY(!read("<c>blue</c>", color, &error));
    QCOMPARE(error, u"'c' holds 'blue', which is not of the type Color"_s);
    QCOMPARE(color, Color::DarkGreen);
}

void tst_GeneratedTypes::attributes()
{
    Simpletypes::Paint paint;
    paint.id = -5;
    paint.gloss = 80;
    paint.color = {Simpletypes::Color::Red, Simpletypes::Color::Red};
    paint.price.currency = u"EUR"_s;
    QVERIFY(!tree(written(paint)).attributes().isEmpty());
    QCOMPARE(tree(written(paint)).attribute({{}, u"id"_s}), u"-5"_s);
    QVERIFY(!roundTrip(paint).lang.has_value());
    paint.lang = u"de"_s;
    QCOMPARE(tree(written(paint)).attribute({u"urn:test:simpletypes"_s, u"lang"_s}), u"de"_s);
    QVERIFY(roundTrip(paint) == paint);
}

void tst_GeneratedTypes::textWithAttributes()
{
    Simpletypes::Price price;
    QVERIFY(read("<p currency='EUR' vat='19' color='dark-green'>-0.10</p>", price));
    QCOMPARE(price.currency, u"EUR"_s);
    QCOMPARE(price.vat, 19);
    QCOMPARE(price.color, Simpletypes::Color::DarkGreen);
    QCOMPARE(toText(price.value), u"-0.1"_s);
    QVERIFY(roundTrip(price) == price);
}

void tst_GeneratedTypes::wrongAttributes_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("error");
    QTest::newRow("one that must be there is missing") << QByteArray("<p>1</p>") << u"the element 'p' lacks the attribute 'currency'"_s;
    QTest::newRow("one is not of its type") << QByteArray("<p currency='EUR' vat='x'>1</p>") << u"'vat' holds 'x', which is not of its type"_s;
    QTest::newRow("the text is not of its type") << QByteArray("<p currency='EUR'>1,5</p>") << u"'p' holds '1,5', which is not of the type xs:decimal"_s;
}

void tst_GeneratedTypes::wrongAttributes()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, error);
    Simpletypes::Price price;
    QString found;
    QVERIFY(!read(xml, price, &found));
    QCOMPARE(found, error);
}

void tst_GeneratedTypes::extendedTypes()
{
    Inheritance::Ring ring;
    ring.name = u"ring"_s;
    ring.id = 7;
    ring.radius = 2;
    ring.hole = 1;
    ring.color = u"red"_s;
    QVERIFY(roundTrip(ring) == ring);
    const Inheritance::Shape &shape = ring;
    QCOMPARE(roundTrip(shape).name, u"ring"_s);

    // The base's elements come first, as the schema wants them.
    const QList<ServiceModel::Element> children = tree(written(ring)).children();
    QStringList names;
    for (const ServiceModel::Element &child : children)
        names.append(child.name().localName);
    QCOMPARE(names, QStringList({u"name"_s, u"radius"_s, u"hole"_s}));
}

void tst_GeneratedTypes::recursiveTypes()
{
    Inheritance::Folder folder;
    folder.name = u"/"_s;
    folder.folder = {{u"a"_s, {}, {}}, {u"b"_s, {{u"c"_s, {}, {}}}, {{u"x.zip"_s, Inheritance::Folder{u"zip"_s, {}, {}}}}}};
    QVERIFY(roundTrip(folder) == folder);
    QCOMPARE(roundTrip(folder).folder.at(1).file.at(0).archived->name, u"zip"_s);

    Inheritance::Ring ring;
    ring.part = {Inheritance::Ring(), Inheritance::Ring()};
    QVERIFY(roundTrip(ring) == ring);
}

void tst_GeneratedTypes::equality()
{
    Members::Person person = somebody();
    QVERIFY(person == somebody());
    person.home.street = u"Other Street"_s;
    QVERIFY(!(person == somebody()));
    Inheritance::Circle circle;
    Inheritance::Circle other = circle;
    other.name = u"of the base"_s;
    QVERIFY(!(circle == other));
}

// What is read is written again, as the schema wants it.
void tst_GeneratedTypes::contentModels_data()
{
    QTest::addColumn<QByteArray>("xml");

    QTest::newRow("an alternative that is an element") << "<payment><amount>1</amount><card><number>1</number></card><currency>EUR</currency></payment>"_ba;
    QTest::newRow("an alternative that is text") << "<payment><amount>1</amount><cash>now</cash><currency>EUR</currency></payment>"_ba;
    QTest::newRow("an alternative that is a sequence") << "<payment><amount>1</amount><bank>B</bank><account>A</account><currency>EUR</currency></payment>"_ba;
    QTest::newRow("a sequence that is not complete") << "<payment><amount>1</amount><bank>B</bank><currency>EUR</currency></payment>"_ba;
    QTest::newRow("no alternative") << "<contact/>"_ba;
    QTest::newRow("the first of two of one type") << "<contact><email>x</email></contact>"_ba;
    QTest::newRow("an alternative that repeats") << "<contact><phone>1</phone><phone>2</phone></contact>"_ba;
    QTest::newRow("an alternative that is nil") << "<contact><visit i:nil='true'/></contact>"_ba;
    QTest::newRow("a choice that repeats") << "<drawing scale='0.5'><square>1</square><circle>2</circle><from>1</from><to>2</to><square>3</square><from>3</from><to>4</to><from>5</from><to>6</to></drawing>"_ba;
    QTest::newRow("a sequence that repeats") << "<table><key>1</key><key>2</key><value>b</value><note>x</note><note>y</note><key>3</key><note>z</note></table>"_ba;
    QTest::newRow("an element in two places") << "<range><end>1</end><end>2</end></range>"_ba;
    QTest::newRow("an element in two places, with others between") << "<range><end>1</end><open>true</open><step>3</step><step>4</step><end>2</end></range>"_ba;
    QTest::newRow("groups") << "<person id='a' mark='7' o:x='1'><first>A</first><last>L</last><title>Countess</title><year>1815</year></person>"_ba;
    QTest::newRow("a group that is not there") << "<person><first>A</first><last>L</last></person>"_ba;
    QTest::newRow("elements that stand for another") << "<zoo><dog><name>a</name><breed>b</breed></dog><cat lives='9'><name>c</name></cat><puppy><name>d</name><breed>e</breed></puppy></zoo>"_ba;
    QTest::newRow("types that stand for another") << "<farm><guard i:type='t:Puppy'><name>a</name><breed>b</breed><mother><name>c</name><breed>d</breed></mother></guard>"
                                                     "<animal i:type='t:Cat'><name>e</name></animal><animal i:type='t:Dog'><name>f</name><breed>g</breed></animal></farm>"_ba;
    QTest::newRow("a type that stands for itself") << "<farm><guard><name>a</name><breed>b</breed></guard></farm>"_ba;
    QTest::newRow("a type that holds itself") << "<node><name>a</name><next><name>b</name><next><name>c</name></next></next></node>"_ba;
    QTest::newRow("types that hold each other") << "<expression><sum><operand><number>1</number></operand><operand><not><number>2</number></not></operand></sum></expression>"_ba;
    QTest::newRow("what the schema does not name") << "<bag kind='k' o:a='1' b='2'><first>f</first><o:x y='1'>t<o:z/>u</o:x><x xmlns='urn:third' o:ref='o:q'>o:p</x></bag>"_ba;
    QTest::newRow("text among elements") << "<paragraph>some <bold>bold</bold> and <code>code</code><code/>.</paragraph>"_ba;
    QTest::newRow("text alone") << "<paragraph>plain</paragraph>"_ba;
    QTest::newRow("anything") << "<anything i:type='xs:int'>1</anything><anything a='1'>x<o:y/>z</anything>"_ba;
    QTest::newRow("a type that restricts another") << "<short><name>a</name></short>"_ba;
    QTest::newRow("a type that was redefined") << "<label><text>t</text><size>1</size></label>"_ba;
    QTest::newRow("lists") << "<lists sizes='small large' ref='o:x'><numbers>1 2 3</numbers><numbers/><words>a b</words></lists>"_ba;
    QTest::newRow("unions and names") << "<lists><size>large</size><anySize>huge</anySize><type>t:Zoo</type></lists>"_ba;
}

void tst_GeneratedTypes::contentModels()
{
    QFETCH(QByteArray, xml);
    const QByteArray document = "<Everything xmlns='urn:test:content' xmlns:t='urn:test:content' xmlns:o='urn:other' xmlns:xs='http://www.w3.org/2001/XMLSchema' "
                                "xmlns:i='http://www.w3.org/2001/XMLSchema-instance'>" + xml + "</Everything>";
    QString error;
    Content::Everything value;
    QVERIFY2(read(document, value, &error), qPrintable(error));
    ServiceModel::XmlWriter writer;
    writeElement(writer, u"urn:test:content", u"Everything", value);
    const QByteArray result = writer.take();
    QVERIFY2(canonical(result) == canonical(document), result.constData());
    Content::Everything again;
    QVERIFY2(read(result, again, &error), qPrintable(error));
    QVERIFY(again == value);

    QTemporaryDir folder;
    for (const auto &[name, content] : {std::pair(u"/read.xml"_s, document), std::pair(u"/written.xml"_s, result)}) {
        QFile file(folder.path() + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    QProcess lint;
    lint.setProcessChannelMode(QProcess::MergedChannels);
    lint.start(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"--schema"_s, QStringLiteral(WSDL_DIR "/content.xsd"), folder.filePath(u"read.xml"_s), folder.filePath(u"written.xml"_s)});
    QVERIFY2(lint.waitForFinished(), qPrintable(lint.errorString()));
    QVERIFY2(lint.exitCode() == 0, lint.readAll().constData());
}

void tst_GeneratedTypes::wrongContent_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("error");
    QTest::newRow("no alternative") << "<payment><amount>1</amount><currency>EUR</currency></payment>"_ba << u"the element 'card' or 'cash' or 'bank' or 'account' is missing"_s;
    QTest::newRow("two alternatives") << "<payment><amount>1</amount><cash/><cash/></payment>"_ba << u"the element 'cash' may be there once only"_s;
    QTest::newRow("half a sequence") << "<drawing><from>1</from></drawing>"_ba << u"the element 'to' is missing"_s;
    QTest::newRow("a sequence with the end first") << "<drawing><to>1</to><from>1</from></drawing>"_ba << u"the element 'from' is missing"_s;
    QTest::newRow("the second of two is missing") << "<range><end>1</end></range>"_ba << u"the element 'end' is missing"_s;
    QTest::newRow("a type that nobody declares") << "<farm><animal i:type='t:Cow'><name/></animal></farm>"_ba
                                                 << u"the element 'animal' is said to be of the type '{urn:test:content}Cow', which is not derived from 'Animal'"_s;
    QTest::newRow("a type that is not derived") << "<farm><guard i:type='t:Cat'><name/></guard></farm>"_ba
                                                << u"the element 'guard' is said to be of the type '{urn:test:content}Cat', which is not derived from 'Dog'"_s;
    QTest::newRow("an abstract type") << "<farm><animal><name/></animal></farm>"_ba << u"the element 'animal' is of the abstract type 'Animal'"_s;
    QTest::newRow("an item of a list") << "<lists><numbers>1 x</numbers></lists>"_ba << u"'numbers' holds '1 x', which is not of its type"_s;
    QTest::newRow("a name without its namespace") << "<lists><type>q:x</type></lists>"_ba << u"'type' holds 'q:x', which is not of the type QName"_s;
    QTest::newRow("the text of a type within") << "<expression><sum><operand><not><number>x</number></not></operand></sum></expression>"_ba
                                               << u"the element 'number' holds 'x', which is not an xs:double"_s;
}

void tst_GeneratedTypes::wrongContent()
{
    QFETCH(QByteArray, xml);
    Content::Everything value;
    QString error;
    QVERIFY(!read("<e xmlns='urn:test:content' xmlns:t='urn:test:content' xmlns:i='http://www.w3.org/2001/XMLSchema-instance'>" + xml + "</e>", value, &error));
    QTEST(error, "error");
}

void tst_GeneratedTypes::choices()
{
    Content::Payment payment;
    payment.choice = Content::Card{u"1234"_s};
    QCOMPARE(std::get<Content::Card>(roundTrip(payment).choice).number, u"1234"_s);
    payment.choice = Content::PaymentCash{u"now"_s};
    QCOMPARE(std::get_if<Content::Card>(&payment.choice), nullptr);
    QVERIFY(roundTrip(payment) == payment);

    Content::Drawing drawing;
    drawing.choices = {Content::DrawingCircle{1}, Content::DrawingFromTo{1, 2}, Content::DrawingCircle{2}};
    QVERIFY(roundTrip(drawing) == drawing);
    QVERIFY(std::holds_alternative<Content::DrawingFromTo>(roundTrip(drawing).choices.at(1)));
}

void tst_GeneratedTypes::mixedText()
{
    Content::Paragraph paragraph;
    QVERIFY(read("<p xmlns='urn:test:content'>a <bold>b</bold> c</p>", paragraph));
    QCOMPARE(paragraph.texts, QStringList({u"a "_s, u" c"_s}));
    paragraph.texts = {u"<"_s};
    QVERIFY(written(paragraph).contains("&lt;<bold"));
    paragraph.texts.clear();
    QVERIFY(written(paragraph).contains("><bold"));
}

void tst_GeneratedTypes::polymorphicValues()
{
    Content::Puppy puppy;
    puppy.name = u"Rex"_s;
    puppy.breed = u"mutt"_s;
    Content::Farm farm;
    farm.animal = {puppy, Content::Cat()};
    QCOMPARE(farm.animal.at(0)->name, u"Rex"_s);
    QCOMPARE(farm.animal.at(0).as<Content::Dog>()->breed, u"mutt"_s);
    QVERIFY(farm.animal.at(0).as<Content::Puppy>());
    QVERIFY(!farm.animal.at(0).as<Content::Cat>());
    QVERIFY(roundTrip(farm) == farm);

    Content::Farm other = farm;
    other.animal[0]->name = u"Fido"_s;
    QCOMPARE(farm.animal.at(0)->name, u"Rex"_s);
    QVERIFY(!(other == farm));

    // What was never set is as a value of the declared type is at first.
    ServiceModel::Polymorphic<Content::Dog> dog;
    QVERIFY(dog->name.isEmpty());
    QVERIFY(dog == ServiceModel::Polymorphic<Content::Dog>(Content::Dog()));
    QVERIFY(!(dog == ServiceModel::Polymorphic<Content::Dog>(puppy)));
    farm.guard.emplace();
    QVERIFY(roundTrip(farm) == farm);
}

void tst_GeneratedTypes::boxedValues()
{
    Content::Node first{u"first"_s, Content::Node{u"second"_s, {}}};
    QCOMPARE((*first.next)->name, u"second"_s);
    Content::Node other = first;
    QVERIFY(other == first);
    (*other.next)->name = u"other"_s;
    QCOMPARE(std::as_const((*first.next))->name, u"second"_s);
    QVERIFY(!(other == first));
}

void tst_GeneratedTypes::valuesInDebugOutput()
{
    QString text;
    QDebug(&text) << Content::Node{u"a b"_s, {}} << Content::Size::Large;
    QCOMPARE(text, u"<value xmlns=\"\"><name xmlns=\"urn:test:content\">a b</name></value> \"large\" "_s);
    text.clear();
    QDebug(&text) << QList<Content::DrawingChoice>{Content::DrawingCircle{1}};
    QCOMPARE(text, u"QList(<value xmlns=\"\"><circle xmlns=\"urn:test:content\">1</circle></value>) "_s);
}

void tst_GeneratedTypes::datesAndTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written"); // empty when it is refused
    const auto row = [](const char *name, const QString &text, const QString &written) { QTest::newRow(name) << text << written; };
    row("a time without a zone", u"2024-02-29T12:00:00"_s, u"2024-02-29T12:00:00"_s);
    row("UTC", u" 2024-02-29T12:00:00Z "_s, u"2024-02-29T12:00:00Z"_s);
    row("an offset", u"2024-02-29T12:00:00-03:30"_s, u"2024-02-29T12:00:00-03:30"_s);
    row("an offset of nothing", u"2024-02-29T12:00:00+00:00"_s, u"2024-02-29T12:00:00Z"_s);
    row("seven digits", u"2024-02-29T12:00:00.1234567Z"_s, u"2024-02-29T12:00:00.1234567Z"_s);
    row("zeros at the end", u"2024-02-29T12:00:00.100Z"_s, u"2024-02-29T12:00:00.1Z"_s);
    row("zeros in front", u"2024-02-29T12:00:00.000001Z"_s, u"2024-02-29T12:00:00.000001Z"_s);
    row("the end of a day", u"2023-12-31T24:00:00Z"_s, u"2024-01-01T00:00:00Z"_s);
    row("a year of five digits", u"12024-01-01T00:00:00Z"_s, u"12024-01-01T00:00:00Z"_s);
    row("before our era", u"-0044-03-15T00:00:00Z"_s, u"-0044-03-15T00:00:00Z"_s);
    row("the year 0", u"0000-01-01T00:00:00Z"_s, {});
    row("a day that is not there", u"2023-02-29T00:00:00Z"_s, {});
    row("no seconds", u"2023-02-28T00:00Z"_s, {});
    row("a fraction of no digits", u"2023-02-28T00:00:00.Z"_s, {});
    row("an offset without a colon", u"2023-02-28T00:00:00+0100"_s, {});
    row("an offset that is too far", u"2023-02-28T00:00:00+14:01"_s, {});
    row("nothing", u""_s, {});
}

void tst_GeneratedTypes::datesAndTimes()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    ServiceModel::DateTime value;
    QCOMPARE(fromText(text, value), !written.isEmpty());
    if (!written.isEmpty())
        QCOMPARE(toText(value), written);
}

QTEST_GUILESS_MAIN(tst_GeneratedTypes)
#include "tst_generatedtypes.moc"
