// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/xmlreader.h"
#include "xml/xmlwriter.h"

#include <compare>
#include <concepts>
#include <type_traits>

namespace ServiceModel {

// xs:decimal (XML Schema part 2, section 3.2.3): a decimal number of any size, kept exactly. It does not compute; it
// carries prices and quantities from one side to the other without rounding them.
//
//     Decimal price;
//     if (fromText(u"0.10", price)) ...          // toText(price) == "0.1"
//     double roughly = price.toDouble();
//
// A double is not taken silently, for it may be rounded already: fromDouble().
class Decimal
{
public:
    Decimal() = default;
    template <std::integral T>
    Decimal(T value) : Decimal(QByteArray::number(std::conditional_t<std::is_signed_v<T>, qint64, quint64>(value))) { }
    template <std::floating_point T>
    Decimal(T value) = delete;
    // The shortest one that has this value; 0 and not ok for what is no number or infinite.
    static Decimal fromDouble(double value, bool *ok = nullptr);

    double toDouble() const;              // the nearest
    qint64 toInt64(bool *ok = nullptr) const; // 0 and not ok when it has a fraction or is too large

    friend bool operator==(const Decimal &, const Decimal &) = default;
    friend size_t qHash(const Decimal &value, size_t seed = 0) { return qHashMulti(seed, value.m_whole, value.m_fraction, value.m_isNegative); }
    friend std::strong_ordering operator<=>(const Decimal &left, const Decimal &right);

    friend QString toText(const Decimal &value);
    friend bool fromText(QStringView text, Decimal &value);

private:
    explicit Decimal(const QByteArray &whole);

    QByteArray m_whole = "0"; // digits without leading zeros
    QByteArray m_fraction;    // digits without trailing zeros
    bool m_isNegative = false;
};

// xs:integer and what is derived from it: a whole number of any size.
class Integer : public Decimal
{
public:
    Integer() = default;
    template <std::integral T>
    Integer(T value) : Decimal(value) { }
    template <std::floating_point T>
    Integer(T value) = delete;

    friend bool fromText(QStringView text, Integer &value);
};

void writeValue(XmlWriter &writer, const Decimal &value);
void writeValue(XmlWriter &writer, const Integer &value);
bool readValue(XmlReader &reader, Decimal &value);
bool readValue(XmlReader &reader, Integer &value);

} // namespace ServiceModel
