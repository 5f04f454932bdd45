// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/valuefacets.h"

namespace ServiceModel {

// A text that is to be of one of several types, those of a union (XML Schema part 2, section 2.5.1.3): the first that has it
// is its type. Generated code offers them, in the order of the schema.
//
//     UnionValue value(text);
//     value.as<qint32>(u"Percent", {.minInclusive = u"0", .maxInclusive = u"100"});
//     value.as<QString>(u"Unlimited", {.values = {u"unlimited"}});
//     value.reason(); // "fits no type of its union: as 'Percent' it is more than 100, as 'Unlimited' it is none of ..."
class UnionValue
{
public:
    // With another text, to tell whether both are of the same type and the same value.
    explicit UnionValue(const QString &text, const QString &other = {}) : m_text(text), m_other(other), m_otherFits(other.isNull()) { }

    template <class T>
    void as(QStringView type, const Facets &facets, bool (*normalize)(QString &) = collapseSpace)
    {
        const std::optional<T> value = m_fits ? std::nullopt : this->parsed<T>(type, m_text, facets, normalize);
        const std::optional<T> other = m_otherFits ? std::nullopt : this->parsed<T>({}, m_other, facets, normalize);
        note(value.has_value(), other.has_value(), value == other);
    }
    // A list whose items are of one of the types.
    template <class Types>
    void asList(QStringView type, const Facets &facets, const Types &types)
    {
        const QStringList items = splitList(m_text);
        const QStringList others = splitList(m_other);
        const QString reason = m_fits ? QString() : listReason(items, facets, types);
        const bool fits = !m_fits && reason.isEmpty();
        refuse(type, reason);
        note(fits, !m_otherFits && listReason(others, facets, types).isEmpty(), items == others);
    }
    // A union that allows less than its types do.
    template <class Types>
    void asUnion(QStringView type, const Facets &facets, const Types &types)
    {
        const QString reason = m_fits ? QString() : unionReason(m_text, facets, types);
        const bool fits = !m_fits && reason.isEmpty();
        refuse(type, reason);
        note(fits, !m_otherFits && unionReason(m_other, facets, types).isEmpty(), areSame(m_text, m_other, types));
    }

    // Why it is of none of them, for a sentence, or nothing.
    QString reason() const;

    // Why a text is not of the union with these types and facets of its own, or nothing.
    template <class Types>
    static QString unionReason(const QString &text, const Facets &facets, const Types &types)
    {
        UnionValue value(text);
        types(value);
        if (const QString reason = value.reason(); !reason.isEmpty())
            return reason;
        if (const QString reason = patternReason(text, facets.pattern); !reason.isEmpty() || facets.values.size() == 0)
            return reason;
        for (const QStringView each : facets.values) {
            if (areSame(text, each.toString(), types))
                return {};
        }
        return otherValueReason();
    }

private:
    template <class Types>
    static bool areSame(const QString &text, const QString &other, const Types &types)
    {
        UnionValue value(text, other);
        types(value);
        return value.m_isSame;
    }

    template <class Types>
    static QString listReason(const QStringList &items, const Facets &facets, const Types &types)
    {
        for (const QString &item : items) {
            if (const QString reason = unionReason(item, {}, types); !reason.isEmpty())
                return itemReason(item, reason);
        }
        return reasonAgainst(items, items.join(u' '), facets);
    }

    template <class T>
    std::optional<T> parsed(QStringView type, QString text, const Facets &facets, bool (*normalize)(QString &))
    {
        if (normalize)
            normalize(text);
        const std::optional<T> result = parsedAs<T>(text);
        const QString reason = result ? reasonAgainst(*result, text, facets) : unreadableReason();
        refuse(type, reason);
        return reason.isEmpty() ? result : std::nullopt;
    }

    static QString itemReason(const QString &item, const QString &reason);
    static QString unreadableReason();
    void refuse(QStringView type, const QString &reason);
    void note(bool fits, bool otherFits, bool isSame);

    QString m_text;
    QString m_other;
    QStringList m_reasons;
    bool m_otherFits;
    bool m_fits = false;
    bool m_isSame = false;
};

// Of a value whose type is a union.
template <class T, class Types>
QString reasonAgainst(const T &, const QString &text, const Facets &facets, const Types &types)
{
    return UnionValue::unionReason(text, facets, types);
}

} // namespace ServiceModel
