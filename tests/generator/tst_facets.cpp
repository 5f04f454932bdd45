// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "facets_client.h"

#include "support/generatedvalues.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Facets: values that are against them are written and read like all others; firstViolation() tells.
class tst_Facets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void violations_data();
    void violations();
    void unions_data();
    void unions();
    void derivedTypes();
};

void tst_Facets::violations_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("violation");
    const auto row = [](const char *name, const QByteArray &xml, const QString &violation = {}) { QTest::newRow(name) << xml << violation; };
    row("nothing", {});
    row("all as it should be", "<code>ABCD</code><percent>99.99</percent><size>10</size><tag>ab</tag><codes>AB 12</codes><day>2000-01-01</day><bytes>0001</bytes>"
                               "<name>a.b</name><version>1.0</version><color>red</color><price currency='EUR'>1</price><part><id>2</id></part><left>ab</left>");
    row("too short", "<tag>a</tag>", u"tag[1] holds 'a', which is shorter than 2"_s);
    row("too long, the second of several", "<tag>ab</tag><tag>123456789</tag>", u"tag[2] holds '123456789', which is longer than 8"_s);
    row("characters are counted, not their halves", "<tag>\xF0\x9F\x98\x80</tag>", u"tag[1] holds '\U0001F600', which is shorter than 2"_s);
    row("a pattern, one class without another", "<code>AO</code>", u"code holds 'AO', which does not match the pattern of its type"_s);
    row("the other pattern", "<code>12</code>");
    row("the pattern of a step before", "<code>123</code>", u"code holds '123', which does not match the pattern of its type"_s);
    row("nil", "<code i:nil='true'/>");
    row("too small", "<percent>-0.5</percent>", u"percent holds '-0.5', which is less than 0"_s);
    row("too large", "<percent>100</percent>", u"percent holds '100', which is not less than 100"_s);
    row("too many digits behind the point", "<percent>0.125</percent>", u"percent holds '0.125', which has more than 2 digits behind the point"_s);
    row("too many digits", "<percent>12345</percent>", u"percent holds '12345', which has more than 4 digits"_s);
    row("none of some numbers", "<size>5</size>", u"size holds '5', which is none of the values that are allowed"_s);
    row("too few items", "<codes>AB</codes>", u"codes holds 'AB', which is shorter than 2"_s);
    row("an item", "<codes>AB a</codes>", u"codes[2] holds 'a', which is shorter than 2"_s);
    row("a day before", "<day>1999-12-31</day>", u"day holds '1999-12-31', which is less than 2000-01-01"_s);
    row("bytes", "<bytes>00</bytes>", u"bytes holds '00', which is shorter than 2"_s);
    row("a name", "<name>a:b</name>", u"name holds 'a:b', which does not match the pattern of its type"_s);
    row("a fixed value", "<version>2</version>", u"version holds '2', which is none of the values that are allowed"_s);
    row("text", "<price>100</price>", u"price/text() holds '100', which is not less than 100"_s);
    row("an attribute", "<price currency='EURO'>1</price>", u"price/@currency holds 'EURO', which is longer than 3"_s);
    row("a part of a part", "<part><id>1</id><part><id>0</id></part></part>", u"part[1]/part[1]/id holds '0', which is less than 1"_s);
    row("an alternative", "<left>a</left>", u"left holds 'a', which is shorter than 2"_s);
    row("a struct that is an alternative", "<right>100</right>", u"right/text() holds '100', which is not less than 100"_s);
}

void tst_Facets::violations()
{
    QFETCH(QByteArray, xml);
    Facets::Item item;
    QString error;
    const QByteArray id = xml.startsWith("<id>") ? QByteArray() : QByteArray("<id>1</id>");
    QVERIFY2(read("<item xmlns='urn:test:facets' xmlns:i='http://www.w3.org/2001/XMLSchema-instance'>" + id + xml + "</item>", item, &error), qPrintable(error));
    QTEST(firstViolation(item), "violation");
}

// A value is right when one of the types has it (XML Schema part 2, section 4.1.2.3).
void tst_Facets::unions_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("violation");
    const auto row = [](const char *name, const QByteArray &xml, const QString &violation = {}) { QTest::newRow(name) << xml << violation; };
    row("of the first type, of the second, nil", "<rate>1.5</rate><rate>AB</rate><rate i:nil='true'/><rate>200</rate>");
    row("of neither type", "<rate>AB</rate><rate>a</rate>",
        u"rate[2] holds 'a', which fits no type of its union: as 'Percent' it is no such value, as 'Code' it is shorter than 2"_s);
    row("too much for each", "<rate>123456789</rate>",
        u"rate[1] holds '123456789', which fits no type of its union: as 'Percent' it has more than 4 digits, as 'Code' it is longer than 8"_s);
    row("digits are those of the value", "<rate>01.500</rate>");
    row("each type takes white space as it is used to", "<rate> 1.5 </rate><limit> no  limit </limit>");
    row("a type on the spot", "<limit>no limit</limit>");
    row("a number that none has", "<limit>5</limit>",
        u"limit holds '5', which fits no type of its union: as 'Sizes' it is none of the values that are allowed, as 'token' it is none of the values that are allowed"_s);
    row("unions in a union, the last", "<rateOrLimit>no limit</rateOrLimit>");
    row("unions in a union, a type beside them", "<rateOrLimit>2020-02-29</rateOrLimit>");
    row("unions in a union, none", "<rateOrLimit>2021-02-29</rateOrLimit>",
        u"rateOrLimit holds '2021-02-29', which fits no type of its union: as 'Percent' it is no such value, as 'Code' it is longer than 8, "
        "as 'Sizes' it is no such value, as 'token' it is none of the values that are allowed, as 'date' it is no such value"_s);
    row("a union that demands more, in a union", "<longRate>12</longRate>");
    row("what it does not allow, another does", "<longRate>red</longRate>");
    row("what it does not allow, nor any other", "<longRate>1</longRate>",
        u"longRate holds '1', which fits no type of its union: as 'LongRate' it does not match the pattern of its type, as 'Color' it is none of the values that are allowed"_s);
    row("a list of a union", "<rates>1.5 AB 99</rates>");
    row("an item of a list of a union", "<rates>1.5 a</rates>",
        u"rates[2] holds 'a', which fits no type of its union: as 'Percent' it is no such value, as 'Code' it is shorter than 2"_s);
    row("a list in a union", "<twoRates>1.5 AB</twoRates>");
    row("a day instead of a list", "<twoRates>2020-02-29</twoRates>");
    row("an item of a list in a union", "<twoRates>a AB</twoRates>",
        u"twoRates holds 'a AB', which fits no type of its union: as 'date' it is no such value, as 'Rates' it has the item 'a', "
        "which fits no type of its union: as 'Percent' it is no such value, as 'Code' it is shorter than 2"_s);
    row("a list in a union, too short", "<twoRates>1.5</twoRates>",
        u"twoRates holds '1.5', which fits no type of its union: as 'date' it is no such value, as 'Rates' it is shorter than 2"_s);
    row("some values of a union, one of them", "<someRates>AB</someRates>");
    row("a fixed value of a union, the same number", "<fixedRate>1.5</fixedRate>");
    row("a fixed value of a union, another", "<fixedRate>2</fixedRate>", u"fixedRate holds '2', which is none of the values that are allowed"_s);
    row("a fixed value of a union, none of it", "<fixedRate>a</fixedRate>",
        u"fixedRate holds 'a', which fits no type of its union: as 'Percent' it is no such value, as 'Code' it is shorter than 2"_s);
    row("types that are one in C++, the second", "<lowOrHigh>95</lowOrHigh>");
    row("types that are one in C++, none", "<lowOrHigh>50</lowOrHigh>",
        u"lowOrHigh holds '50', which fits no type of its union: as 'int' it is more than 10, as 'int' it is less than 90"_s);
    row("any text", "<anything>5</anything>");
    row("an enumeration of a union with less", "<tone>dark</tone>");
    row("an enumeration of a union with less, the rest", "<tone>light</tone>", u"tone holds 'light', which is none of the values that are allowed"_s);
    row("text and an attribute", "<rateAt limit='no limit'>1</rateAt>");
    row("an attribute", "<rateAt limit='none'>1</rateAt>",
        u"rateAt/@limit holds 'none', which fits no type of its union: as 'Sizes' it is no such value, as 'token' it is none of the values that are allowed"_s);
    row("text", "<rateAt>a</rateAt>",
        u"rateAt/text() holds 'a', which fits no type of its union: as 'Percent' it is no such value, as 'Code' it is shorter than 2"_s);
}

void tst_Facets::unions()
{
    violations();
}

void tst_Facets::derivedTypes()
{
    Facets::Item derived;
    derived.id = 1;
    derived.tag = {u"a"_s};
    Facets::Item item;
    item.id = 1;
    item.any = derived;
    QCOMPARE(firstViolation(item), u"any/tag[1] holds 'a', which is shorter than 2"_s);
    item.id = 0;
    QCOMPARE(firstViolation(item), u"id holds '0', which is less than 1"_s);
}

QTEST_GUILESS_MAIN(tst_Facets)
#include "tst_facets.moc"
