// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/namespaces.h"
#include "xml/xmlreader.h"
#include "support/xmlerrors.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

QByteArray nested(int depth)
{
    return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
}

QByteArray withAttributes(int count)
{
    QByteArray tag = "<a";
    for (int i = 0; i < count; ++i)
        tag += " a" + QByteArray::number(i) + "=\">'\"";
    return tag + "/>";
}

QByteArray withNamespaces(int outer, int inner)
{
    QByteArray xml;
    for (int i = 0; i < outer; ++i) {
        xml += "<a";
        for (int j = 0; j < inner; ++j)
            xml += " xmlns:p" + QByteArray::number(i * inner + j) + "='u'";
        xml += '>';
    }
    return xml + QByteArray("</a>").repeated(outer);
}

} // namespace

// Documents that are wrong, cut off, or want more than is good.
class tst_HostileXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotas_data();
    void quotas();
    void aMillionAttributesAreRefusedAtOnce();
    void hostileMarkup_data();
    void hostileMarkup();
    void whereAnErrorIs_data();
    void whereAnErrorIs();
    void truncatedAtEveryByte();
};

void tst_HostileXml::quotas_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QString>("message");

    const QString deep = u"elements are nested deeper than 256 levels"_s;
    const QString large = u"the document has 16777217 bytes; at most 16777216 are accepted"_s;
    const QString many = u"an element has more than 1024 attributes"_s;
    const QString names = u"more than 1024 namespace declarations are in scope"_s;
    QTest::newRow("256 levels") << nested(256) << true << QString();
    QTest::newRow("257 levels") << nested(257) << false << deep;
    QTest::newRow("many levels") << nested(500'000) << false << deep;
    QTest::newRow("levels that nobody closes") << QByteArray("<a>").repeated(500'000) << false << deep;
    QTest::newRow("many siblings") << "<r>" + QByteArray("<a/>").repeated(10'000) + "</r>" << true << QString();
    const auto sized = [](qsizetype size) { return "<a>" + QByteArray(size - 7, 'x') + "</a>"; };
    QTest::newRow("16 MiB") << sized(16 << 20) << true << QString();
    QTest::newRow("one byte more") << sized((16 << 20) + 1) << false << large;
    QTest::newRow("1024 attributes") << withAttributes(1024) << true << QString();
    QTest::newRow("1025 attributes") << withAttributes(1025) << false << many;
    QTest::newRow("1025 attributes in UTF-16")
        << encoded(QStringConverter::Utf16, QStringConverter::Flag::WriteBom, QString::fromUtf8(withAttributes(1025))) << false << many;
    QTest::newRow("1025 quoted words, but in text")
        << "<a>" + QByteArray("\"x\" ").repeated(1025) + "<!--" + QByteArray("'x'").repeated(1025) + "--></a>" << true << QString();
    QTest::newRow("1024 namespaces") << withNamespaces(4, 256) << true << QString();
    QTest::newRow("1025 namespaces") << withNamespaces(5, 205) << false << names;
}

void tst_HostileXml::quotas()
{
    QFETCH(QByteArray, xml);
    QFETCH(bool, accepted);
    QFETCH(QString, message);
    const XmlError error = errorOf(xml);
    QCOMPARE(error.message, message);
    QCOMPARE(error.kind, accepted ? XmlError::Kind::None : XmlError::Kind::QuotaExceeded);

    const ReaderQuotas wide{.maxDepth = 1'000'000, .maxBytes = 1 << 30, .maxAttributesPerElement = 2000, .maxNamespacesInScope = 2000};
    QVERIFY(errorOf(xml, wide).kind != XmlError::Kind::QuotaExceeded);
    const ReaderQuotas narrow{.maxDepth = 0, .maxBytes = 4};
    QCOMPARE(errorOf(xml, narrow).kind, XmlError::Kind::QuotaExceeded);
}

// The parser alone would compare each with all the others.
void tst_HostileXml::aMillionAttributesAreRefusedAtOnce()
{
    QCOMPARE(errorOf(withAttributes(1'000'000)).kind, XmlError::Kind::QuotaExceeded);
}

void tst_HostileXml::hostileMarkup_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("message");

    const QString dtd = u"a document type definition (DTD) is not allowed"_s;
    QTest::newRow("a DTD") << QByteArray("<!DOCTYPE a><a/>") << dtd;
    QTest::newRow("a DTD behind a comment") << QByteArray("<?xml version='1.0'?><!-- > --><!DOCTYPE a SYSTEM 'x'><a/>") << dtd;
    QTest::newRow("an entity bomb")
        << QByteArray("<!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;'>]><a>&d;</a>") << dtd;
    QTest::newRow("an external entity") << QByteArray("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>") << dtd;
    QTest::newRow("a parameter entity that calls itself")
        << QByteArray("<!DOCTYPE a [<!ENTITY % x '%y;'><!ENTITY % y '%x;'>%x;]><a/>") << dtd;
    QTest::newRow("a DTD in UTF-16")
        << encoded(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom, u"<!DOCTYPE a><a/>"_s) << dtd;
    QTest::newRow("a DTD in CDATA is text") << QByteArray("<a><![CDATA[<!DOCTYPE a>]]></a>") << QString();
    QTest::newRow("a DTD in a processing instruction is nothing") << QByteArray("<a><?x <!DOCTYPE a>?></a>") << QString();
    QTest::newRow("an undeclared entity in text") << QByteArray("<a>&nbsp;</a>") << u"the entity 'nbsp' is not declared"_s;
    QTest::newRow("an undeclared entity in an attribute") << QByteArray("<a b='&nbsp;'/>") << u"the entity 'nbsp' is not declared"_s;
    QTest::newRow("a second root") << QByteArray("<a/><b/>") << u"nothing may stand behind the root element"_s;
    QTest::newRow("a prefix that nobody declared") << QByteArray("<p:a/>") << u"the prefix 'p' is not declared"_s;
    QTest::newRow("the same attribute twice") << QByteArray("<a b='1' b='2'/>") << u"the attribute 'b' is there twice"_s;
    QTest::newRow("an element that another closes") << QByteArray("<a><b></a></b>") << u"'</a>' ends the element 'b', which has another name"_s;
    QTest::newRow("nothing") << QByteArray() << u"the document ends too early"_s;
    QTest::newRow("white space") << QByteArray("  \n") << u"the document ends too early"_s;
    QTest::newRow("no XML") << QByteArray("Internal Server Error") << u"this is no XML: text stands where the root element was expected"_s;
}

void tst_HostileXml::hostileMarkup()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, message);
    const XmlError error = errorOf(xml);
    QCOMPARE(error.message, message);
    QCOMPARE(error.kind, message.isEmpty() ? XmlError::Kind::None : XmlError::Kind::NotWellFormed);
}

void tst_HostileXml::whereAnErrorIs_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");

    QTest::newRow("a DTD, where it starts") << QByteArray("<?xml version='1.0'?>\n  <!DOCTYPE a><a/>") << 2 << 3;
    QTest::newRow("too many attributes, where the tag starts") << "<r>\n\u00e4\u00f6" + withAttributes(1025) + "</r>" << 2 << 3;
    QTest::newRow("too deep, behind the tag that is") << "\n\n" + QByteArray("<a>").repeated(257) << 3 << 257 * 3 + 1;
    QTest::newRow("too long, at the start") << QByteArray((16 << 20) + 1, ' ') << 1 << 1;
    QTest::newRow("a wrong end tag, behind it") << QByteArray("<a>\r\n  <b></c></a>") << 2 << 10;
    QTest::newRow("a character counts once, whatever its bytes") << QByteArray("<a>\u00e4\u4e2d</b>") << 1 << 10;
    QTest::newRow("the end of what there is") << QByteArray("<a>\n12345") << 2 << 6;
}

void tst_HostileXml::whereAnErrorIs()
{
    QFETCH(QByteArray, xml);
    QFETCH(int, line);
    QFETCH(int, column);
    const XmlError error = errorOf(xml);
    QVERIFY(error);
    QCOMPARE(error.line, line);
    QCOMPARE(error.column, column);
    QCOMPARE(error.toString(), u"line %1, column %2: %3"_s.arg(QString::number(line), QString::number(column), error.message));
}

void tst_HostileXml::truncatedAtEveryByte()
{
    const QByteArray xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?><!-- c --><s:E xmlns:s='urn:s'><s:B a=\"&lt;\"><x xmlns='urn:x'>"
                           "\u00e4<![CDATA[<>]]>&#228;</x><?p q?></s:B></s:E>";
    QVERIFY(!errorOf(xml));
    for (qsizetype size = 0; size < xml.size(); ++size) {
        const XmlError error = errorOf(xml.first(size));
        QVERIFY2(error.kind == XmlError::Kind::NotWellFormed, xml.first(size).constData());
        QVERIFY2(error.line == 1 && error.column <= size + 1, qPrintable(error.toString()));
    }
}

QTEST_GUILESS_MAIN(tst_HostileXml)
#include "tst_hostilexml.moc"
