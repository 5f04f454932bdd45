// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/element.h"
#include "xml/namespaces.h"
#include "xml/xmlreader.h"
#include "xml/xmlwriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

Element read(const QByteArray &xml)
{
    XmlReader reader(xml);
    return reader.readNextStartElement() ? Element::read(reader) : Element();
}

} // namespace

class tst_Element : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesInTheDefaultNamespace();
    void built();
    void readFromXml();
    void writtenAndReadBack_data();
    void writtenAndReadBack();
    void equality_data();
    void equality();
    void attributes();
    void readingConsumesTheElement();
    void readingATruncatedElement();
};

// Of an element with a prefix they are in another namespace than it is.
void tst_Element::typesInTheDefaultNamespace()
{
    for (const QByteArray &xml : {QByteArray("<p:a xmlns:p=\"urn:p\" xmlns=\"urn:d\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:type=\"T\"><p:b/></p:a>"),
                                  QByteArray("<p:a xmlns:p=\"urn:p\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:type=\"T\"><p:b/></p:a>")}) {
        XmlReader reader(xml);
        QVERIFY(reader.readNextStartElement());
        const QName type = reader.resolveQName(u"T");
        XmlReader again(Element::read(reader).toXml());
        QVERIFY(again.readNextStartElement() && again.isElement(u"urn:p", u"a"));
        QVERIFY(again.resolveQName(again.attribute(Namespaces::XmlSchemaInstance, u"type")) == type);
        QVERIFY(again.readNextStartElement() && again.isElement(u"urn:p", u"b"));
    }
}

void tst_Element::built()
{
    const QName name{u"urn:x"_s, u"fault"_s};
    Element element(name);
    QVERIFY(!element.isNull());
    QVERIFY(Element().isNull());
    element.append(Element({u"urn:x"_s, u"code"_s}, u"7"_s));
    element.append(u" text"_s);
    element.append(Element({{}, u"code"_s}, u"8"_s));
    QCOMPARE(element.children().size(), 2);
    QCOMPARE(element.text(), u" text"_s); // not of its children
    QCOMPARE(element.child(u"urn:x", u"code").text(), u"7"_s);
    QCOMPARE(element.child({}, u"code").text(), u"8"_s);
    QVERIFY(element.child(u"urn:y", u"code").isNull());
    QCOMPARE(element.toXml(), "<fault xmlns=\"urn:x\"><code>7</code> text<code xmlns=\"\">8</code></fault>");
}

void tst_Element::readFromXml()
{
    const Element element = read("<p:a xmlns:p='urn:p' x='1' p:y=' 2 '>one<!-- c --><p:b/><?pi?>two<b>3</b></p:a>");
    QCOMPARE(toString(element.name()), u"{urn:p}a"_s);
    QCOMPARE(element.attributes().size(), 2);
    QCOMPARE(element.attribute({{}, u"x"_s}), u"1"_s);
    QCOMPARE(element.attribute({u"urn:p"_s, u"y"_s}), u" 2 "_s);
    QVERIFY(element.attribute({{}, u"y"_s}).isNull());
    QCOMPARE(element.text(), u"onetwo"_s);
    QCOMPARE(element.child(u"urn:p", u"b").children().size(), 0);
    QCOMPARE(element.child({}, u"b").text(), u"3"_s);
}

void tst_Element::writtenAndReadBack_data()
{
    QTest::addColumn<QByteArray>("xml");

    QTest::newRow("empty") << QByteArray("<a/>");
    QTest::newRow("mixed content") << QByteArray("<a xmlns='urn:a'>1<b>2</b>3<c xmlns=''/> </a>");
    QTest::newRow("nested namespaces") << QByteArray("<a xmlns='urn:1'><p:b xmlns:p='urn:2'><c/></p:b></a>");
    QTest::newRow("attributes") << QByteArray("<a x='&lt;&#10;' p:x='2' xml:lang='en' xmlns:p='urn:p'/>");
    QTest::newRow("escapes") << QByteArray("<a>&lt;&amp;]]&gt;<![CDATA[<b>]]>&#13;</a>");
    QTest::newRow("a map of some service") << QByteArray("<d><item><key>a</key><value>1</value></item><item><key>b</key></item></d>");
}

void tst_Element::writtenAndReadBack()
{
    QFETCH(QByteArray, xml);
    const Element element = read(xml);
    QVERIFY(!element.isNull());
    const Element back = read(element.toXml());
    QVERIFY(back == element);
    QCOMPARE(back.toXml(), element.toXml());
}

void tst_Element::equality_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<bool>("equal");

    QTest::newRow("other prefixes") << QByteArray("<p:a xmlns:p='u'/>") << QByteArray("<a xmlns='u'/>") << true;
    QTest::newRow("text in pieces") << QByteArray("<a>1<!-- -->2<![CDATA[3]]></a>") << QByteArray("<a>123</a>") << true;
    QTest::newRow("other namespaces") << QByteArray("<a xmlns='u'/>") << QByteArray("<a xmlns='v'/>") << false;
    QTest::newRow("other text") << QByteArray("<a>1</a>") << QByteArray("<a>2</a>") << false;
    QTest::newRow("other attributes") << QByteArray("<a x='1'/>") << QByteArray("<a x='2'/>") << false;
    QTest::newRow("other children") << QByteArray("<a><b/></a>") << QByteArray("<a><c/></a>") << false;
    QTest::newRow("another order") << QByteArray("<a>1<b/></a>") << QByteArray("<a><b/>1</a>") << false;
}

void tst_Element::equality()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(bool, equal);
    QCOMPARE(read(left) == read(right), equal);
}

void tst_Element::attributes()
{
    Element element(QName{{}, u"a"_s});
    const QName name{u"urn:x"_s, u"mustUnderstand"_s};
    element.setAttribute(name, u"0"_s);
    element.setAttribute(name, u"1"_s);
    QCOMPARE(element.attributes().size(), 1);
    QCOMPARE(element.attribute(name), u"1"_s);
    const Element copy = element;
    element.setAttribute(name, u"2"_s);
    QCOMPARE(copy.attribute(name), u"1"_s);
}

void tst_Element::readingConsumesTheElement()
{
    XmlReader reader("<r><a><x/></a><b/></r>");
    QVERIFY(reader.readNextStartElement() && reader.readNextStartElement());
    QCOMPARE(toString(Element::read(reader).name()), u"a"_s);
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(reader.localName(), u"b");
}

void tst_Element::readingATruncatedElement()
{
    XmlReader reader("<r><a><x>1");
    QVERIFY(reader.readNextStartElement());
    Element::read(reader);
    QCOMPARE(reader.error().kind, XmlError::Kind::NotWellFormed);
}

QTEST_GUILESS_MAIN(tst_Element)
#include "tst_element.moc"
