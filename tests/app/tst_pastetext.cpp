// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/keysequence.h"
#include "app/engine/pastekind.h"
#include "app/engine/pastetext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_PasteText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoCanDoIt_data();
    void whoCanDoIt();
    void taken_data();
    void taken();
    void refused_data();
    void refused();
};

static QLocale english()
{
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

static QLocale german()
{
    return QLocale(QLocale::German, QLocale::Germany);
}

void tst_PasteText::taken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("inputs"); // after CE

    QTest::newRow("a number") << u"123"_s << english() << u"123"_s;
    QTest::newRow("a trailing point") << u"12345."_s << english() << u"12345."_s;
    QTest::newRow("leading zeros") << u"012.034"_s << english() << u"012.034"_s;
    QTest::newRow("a negative fraction") << u"-.123"_s << english() << u".123 ±"_s;
    QTest::newRow("a plus sign") << u"+12.34"_s << english() << u"12.34"_s;
    QTest::newRow("groups") << u"1,234"_s << english() << u"1234"_s;
    QTest::newRow("groups and a fraction") << u"-1,234,567.5"_s << english() << u"1234567.5 ±"_s;
    QTest::newRow("Indian groups") << u"12,34,567.5"_s << QLocale(QLocale::Hindi, QLocale::India)
                                   << u"1234567.5"_s;
    QTest::newRow("blanks inside") << u"1 2 3"_s << english() << u"123"_s;
    QTest::newRow("quotes and line ends") << u"\n\"1\r\n2'\n"_s << english() << u"12"_s;
    QTest::newRow("a product with a sign") << u"123*-345"_s << english() << u"123 × 345 ±"_s;
    QTest::newRow("a sum with a sign") << u"123 + -234"_s << english() << u"123 + 234 ±"_s;
    QTest::newRow("a sum") << u"2+2="_s << english() << u"2 + 2 ="_s;
    QTest::newRow("a chain") << u"1-2*3/4"_s << english() << u"1 - 2 × 3 ÷ 4"_s;
    QTest::newRow("typographic operators") << u"8×2÷4−1"_s << english() << u"8 × 2 ÷ 4 - 1"_s;
    QTest::newRow("an exponent") << u"1.2e23"_s << english() << u"1.2e+23"_s;
    QTest::newRow("a negative exponent") << u"-2.5E-7*2"_s << english() << u"-0.00000025 × 2"_s;
    QTest::newRow("a difference of exponents") << u"1e5-3e+5="_s << english() << u"100000 - 300000 ="_s;
    QTest::newRow("16 digits are typed") << u"1234567890123456"_s << english() << u"1234567890123456"_s;
    QTest::newRow("17 digits are entered at once")
        << u"12345678901234567"_s << english() << u"1.23456789012346e+16"_s;
    QTest::newRow("all digits of a double") << u"0.30000000000000004"_s << english() << u"0.3"_s;
    QTest::newRow("German") << u"1.234,5"_s << german() << u"1234.5"_s;
    QTest::newRow("German groups") << u"1.234"_s << german() << u"1234"_s;
    QTest::newRow("an English fraction elsewhere") << u"123.45"_s << german() << u"123.45"_s;
    QTest::newRow("an English exponent elsewhere") << u"1.2e23"_s << german() << u"1.2e+23"_s;
    QTest::newRow("French") << u"1\u202F234\u202F567,5"_s << QLocale(QLocale::French, QLocale::France)
                            << u"1234567.5"_s;
    QTest::newRow("Swiss") << u"1’234.5"_s << QLocale(QLocale::German, QLocale::Switzerland) << u"1234.5"_s;
    QTest::newRow("Arabic") << u"\u061C-١٬٢٣٤٫٥"_s << QLocale(QLocale::Arabic, QLocale::Egypt)
                            << u"1234.5 ±"_s;
    QTest::newRow("512 characters") << u"1+"_s.repeated(255) + u"11"_s << english()
                                    << u"1 + "_s.repeated(255) + u"11"_s;
}

void tst_PasteText::taken()
{
    QFETCH(QString, text);
    QFETCH(QLocale, locale);
    QFETCH(QString, inputs);
    const auto parsed = parsePastedText(text, locale);
    QVERIFY(parsed);
    QCOMPARE(inputText(*parsed), u"CE "_s + inputs);
}

void tst_PasteText::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale>("locale");

    QTest::newRow("nothing") << u""_s << english();
    QTest::newRow("only blanks") << u" \n"_s << english();
    QTest::newRow("letters") << u"abc"_s << english();
    QTest::newRow("letters behind a number") << u"12 apples"_s << english();
    QTest::newRow("hexadecimal digits") << u"0x1F"_s << english();
    QTest::newRow("parentheses") << u"(123)+(456)"_s << english();
    QTest::newRow("two operators") << u"1++2"_s << english();
    QTest::newRow("two minus signs") << u"1--2"_s << english();
    QTest::newRow("times and divide") << u"1*/2"_s << english();
    QTest::newRow("three operators") << u"12+-+3"_s << english();
    QTest::newRow("an operator first") << u"*5"_s << english();
    QTest::newRow("an operator last") << u"5*"_s << english();
    QTest::newRow("only an equals sign") << u"="_s << english();
    QTest::newRow("something behind the equals sign") << u"2+2=4"_s << english();
    QTest::newRow("only a sign") << u"-"_s << english();
    QTest::newRow("only a point") << u"."_s << english();
    QTest::newRow("two points") << u"1.2.3"_s << english();
    QTest::newRow("a comma that is no group") << u"1,5"_s << english();
    QTest::newRow("a group behind the point") << u"1.5,000"_s << english();
    QTest::newRow("an exponent without digits") << u"1.2e"_s << english();
    QTest::newRow("an exponent without a number") << u"e5"_s << english();
    QTest::newRow("a number that no double can be") << u"1e999"_s << english();
    QTest::newRow("percent") << u"10%"_s << english();
    QTest::newRow("513 characters") << u"1+"_s.repeated(256) + u"1"_s << english();
}

void tst_PasteText::refused()
{
    QFETCH(QString, text);
    QFETCH(QLocale, locale);
    QVERIFY(!parsePastedText(text, locale));
}

void tst_PasteText::whoCanDoIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PasteKind>("kind");
    using enum PasteKind;
    QTest::newRow("parentheses") << u"(1+2)*3"_s << Expression;
    QTest::newRow("a hundred lines that make sense as one, too") << u"12*34\n"_s.repeated(100) << Worksheet;
    QTest::newRow("a line that is wrong among others") << u"1+2\n3*\n(4)\n"_s << Worksheet;
    QTest::newRow("one on several lines") << u"(1+2)*3\n+ 4\n- (5)\n"_s << Expression;
    QTest::newRow("one whose lines end with operators") << u"(1+2) *\n(3+4) *\n5"_s << Expression;
    QTest::newRow("lines of a spreadsheet") << u"(1+2)\t3\n(2+2)\t4"_s << Worksheet;
    QTest::newRow("words") << u"nothing\nof the kind"_s << Nonsense;
}

void tst_PasteText::whoCanDoIt()
{
    QFETCH(QString, text);
    QTEST(pasteKind(text, english()), "kind");
}

QTEST_APPLESS_MAIN(tst_PasteText)
#include "tst_pastetext.moc"
