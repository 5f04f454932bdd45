// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "members_client.h"
#include "simpletypes_client.h"

#include "support/generatedvalues.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

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

// Elements, attributes and simple types, in generated structs.
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
    person.home.street = u"Other Street"_s;
    QVERIFY(!(roundTrip(person) == somebody()));
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

QTEST_GUILESS_MAIN(tst_GeneratedTypes)
#include "tst_generatedtypes.moc"
