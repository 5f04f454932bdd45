// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/xmlnode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel::Metadata;

namespace {

std::unique_ptr<XmlNode> parsed(const QByteArray &xml)
{
    Diagnostics diagnostics;
    return XmlNode::parse(xml, u"x.xml"_s, diagnostics);
}

} // namespace

class tst_XmlNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locations_data();
    void locations();
    void refused_data();
    void refused();
    void names();
    void text();
    void written();
    void edited();
};

void tst_XmlNode::locations_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("child");

    QTest::newRow("all in one line") << QByteArray("<a><b/></a>") << u"x.xml:1:1"_s << u"x.xml:1:4"_s;
    QTest::newRow("one below the other") << QByteArray("<a>\n  <b/>\n</a>") << u"x.xml:1:1"_s << u"x.xml:2:3"_s;
    QTest::newRow("after a declaration and a comment") << QByteArray("<?xml version=\"1.0\"?>\n<!-- two\nlines -->\n  <a>\n<b/></a>") << u"x.xml:4:3"_s << u"x.xml:5:1"_s;
    QTest::newRow("start tags over several lines") << QByteArray("<a\n x='1'\n y='2'>\n <b\n/></a>") << u"x.xml:1:1"_s << u"x.xml:4:2"_s;
    QTest::newRow("after a byte order mark") << QByteArray("\xEF\xBB\xBF<a><b/></a>") << u"x.xml:1:1"_s << u"x.xml:1:4"_s;
    QTest::newRow("after a comment without space") << QByteArray("<a><!-- c --><b/></a>") << u"x.xml:1:1"_s << u"x.xml:1:14"_s;
}

void tst_XmlNode::locations()
{
    QFETCH(QByteArray, xml);
    const auto node = parsed(xml);
    QVERIFY(node);
    QTEST(node->location().toString(), "root");
    QTEST(node->children().at(0)->location().toString(), "child");
}

void tst_XmlNode::refused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("error");

    QTest::newRow("nothing") << QByteArray() << u"x.xml:1:1: error: the document is empty"_s;
    QTest::newRow("the end is missing") << QByteArray("<a>\n<b>") << u"x.xml:2:4: error: the document ends too early"_s;
    QTest::newRow("a DTD") << QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>") << u"error: "_s;
    QTest::newRow("an entity bomb") << QByteArray("<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]><a>&b;</a>") << u"error: "_s;
    QTest::newRow("an attribute of 100 MB") << "<a b='" + QByteArray(100 * 1024 * 1024, 'x') + "'/>" << u"at most 16777216 are accepted"_s;
    QTest::newRow("100 000 levels") << QByteArray("<a>").repeated(100'000) << u"error: elements are nested deeper than 256 levels"_s;
    QTest::newRow("too deep") << QByteArray("<a>").repeated(300) << u"error: elements are nested deeper than 256 levels"_s;
    QTest::newRow("too large") << "<a>" + QByteArray(17 * 1024 * 1024, ' ') + "</a>" << u"at most 16777216 are accepted"_s;
}

void tst_XmlNode::refused()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, error);
    Diagnostics diagnostics;
    QVERIFY(!XmlNode::parse(xml, u"x.xml"_s, diagnostics));
    QVERIFY(diagnostics.hasErrors());
    QCOMPARE(diagnostics.list().size(), 1);
    QVERIFY2(diagnostics.list().first().toString().contains(error), qPrintable(diagnostics.list().first().toString()));
}

void tst_XmlNode::names()
{
    const auto node = parsed("<a xmlns='urn:1' xmlns:p='urn:2' p:x=' 1 ' x='2'><p:b xmlns:p='urn:3' t='p:n'/><c xmlns=''/></a>");
    QVERIFY(node->is(u"urn:1", u"a"));
    QCOMPARE(node->attribute(u"x"), u"2"_s);
    QCOMPARE(node->attribute(u"urn:2", u"x"), u"1"_s);
    QVERIFY(node->hasAttribute(u"x"));
    QVERIFY(!node->hasAttribute(u"y"));
    QCOMPARE(toString(node->resolve(u"p:n")), u"{urn:2}n"_s);
    QCOMPARE(toString(node->resolve(u"n")), u"{urn:1}n"_s);
    QVERIFY(node->resolve(u"q:n").isEmpty());
    QCOMPARE(node->resolve(u"xml:lang").namespaceUri, u"http://www.w3.org/XML/1998/namespace"_s);
    const XmlNode *b = node->child(u"urn:3", u"b");
    QVERIFY(b);
    QCOMPARE(toString(b->resolve(b->attribute(u"t"))), u"{urn:3}n"_s);
    QCOMPARE(toString(node->children().at(1)->resolve(u"n")), u"n"_s);
    QVERIFY(!node->child(u"urn:1", u"b"));
}

void tst_XmlNode::text()
{
    QCOMPARE(parsed("<a> one\n<b>two</b> <![CDATA[<three>]]></a>")->text(), u"one two <three>"_s);
}

void tst_XmlNode::written()
{
    const auto node = parsed("<w xmlns='urn:w' xmlns:xs='urn:xs' xmlns:t='urn:t' xmlns:unused='urn:u'>"
                             "<xs:s><xs:e type='t:x' xmlns:own='urn:o' own:a='&lt;'/> <xs:d>some <b/> text</xs:d></xs:s></w>");
    const QByteArray xml = node->children().at(0)->toXml();
    QCOMPARE(xml, "<xs:s xmlns=\"urn:w\" xmlns:xs=\"urn:xs\" xmlns:t=\"urn:t\">\n"
                  "  <xs:e type=\"t:x\" own:a=\"&lt;\" xmlns:own=\"urn:o\"/>\n"
                  "  <xs:d>some <b/> text</xs:d>\n"
                  "</xs:s>\n");
    const auto again = parsed(xml);
    QVERIFY(again);
    QCOMPARE(again->toXml(), xml);
    const XmlNode *e = again->child(u"urn:xs", u"e");
    QCOMPARE(toString(e->resolve(e->attribute(u"type"))), u"{urn:t}x"_s);
}

void tst_XmlNode::edited()
{
    const auto node = parsed("<a x='1' y='2'><b/><c/><b/></a>");
    node->setAttribute(u"x"_s, u"3"_s);
    node->removeAttribute(u"y");
    node->removeChildren({}, u"b");
    QCOMPARE(node->toXml(), "<a x=\"3\">\n  <c/>\n</a>\n");
    const auto nested = parsed("<a><b xmlns:p='urn:p'><p:c/></b><d/></a>");
    nested->dissolveChildren({}, u"b");
    QCOMPARE(nested->toXml(), "<a>\n  <p:c xmlns:p=\"urn:p\"/>\n  <d/>\n</a>\n");
}

QTEST_APPLESS_MAIN(tst_XmlNode)
#include "tst_xmlnode.moc"
