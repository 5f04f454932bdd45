// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/elementcontent.h"

#include <initializer_list>
#include <limits>

namespace ServiceModel {

// What a schema demands of a simple value beyond its type (XML Schema part 2, section 4.3). Nobody looks at them unless asked:
// code that qsvcutil --check-facets wrote has a function for each struct.
//
//     if (const QString violation = firstViolation(person); !violation.isEmpty())
//         qWarning() << violation;    // "home/zip holds '1234', which is shorter than 5"
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

// Collects the first violation among the members of a struct.
class FacetChecker
{
public:
    // The first that was met, with the path to it, or nothing.
    const QString &violation() const { return m_violation; }

    template <class T>
    void check(const T &value, QStringView name, const Facets &facets)
    {
        if (m_violation.isEmpty())
            note(name, violationOf(value, facets));
    }
    template <class T>
    void check(const std::optional<T> &value, QStringView name, const Facets &facets)
    {
        if (value)
            check(*value, name, facets);
    }
    template <class T>
    void check(const Nillable<T> &value, QStringView name, const Facets &facets) { check(optional(value), name, facets); }
    template <class T>
    void checkEach(const QList<T> &values, QStringView name, const Facets &facets)
    {
        for (qsizetype i = 0; i < values.size() && m_violation.isEmpty(); ++i)
            check(values.at(i), numbered(name, i), facets);
    }
    template <class T>
    void checkEach(const std::optional<T> &values, QStringView name, const Facets &facets)
    {
        if (values)
            checkEach(*values, name, facets);
    }

    // Structs that have a function firstViolation() of their own.
    template <class T>
    void checkMembers(const T &value, QStringView name)
    {
        if (m_violation.isEmpty())
            noteWithin(name, firstViolation(value));
    }
    template <class T>
    void checkMembers(const std::optional<T> &value, QStringView name)
    {
        if (value)
            checkMembers(*value, name);
    }
    template <class T>
    void checkMembers(const Nillable<T> &value, QStringView name) { checkMembers(optional(value), name); }
    template <class T>
    void checkMembers(const QList<T> &values, QStringView name)
    {
        for (qsizetype i = 0; i < values.size() && m_violation.isEmpty(); ++i)
            checkMembers(values.at(i), numbered(name, i));
    }
    // What the base of a struct says of it.
    void checkBase(const QString &violation) { m_violation = violation; }

private:
    template <class T>
    static const std::optional<T> &optional(const Nillable<T> &value) { return value; }
    static QString numbered(QStringView name, qsizetype index);
    static QString lengthViolation(qsizetype length, const QString &text, const Facets &facets);
    static QString textViolation(const QString &text, const Facets &facets);
    static QString refusal(const QString &text, const QString &why);
    static qsizetype lengthOf(const QString &text); // in characters, not in QChars
    void note(QStringView name, const QString &violation);
    void noteWithin(QStringView name, const QString &violation);

    template <class T>
    static QString violationOf(const T &value, const Facets &facets)
    {
        const QString text = toText(value);
        QString result;
        if constexpr (std::is_same_v<T, QString>)
            result = lengthViolation(lengthOf(value), text, facets);
        else if constexpr (std::is_same_v<T, HexBinary>)
            result = lengthViolation(value.bytes.size(), text, facets);
        else if constexpr (requires { value.size(); })
            result = lengthViolation(value.size(), text, facets);
        result = result.isEmpty() ? textViolation(text, facets) : result;
        return result.isEmpty() ? rangeViolation(value, text, facets) : result;
    }

    template <class T>
    static QString rangeViolation(const T &value, const QString &text, const Facets &facets)
    {
        const auto parsed = [](QStringView text) {
            T result{};
            return fromText(text, result) ? std::optional<T>(result) : std::nullopt;
        };
        if constexpr (requires { value < value; }) {
            const auto refuse = [&](QStringView bound, const char *how, auto isWrong) {
                const std::optional<T> limit = bound.isNull() ? std::nullopt : parsed(bound);
                return limit && isWrong(*limit) ? refusal(text, QString::fromLatin1(how) + bound.toString()) : QString();
            };
            for (const QString &found : {refuse(facets.minInclusive, "is less than ", [&](const T &limit) { return value < limit; }),
                                         refuse(facets.maxInclusive, "is more than ", [&](const T &limit) { return limit < value; }),
                                         refuse(facets.minExclusive, "is not more than ", [&](const T &limit) { return !(limit < value); }),
                                         refuse(facets.maxExclusive, "is not less than ", [&](const T &limit) { return !(value < limit); })}) {
                if (!found.isEmpty())
                    return found;
            }
        }
        if (facets.values.size() == 0)
            return {};
        for (const QStringView each : facets.values) {
            if (parsed(each) == value)
                return {};
        }
        return refusal(text, QStringLiteral("is none of the values that are allowed"));
    }

    QString m_violation;
};

} // namespace ServiceModel
