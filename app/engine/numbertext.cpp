// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/numbertext.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// A number whose first digit comes later than this after the point is not cut to fit; it gets an exponent.
constexpr int MaximumZerosAfterPoint = 2;

// The absolute value rounded to significant digits: 0.00123 has the digits "123" and the exponent -3.
struct Rounded
{
    Rounded(double value, int significant)
    {
        const QString text = QString::number(std::abs(value), 'e', significant - 1);
        const qsizetype e = text.indexOf(u'e');
        digits = text.left(e).remove(u'.');
        while (digits.endsWith(u'0'))
            digits.chop(1);
        exponent = QStringView(text).sliced(e + 1).toInt();
    }

    QString digits; // without trailing zeros
    int exponent; // power of ten of the first digit
};

QString specialText(double value)
{
    if (std::isnan(value))
        return u"NaN"_s;
    return value > 0 ? u"INF"_s : u"-INF"_s;
}

QString scientificText(const Rounded &number, bool negative)
{
    QString text = number.digits;
    if (text.size() > 1)
        text.insert(1, u'.');
    if (negative)
        text.prepend(u'-');
    return text + (number.exponent < 0 ? u"e-"_s : u"e+"_s) + QString::number(std::abs(number.exponent));
}

QString fixedText(double value, int decimals)
{
    return withoutTrailingZeros(QString::number(value, 'f', decimals));
}

QString numberText(double value, int significant, int places)
{
    if (!std::isfinite(value))
        return specialText(value);
    if (value == 0)
        return u"0"_s; // zero has no sign here

    const Rounded number(value, significant);
    const int integerDigits = number.exponent + 1;
    const int decimals = int(number.digits.size()) - integerDigits;
    const bool fits = integerDigits <= places && decimals <= places;
    const bool canBeCut = integerDigits <= 0 && integerDigits >= -MaximumZerosAfterPoint;
    if (fits || canBeCut)
        return fixedText(value, qBound(0, decimals, places));
    return scientificText(number, value < 0);
}

bool saysAll(int significant, double value)
{
    return QString::number(value, 'e', significant - 1).toDouble() == value;
}

qsizetype endOfDigits(const QString &text, qsizetype from)
{
    while (from < text.size() && text.at(from).isDigit())
        ++from;
    return from;
}

} // namespace

QString numberText(double value, int digits)
{
    return numberText(value, digits, digits);
}

QString expressionText(double value)
{
    const int significant = saysAll(DisplayDigits, value) ? DisplayDigits : ExpressionDigits;
    return numberText(value, significant, ExpressionDigits);
}

QString serviceValueText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString withoutTrailingZeros(const QString &canonical)
{
    QString text = canonical;
    if (!text.contains(u'.'))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString groupedText(const QString &canonical, const QLocale &locale)
{
    const bool negative = canonical.startsWith(u'-');
    const qsizetype start = negative ? 1 : 0;
    const qsizetype end = endOfDigits(canonical, start);
    const QString integer = canonical.sliced(start, end - start);
    return (negative ? locale.negativeSign() : QString()) + locale.toString(integer.toULongLong())
        + plainText(canonical.sliced(end), locale);
}

QString groupedText(const QString &canonical)
{
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return groupedText(canonical, locale);
}

QString plainText(const QString &canonical, const QLocale &locale)
{
    QString text;
    for (const QChar character : canonical) {
        if (character.isDigit())
            text += locale.toString(character.digitValue());
        else if (character == u'.')
            text += locale.decimalPoint();
        else
            text += character;
    }
    return text;
}
