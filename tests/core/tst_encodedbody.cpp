// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "soap/encodedbody.h"
#include "xml/decimal.h"
#include "xml/element.h"
#include "xml/elementcontent.h"
#include "xml/qnamevalue.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

QByteArray link(int from)
{
    return "<a id=\"" + QByteArray::number(from) + "\" href=\"#" + QByteArray::number(from + 1) + "\"/>";
}

// What the first element is, or the error.
template <class Read>
auto first(const QByteArray &elements, Read read, QString *error)
{
    XmlReader body("<b xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:y=\"urn:y\">" + elements + "</b>");
    body.readNextStartElement();
    body.readNextStartElement();
    const auto result = [&] {
        EncodedBody encoded(body);
        return read(encoded.reader());
    }();
    *error = body.error().message;
    return result;
}

QString firstText(const QByteArray &elements)
{
    QString error;
    const QString text = first(elements, [](XmlReader &reader) { return reader.readText().toString(); }, &error);
    return error.isEmpty() ? text : error;
}

template <class T>
T firstValue(const QByteArray &elements)
{
    QString error;
    const T value = first(elements, [](XmlReader &reader) { T value; readValue(reader, value); return value; }, &error);
    return error.isEmpty() ? value : T();
}

template <class T>
QByteArray encoded(const T &value)
{
    XmlWriter writer;
    writer.setEncoding(Namespaces::SoapEncoding11);
    writeElement(writer, u"urn:x", u"value", value);
    return writer.take();
}

} // namespace

// Messages in SOAP's encoding, as others write them.
class tst_EncodedBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void referencesToReferences();
    void aLongChainTakesNoTime();
    void aTypeInNoNamespace();
    void typesThatAreSaid();
    void whiteSpace();
    void prefixesFromAround();
    void attributes();
    void whatWasReadIsSentOn();
    void unknownElements();
};

void tst_EncodedBody::referencesToReferences()
{
    QCOMPARE(firstText(link(1) + link(2) + "<m id=\"3\">here</m>"), u"here"_s);
    QByteArray chain;
    for (int i = 0; i < 17; ++i)
        chain += link(i);
    QCOMPARE(firstText(chain + "<m id=\"17\">here</m>"), u"the body grows too large when its references are followed"_s);
}

// Each element leads through all behind it.
void tst_EncodedBody::aLongChainTakesNoTime()
{
    QByteArray chain;
    for (int i = 0; i < 35'000; ++i)
        chain += link(i);
    const std::clock_t start = std::clock(); // of the processor: the machine may have other work
    QCOMPARE(firstText(chain + "<m id=\"35000\">here</m>"), u"the body grows too large when its references are followed"_s);
    QVERIFY((std::clock() - start) / CLOCKS_PER_SEC < 3);
}

void tst_EncodedBody::aTypeInNoNamespace()
{
    QCOMPARE(firstText("<a xsi:type=\"string\">few</a>"), u"few"_s);
    QCOMPARE(firstText("<a xmlns:x=\"http://www.w3.org/2001/XMLSchema\" xsi:type=\"x:string\">few</a>"), u"few"_s);
}

void tst_EncodedBody::typesThatAreSaid()
{
    QVERIFY2(encoded(Integer(7)).contains(":integer\">7<"), encoded(Integer(7)));
    QVERIFY2(encoded(Decimal(7)).contains(":decimal\">7<"), encoded(Decimal(7)));
    const QByteArray name = encoded(QName{u"urn:y"_s, u"n"_s});
    QVERIFY2(name.contains(":QName\""), name);
    XmlReader reader(name);
    QName back;
    QVERIFY(reader.readNextStartElement() && readValue(reader, back));
    QCOMPARE(back.namespaceUri, u"urn:y"_s);
}

void tst_EncodedBody::whiteSpace()
{
    QCOMPARE(firstText("<a>x&#13;\n\ty</a>"), u"x\r\n\ty"_s);
    QCOMPARE(firstValue<Element>("<a t=\"x&#13;&#10;&#9;y\"/>").attribute({{}, u"t"_s}), u"x\r\n\ty"_s);
}

// Of names, whose element may go to another place.
void tst_EncodedBody::prefixesFromAround()
{
    QCOMPARE(toString(firstValue<QName>("<a>y:n</a>")), u"{urn:y}n"_s);
    QCOMPARE(toString(firstValue<QName>("<a href=\"#1\"/><m id=\"1\"> y:n </m>")), u"{urn:y}n"_s);
    QCOMPARE(firstText("<a>http://y</a>"), u"http://y"_s);
}

// What an element holds has attributes, too; what says how it is encoded is none of them.
void tst_EncodedBody::attributes()
{
    const Element element = firstValue<Element>("<a y:b=\"1\" c=\"2\" xml:lang=\"en\" id=\"3\" xmlns:e=\"http://schemas.xmlsoap.org/soap/encoding/\" e:root=\"0\"/>");
    QCOMPARE(element.attributes().size(), 3);
    QCOMPARE(element.attribute({u"urn:y"_s, u"b"_s}), u"1"_s);
    QCOMPARE(element.attribute({{}, u"c"_s}), u"2"_s);
    QCOMPARE(element.attribute({u"http://www.w3.org/XML/1998/namespace"_s, u"lang"_s}), u"en"_s);
}

void tst_EncodedBody::whatWasReadIsSentOn()
{
    const Element element = firstValue<Element>("<a xsi:type=\"x:int\" xmlns:x=\"http://www.w3.org/2001/XMLSchema\">1</a>");
    const Element again = firstValue<Element>(encoded(element));
    QCOMPARE(again.text(), u"1"_s);
    QVERIFY(again.attribute({Namespaces::XmlSchemaInstance.toString(), u"type"_s}).endsWith(u":int"));
}

void tst_EncodedBody::unknownElements()
{
    XmlReader body("<b><a><c/></a></b>", {.unknownElements = UnknownElements::Refuse});
    QVERIFY(body.readNextStartElement() && body.readNextStartElement());
    {
        EncodedBody encoded(body);
        QVERIFY(!readNothing(encoded.reader()));
    }
    QCOMPARE(body.error().message, u"the contract has no element 'c' here"_s);
}

QTEST_GUILESS_MAIN(tst_EncodedBody)
#include "tst_encodedbody.moc"
