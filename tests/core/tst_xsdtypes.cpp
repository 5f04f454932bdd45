// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/decimal.h"
#include "xml/xsdtypes.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <optional>
#include <random>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

// The text of what a text is read as; nothing when it is refused.
template <class T>
std::optional<QString> canonical(QStringView text)
{
    T value{};
    return fromText(text, value) ? std::optional(toText(value)) : std::nullopt;
}

// What is left in a value when a text is refused.
template <class T>
bool leavesAlone(QStringView text, T before)
{
    T value = before;
    return !fromText(text, value) && value == before;
}

} // namespace

// The simple types of XML Schema that are met less often.
class tst_XsdTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
    void everyFloatComesBack();
    void everyByteComesBack();
    void refusedTextLeavesTheValueAlone();
    void decimalsCompare_data();
    void decimalsCompare();
    void decimalsAsNumbers();
    void decimalsFromDoubles();
    void inElements();
};

void tst_XsdTypes::forms_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("back"); // null: refused

    const auto row = [](const char *type, const char16_t *text, const char16_t *back) {
        QTest::addRow("%s '%s'", type, qPrintable(QStringView(text).toString().left(30))) << QString::fromLatin1(type) << QStringView(text).toString()
                                                                                         << (back ? QStringView(back).toString() : QString());
    };
    row("float", u" 1.50 ", u"1.5");
    row("float", u"0.1", u"0.1");
    row("float", u"16777217", u"16777216");
    row("float", u"1e39", u"INF");
    row("float", u"-1e39", u"-INF");
    row("float", u"1e-60", u"0");
    row("float", u"-INF", u"-INF");
    row("float", u"NaN", u"NaN");
    row("float", u"0x1", nullptr);
    row("float", u"", nullptr);
    row("byte", u"-128", u"-128");
    row("byte", u"128", nullptr);
    row("short", u" +7", u"7");
    row("short", u"-32769", nullptr);
    row("unsignedByte", u"255", u"255");
    row("unsignedByte", u"256", nullptr);
    row("unsignedByte", u"-1", nullptr);
    row("unsignedByte", u"-0", u"0");
    row("unsignedByte", u"-", nullptr);
    row("unsignedShort", u"65535", u"65535");
    row("unsignedInt", u"4294967295", u"4294967295");
    row("unsignedInt", u"4294967296", nullptr);
    row("unsignedLong", u"18446744073709551615", u"18446744073709551615");
    row("unsignedLong", u"18446744073709551616", nullptr);
    row("unsignedLong", u"-18446744073709551616", nullptr);
    row("unsignedLong", u" -00 ", u"0");
    row("base64Binary", u"", u"");
    row("base64Binary", u"AAECAw==", u"AAECAw==");
    row("base64Binary", u" AAEC\n Aw== ", u"AAECAw==");
    row("base64Binary", u"AAECAw", nullptr);
    row("base64Binary", u"AA*CAw==", nullptr);
    row("base64Binary", u"AA\u00e4CAw==", nullptr);
    row("hexBinary", u"", u"");
    row("hexBinary", u" 0aFF ", u"0AFF");
    row("hexBinary", u"0aF", nullptr);
    row("hexBinary", u"0g", nullptr);
    row("hexBinary", u"0a 0b", nullptr);
    row("decimal", u"0", u"0");
    row("decimal", u"-0.00", u"0");
    row("decimal", u" +007.10 ", u"7.1");
    row("decimal", u".5", u"0.5");
    row("decimal", u"5.", u"5");
    row("decimal", u"-123456789012345678901234567890.123456789012345678901234567890", u"-123456789012345678901234567890.12345678901234567890123456789");
    row("decimal", u".", nullptr);
    row("decimal", u"-", nullptr);
    row("decimal", u"1e5", nullptr);
    row("decimal", u"INF", nullptr);
    row("decimal", u"1,5", nullptr);
    row("decimal", u"+-1", nullptr);
    row("decimal", u"1.2.3", nullptr);
    row("integer", u"-123456789012345678901234567890", u"-123456789012345678901234567890");
    row("integer", u"1.0", nullptr);
    row("integer", u"", nullptr);
}

void tst_XsdTypes::forms()
{
    QFETCH(QString, type);
    QFETCH(QString, text);
    QFETCH(QString, back);
    static const QHash<QString, std::optional<QString> (*)(QStringView)> types{
        {u"float"_s, canonical<float>},
        {u"byte"_s, canonical<qint8>},
        {u"short"_s, canonical<qint16>},
        {u"unsignedByte"_s, canonical<quint8>},
        {u"unsignedShort"_s, canonical<quint16>},
        {u"unsignedInt"_s, canonical<quint32>},
        {u"unsignedLong"_s, canonical<quint64>},
        {u"base64Binary"_s, canonical<QByteArray>},
        {u"hexBinary"_s, canonical<HexBinary>},
        {u"decimal"_s, canonical<Decimal>},
        {u"integer"_s, canonical<Integer>},
    };
    const auto result = types.value(type)(text);
    QCOMPARE(result.has_value(), !back.isNull());
    QCOMPARE(result.value_or(QString()), back);
}

void tst_XsdTypes::everyFloatComesBack()
{
    std::mt19937 random(20261123);
    for (int i = 0; i < 100'000; ++i) {
        const quint32 bits = random();
        const float value = std::bit_cast<float>(bits);
        float back = 7;
        QVERIFY(fromText(toText(value), back));
        if (std::isnan(value))
            QVERIFY(std::isnan(back));
        else
            QCOMPARE(std::bit_cast<quint32>(back), bits);
    }
}

void tst_XsdTypes::everyByteComesBack()
{
    QByteArray all;
    for (int i = 0; i < 256; ++i) {
        all.append(char(i));
        QByteArray bytes;
        QVERIFY(fromText(toText(all), bytes));
        QCOMPARE(bytes, all);
        HexBinary hex;
        QVERIFY(fromText(toText(HexBinary{all}), hex));
        QCOMPARE(hex.bytes, all);
    }
}

void tst_XsdTypes::refusedTextLeavesTheValueAlone()
{
    QVERIFY(leavesAlone(u"x", 7.0F));
    QVERIFY(leavesAlone(u"300", qint8(7)));
    QVERIFY(leavesAlone(u"-1", quint64(7)));
    QVERIFY(leavesAlone(u"*", QByteArray("seven")));
    QVERIFY(leavesAlone(u"0", HexBinary{"seven"}));
    QVERIFY(leavesAlone(u"x", Decimal(7)));
    QVERIFY(leavesAlone(u"1.5", Integer(7)));
}

void tst_XsdTypes::decimalsCompare_data()
{
    QTest::addColumn<QString>("smaller");
    QTest::addColumn<QString>("larger");
    const auto row = [](const char *name, const QString &smaller, const QString &larger) { QTest::newRow(name) << smaller << larger; };
    row("by their digits", u"9"_s, u"10"_s);
    row("by their fractions", u"0.1"_s, u"0.12"_s);
    row("by long fractions", u"0.09"_s, u"0.1"_s);
    row("by their signs", u"-1"_s, u"0"_s);
    row("negative ones the other way", u"-10"_s, u"-9"_s);
    row("negative fractions the other way", u"-0.12"_s, u"-0.1"_s);
    row("beyond any double", u"123456789012345678901"_s, u"123456789012345678902"_s);
}

void tst_XsdTypes::decimalsCompare()
{
    QFETCH(QString, smaller);
    QFETCH(QString, larger);
    Decimal left, right;
    QVERIFY(fromText(smaller, left) && fromText(larger, right));
    QVERIFY(left < right);
    QVERIFY(right > left);
    QVERIFY(left != right);
    QVERIFY(left <= left && left >= left && left == left);
}

void tst_XsdTypes::decimalsAsNumbers()
{
    bool ok = false;
    QCOMPARE(Decimal(-5).toInt64(&ok), -5);
    QVERIFY(ok);
    QCOMPARE(Decimal(std::numeric_limits<qint64>::min()).toInt64(&ok), std::numeric_limits<qint64>::min());
    QVERIFY(ok);
    Decimal value;
    QVERIFY(fromText(u"0.10", value));
    QCOMPARE(value.toDouble(), 0.1);
    QCOMPARE(value.toInt64(&ok), 0);
    QVERIFY(!ok);
    QVERIFY(fromText(u"9223372036854775808", value));
    QCOMPARE(value.toInt64(&ok), 0);
    QVERIFY(!ok);
    QCOMPARE(value.toDouble(), 9223372036854775808.0);
    QCOMPARE(Decimal(std::numeric_limits<quint64>::max()).toDouble(), double(std::numeric_limits<quint64>::max()));
    QVERIFY(Decimal(std::numeric_limits<quint64>::max()) > Decimal(1));
}

// What a double has lost already nobody can give back.
void tst_XsdTypes::decimalsFromDoubles()
{
    static_assert(!std::is_convertible_v<double, Decimal> && !std::is_constructible_v<Decimal, float>);
    static_assert(!std::is_convertible_v<double, Integer> && !std::is_constructible_v<Integer, double>);
    static_assert(std::is_convertible_v<int, Decimal> && std::is_convertible_v<quint64, Integer>);
    const auto text = [](double value) {
        bool ok = false;
        const Decimal result = Decimal::fromDouble(value, &ok);
        return ok ? toText(result) : u"no number"_s;
    };
    QCOMPARE(text(15.99), u"15.99"_s);
    QCOMPARE(text(-0.1), u"-0.1"_s);
    QCOMPARE(text(-0.0), u"0"_s);
    QCOMPARE(text(1e21), u"1000000000000000000000"_s);
    QCOMPARE(text(1e-7), u"0.0000001"_s);
    QCOMPARE(text(std::numeric_limits<double>::infinity()), u"no number"_s);
    QCOMPARE(text(std::numeric_limits<double>::quiet_NaN()), u"no number"_s);
    double back = Decimal::fromDouble(std::numeric_limits<double>::denorm_min()).toDouble();
    QCOMPARE(back, std::numeric_limits<double>::denorm_min());
    back = Decimal::fromDouble(std::numeric_limits<double>::max()).toDouble();
    QCOMPARE(back, std::numeric_limits<double>::max());
}

void tst_XsdTypes::inElements()
{
    XmlWriter writer;
    writer.startElement(u"urn:x", u"all");
    writeElement(writer, u"urn:x", u"float", 0.5F);
    writeElement(writer, u"urn:x", u"bytes", QByteArray("\x00\xff", 2));
    writeElement(writer, u"urn:x", u"hex", HexBinary{QByteArray("\x00\xff", 2)});
    writeElement(writer, u"urn:x", u"decimal", Decimal(7));
    writer.endElement();
    const QByteArray xml = writer.take();
    QCOMPARE(xml, "<all xmlns=\"urn:x\"><float>0.5</float><bytes>AP8=</bytes><hex>00FF</hex><decimal>7</decimal></all>");

    XmlReader reader(xml);
    float f = 0;
    QByteArray bytes;
    HexBinary hex;
    Integer integer;
    QVERIFY(reader.readNextStartElement());
    QVERIFY(reader.readNextStartElement() && readValue(reader, f));
    QVERIFY(reader.readNextStartElement() && readValue(reader, bytes));
    QVERIFY(reader.readNextStartElement() && readValue(reader, hex));
    QVERIFY(reader.readNextStartElement() && readValue(reader, integer));
    QVERIFY(!reader.readNextStartElement() && reader.readToEnd());
    QCOMPARE(f, 0.5F);
    QCOMPARE(bytes, hex.bytes);
    QCOMPARE(integer.toInt64(), 7);

    XmlReader wrong("<a>1,5</a>");
    QVERIFY(wrong.readNextStartElement());
    Decimal decimal;
    QVERIFY(!readValue(wrong, decimal));
    QCOMPARE(wrong.error().kind, XmlError::Kind::InvalidValue);
    QVERIFY2(wrong.error().message.contains(u"'1,5'"_s) && wrong.error().message.contains(u"xs:decimal"_s), qPrintable(wrong.error().message));
}

QTEST_GUILESS_MAIN(tst_XsdTypes)
#include "tst_xsdtypes.moc"
