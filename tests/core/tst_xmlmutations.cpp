// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xmlreader.h"
#include "xml/xmlwriter.h"
#include "support/xmlcontent.h"

#include <QStringEncoder>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

// XmlReader against the reader of Qt on documents that were changed, cut off or made to hurt.
class tst_XmlMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mutations();
    void truncated();
    void encodings();
    void hostile_data();
    void hostile();
    void longDocumentsAreWrittenAndRead();
};

// Documents with one to three changes each: bytes that mean something in XML put in, taken out, replaced, pieces doubled.
void tst_XmlMutations::mutations()
{
    const QByteArrayList seeds = documents();
    const QByteArrayList splinters{"<", ">", "/", "&", ";", "'", "\"", "=", ":", "]]>", "<![CDATA[", "-->", "<!--", "--", "?>", "<?", "xmlns", "xmlns:", " ",
                                   "\r", "\n", "\t", "&#x41;", "&#0;", "&amp;", "a", "p:", "1", "-", ".", "\u00e4", "\xff",
                                   "xml", "</a>", "<a>", "<a/>", " x='1'", "]", "!", "#"};
    std::mt19937 random(20261123);
    const auto below = [&random](qsizetype limit) { return limit > 0 ? qsizetype(random() % quint32(limit)) : 0; };
    int accepted = 0;
    constexpr int rounds = 4000;
    for (int i = 0; i < rounds; ++i) {
        QByteArray xml = seeds[below(seeds.size())];
        for (qsizetype changes = 1 + below(3); changes > 0; --changes) {
            const qsizetype at = below(xml.size());
            const qsizetype size = qMin(1 + below(6), xml.size() - at);
            const QByteArray splinter = splinters[below(splinters.size())];
            switch (below(4)) {
            case 0:
                xml.insert(at, splinter);
                break;
            case 1:
                xml.remove(at, size);
                break;
            case 2:
                xml.replace(at, 1, splinter);
                break;
            default:
                xml.insert(at, xml.mid(below(xml.size()), size * 4));
            }
        }
        if (xml.contains("<!DOCTYPE") || (xml.contains("encoding") && !xml.contains("encoding=\"utf-8\"") && !xml.contains("encoding='utf-8'")))
            continue; // of the encodings either knows some that the other does not
        const Content our = ours(xml);
        const Content theirs = qts(xml);
        if (our.error.contains(u"the attribute 'xmlns"_s)) // declared twice
            continue;
        if (our.isAccepted != theirs.isAccepted || (our.isAccepted && our.pieces != theirs.pieces)) {
            QFAIL(qPrintable(u"%1\nours: %2\nQt's: %3"_s.arg(QString::fromUtf8(xml), our.isAccepted ? our.pieces.join(u' ') : our.error,
                                                             theirs.isAccepted ? theirs.pieces.join(u' ') : theirs.error)));
        }
        accepted += our.isAccepted;
    }
    QVERIFY2(accepted > rounds / 20 && accepted < rounds / 2, qPrintable(QString::number(accepted))); // both verdicts were met often
}

void tst_XmlMutations::truncated()
{
    for (const QByteArray &xml : documents()) {
        qsizetype behindRoot = xml.lastIndexOf("</");
        behindRoot = xml.indexOf('>', behindRoot) + 1;
        for (qsizetype size = 0; size < behindRoot; ++size) {
            XmlReader reader(xml.first(size));
            QVERIFY2(!reader.readToEnd(), xml.first(size).constData());
            QCOMPARE(reader.error().kind, XmlError::Kind::NotWellFormed);
        }
    }
}

void tst_XmlMutations::encodings()
{
    for (QByteArray xml : documents()) {
        xml.replace("encoding=\"utf-8\"", "").replace("encoding='utf-8'", "");
        const Content expected = ours(xml);
        QVERIFY2(expected.isAccepted, qPrintable(expected.error));
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE, QStringConverter::Utf32BE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            QCOMPARE(ours(encoder(QString::fromUtf8(xml))).pieces, expected.pieces);
        }
    }
}

void tst_XmlMutations::hostile_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("accepted");

    constexpr int many = 200'000;
    const auto numbered = [](const char *before, int count, const char *behind) {
        QByteArray out;
        for (int i = 0; i < count; ++i)
            out.append(before).append(QByteArray::number(i)).append(behind);
        return out;
    };
    QTest::newRow("many attributes") << "<a" + numbered(" a", many, "=''") + "/>" << true;
    QTest::newRow("many attributes, and the first again") << "<a" + numbered(" a", many, "=''") + " a0=''/>" << false;
    QTest::newRow("many namespaces, each used") << "<a" + numbered(" xmlns:p", many, "='u'") + '>' + numbered("<p", many, ":b/>") + "</a>" << true;
    QTest::newRow("a namespace on each of many levels")
        << numbered("<a xmlns:p", many, "='u'>") + "<p0:a/>" + QByteArray("</a>").repeated(many) << true;
    QTest::newRow("the same prefix on each of many levels")
        << QByteArray("<p:a xmlns:p='u'>").repeated(many) + QByteArray("</p:a>").repeated(many) << true;
    QTest::newRow("many attributes of one namespace, by two prefixes")
        << "<a xmlns:p='u' xmlns:q='u'" + numbered(" p:a", many / 2, "=''") + numbered(" q:a", many / 2, "=''") + "/>" << false;
    QTest::newRow("megabytes of a value") << "<a b='" + QByteArray(10 * many, 'x') + "'/>" << true;
    QTest::newRow("megabytes of a name") << "<" + QByteArray(10 * many, 'x') + "/>" << true;
    QTest::newRow("megabytes of an entity's name") << "<a>&" + QByteArray(10 * many, 'x') + ";</a>" << false;
    QTest::newRow("megabytes of a character reference") << "<a>&#" + QByteArray(10 * many, '0') + "65;</a>" << true;
    QTest::newRow("many references") << "<a>" + QByteArray("&lt;").repeated(many) + "</a>" << true;
    QTest::newRow("many CDATA sections") << "<a>" + QByteArray("<![CDATA[x]]>").repeated(many) + "</a>" << true;
    QTest::newRow("many comments") << QByteArray("<!---->").repeated(many) + "<a/>" << true;
    QTest::newRow("megabytes of brackets") << "<a>" + QByteArray(10 * many, ']') + "</a>" << true;
    QTest::newRow("megabytes of hyphens") << "<!--" + QByteArray(10 * many, '-') + "--><a/>" << false;
    QTest::newRow("many levels") << QByteArray("<a>").repeated(many) + QByteArray("</a>").repeated(many) << true;
    QTest::newRow("many line ends before an error") << QByteArray(10 * many, '\n') + "<a" << false;
}

// Quotas aside, so that nothing but the work itself bounds it: the timeout of the test catches what is not linear.
void tst_XmlMutations::hostile()
{
    QFETCH(QByteArray, xml);
    QFETCH(bool, accepted);
    constexpr int limit = 100'000'000;
    XmlReader reader(xml, {.maxDepth = limit, .maxBytes = limit, .maxAttributesPerElement = limit, .maxNamespacesInScope = limit});
    reader.readToEnd();
    QVERIFY2(reader.hasError() != accepted, qPrintable(reader.error().message));
    QVERIFY(reader.error().message.size() < 200);
    if (XmlReader again(xml, {.maxDepth = limit, .maxBytes = limit, .maxAttributesPerElement = limit, .maxNamespacesInScope = limit}); again.readNextStartElement())
        again.readText(); // its pieces joined
}

// As long as a document may be; growing it by each piece alone would take quadratic time.
void tst_XmlMutations::longDocumentsAreWrittenAndRead()
{
    constexpr int many = 200'000;
    XmlWriter writer;
    writer.startElement(u"urn:x", u"list");
    for (int i = 0; i < many; ++i)
        writer.textElement(u"urn:x", u"item", u"a<b");
    writer.endElement();
    XmlReader reader(writer.take());
    QVERIFY(reader.readNextStartElement());
    int count = 0;
    for (; reader.readNextStartElement(); ++count)
        QCOMPARE(reader.readText(), u"a<b");
    QCOMPARE(count, many);
    QVERIFY(reader.readToEnd());
}

QTEST_GUILESS_MAIN(tst_XmlMutations)
#include "tst_xmlmutations.moc"
