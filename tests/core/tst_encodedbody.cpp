// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "soap/encodedbody.h"
#include "xml/decimal.h"
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

// The text of the first element, or the error.
QString firstText(const QByteArray &elements)
{
    XmlReader body("<b xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">" + elements + "</b>");
    body.readNextStartElement();
    body.readNextStartElement();
    QString text;
    {
        EncodedBody encoded(body);
        text = encoded.reader().readText().toString();
    }
    return body.hasError() ? body.error().message : text;
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

QTEST_GUILESS_MAIN(tst_EncodedBody)
#include "tst_encodedbody.moc"
