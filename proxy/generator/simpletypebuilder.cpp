// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/builtintypes.h"
#include "generator/typebuilder.h"
#include "xml/namespaces.h"

#include <algorithm>

// Simple types (XML Schema part 2): what is derived from a built-in type is that type, an enumeration of text is an enum,
// a list is a QList, and a union is what its members have in common.
namespace ServiceModel::Generator {

using namespace Metadata;

TypeBuilder::ResolvedType TypeBuilder::makeSimple(const SchemaType &type, const QString &name)
{
    ResolvedType result;
    if (type.derivation == SchemaType::Derivation::List)
        result = makeList(type, name);
    else if (type.derivation == SchemaType::Derivation::Union)
        result = makeUnion(type, name);
    else if (!type.enumeration.isEmpty() && isText(type.base))
        result = makeEnum(type, name);
    else if (type.base.anonymous || !type.base.name.isEmpty())
        result = resolve(type.base, name, type.location);
    else
        result = resolveBuiltin(u"anySimpleType");
    m_resolved.insert(&type, result);
    return result;
}

bool TypeBuilder::isText(const TypeReference &type) const
{
    TypeReference base = type;
    while (const SchemaType *simple = find(base)) {
        if (simple->derivation != SchemaType::Derivation::Restriction)
            return simple->derivation == SchemaType::Derivation::Union;
        base = TypeReference(simple->base); // a copy: simple may be what base keeps
    }
    const BuiltinType *builtin = base.name.namespaceUri == Namespaces::XmlSchema ? builtinType(base.name.localName) : nullptr;
    return builtin && builtin->isText;
}

TypeBuilder::ResolvedType TypeBuilder::makeEnum(const SchemaType &type, const QString &name)
{
    EnumType made{m_names.take(upperCamel(name)), type.name.isEmpty() ? name : type.name.localName, type.documentation, {}};
    made.namespaceUri = type.name.namespaceUri;
    NameScope scope;
    QSet<QString> texts;
    QList<EnumerationValue> values;
    addEnumeration({{}, std::shared_ptr<const SchemaType>(std::shared_ptr<void>(), &type)}, values);
    for (const EnumerationValue &value : values) {
        if (texts.contains(value.value))
            continue;
        texts.insert(value.value);
        const QString valueName = value.value.isEmpty() ? QStringLiteral("Empty") : upperCamel(value.value);
        made.values.append({scope.take(valueName), value.value, value.documentation});
    }
    m_made.insert(made.name);
    m_enums.append(made);
    return {made.name, true};
}

// The values of an enumeration of text, or of a union of such; false when the type is anything else.
bool TypeBuilder::addEnumeration(const TypeReference &type, QList<EnumerationValue> &values) const
{
    const SchemaType *simple = find(type);
    if (!simple)
        return false;
    if (simple->derivation == SchemaType::Derivation::Union) {
        return !simple->memberTypes.isEmpty()
            && std::ranges::all_of(simple->memberTypes, [&](const TypeReference &member) { return addEnumeration(member, values); });
    }
    if (simple->derivation != SchemaType::Derivation::Restriction || !isText(simple->base))
        return false;
    if (simple->enumeration.isEmpty())
        return addEnumeration(simple->base, values);
    values += simple->enumeration;
    return true;
}

TypeBuilder::ResolvedType TypeBuilder::makeList(const SchemaType &type, const QString &name)
{
    if (!requireSimple(type.base, type.location, QStringLiteral("an item of the list '%1'").arg(name)))
        return {};
    const ResolvedType item = resolve(type.base, name + QLatin1StringView("Item"), type.location);
    m_includes.insert(QStringLiteral("xml/simplelist.h"));
    if (item.name == u"ServiceModel::QName") // its items would need the namespaces in scope
        return resolveBuiltin(u"NMTOKENS");
    return {item.name == u"QString" ? QStringLiteral("QStringList") : QStringLiteral("QList<%1>").arg(item.name)};
}

// A value is of any of the types, and nothing in it says of which. Enumerations are one enum; types that are one in C++
// are that one; all else is text.
TypeBuilder::ResolvedType TypeBuilder::makeUnion(const SchemaType &type, const QString &name)
{
    QList<EnumerationValue> values;
    const TypeReference self{{}, std::shared_ptr<const SchemaType>(std::shared_ptr<void>(), &type)};
    if (addEnumeration(self, values))
        return makeEnum(type, name);
    QList<ResolvedType> members;
    for (const TypeReference &member : type.memberTypes) {
        QList<EnumerationValue> texts;
        members.append(addEnumeration(member, texts) ? resolveBuiltin(u"string") : resolve(member, name, type.location));
    }
    const bool isOne = !members.isEmpty() && std::ranges::all_of(members, [&](const ResolvedType &member) { return member.name == members.first().name; });
    return isOne ? members.first() : resolveBuiltin(u"string");
}

} // namespace ServiceModel::Generator
