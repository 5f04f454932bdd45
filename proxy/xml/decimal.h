// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/xmlreader.h"
#include "xml/xmlwriter.h"

#include <compare>

namespace ServiceModel {

// xs:decimal (XML Schema part 2, section 3.2.3): a decimal number of any size, kept exactly. It does not compute; it
// carries prices and quantities from one side to the other without rounding them.
//
//     Decimal price;
//     if (fromText(u"0.10", price)) ...          // toText(price) == "0.1"
//     double roughly = price.toDouble();
class Decimal
{
public:
    Decimal() = default;
    Decimal(qint64 value);

    double toDouble() const;              // the nearest
    qint64 toInt64(bool *ok = nullptr) const; // 0 and not ok when it has a fraction or is too large

    friend bool operator==(const Decimal &, const Decimal &) = default;
    friend size_t qHash(const Decimal &value, size_t seed = 0) { return qHashMulti(seed, value.m_whole, value.m_fraction, value.m_isNegative); }
    friend std::strong_ordering operator<=>(const Decimal &left, const Decimal &right);

    friend QString toText(const Decimal &value);
    friend bool fromText(QStringView text, Decimal &value);

protected:
    bool hasFraction() const { return !m_fraction.isEmpty(); }

private:
    QByteArray m_whole = "0"; // digits without leading zeros
    QByteArray m_fraction;    // digits without trailing zeros
    bool m_isNegative = false;
};

// xs:integer and what is derived from it: a whole number of any size.
class Integer : public Decimal
{
public:
    Integer() = default;
    Integer(qint64 value) : Decimal(value) { }

    friend bool fromText(QStringView text, Integer &value);
};

void writeValue(XmlWriter &writer, const Decimal &value);
void writeValue(XmlWriter &writer, const Integer &value);
bool readValue(XmlReader &reader, Decimal &value);
bool readValue(XmlReader &reader, Integer &value);

} // namespace ServiceModel
