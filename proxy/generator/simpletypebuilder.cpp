// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/builtintypes.h"
#include "generator/codewriter.h"
#include "generator/typebuilder.h"
#include "xml/attributecontent.h"
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

// That of a union is that of its members, when they agree.
WhiteSpace TypeBuilder::whiteSpaceOf(const TypeReference &type) const
{
    TypeReference base = type;
    while (const SchemaType *simple = find(base)) {
        const auto said = std::ranges::find(simple->facets, QStringView(u"whiteSpace"), &Facet::kind);
        if (said != simple->facets.cend())
            return said->value == u"preserve" ? WhiteSpace::Preserve : said->value == u"replace" ? WhiteSpace::Replace : WhiteSpace::Collapse;
        if (simple->derivation == SchemaType::Derivation::Union) {
            const auto isOther = [&](const TypeReference &member) { return whiteSpaceOf(member) != WhiteSpace::Collapse; };
            return std::ranges::any_of(simple->memberTypes, isOther) ? WhiteSpace::Preserve : WhiteSpace::Collapse;
        }
        if (simple->derivation == SchemaType::Derivation::List)
            return WhiteSpace::Collapse;
        if (simple->derivation == SchemaType::Derivation::None)
            return WhiteSpace::Preserve;
        base = TypeReference(simple->base); // a copy: simple may be what base keeps
    }
    const QName name = withoutSoapEncoding(base.name);
    return name.namespaceUri == Namespaces::XmlSchema ? whiteSpaceOfBuiltin(name.localName) : WhiteSpace::Preserve;
}

// A value that the schema names, as it stands in messages.
QString TypeBuilder::normalized(const QString &text, const TypeReference &type) const
{
    QString result = text;
    switch (whiteSpaceOf(type)) {
    case WhiteSpace::Preserve:
        break;
    case WhiteSpace::Replace:
        replaceSpace(result);
        break;
    case WhiteSpace::Collapse:
        collapseSpace(result);
        break;
    }
    return result;
}

// Whether nothing at all is a value, as of a text. Of such an element that is what it holds, whatever its default is.
bool TypeBuilder::mayBeEmptyText(const Member &member, const TypeReference &type) const
{
    const SchemaType *declared = find(type);
    const bool isSimple = declared ? declared->kind == SchemaType::Kind::Simple : type.name.namespaceUri == Namespaces::XmlSchema && type.name.localName != u"anyType";
    const bool isEnum = std::ranges::find(m_enums, member.valueType, &EnumType::name) != m_enums.cend();
    return !isSimple || member.valueType.startsWith(u'Q') || (isText(type) && !isEnum);
}

// What can have one value only has it from the start.
QString TypeBuilder::initialValue(const Member &member, const std::optional<QString> &fixedValue, const TypeReference &type)
{
    if (!fixedValue || member.occurrence != Member::Occurrence::Once || member.isNillable || member.holder != Member::Holder::Value)
        return {};
    const QString text = normalized(*fixedValue, type);
    if (member.valueType == u"QString")
        return QStringLiteral("QStringLiteral(%1)").arg(quoted(text));
    if (const auto made = std::ranges::find(m_enums, member.valueType, &EnumType::name); made != m_enums.cend()) {
        const auto value = std::ranges::find(made->values, text, &EnumType::Value::text);
        return value == made->values.cend() ? QString() : made->name + QLatin1StringView("::") + value->name;
    }
    static const QSet<QString> readable{
        QStringLiteral("bool"), QStringLiteral("double"), QStringLiteral("float"), QStringLiteral("qint8"), QStringLiteral("qint16"), QStringLiteral("qint32"),
        QStringLiteral("qint64"), QStringLiteral("quint8"), QStringLiteral("quint16"), QStringLiteral("quint32"), QStringLiteral("quint64"),
        QStringLiteral("ServiceModel::Decimal"), QStringLiteral("ServiceModel::Integer"), QStringLiteral("ServiceModel::Date"),
        QStringLiteral("ServiceModel::DateTime"), QStringLiteral("ServiceModel::Time"), QStringLiteral("ServiceModel::Duration")};
    if (!readable.contains(member.valueType))
        return {};
    m_includes.insert(QStringLiteral("xml/attributecontent.h"));
    return QStringLiteral("ServiceModel::valueOf<%1>(%2)").arg(member.valueType, stringLiteral(text));
}

TypeBuilder::ResolvedType TypeBuilder::makeEnum(const SchemaType &type, const QString &name)
{
    EnumType made{m_typeNames.take(type, name), type.name.isEmpty() ? name : type.name.localName, type.documentation, {}};
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
    for (EnumerationValue value : simple->enumeration) {
        value.value = normalized(value.value, type);
        values.append(value);
    }
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
