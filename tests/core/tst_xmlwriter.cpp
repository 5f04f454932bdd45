// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/namespaces.h"
#include "xml/qnamevalue.h"
#include "xml/xmlreader.h"
#include "xml/xmlwriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

QString textOf(const QByteArray &xml)
{
    XmlReader reader(xml);
    if (!reader.readNextStartElement())
        return reader.error().toString();
    const QString text = reader.readText().toString();
    return reader.readToEnd() ? text : reader.error().toString();
}

} // namespace

class tst_XmlWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheHeader();
    void defaultNamespaceSwitches();
    void unqualifiedChildren();
    void aFragmentStandsOnItsOwn();
    void text_data();
    void text();
    void attributeValues_data();
    void attributeValues();
    void attributesOfANamespace();
    void namesInNoNamespace();
    void nil();
    void raw();
    void theWriterIsEmptyAfterTake();
};

void tst_XmlWriter::theExampleOfTheHeader()
{
    XmlWriter writer;
    writer.startElement(u"urn:x", u"Add");
    writer.textElement(u"urn:x", u"n1", u"2");
    writer.endElement();
    QCOMPARE(writer.take(), "<Add xmlns=\"urn:x\"><n1>2</n1></Add>");
}

void tst_XmlWriter::defaultNamespaceSwitches()
{
    XmlWriter writer;
    writer.startElement(u"urn:1", u"a");
    writer.startElement(u"urn:2", u"b");
    writer.textElement(u"urn:1", u"c", u"");
    writer.textElement(u"urn:2", u"d", u"");
    writer.endElement();
    writer.textElement(u"urn:1", u"e", u"");
    writer.endElement();
    QCOMPARE(writer.take(), "<a xmlns=\"urn:1\"><b xmlns=\"urn:2\"><c xmlns=\"urn:1\"></c><d></d></b><e></e></a>");
}

void tst_XmlWriter::unqualifiedChildren()
{
    XmlWriter writer;
    writer.startElement(u"urn:1", u"a");
    writer.startElement({}, u"b");
    writer.textElement({}, u"c", u"1");
    writer.textElement(u"urn:1", u"d", u"2");
    writer.endElement();
    writer.endElement();
    QCOMPARE(writer.take(), "<a xmlns=\"urn:1\"><b xmlns=\"\"><c>1</c><d xmlns=\"urn:1\">2</d></b></a>");
}

void tst_XmlWriter::aFragmentStandsOnItsOwn()
{
    XmlWriter inner;
    inner.textElement({}, u"b", u"1");
    XmlWriter outer;
    outer.startElement(u"urn:1", u"a");
    outer.raw(inner.take());
    outer.endElement();
    XmlReader reader(outer.take());
    QVERIFY(reader.readNextStartElement() && reader.readNextStartElement());
    QCOMPARE(toString(reader.name()), u"b"_s); // not of urn:1
}

void tst_XmlWriter::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("back");

    const auto row = [](const char *name, const QString &text, const QByteArray &xml) { QTest::newRow(name) << text << xml << text; };
    row("nothing", u""_s, "");
    row("plain", u"115.99"_s, "115.99");
    row("markup", u"<a href='x'>&amp;</a>"_s, "&lt;a href='x'&gt;&amp;amp;&lt;/a&gt;");
    row("the end of CDATA", u"]]>"_s, "]]&gt;");
    row("letters beyond ASCII", u"\u00e4\u4e2d\U0001F600"_s, "\u00e4\u4e2d\U0001F600");
    row("tabs and line feeds", u"\ta\n"_s, "\ta\n");
    row("carriage returns", u"\ra\r\nb\r"_s, "&#13;a&#13;\nb&#13;");
    row("white space alone", u"  "_s, "  ");
    const auto replaced = [](const char *name, const QString &text, const QString &back) { QTest::newRow(name) << text << back.toUtf8() << back; };
    replaced("a null character", u"a"_s + QChar(0) + u"b"_s, u"a\ufffdb"_s);
    replaced("control characters", u"\u0001\u0008\u000b\u000c\u001f"_s, u"\ufffd\ufffd\ufffd\ufffd\ufffd"_s);
    replaced("what is no character", u"\ufffe\uffff"_s, u"\ufffd\ufffd"_s);
    replaced("half a pair, the first", QString(QChar(0xd83d)) + u"x"_s, u"\ufffdx"_s);
    replaced("half a pair, the second", u"x"_s + QChar(0xde00), u"x\ufffd"_s);
    replaced("a pair the wrong way round", QString(QChar(0xde00)) + QChar(0xd83d), u"\ufffd\ufffd"_s);
    replaced("half a pair before a pair", QString(QChar(0xd83d)) + u"\U0001F600"_s, u"\ufffd\U0001F600"_s);
}

void tst_XmlWriter::text()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, xml);
    QFETCH(QString, back);
    XmlWriter writer;
    writer.textElement({}, u"a", text);
    const QByteArray written = writer.take();
    QCOMPARE(written, "<a xmlns=\"\">" + xml + "</a>");
    QCOMPARE(textOf(written), back);
}

void tst_XmlWriter::attributeValues_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("back");

    QTest::newRow("markup") << u"<'\"&>"_s << u"<'\"&>"_s;
    QTest::newRow("white space that a parser would change") << u"a\tb\nc\rd"_s << u"a\tb\nc\rd"_s;
    QTest::newRow("a control character") << u"a\u0001b"_s << u"a\ufffdb"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d) << u"a\ufffd"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void tst_XmlWriter::attributeValues()
{
    QFETCH(QString, value);
    QFETCH(QString, back);
    XmlWriter writer;
    writer.startElement(u"urn:1", u"a");
    writer.attribute(u"plain", value);
    writer.attribute(u"urn:2", u"qualified", value);
    writer.endElement();
    XmlReader reader(writer.take());
    QVERIFY(reader.readNextStartElement());
    const auto attributes = reader.attributes();
    QCOMPARE(attributes.size(), 2);
    QCOMPARE(toString(attributes[0].name), u"plain"_s);
    QCOMPARE(attributes[0].value, back);
    QCOMPARE(toString(attributes[1].name), u"{urn:2}qualified"_s);
    QCOMPARE(attributes[1].value, back);
    QVERIFY(reader.readToEnd());
}

void tst_XmlWriter::attributesOfANamespace()
{
    XmlWriter writer;
    writer.startElement(u"urn:1", u"a");
    writer.attribute(u"urn:1", u"x", u"1"); // the default namespace is none for attributes
    writer.attribute(u"urn:2", u"x", u"2");
    writer.attribute(u"", u"x", u"3");
    writer.attribute(Namespaces::Xml, u"lang", u"en");
    writer.startElement(u"urn:1", u"b");
    writer.attribute(u"urn:2", u"x", u"4");
    writer.endElement();
    writer.endElement();
    const QByteArray xml = writer.take();
    QVERIFY(xml.contains("xml:lang=\"en\""));
    XmlReader reader(xml);
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(reader.attribute(u"urn:1", u"x"), u"1"_s);
    QCOMPARE(reader.attribute(u"urn:2", u"x"), u"2"_s);
    QCOMPARE(reader.attribute({}, u"x"), u"3"_s);
    QCOMPARE(reader.attribute(Namespaces::Xml, u"lang"), u"en"_s);
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(reader.attribute(u"urn:2", u"x"), u"4"_s);
    QVERIFY(reader.readToEnd());
}

// In a value they have no prefix, so that nothing may be their default namespace.
void tst_XmlWriter::namesInNoNamespace()
{
    const QName name{{}, u"x"_s};
    XmlWriter writer;
    writer.startElement(u"urn:t", u"all");
    writeElement(writer, u"urn:t", u"same", name);
    writeElement(writer, u"urn:u", u"other", name);
    writeElement(writer, u"urn:t", u"qualified", QName{u"urn:q"_s, u"x"_s});
    writer.startElement(u"urn:t", u"attribute");
    writeAttribute(writer, {}, u"name", name);
    writer.typeAttribute({}, u"T");
    writer.textElement(u"urn:t", u"child", u"1");
    writer.endElement();
    writer.endElement();
    const QByteArray xml = writer.take();
    QVERIFY2(xml.contains("<n1:same xmlns:n1=\"urn:t\" xmlns=\"\">x</n1:same>"), xml);
    QVERIFY2(xml.contains("<n1:other xmlns:n1=\"urn:u\" xmlns=\"\">x</n1:other>"), xml);

    XmlReader reader(xml);
    QName back;
    QVERIFY(reader.readNextStartElement());
    QVERIFY(reader.readNextStartElement() && reader.isElement(u"urn:t", u"same") && readValue(reader, back));
    QVERIFY(back == name);
    QVERIFY(reader.readNextStartElement() && reader.isElement(u"urn:u", u"other") && readValue(reader, back));
    QVERIFY(back == name);
    QVERIFY(reader.readNextStartElement() && reader.isElement(u"urn:t", u"qualified") && readValue(reader, back));
    QCOMPARE(back.namespaceUri, u"urn:q"_s);
    QVERIFY(reader.readNextStartElement() && reader.isElement(u"urn:t", u"attribute"));
    readAttribute(reader, {}, u"name", back);
    QVERIFY(back == name);
    QVERIFY((reader.resolveQName(reader.attribute(Namespaces::XmlSchemaInstance, u"type")) == QName{{}, u"T"_s}));
    QVERIFY(reader.readNextStartElement() && reader.isElement(u"urn:t", u"child"));
    reader.skipCurrentElement();
    QVERIFY(!reader.readNextStartElement() && !reader.readNextStartElement() && reader.readToEnd());
}

void tst_XmlWriter::nil()
{
    XmlWriter writer;
    writer.startElement(u"urn:1", u"a");
    writer.nil();
    writer.endElement();
    XmlReader reader(writer.take());
    QVERIFY(reader.readNextStartElement());
    QVERIFY(reader.isNil());
}

void tst_XmlWriter::raw()
{
    XmlWriter writer;
    writer.startElement(u"urn:1", u"a");
    writer.attribute(u"x", u"1");
    writer.raw("<b xmlns=\"urn:2\">\u00e4</b>"); // closes the start tag first
    writer.text(u"t");
    writer.endElement();
    QCOMPARE(writer.take(), "<a xmlns=\"urn:1\" x=\"1\"><b xmlns=\"urn:2\">\u00e4</b>t</a>");
}

void tst_XmlWriter::theWriterIsEmptyAfterTake()
{
    XmlWriter writer;
    writer.textElement(u"urn:1", u"a", u"a long text that the next one does not cover");
    const QByteArray first = writer.take();
    QVERIFY(writer.take().isEmpty());
    writer.textElement(u"urn:1", u"b", u"2");
    QCOMPARE(writer.take(), "<b xmlns=\"urn:1\">2</b>");
    QCOMPARE(first, "<a xmlns=\"urn:1\">a long text that the next one does not cover</a>");
}

QTEST_GUILESS_MAIN(tst_XmlWriter)
#include "tst_xmlwriter.moc"
