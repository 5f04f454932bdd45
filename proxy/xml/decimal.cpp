// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/decimal.h"

#include "xml/elementcontent.h"

#include <QLocale>

#include <algorithm>

namespace ServiceModel {

Decimal::Decimal(const QByteArray &whole)
    : m_whole(whole)
    , m_isNegative(whole.startsWith('-'))
{
    if (m_isNegative)
        m_whole.remove(0, 1);
}

Decimal Decimal::fromDouble(double value, bool *ok)
{
    Decimal result;
    const bool isNumber = fromText(QString::number(value, 'f', QLocale::FloatingPointShortest), result);
    if (ok)
        *ok = isNumber;
    return result;
}

double Decimal::toDouble() const
{
    return QLocale::c().toDouble(toText(*this));
}

qint64 Decimal::toInt64(bool *ok) const
{
    bool isWhole = false;
    const qint64 result = toText(*this).toLongLong(&isWhole);
    if (ok)
        *ok = isWhole;
    return result;
}

std::strong_ordering operator<=>(const Decimal &left, const Decimal &right)
{
    if (left.m_isNegative != right.m_isNegative)
        return left.m_isNegative ? std::strong_ordering::less : std::strong_ordering::greater;
    const auto sign = [](int order) { return order <=> 0; };
    std::strong_ordering order = left.m_whole.size() <=> right.m_whole.size();
    if (order == 0)
        order = sign(left.m_whole.compare(right.m_whole));
    if (order == 0)
        order = sign(left.m_fraction.compare(right.m_fraction));
    return left.m_isNegative ? 0 <=> order : order;
}

QString toText(const Decimal &value)
{
    QByteArray text = value.m_isNegative ? "-" + value.m_whole : value.m_whole;
    if (!value.m_fraction.isEmpty())
        text += '.' + value.m_fraction;
    return QString::fromLatin1(text);
}

bool fromText(QStringView text, Decimal &value)
{
    text = text.trimmed();
    const bool isNegative = text.startsWith(u'-');
    if (isNegative || text.startsWith(u'+'))
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    QByteArray whole = (point < 0 ? text : text.first(point)).toLatin1();
    QByteArray fraction = point < 0 ? QByteArray() : text.sliced(point + 1).toLatin1();
    const auto areDigits = [](const QByteArray &digits) {
        return std::all_of(digits.cbegin(), digits.cend(), [](char c) { return c >= '0' && c <= '9'; });
    };
    if ((whole.isEmpty() && fraction.isEmpty()) || !areDigits(whole) || !areDigits(fraction))
        return false;
    const auto isNotZero = [](char c) { return c != '0'; };
    whole.remove(0, std::ranges::find_if(whole, isNotZero) - whole.cbegin());
    while (fraction.endsWith('0'))
        fraction.chop(1);
    value.m_isNegative = isNegative && !(whole.isEmpty() && fraction.isEmpty());
    value.m_whole = whole.isEmpty() ? QByteArray("0") : whole;
    value.m_fraction = fraction;
    return true;
}

bool fromText(QStringView text, Integer &value)
{
    Decimal read;
    if (text.contains(u'.') || !fromText(text, read))
        return false;
    static_cast<Decimal &>(value) = read;
    return true;
}

void writeValue(XmlWriter &writer, const Decimal &value)
{
    writer.encodedType(u"decimal");
    writer.text(toText(value));
}

void writeValue(XmlWriter &writer, const Integer &value)
{
    writer.encodedType(u"integer");
    writer.text(toText(value));
}

bool readValue(XmlReader &reader, Decimal &value)
{
    return readSimpleValue(reader, value, u"xs:decimal");
}

bool readValue(XmlReader &reader, Integer &value)
{
    return readSimpleValue(reader, value, u"xs:integer");
}

} // namespace ServiceModel
