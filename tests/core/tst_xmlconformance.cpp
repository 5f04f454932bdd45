// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xmlreader.h"
#include "support/xmlcontent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

// XmlReader against the reader of Qt, which was written by others: the same verdict on every document, and the same content.
class tst_XmlConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wellFormed_data();
    void wellFormed();
    void notWellFormed_data();
    void notWellFormed();
    void deliberateDifferences_data();
    void deliberateDifferences();
};

void tst_XmlConformance::wellFormed_data()
{
    QTest::addColumn<QByteArray>("xml");
    const auto row = [](const char *name, const QByteArray &xml) { QTest::newRow(name) << xml; };
    const QByteArrayList all = documents();
    QVERIFY(all.size() > 15);
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::addRow("document %d", int(i)) << all[i];
    row("an element", "<a/>");
    row("white space in tags", "<a\n\t\r b = '1'\n c=\"2\" ></a\n>");
    row("white space around the root", " \r\n\t<a/>\n ");
    row("a byte order mark", "\xEF\xBB\xBF<a/>");
    row("a byte order mark in text is a character", "<a>\xEF\xBB\xBFx\xEF\xBB\xBF</a>");
    row("a byte order mark at the start of a value", "<a b='\xEF\xBB\xBF'/>");
    row("comments everywhere", "<!--1--><a><!--2-->x<!--3-->y<b/><!--4--></a><!--5-->");
    row("a comment with one hyphen and markup", "<a><!-- - <b> &x; ]]> --></a>");
    row("an empty comment", "<a><!----></a>");
    row("processing instructions everywhere", "<?x?><a><?y z ? > ?>t<?z?></a><?x ?>");
    row("CDATA with brackets", "<a><![CDATA[]]]]><![CDATA[>]]></a>");
    row("an empty CDATA section", "<a><![CDATA[]]></a>");
    row("CDATA with line ends", "<a><![CDATA[\r\n\r\n\ra]]></a>");
    row("brackets in text", "<a>]] ]> ]</a>");
    row("'>' in text and in a value", "<a b='>'>></a>");
    row("quotes in text and in the other quotes", "<a b='\"' c=\"'\">'\"</a>");
    row("line ends in text", "<a>1\r\n2\r3\n4\r\r\n</a>");
    row("white space in a value", "<a b=' 1\t2\n3\r\n4\r5 '/>");
    row("white space by reference in a value", "<a b='&#32;&#9;&#10;&#13;&#xD;&#xA;'/>");
    row("references", "<a b='&lt;&gt;&amp;&quot;&apos;'>&lt;&gt;&amp;&quot;&apos;&#0065;&#x00041;&#xfffd;&#x10FFFF;</a>");
    row("an ampersand that starts nothing any more", "<a>&amp;lt;</a>");
    row("names with all that they may have", "<_a-b.c1><\u00c0\u00b7\u0300/></_a-b.c1>");
    row("the default namespace is not that of attributes", "<a xmlns='urn:1' b='1'/>");
    row("a namespace with a reference in it", "<a xmlns:p='urn:&#65;&amp;'><p:b/></a>");
    row("a prefix that is declared again", "<p:a xmlns:p='1'><p:a xmlns:p='2'><p:a/></p:a><p:a/></p:a>");
    row("the same local name in two namespaces", "<a xmlns:p='1' xmlns:q='2' b='' p:b='' q:b=''/>");
    row("the prefix xml", "<a xml:lang='de'/>");
    row("the prefix xml, declared as what it is", "<a xmlns:xml='http://www.w3.org/XML/1998/namespace' xml:lang='de'/>");
    row("an attribute that starts like a declaration", "<a xmlnsx='1' xmln='2'/>");
    row("a declaration behind its use", "<p:a p:b='1' xmlns:p='urn:1'/>");
    row("characters at the borders", "<a>\xEE\x80\x80\xEF\xBF\xBD\xED\x9F\xBF\xF0\x90\x80\x80\xF4\x8F\xBF\xBF\x7F\xC2\x80\xC2\x85\xE2\x80\xA8</a>");
    row("version in other quotes", "<?xml version='1.0'?><a/>");
    row("standalone", "<?xml version=\"1.0\" standalone=\"no\" ?><a/>");
    row("white space in the XML declaration", "<?xml\tversion = '1.0'\n encoding\r=\"UTF-8\" standalone='yes' ?><a/>");
}

void tst_XmlConformance::wellFormed()
{
    QFETCH(QByteArray, xml);
    const Content our = ours(xml);
    QVERIFY2(our.isAccepted, qPrintable(our.error));
    const Content theirs = qts(xml);
    QVERIFY2(theirs.isAccepted, qPrintable(theirs.error));
    QCOMPARE(our.pieces, theirs.pieces);
}

void tst_XmlConformance::notWellFormed_data()
{
    QTest::addColumn<QByteArray>("xml");
    const auto row = [](const char *name, const QByteArray &xml) { QTest::newRow(name) << xml; };
    row("two roots", "<a/><b/>");
    row("text before the root", "x<a/>");
    row("text behind the root", "<a/>x");
    row("a reference behind the root", "<a/>&#32;");
    row("CDATA behind the root", "<a/><![CDATA[ ]]>");
    row("an end tag behind the root", "<a/></a>");
    row("an end tag alone", "</a>");
    row("tags that cross", "<a><b></a></b>");
    row("another prefix for the same namespace ends it", "<p:a xmlns:p='1' xmlns:q='1'></q:a>");
    row("no end", "<a><b></b>");
    row("an attribute in an end tag", "<a></a b='1'>");
    row("an empty end tag", "<a></a/>");
    row("white space before a name", "< a/>");
    row("white space before the name of an end tag", "<a></ a>");
    row("white space between '/' and '>'", "<a/ >");
    row("no name", "<>");
    row("a name that starts with a digit", "<1a/>");
    row("a name that starts with a hyphen", "<-a/>");
    row("a name with a forbidden character", "<a\u00d7/>");
    row("a name that starts with a combining character", "<\u0300a/>");
    row("a colon at the start of a name", "<:a/>");
    row("a colon at the end of a name", "<a: xmlns:a='1'/>");
    row("two colons", "<a:b:c xmlns:a='1'/>");
    row("a digit behind a colon", "<a:1 xmlns:a='1'/>");
    row("no white space between attributes", "<a b='1'c='2'/>");
    row("no value", "<a b/>");
    row("no quotes", "<a b=1/>");
    row("other quotes at the end", "<a b='1\"/>");
    row("'<' in a value", "<a b='<'/>");
    row("'&' in a value", "<a b='&'/>");
    row("'&' in text", "<a>& </a>");
    row("a reference without its end", "<a>&lt</a>");
    row("a reference of white space", "<a>& lt;</a>");
    row("an empty reference", "<a>&;</a>");
    row("an empty character reference", "<a>&#;</a>");
    row("an empty hexadecimal reference", "<a>&#x;</a>");
    row("a hexadecimal digit in a decimal reference", "<a>&#6a;</a>");
    row("a capital X", "<a>&#X41;</a>");
    row("a reference to a null character", "<a>&#0;</a>");
    row("a reference to a control character", "<a>&#8;</a>");
    row("a reference to a surrogate", "<a>&#xD800;</a>");
    row("a reference to U+FFFE", "<a>&#xFFFE;</a>");
    row("a reference beyond Unicode", "<a>&#x110000;</a>");
    row("a reference beyond 32 bits", "<a>&#x100000041;</a>");
    row("an unknown entity", "<a>&nbsp;</a>");
    row("an entity in other letters", "<a>&LT;</a>");
    row("']]>' in text", "<a>]]></a>");
    row("']]>' in text, with more brackets", "<a>]]]]></a>");
    row("CDATA without its end", "<a><![CDATA[x]]</a>");
    row("CDATA in other letters", "<a><![cdata[x]]></a>");
    row("two hyphens in a comment", "<a><!-- -- --></a>");
    row("three hyphens at the end of a comment", "<a><!-- ---></a>");
    row("a comment without its end", "<a><!-- </a>");
    row("a short comment", "<a><!--></a>");
    row("an instruction without a name", "<a><? x?></a>");
    row("an instruction without white space", "<a><?x/y?></a>");
    row("an instruction named xml", "<a><?xml version='1.0'?></a>");
    row("an instruction named XmL", "<a><?XmL ?></a>");
    row("an XML declaration behind white space", " <?xml version='1.0'?><a/>");
    row("an XML declaration without a version", "<?xml encoding='utf-8'?><a/>");
    row("an XML declaration in another order", "<?xml version='1.0' standalone='yes' encoding='utf-8'?><a/>");
    row("an XML declaration with another attribute", "<?xml version='1.0' x='1'?><a/>");
    row("standalone in other words", "<?xml version='1.0' standalone='maybe'?><a/>");
    row("version 2", "<?xml version='2.0'?><a/>");
    row("an encoding without a name", "<?xml version='1.0' encoding=''?><a/>");
    row("an XML declaration without its end", "<?xml version='1.0'><a/>");
    row("an XML declaration without quotes", "<?xml version=1.0?><a/>");
    row("no white space in an XML declaration", "<?xml version='1.0'encoding='utf-8'?><a/>");
    row("a null character", QByteArray("<a>\0</a>", 8));
    row("a control character in text", "<a>\x01</a>");
    row("a control character in a value", "<a b='\x1f'/>");
    row("a control character in CDATA", "<a><![CDATA[\x08]]></a>");
    row("U+FFFE in text", "<a>\xEF\xBF\xBE</a>");
    row("U+FFFF in a value", "<a b='\xEF\xBF\xBF'/>");
    row("a prefix that is not declared", "<p:a/>");
    row("a prefix of an attribute that is not declared", "<a p:b='1'/>");
    row("a prefix that is declared no more", "<a><b xmlns:p='1'/><p:c/></a>");
    row("a prefix without a namespace", "<a xmlns:p=''/>");
    row("the prefix xmlns declared", "<a xmlns:xmlns='urn:1'/>");
    row("the prefix xml as another", "<a xmlns:xml='urn:1'/>");
    row("another prefix for the namespace of xml", "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>");
    row("the namespace of xmlns", "<a xmlns:p='http://www.w3.org/2000/xmlns/'/>");
    row("the same attribute twice", "<a b='1' b='1'/>");
    row("the same attribute by two prefixes", "<a xmlns:p='1' xmlns:q='1' p:b='' q:b=''/>");
}

void tst_XmlConformance::notWellFormed()
{
    QFETCH(QByteArray, xml);
    QVERIFY2(!ours(xml).isAccepted, qPrintable(ours(xml).pieces.join(u' ')));
    QVERIFY2(!qts(xml).isAccepted, qPrintable(qts(xml).pieces.join(u' ')));
}

void tst_XmlConformance::deliberateDifferences_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("a DTD, which a message may not have") << QByteArray("<!DOCTYPE a><a/>") << false;
    QTest::newRow("the same prefix declared twice, as any attribute") << QByteArray("<a xmlns:p='1' xmlns:p='1'/>") << false;
    QTest::newRow("the default namespace declared twice") << QByteArray("<a xmlns='1' xmlns='2'/>") << false;
    QTest::newRow("a control character in a name") << QByteArray("<a b\x01='1'/>") << false;
    QTest::newRow("U+FFFE in a name") << QByteArray("<a b\xEF\xBF\xBE='1'/>") << false;
}

void tst_XmlConformance::deliberateDifferences()
{
    QFETCH(QByteArray, xml);
    QFETCH(bool, accepted);
    QCOMPARE(ours(xml).isAccepted, accepted);
    QCOMPARE(qts(xml).isAccepted, !accepted);
}

QTEST_GUILESS_MAIN(tst_XmlConformance)
#include "tst_xmlconformance.moc"
