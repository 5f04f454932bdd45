// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/namespaces.h"
#include "xml/xmlreader.h"
#include "support/xmlerrors.h"

#include <QStringEncoder>
#include <QTest>

#include <thread>

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

// All that a reader tells of a document, piece by piece.
QString transcript(const QByteArray &xml)
{
    XmlReader reader(xml);
    QStringList lines;
    for (auto token = reader.readNext();; token = reader.readNext()) {
        lines.append(u"%1 %2 at %3:%4"_s.arg(QString::number(int(token)), toString(reader.name()), QString::number(reader.line()), QString::number(reader.column())));
        if (token == XmlReader::Token::StartElement) {
            for (const auto &attribute : reader.attributes())
                lines.append(attribute.prefix + u':' + toString(attribute.name) + u'=' + attribute.value);
            for (const auto &declaration : reader.namespaceDeclarations())
                lines.append(declaration.prefix + u':' + declaration.namespaceUri);
            lines.append(reader.resolvePrefix(u"p") + u' ' + reader.resolvePrefix({}));
        }
        if (token == XmlReader::Token::Text)
            lines.append(reader.text());
        if (token == XmlReader::Token::EndDocument || token == XmlReader::Token::Invalid)
            break;
    }
    return lines.join(u'\n') + reader.error().toString();
}

} // namespace

class tst_XmlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void wrongEncodings_data();
    void wrongEncodings();
    void text_data();
    void text();
    void navigation();
    void attributes();
    void nil_data();
    void nil();
    void namespacesInScope();
    void theFirstErrorIsKept();
    void readersDoNotDisturbEachOther_data();
    void readersDoNotDisturbEachOther();
};

void tst_XmlReader::encodings_data()
{
    QTest::addColumn<QByteArray>("xml");

    using Converter = QStringConverter;
    const auto bom = Converter::Flag::WriteBom;
    const auto document = [](const QString &encoding) { return u"<?xml version=\"1.0\" encoding=\"%1\"?><a>\u00e4\u00f6</a>"_s.arg(encoding); };
    QTest::newRow("UTF-8") << document(u"utf-8"_s).toUtf8();
    QTest::newRow("UTF-8 in capitals and single quotes") << QByteArray("<?xml version='1.0' encoding='UTF-8'?><a>\u00e4\u00f6</a>");
    QTest::newRow("UTF-8 without a declaration") << QByteArray("<a>\u00e4\u00f6</a>");
    QTest::newRow("UTF-8 with a byte order mark") << "\xEF\xBB\xBF" + document(u"utf-8"_s).toUtf8();
    QTest::newRow("UTF-16, little end first") << encoded(Converter::Utf16LE, bom, document(u"utf-16"_s));
    QTest::newRow("UTF-16, big end first") << encoded(Converter::Utf16BE, bom, document(u"utf-16"_s));
    QTest::newRow("UTF-16 without a mark") << encoded(Converter::Utf16LE, {}, document(u"utf-16"_s));
    QTest::newRow("UTF-16 without a declaration") << encoded(Converter::Utf16, bom, u"<a>\u00e4\u00f6</a>"_s);
    QTest::newRow("UTF-16 that calls itself UTF-8") << encoded(Converter::Utf16, bom, document(u"utf-8"_s));
    QTest::newRow("UTF-32") << encoded(Converter::Utf32, bom, document(u"utf-32"_s));
    QTest::newRow("ISO-8859-1") << document(u"iso-8859-1"_s).toLatin1();
    QTest::newRow("ISO-8859-1 with spaces around the sign")
        << QByteArray("<?xml version='1.0' encoding = 'ISO-8859-1' standalone='yes'?><a>\xe4\xf6</a>");
}

void tst_XmlReader::encodings()
{
    QFETCH(QByteArray, xml);
    QCOMPARE(textOf(xml), u"\u00e4\u00f6"_s);
}

void tst_XmlReader::wrongEncodings_data()
{
    QTest::addColumn<QByteArray>("xml");

    QTest::newRow("Latin-1 bytes in UTF-8") << QByteArray("<a>\xe4</a>");
    QTest::newRow("a cut character in UTF-8") << QByteArray("<a>\xe4\xb8</a>");
    QTest::newRow("a surrogate in UTF-8") << QByteArray("<a>\xed\xa0\x80</a>");
    QTest::newRow("a surrogate without its pair in UTF-16")
        << QByteArray("\xff\xfe<\0a\0>\0\x00\xd8<\0/\0a\0>\0", 18);
    QTest::newRow("UTF-8 that calls itself UTF-16") << QByteArray("<?xml version='1.0' encoding='utf-16'?><a/>");
    QTest::newRow("an encoding that nobody knows") << QByteArray("<?xml version='1.0' encoding='klingon'?><a/>");
}

void tst_XmlReader::wrongEncodings()
{
    QFETCH(QByteArray, xml);
    const XmlError error = errorOf(xml);
    QCOMPARE(error.kind, XmlError::Kind::NotWellFormed);
    QVERIFY(!error.message.isEmpty());
}

void tst_XmlReader::text_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QByteArray() << u""_s;
    QTest::newRow("plain") << QByteArray("115.99") << u"115.99"_s;
    QTest::newRow("white space is kept") << QByteArray(" a\t") << u" a\t"_s;
    QTest::newRow("CDATA") << QByteArray("<![CDATA[<&>]]>") << u"<&>"_s;
    QTest::newRow("text and CDATA") << QByteArray("1<![CDATA[15]]>.99") << u"115.99"_s;
    QTest::newRow("a comment inside") << QByteArray("11<!-- - -->5.99") << u"115.99"_s;
    QTest::newRow("a processing instruction inside") << QByteArray("11<?x y?>5.99") << u"115.99"_s;
    QTest::newRow("character references") << QByteArray("&#49;&#x31;5.99") << u"115.99"_s;
    QTest::newRow("beyond the basic plane") << QByteArray("&#x1F600;") << u"\U0001F600"_s;
    QTest::newRow("the five entities") << QByteArray("&lt;&gt;&amp;&quot;&apos;") << u"<>&\"'"_s;
    QTest::newRow("line ends become one character") << QByteArray("a\r\nb\rc") << u"a\nb\nc"_s;
    QTest::newRow("a carriage return by reference stays") << QByteArray("a&#13;\nb") << u"a\r\nb"_s;
}

void tst_XmlReader::text()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, text);
    QCOMPARE(textOf("<a>" + content + "</a>"), text);
}

void tst_XmlReader::navigation()
{
    XmlReader reader("<r xmlns='urn:r'> text <a><b/></a><c>5</c><d/></r>");
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(reader.depth(), 1);
    QVERIFY(reader.isElement(u"urn:r", u"r"));
    QVERIFY(!reader.isElement(u"urn:r", u"R"));
    QVERIFY(!reader.isElement(u"", u"r"));
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(toString(reader.name()), u"{urn:r}a"_s);
    reader.skipCurrentElement();
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(reader.depth(), 2);
    QCOMPARE(reader.readText(), u"5");
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(reader.localName(), u"d");
    QVERIFY(!reader.readNextStartElement()); // d has no children
    QVERIFY(!reader.readNextStartElement()); // r has no more
    QVERIFY(reader.readToEnd());
    QVERIFY(!reader.hasError());

    XmlReader nestedText("<a>1<b/></a>");
    QVERIFY(nestedText.readNextStartElement());
    QVERIFY(nestedText.readText().isEmpty());
    QCOMPARE(nestedText.error().kind, XmlError::Kind::Unexpected);
    QCOMPARE(nestedText.error().message, u"text was expected here, not the element 'b'"_s);
}

void tst_XmlReader::attributes()
{
    XmlReader reader("<a x=' 1 ' p:x='2' empty='' xmlns:p='urn:p'/>");
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(reader.attribute({}, u"x"), u" 1 "_s);
    QCOMPARE(reader.attribute(u"urn:p", u"x"), u"2"_s);
    QVERIFY(!reader.attribute({}, u"empty").isNull());
    QVERIFY(reader.attribute({}, u"empty").isEmpty());
    QVERIFY(reader.attribute({}, u"y").isNull());
    QCOMPARE(reader.attributes().size(), 3);
}

void tst_XmlReader::nil_data()
{
    QTest::addColumn<QByteArray>("attribute");
    QTest::addColumn<bool>("nil");
    QTest::newRow("true") << QByteArray("i:nil='true'") << true;
    QTest::newRow("1") << QByteArray("i:nil='1'") << true;
    QTest::newRow("with white space") << QByteArray("i:nil=' true '") << true;
    QTest::newRow("false") << QByteArray("i:nil='false'") << false;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("of no namespace") << QByteArray("nil='true'") << false;
}

void tst_XmlReader::nil()
{
    QFETCH(QByteArray, attribute);
    QFETCH(bool, nil);
    XmlReader reader("<a xmlns:i='" + Namespaces::XmlSchemaInstance.toUtf8() + "' " + attribute + "/>");
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(reader.isNil(), nil);
}

void tst_XmlReader::namespacesInScope()
{
    XmlReader reader("<a xmlns='urn:1' xmlns:p='urn:p1'>"
                     "<b xmlns='urn:2' xmlns:p='urn:p2'><c xmlns=''>p:x</c>y</b>"
                     "<d/></a>");
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(toString(reader.resolveQName(u"p:x")), u"{urn:p1}x"_s);
    QCOMPARE(toString(reader.resolveQName(u" x ")), u"{urn:1}x"_s);
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(toString(reader.resolveQName(u"p:x")), u"{urn:p2}x"_s);
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(toString(reader.resolveQName(u"x")), u"x"_s);
    const QString content = reader.readText().toString();
    QCOMPARE(toString(reader.resolveQName(content)), u"{urn:p2}x"_s); // still, right behind the text
    QVERIFY(!reader.readNextStartElement());
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(toString(reader.name()), u"{urn:1}d"_s);
    QCOMPARE(toString(reader.resolveQName(u"p:x")), u"{urn:p1}x"_s);
    QVERIFY(reader.resolveQName(u"q:x").isEmpty());
    QVERIFY(reader.resolvePrefix(u"q").isNull());
    QCOMPARE(reader.resolvePrefix(u"xml"), Namespaces::Xml.toString());
}

void tst_XmlReader::theFirstErrorIsKept()
{
    XmlReader reader("<a><b></a>");
    QVERIFY(reader.readNextStartElement());
    reader.raiseError(XmlError::Kind::Unexpected, u"first"_s);
    reader.raiseError(XmlError::Kind::InvalidValue, u"second"_s);
    QCOMPARE(reader.error().message, u"first"_s);
    QCOMPARE(reader.readNext(), XmlReader::Token::Invalid);
    QVERIFY(!reader.readNextStartElement());
    QVERIFY(!reader.readToEnd());
    QVERIFY(reader.readText().isEmpty());
    QCOMPARE(reader.error().kind, XmlError::Kind::Unexpected);
}

void tst_XmlReader::readersDoNotDisturbEachOther_data()
{
    QTest::addColumn<QByteArray>("other");
    const auto bom = QStringConverter::Flag::WriteBom;
    QTest::newRow("a whole document") << QByteArray("<?xml version='1.0' standalone='yes'?><p:a xmlns:p='urn:q' xmlns='urn:d' p:x='1'><b> t </b><!--c--></p:a>");
    QTest::newRow("namespaces on every level") << QByteArray("<p:a xmlns:p='urn:1'><p:b xmlns:p='urn:2' xmlns='urn:d'><c xmlns:q='urn:3' q:y='2'/></p:b></p:a>");
    QTest::newRow("not well-formed") << QByteArray("<a xmlns:p='urn:q'><b></a>");
    QTest::newRow("cut") << QByteArray("<a xmlns:p='urn:q'><b x='");
    QTest::newRow("an undeclared entity") << QByteArray("<a xmlns:p='urn:q'>&x;</a>");
    QTest::newRow("a DTD") << QByteArray("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>");
    QTest::newRow("UTF-16") << encoded(QStringConverter::Utf16, bom, u"<?xml version='1.0' encoding='utf-16'?><a xmlns:p='urn:q'>\u00e4</a>"_s);
    QTest::newRow("ISO-8859-1") << QByteArray("<?xml version='1.0' encoding='iso-8859-1'?><a xmlns:p='urn:q'>\xe4</a>");
    QTest::newRow("rubbish") << QByteArray("\xff\xfe\x00<");
}

// Left at every place where a reader can be left.
void tst_XmlReader::readersDoNotDisturbEachOther()
{
    QFETCH(QByteArray, other);
    const QByteArrayList documents{"<a x='1'>\u00e4<p:b xmlns:p='urn:p'/></a>", "<a><p:b/></a>", "<?xml version='1.0' encoding='iso-8859-1'?><a>\xe4</a>", "<a>&x;</a>", "<a"};
    static const QStringList expected = [&] {
        QStringList transcripts;
        for (const QByteArray &document : documents) // by the first reader of a thread, which no other can have disturbed
            std::thread([&] { transcripts.append(transcript(document)); }).join();
        return transcripts;
    }();
    QVERIFY(expected[0].contains(u"\u00e4"_s) && expected[1].contains(u"the prefix 'p' is not declared"_s) && expected[3].contains(u"'x' is not declared"_s));
    for (int pieces = 0; pieces < 16; ++pieces) {
        for (qsizetype i = 0; i < documents.size(); ++i) {
            {
                XmlReader reader(other);
                for (int n = 0; n < pieces; ++n)
                    reader.readNext();
            }
            QCOMPARE(transcript(documents[i]), expected[i]);
        }
    }
}

QTEST_GUILESS_MAIN(tst_XmlReader)
#include "tst_xmlreader.moc"
