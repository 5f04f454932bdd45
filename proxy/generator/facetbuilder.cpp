// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/builtintypes.h"
#include "generator/typebuilder.h"
#include "generator/xsdpattern.h"
#include "xml/namespaces.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

// What the schema demands of a simple value beyond its type, put together from all that the type is derived from.
namespace ServiceModel::Generator {

using namespace Metadata;

namespace {

constexpr int MaxDepth = 200; // of types made of types

struct Implied { QStringView type; QStringView kind; QStringView value; };

// What the names of built-in types demand that their types in C++ do not (XML Schema part 2, section 3.3).
constexpr Implied implied[] = {
    {u"nonNegativeInteger", u"minInclusive", u"0"},
    {u"positiveInteger", u"minInclusive", u"1"},
    {u"nonPositiveInteger", u"maxInclusive", u"0"},
    {u"negativeInteger", u"maxInclusive", u"-1"},
    {u"normalizedString", u"pattern", u"[^\\t\\n\\r]*"},
    {u"token", u"pattern", u"(\\S+( \\S+)*)?"},
    {u"language", u"pattern", u"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*"},
    {u"Name", u"pattern", u"\\i\\c*"},
    {u"NMTOKEN", u"pattern", u"\\c+"},
    {u"NCName", u"pattern", u"[\\i-[:]][\\c-[:]]*"},
    {u"ID", u"pattern", u"[\\i-[:]][\\c-[:]]*"},
    {u"IDREF", u"pattern", u"[\\i-[:]][\\c-[:]]*"},
    {u"ENTITY", u"pattern", u"[\\i-[:]][\\c-[:]]*"},
    {u"NMTOKENS", u"minLength", u"1"},
    {u"IDREFS", u"minLength", u"1"},
    {u"ENTITIES", u"minLength", u"1"},
};

constexpr struct { QStringView kind; QString FacetSet::*member; } plainFacets[] = {
    {u"length", &FacetSet::minLength},
    {u"length", &FacetSet::maxLength},
    {u"minLength", &FacetSet::minLength},
    {u"maxLength", &FacetSet::maxLength},
    {u"totalDigits", &FacetSet::totalDigits},
    {u"fractionDigits", &FacetSet::fractionDigits},
    {u"minInclusive", &FacetSet::minInclusive},
    {u"minExclusive", &FacetSet::minExclusive},
    {u"maxInclusive", &FacetSet::maxInclusive},
    {u"maxExclusive", &FacetSet::maxExclusive},
};

// What is derived is stricter than what it is derived from: the first counts.
void setOnce(QString &facet, const QString &value)
{
    if (facet.isNull())
        facet = value;
}

// A text must match the patterns of all steps of a derivation.
void addPattern(QString &pattern, const QString &expression)
{
    pattern = pattern.isEmpty() ? expression : QStringLiteral("(?=(?:%1)\\z)(?:%2)").arg(pattern, expression);
}

bool hasPattern(const QString &text, const QString &pattern)
{
    return pattern.isEmpty()
        || QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::UseUnicodePropertiesOption).match(text).hasMatch();
}

bool allows(const FacetSet &facets, const QString &text)
{
    const qsizetype length = text.toUcs4().size();
    return (facets.minLength.isNull() || length >= facets.minLength.toLongLong()) && (facets.maxLength.isNull() || length <= facets.maxLength.toLongLong())
        && hasPattern(text, facets.pattern) && (facets.values.isEmpty() || facets.values.contains(text))
        && (facets.memberTypes.empty() || std::ranges::any_of(facets.memberTypes, [&](const MemberType &type) { return allows(type.facets, text); }));
}

// A type that restricts an enumeration by other means has all its values in C++.
FacetSet facetsOfEnum(const EnumType &type, const FacetSet &facets)
{
    FacetSet result;
    for (const EnumType::Value &value : type.values) {
        if (allows(facets, value.text))
            result.values.append(value.text);
    }
    return result.values.size() == type.values.size() ? FacetSet() : result;
}

} // namespace

void TypeBuilder::addFacets(const SchemaType &type, FacetSet &result)
{
    QStringList alternatives; // patterns of one step
    for (const Facet &facet : type.facets) {
        const QString value = facet.value;
        for (const auto &[kind, member] : plainFacets) {
            if (facet.kind == kind)
                setOnce(result.*member, value);
        }
        if (facet.kind == u"pattern") {
            const QString expression = regularExpression(value);
            if (expression.isNull())
                m_diagnostics.warning(type.location, QStringLiteral("the pattern '%1' cannot be checked and is left out").arg(value));
            else
                alternatives.append(expression);
        }
    }
    if (!alternatives.isEmpty())
        addPattern(result.pattern, alternatives.size() == 1 ? alternatives.first() : QLatin1StringView("(?:") + alternatives.join(QLatin1StringView(")|(?:")) + u')');
    if (result.values.isEmpty()) {
        const TypeReference self{{}, std::shared_ptr<const SchemaType>(std::shared_ptr<void>(), &type)};
        for (const EnumerationValue &value : type.enumeration)
            result.values.append(normalized(value.value, self));
    }
}

CheckedFacets TypeBuilder::facetsOf(const TypeReference &reference, int depth)
{
    CheckedFacets result;
    TypeReference next = reference;
    for (; depth < MaxDepth; ++depth) {
        const SchemaType *type = find(next);
        if (!type)
            break;
        addFacets(*type, result.value);
        if (type->derivation == SchemaType::Derivation::List) {
            result.items = facetsOf(type->base, depth + 1).value;
            break;
        }
        for (const TypeReference &member : type->memberTypes)
            addMemberType(member, result.value.memberTypes, depth + 1);
        if (type->derivation != SchemaType::Derivation::Restriction && !type->hasSimpleContent)
            break;
        next = TypeReference(type->base);
    }
    for (const Implied &each : implied) {
        if (find(next) || next.name.namespaceUri != Namespaces::XmlSchema || next.name.localName != each.type)
            continue;
        SchemaType builtin;
        builtin.facets.append({each.kind.toString(), each.value.toString()});
        addFacets(builtin, result.value);
    }
    return result;
}

// The types of a union in a union are its own, unless that one demands more.
void TypeBuilder::addMemberType(const TypeReference &reference, QList<MemberType> &result, int depth)
{
    if (depth >= MaxDepth)
        return;
    MemberType made;
    TypeReference next = reference;
    const SchemaType *last = find(next);
    made.name = next.name.localName;
    for (int steps = 0; last && last->derivation == SchemaType::Derivation::Restriction && steps < MaxDepth; ++steps) {
        next = TypeReference(last->base);
        last = find(next);
        made.name = made.name.isEmpty() ? next.name.localName : made.name;
    }
    made.facets = facetsOf(reference, depth).value;
    if (last && last->derivation == SchemaType::Derivation::Union) {
        made.kind = MemberType::Kind::Union;
        made.name = made.name.isEmpty() ? QStringLiteral("union") : made.name;
        const QList<MemberType> types = std::exchange(made.facets.memberTypes, {});
        if (made.facets == FacetSet()) {
            result.append(types);
            return;
        }
        made.facets.memberTypes = types;
    } else if (last && last->derivation == SchemaType::Derivation::List) {
        made.kind = MemberType::Kind::List;
        made.name = made.name.isEmpty() ? QStringLiteral("list") : made.name;
        addMemberType(last->base, made.facets.memberTypes, depth + 1);
    } else {
        QList<EnumerationValue> values;
        made.valueType = addEnumeration(reference, values) ? QStringLiteral("QString") : resolve(reference, made.name, {}).name;
        made.whiteSpace = whiteSpaceOf(reference);
        if (made.valueType == u"ServiceModel::QName") { // the namespaces in scope are not at hand
            made.valueType = QStringLiteral("QString");
            made.facets = {.pattern = regularExpression(QStringLiteral("([\\i-[:]][\\c-[:]]*:)?[\\i-[:]][\\c-[:]]*"))};
        }
    }
    result.append(made);
}

void TypeBuilder::checkFacets(Member &member, const TypeReference &type, const std::optional<QString> &fixedValue)
{
    if (!m_areFacetsChecked || member.valueType.contains(u"QName") || member.valueType.contains(u"Element"))
        return;
    const bool isList = member.valueType.startsWith(u"QList<");
    const QString item = isList ? member.valueType.sliced(6).chopped(1) : QStringLiteral("QString");
    const auto enumOf = [&](const QString &name) { return std::ranges::find(m_enums, name, &EnumType::name); };
    if (m_made.contains(member.valueType) && enumOf(member.valueType) == m_enums.end())
        return;
    CheckedFacets facets = facetsOf(type);
    if (fixedValue)
        facets.value.values = {normalized(*fixedValue, type)};
    const auto held = [&](FacetSet set, const QString &valueType) {
        if (const auto made = enumOf(valueType); made != m_enums.end())
            set = facetsOfEnum(*made, set);
        else if (set.values.isEmpty() && std::ranges::any_of(set.memberTypes, [&](const MemberType &each) { return each.valueType == valueType && each.facets == FacetSet(); }))
            set.memberTypes.clear(); // it is of this type anyway
        return set == FacetSet() ? nullptr : std::make_shared<const FacetSet>(set);
    };
    member.facets = held(facets.value, member.valueType);
    member.itemFacets = held(facets.items, item);
}

} // namespace ServiceModel::Generator
