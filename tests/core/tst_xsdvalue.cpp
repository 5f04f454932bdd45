// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xsdvalue.h"

#include <QTest>

#include <bit>
#include <clocale>
#include <cmath>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

class tst_XsdValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubleToText_data();
    void doubleToText();
    void doubleFromText_data();
    void doubleFromText();
    void everyDoubleComesBack();
    void integerFromText_data();
    void integerFromText();
    void integersComeBack();
    void booleans_data();
    void booleans();
    void stringsAreLeftAlone();
    void germanLocaleChangesNothing();
    void anErrorSaysWhatAndWhere();
    void aLongWrongTextIsCutInTheError();
    void valuesInElements();
};

void tst_XsdValue::doubleToText_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");

    QTest::newRow("zero") << 0.0 << u"0"_s;
    QTest::newRow("negative zero keeps its sign") << -0.0 << u"-0"_s;
    QTest::newRow("a whole number has no point") << 100.0 << u"100"_s;
    QTest::newRow("the shortest text that is this double") << 0.1 << u"0.1"_s;
    QTest::newRow("a sum that is not what it seems") << 0.1 + 0.2 << u"0.30000000000000004"_s;
    QTest::newRow("the sample's sum") << 100.0 + 15.99 << u"115.99"_s;
    QTest::newRow("the sample's quotient") << 22.0 / 7.0 << u"3.142857142857143"_s;
    QTest::newRow("an exponent where it is shorter") << 1e21 << u"1e+21"_s;
    QTest::newRow("the largest") << std::numeric_limits<double>::max() << u"1.7976931348623157e+308"_s;
    QTest::newRow("the smallest") << std::numeric_limits<double>::denorm_min() << u"5e-324"_s;
    QTest::newRow("infinity") << std::numeric_limits<double>::infinity() << u"INF"_s;
    QTest::newRow("negative infinity") << -std::numeric_limits<double>::infinity() << u"-INF"_s;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << u"NaN"_s;
    QTest::newRow("a negative NaN has no sign") << -std::numeric_limits<double>::quiet_NaN() << u"NaN"_s;
}

void tst_XsdValue::doubleToText()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(toText(value), text);
}

void tst_XsdValue::doubleFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<double>("value");

    const double infinity = std::numeric_limits<double>::infinity();
    const auto accepted = [](const char *row, const QString &text, double value) { QTest::newRow(row) << text << true << value; };
    accepted("white space around", u" \t\r\n5 "_s, 5);
    accepted("a plus sign", u"+5"_s, 5);
    accepted("no digit before the point", u".5"_s, 0.5);
    accepted("no digit after the point", u"5."_s, 5);
    accepted("leading and trailing zeros", u"007.500"_s, 7.5);
    accepted("an exponent", u"1e3"_s, 1000);
    accepted("a capital E and a plus", u"1.5E+3"_s, 1500);
    accepted("a negative exponent", u"-2e-3"_s, -0.002);
    accepted("one digit more than needed", u"115.98999999999999"_s, 115.98999999999999);
    accepted("as .NET writes it", u"3.1428571428571428"_s, 3.142857142857143);
    accepted("too large is infinite", u"1e999"_s, infinity);
    accepted("too large with a point", u"-1.5e999"_s, -infinity);
    accepted("too small is zero", u"1e-999"_s, 0);
    accepted("INF", u" INF "_s, infinity);
    accepted("-INF", u"-INF"_s, -infinity);
    accepted("six hundred zeros first", QString(600, u'0') + u"1.5"_s, 1.5);
    accepted("six hundred digits", u"0."_s + QString(600, u'3'), 1.0 / 3.0);

    const auto refused = [](const char *row, const QString &text) { QTest::newRow(row) << text << false << 7.0; };
    refused("nothing", u""_s);
    refused("white space alone", u"  "_s);
    refused("a word", u"abc"_s);
    refused("a number and a word", u"5 apples"_s);
    refused("two numbers", u"5 6"_s);
    refused("hexadecimal", u"0x10"_s);
    refused("inf of C", u"inf"_s);
    refused("infinity of C", u"infinity"_s);
    refused("nan of C", u"nan"_s);
    refused("nan with a payload", u"NaN(1)"_s);
    refused("+INF is no xs:double", u"+INF"_s);
    refused("a decimal comma", u"1,5"_s);
    refused("grouping", u"1.000.000"_s);
    refused("two signs", u"+-5"_s);
    refused("two pluses", u"++5"_s);
    refused("a sign alone", u"-"_s);
    refused("a point alone", u"."_s);
    refused("an exponent without digits", u"1e"_s);
    refused("other digits", u"\u0665"_s);
    refused("a wide minus", u"\u22125"_s);
    refused("a digit behind a null character", u"5"_s + QChar(0) + u"6"_s);
}

void tst_XsdValue::doubleFromText()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    QFETCH(double, value);
    double result = 7;
    QCOMPARE(fromText(text, result), accepted);
    QCOMPARE(result, value); // what was there before is left alone when the text is refused
}

void tst_XsdValue::everyDoubleComesBack()
{
    std::mt19937_64 random(20261123);
    for (int i = 0; i < 100'000; ++i) {
        const auto bits = random();
        const double value = std::bit_cast<double>(bits);
        double back = 7;
        QVERIFY(fromText(toText(value), back));
        if (std::isnan(value))
            QVERIFY(std::isnan(back));
        else
            QCOMPARE(std::bit_cast<quint64>(back), bits);
    }
    double negativeZero = 7;
    QVERIFY(fromText(u"-0", negativeZero));
    QVERIFY(std::signbit(negativeZero));
}

void tst_XsdValue::integerFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isInt");
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<qint64>("value");

    QTest::newRow("a number") << u" 42 "_s << true << true << qint64(42);
    QTest::newRow("a plus sign") << u"+42"_s << true << true << qint64(42);
    QTest::newRow("leading zeros") << u"-0042"_s << true << true << qint64(-42);
    QTest::newRow("the largest int") << u"2147483647"_s << true << true << qint64(2147483647);
    QTest::newRow("the smallest int") << u"-2147483648"_s << true << true << qint64(-2147483648);
    QTest::newRow("beyond int") << u"2147483648"_s << false << true << qint64(2147483648);
    QTest::newRow("the largest long") << u"9223372036854775807"_s << false << true << std::numeric_limits<qint64>::max();
    QTest::newRow("the smallest long") << u"-9223372036854775808"_s << false << true << std::numeric_limits<qint64>::min();
    QTest::newRow("beyond long") << u"9223372036854775808"_s << false << false << qint64(0);
    for (const char *text : {"", "-", "+", "1.0", "1e3", "0x10", "abc", "1 2", "--1", "+-1", "1-"})
        QTest::addRow("not an integer: '%s'", text) << QString::fromLatin1(text) << false << false << qint64(0);
}

void tst_XsdValue::integerFromText()
{
    QFETCH(QString, text);
    QFETCH(bool, isInt);
    QFETCH(bool, isLong);
    QFETCH(qint64, value);
    qint32 shortResult = 7;
    QCOMPARE(fromText(text, shortResult), isInt);
    QCOMPARE(qint64(shortResult), isInt ? value : 7);
    qint64 longResult = 7;
    QCOMPARE(fromText(text, longResult), isLong);
    QCOMPARE(longResult, isLong ? value : 7);
}

void tst_XsdValue::integersComeBack()
{
    for (const qint64 value : {qint64(0), qint64(-1), std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
        qint64 back = 7;
        QVERIFY(fromText(toText(value), back));
        QCOMPARE(back, value);
    }
    QCOMPARE(toText(std::numeric_limits<qint32>::min()), u"-2147483648"_s);
}

void tst_XsdValue::booleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("value");

    QTest::newRow("true") << u"true"_s << 1;
    QTest::newRow("1") << u" 1 "_s << 1;
    QTest::newRow("false") << u"false"_s << 0;
    QTest::newRow("0") << u"0"_s << 0;
    for (const char *text : {"", "TRUE", "True", "yes", "2", "00", "true false"})
        QTest::addRow("not a boolean: '%s'", text) << QString::fromLatin1(text) << -1;
}

void tst_XsdValue::booleans()
{
    QFETCH(QString, text);
    QFETCH(int, value);
    for (const bool before : {true, false}) {
        bool result = before;
        QCOMPARE(fromText(text, result), value >= 0);
        QCOMPARE(result, value < 0 ? before : value == 1);
    }
    QCOMPARE(toText(true), u"true"_s);
    QCOMPARE(toText(false), u"false"_s);
}

void tst_XsdValue::stringsAreLeftAlone()
{
    QString result;
    QVERIFY(fromText(u" \u00e4 \n\t b ", result));
    QCOMPARE(result, u" \u00e4 \n\t b "_s);
}

// Where no such locale is installed for C, the default locale of Qt is still changed.
void tst_XsdValue::germanLocaleChangesNothing()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    for (const char *name : {"de_DE.UTF-8", "de_DE.utf8", "de_DE", "de_AT.utf8", "German_Germany"}) {
        if (std::setlocale(LC_ALL, name))
            break;
    }
    double value = 0, large = 0;
    const bool read = fromText(u"1.5", value) && fromText(u"1.5e999", large);
    const QString written = toText(1234567.25);
    std::setlocale(LC_ALL, "C");
    QLocale::setDefault(before);
    QVERIFY(read);
    QCOMPARE(value, 1.5);
    QCOMPARE(large, std::numeric_limits<double>::infinity());
    QCOMPARE(written, u"1234567.25"_s);
}

void tst_XsdValue::anErrorSaysWhatAndWhere()
{
    XmlReader reader("<a>\n  <n1>abc</n1></a>");
    QVERIFY(reader.readNextStartElement() && reader.readNextStartElement());
    double value = 7;
    QVERIFY(!readValue(reader, value));
    QCOMPARE(value, 7.0);
    QCOMPARE(reader.error().kind, XmlError::Kind::InvalidValue);
    QCOMPARE(reader.error().toString(), u"line 2, column 15, in /a/n1: the element 'n1' holds 'abc', which is not an xs:double"_s);
    QVERIFY(!readValue(reader, value)); // and stays refused
}

void tst_XsdValue::aLongWrongTextIsCutInTheError()
{
    XmlReader reader("<a>" + QByteArray(100'000, 'x') + "</a>");
    QVERIFY(reader.readNextStartElement());
    qint32 value = 7;
    QVERIFY(!readValue(reader, value));
    QVERIFY2(reader.error().message.size() < 200, qPrintable(reader.error().message));
    QVERIFY(reader.error().message.contains(u"xxx\u2026'"_s));
}

void tst_XsdValue::valuesInElements()
{
    XmlWriter writer;
    writer.startElement(u"urn:x", u"all");
    writeElement(writer, u"urn:x", u"double", -0.5);
    writeElement(writer, u"urn:x", u"int", qint32(-5));
    writeElement(writer, u"urn:x", u"long", qint64(1) << 40);
    writeElement(writer, u"urn:x", u"boolean", true);
    writeElement(writer, u"urn:x", u"string", u" <&> "_s);
    writer.endElement();

    XmlReader reader(writer.take());
    double d = 0;
    qint32 i = 0;
    qint64 l = 0;
    bool b = false;
    QString s;
    QVERIFY(reader.readNextStartElement());
    QVERIFY(reader.readNextStartElement() && readValue(reader, d));
    QVERIFY(reader.readNextStartElement() && readValue(reader, i));
    QVERIFY(reader.readNextStartElement() && readValue(reader, l));
    QVERIFY(reader.readNextStartElement() && readValue(reader, b));
    QVERIFY(reader.readNextStartElement() && readValue(reader, s));
    QVERIFY(!reader.readNextStartElement() && reader.readToEnd());
    QCOMPARE(d, -0.5);
    QCOMPARE(i, -5);
    QCOMPARE(l, qint64(1) << 40);
    QVERIFY(b);
    QCOMPARE(s, u" <&> "_s);
}

QTEST_GUILESS_MAIN(tst_XsdValue)
#include "tst_xsdvalue.moc"
