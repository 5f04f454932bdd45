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
