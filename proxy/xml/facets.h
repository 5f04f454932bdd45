// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/unionvalue.h"

namespace ServiceModel {

// Says what of a struct is against the facets of its schema. Nobody looks at them unless asked: code that qsvcutil
// --check-facets wrote has a function for each struct.
//
//     if (const QString violation = firstViolation(person); !violation.isEmpty())
//         qWarning() << violation;    // "home/zip holds '1234', which is shorter than 5"
//
// It collects the first violation among the members of a struct.
class FacetChecker
{
public:
    // The first that was met, with the path to it, or nothing.
    const QString &violation() const { return m_violation; }

    // A value, with what its union's types are when it is of one (unionvalue.h).
    template <class T, class... Types>
    void check(const T &value, QStringView name, const Facets &facets, const Types &...types)
    {
        if (!m_violation.isEmpty())
            return;
        const QString text = toText(value);
        note(name, text, reasonAgainst(value, text, facets, types...));
    }
    template <class T, class... Types>
    void check(const std::optional<T> &value, QStringView name, const Facets &facets, const Types &...types)
    {
        if (value)
            check(*value, name, facets, types...);
    }
    template <class T, class... Types>
    void check(const Nillable<T> &value, QStringView name, const Facets &facets, const Types &...types) { check(optional(value), name, facets, types...); }
    template <class T, class... Types>
    void checkEach(const QList<T> &values, QStringView name, const Facets &facets, const Types &...types)
    {
        for (qsizetype i = 0; i < values.size() && m_violation.isEmpty(); ++i)
            check(values.at(i), numbered(name, i), facets, types...);
    }
    template <class T, class... Types>
    void checkEach(const std::optional<T> &values, QStringView name, const Facets &facets, const Types &...types)
    {
        if (values)
            checkEach(*values, name, facets, types...);
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
    void note(QStringView name, const QString &text, const QString &reason);
    void noteWithin(QStringView name, const QString &violation);

    QString m_violation;
};

} // namespace ServiceModel
