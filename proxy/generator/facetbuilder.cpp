// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/builtintypes.h"
#include "generator/typebuilder.h"
#include "generator/xsdpattern.h"
#include "xml/namespaces.h"

#include <algorithm>

// What the schema demands of a simple value beyond its type, put together from all that the type is derived from.
namespace ServiceModel::Generator {

using namespace Metadata;

namespace {

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

// Of the value itself, and of the items when it is a list.
TypeBuilder::CheckedFacets TypeBuilder::facetsOf(const TypeReference &reference, int depth)
{
    FacetSet result;
    FacetSet items;
    TypeReference next = reference;
    for (; depth < 100; ++depth) {
        const SchemaType *type = find(next);
        if (!type)
            break;
        addFacets(*type, result);
        if (type->derivation == SchemaType::Derivation::List) {
            if (const CheckedFacets item = facetsOf(type->base, depth + 1); item.value)
                items = *item.value;
            break;
        }
        if (type->derivation != SchemaType::Derivation::Restriction && !type->hasSimpleContent)
            break;
        next = TypeReference(type->base);
    }
    for (const Implied &each : implied) {
        if (find(next) || next.name.namespaceUri != Namespaces::XmlSchema || next.name.localName != each.type)
            continue;
        SchemaType builtin;
        builtin.facets.append({each.kind.toString(), each.value.toString()});
        addFacets(builtin, result);
    }
    const auto held = [](const FacetSet &set) { return set == FacetSet() ? nullptr : std::make_shared<const FacetSet>(set); };
    return {held(result), held(items)};
}

void TypeBuilder::checkFacets(Member &member, const TypeReference &type, const std::optional<QString> &fixedValue)
{
    const bool isMade = m_made.contains(member.valueType) || member.valueType.contains(u"QName") || member.valueType.contains(u"Element");
    if (!m_areFacetsChecked || isMade)
        return;
    CheckedFacets facets = facetsOf(type);
    // Items that are an enumeration are of its type.
    const bool isListOfEnums = member.valueType.startsWith(u"QList<") && m_made.contains(member.valueType.sliced(6).chopped(1));
    member.facets = facets.value;
    member.itemFacets = isListOfEnums ? nullptr : facets.items;
    if (!fixedValue)
        return;
    FacetSet fixed = member.facets ? *member.facets : FacetSet();
    fixed.values = {normalized(*fixedValue, type)};
    member.facets = std::make_shared<const FacetSet>(fixed);
}

} // namespace ServiceModel::Generator
