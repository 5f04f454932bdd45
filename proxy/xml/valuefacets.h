// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/elementcontent.h"

#include <initializer_list>
#include <limits>

namespace ServiceModel {

// What a schema demands of a simple value beyond its type (XML Schema part 2, section 4.3).
struct Facets
{
    qsizetype minLength = 0;
    qsizetype maxLength = std::numeric_limits<qsizetype>::max();
    int totalDigits = std::numeric_limits<int>::max();
    int fractionDigits = std::numeric_limits<int>::max();
    QStringView minInclusive = {}; // null when there is none
    QStringView minExclusive = {};
    QStringView maxInclusive = {};
    QStringView maxExclusive = {};
    QStringView pattern = {}; // for QRegularExpression
    std::initializer_list<QStringView> values = {};
};

// What of a value is against them, for a sentence: "is shorter than 5"; or nothing. The text is the one that stands for it.
template <class T>
QString reasonAgainst(const T &value, const QString &text, const Facets &facets);

// The parts of that which do not depend on the type.
QString lengthReason(qsizetype length, const Facets &facets);
QString digitsReason(const QString &text, const Facets &facets);
QString patternReason(const QString &text, QStringView pattern);
QString otherValueReason();
qsizetype charactersIn(const QString &text); // not halves of them
QString shownValue(const QString &text); // cut when it is long

template <class T>
std::optional<T> parsedAs(QStringView text)
{
    T result{};
    return fromText(text, result) ? std::optional<T>(result) : std::nullopt;
}

template <class T>
QString rangeReason(const T &value, const Facets &facets)
{
    if constexpr (requires { value < value; }) {
        const auto against = [&](QStringView bound, const char *how, auto isWrong) {
            const std::optional<T> limit = bound.isNull() ? std::nullopt : parsedAs<T>(bound);
            return limit && isWrong(*limit) ? QString::fromLatin1(how) + bound.toString() : QString();
        };
        for (const QString &found : {against(facets.minInclusive, "is less than ", [&](const T &limit) { return value < limit; }),
                                     against(facets.maxInclusive, "is more than ", [&](const T &limit) { return limit < value; }),
                                     against(facets.minExclusive, "is not more than ", [&](const T &limit) { return !(limit < value); }),
                                     against(facets.maxExclusive, "is not less than ", [&](const T &limit) { return !(value < limit); })}) {
            if (!found.isEmpty())
                return found;
        }
    }
    if (facets.values.size() == 0)
        return {};
    for (const QStringView each : facets.values) {
        if (parsedAs<T>(each) == value)
            return {};
    }
    return otherValueReason();
}

template <class T>
QString reasonAgainst(const T &value, const QString &text, const Facets &facets)
{
    QString result;
    if constexpr (std::is_same_v<T, QString>)
        result = lengthReason(charactersIn(value), facets);
    else if constexpr (std::is_same_v<T, HexBinary>)
        result = lengthReason(value.bytes.size(), facets);
    else if constexpr (requires { value.size(); })
        result = lengthReason(value.size(), facets);
    else
        result = digitsReason(toText(value), facets);
    result = result.isEmpty() ? patternReason(text, facets.pattern) : result;
    return result.isEmpty() ? rangeReason(value, facets) : result;
}

} // namespace ServiceModel
