// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/numbertext.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

class tst_NumberText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonical_data();
    void canonical();
    void everyTypedNumberKeepsItsText_data();
    void everyTypedNumberKeepsItsText();
    void trailingZeros_data();
    void trailingZeros();
    void grouped_data();
    void grouped();
    void groupedInEnglish();
    void plain_data();
    void plain();
};

void tst_NumberText::canonical_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("expression");

    QTest::newRow("an integer has no point") << 5.0 << u"5"_s << u"5"_s;
    QTest::newRow("a negative number") << -12.5 << u"-12.5"_s << u"-12.5"_s;
    QTest::newRow("zero") << 0.0 << u"0"_s << u"0"_s;
    QTest::newRow("negative zero has no sign") << -0.0 << u"0"_s << u"0"_s;
    QTest::newRow("the sum that doubles get wrong") << 0.1 + 0.2 << u"0.3"_s << u"0.3"_s;
    QTest::newRow("a difference of doubles")
        << 0.1 + 0.2 - 0.3 << u"5.55111512312578e-17"_s << u"5.551115123125783e-17"_s;
    QTest::newRow("a number whose 16th digit is noise") << 8.2 << u"8.2"_s << u"8.2"_s;
    QTest::newRow("a third") << 1.0 / 3 << u"0.333333333333333"_s << u"0.3333333333333333"_s;
    QTest::newRow("two thirds round up") << 2.0 / 3 << u"0.666666666666667"_s << u"0.6666666666666666"_s;
    QTest::newRow("the sample's quotient") << 22.0 / 7 << u"3.14285714285714"_s << u"3.142857142857143"_s;
    QTest::newRow("15 integer digits") << 123456789012345.0 << u"123456789012345"_s << u"123456789012345"_s;
    QTest::newRow("a round number of 16 digits") << 1e15 << u"1e+15"_s << u"1000000000000000"_s;
    QTest::newRow("16 integer digits")
        << 1234567890123456.0 << u"1.23456789012346e+15"_s << u"1234567890123456"_s;
    QTest::newRow("rounding makes it 16 digits") << 999999999999999.7 << u"1e+15"_s << u"999999999999999.8"_s;
    QTest::newRow("17 integer digits") << 1e16 << u"1e+16"_s << u"1e+16"_s;
    QTest::newRow("a large negative number") << -1.2e23 << u"-1.2e+23"_s << u"-1.2e+23"_s;
    QTest::newRow("an exponent of three digits") << 1.5e300 << u"1.5e+300"_s << u"1.5e+300"_s;
    QTest::newRow("the largest number")
        << std::numeric_limits<double>::max() << u"1.79769313486232e+308"_s << u"1.797693134862316e+308"_s;
    QTest::newRow("a small number that fits") << 1e-9 << u"0.000000001"_s << u"0.000000001"_s;
    QTest::newRow("the smallest number that fits")
        << 1e-15 << u"0.000000000000001"_s << u"0.000000000000001"_s;
    QTest::newRow("a number that fits 16 places only") << 1e-16 << u"1e-16"_s << u"0.0000000000000001"_s;
    QTest::newRow("a small number that does not fit")
        << 1.0 / 3000000 << u"3.33333333333333e-7"_s << u"3.333333333333334e-7"_s;
    QTest::newRow("one zero after the point is cut to fit")
        << 1.0 / 30 << u"0.033333333333333"_s << u"0.0333333333333333"_s;
    QTest::newRow("two zeros after the point are cut to fit")
        << 2.0 / 300 << u"0.006666666666667"_s << u"0.0066666666666667"_s;
    QTest::newRow("three zeros after the point need an exponent")
        << 1.0 / 3000 << u"3.33333333333333e-4"_s << u"3.333333333333333e-4"_s;
    QTest::newRow("the noise of a double does not count") << 0.1 * 0.1 << u"0.01"_s << u"0.01"_s;
    QTest::newRow("the smallest double") << std::numeric_limits<double>::denorm_min()
                                         << u"4.94065645841247e-324"_s << u"4.94065645841247e-324"_s;
    QTest::newRow("infinity") << std::numeric_limits<double>::infinity() << u"INF"_s << u"INF"_s;
    QTest::newRow("negative infinity") << -std::numeric_limits<double>::infinity() << u"-INF"_s << u"-INF"_s;
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << u"NaN"_s << u"NaN"_s;
}

void tst_NumberText::canonical()
{
    QFETCH(double, value);
    QTEST(numberText(value, DisplayDigits), "display");
    QTEST(expressionText(value), "expression");
}

void tst_NumberText::everyTypedNumberKeepsItsText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"1", "10", "0.5", "1234.5678", "0.000000000000001", "123456789012345", "-0.1",
                             "99999999.9999999", "0.000001234567891"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_NumberText::everyTypedNumberKeepsItsText()
{
    QFETCH(QString, text);
    QCOMPARE(numberText(text.toDouble(), DisplayDigits), text);
}

void tst_NumberText::trailingZeros_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shorter");
    QTest::newRow("after the point") << u"1.50"_s << u"1.5"_s;
    QTest::newRow("all after the point") << u"-20.00"_s << u"-20"_s;
    QTest::newRow("a lone point") << u"5."_s << u"5"_s;
    QTest::newRow("an integer keeps its zeros") << u"100"_s << u"100"_s;
}

void tst_NumberText::trailingZeros()
{
    QFETCH(QString, text);
    QTEST(withoutTrailingZeros(text), "shorter");
}

void tst_NumberText::grouped_data()
{
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");

    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale french(QLocale::French, QLocale::France);
    const QLocale swiss(QLocale::German, QLocale::Switzerland);
    const QLocale hindi(QLocale::Hindi, QLocale::India);
    const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
    QTest::newRow("English") << u"1234567.8901"_s << english << u"1,234,567.8901"_s;
    QTest::newRow("no group in a short number") << u"123.4567"_s << english << u"123.4567"_s;
    QTest::newRow("a point just typed") << u"1234."_s << english << u"1,234."_s;
    QTest::newRow("zeros just typed") << u"-0.00"_s << english << u"-0.00"_s;
    QTest::newRow("16 digits") << u"1234567890123456"_s << english << u"1,234,567,890,123,456"_s;
    QTest::newRow("an exponent") << u"1.5e+16"_s << english << u"1.5e+16"_s;
    QTest::newRow("German") << u"-1234.5"_s << german << u"-1.234,5"_s;
    QTest::newRow("French") << u"1234567.5"_s << french << u"1\u202F234\u202F567,5"_s;
    QTest::newRow("Swiss") << u"1234567.5"_s << swiss << u"1’234’567.5"_s;
    QTest::newRow("Indian groups") << u"1234567.5"_s << hindi << u"12,34,567.5"_s;
    QTest::newRow("Arabic digits") << u"1234.5"_s << arabic << u"١٬٢٣٤٫٥"_s;
    QTest::newRow("Arabic minus") << u"-7"_s << arabic << arabic.negativeSign() + u"٧"_s;
}

void tst_NumberText::grouped()
{
    QFETCH(QString, canonical);
    QFETCH(QLocale, locale);
    QTEST(groupedText(canonical, locale), "text");
}

void tst_NumberText::groupedInEnglish()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(groupedText(u"-1234567.25"_s), u"-1,234,567.25"_s);
    QLocale::setDefault(QLocale::c());
}

void tst_NumberText::plain_data()
{
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");

    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::newRow("a number is not grouped") << u"-1234567.5"_s << german << u"-1234567,5"_s;
    QTest::newRow("an exponent") << u"3.3e-7"_s << german << u"3,3e-7"_s;
    QTest::newRow("an expression line") << u"1234.5 × negate(0.5)="_s << german << u"1234,5 × negate(0,5)="_s;
    QTest::newRow("Arabic digits") << u"10.5"_s << QLocale(QLocale::Arabic, QLocale::Egypt) << u"١٠٫٥"_s;
}

void tst_NumberText::plain()
{
    QFETCH(QString, canonical);
    QFETCH(QLocale, locale);
    QTEST(plainText(canonical, locale), "text");
}

QTEST_APPLESS_MAIN(tst_NumberText)
#include "tst_numbertext.moc"
