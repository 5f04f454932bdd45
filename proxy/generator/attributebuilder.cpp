// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/typebuilder.h"

#include "generator/builtintypes.h"
#include "generator/declarations.h"
#include "generator/undeclared.h"
#include "xml/namespaces.h"

#include <algorithm>

// Attributes and groups of them (XML Schema part 1, sections 3.2 and 3.6), as members.
namespace ServiceModel::Generator {

using namespace Metadata;

namespace {

bool hasMember(const QList<Member> &members, Member::Kind kind, const QName &name)
{
    return std::ranges::any_of(members, [&](const Member &other) { return other.kind == kind && other.xmlName == name; });
}

} // namespace

void TypeBuilder::addAttributes(const QList<AttributeDeclaration> &attributes, const Owner &owner)
{
    for (const AttributeDeclaration &used : attributes) {
        if ((used.isGroup || used.isReference) && Namespaces::isSoapEncoding(used.name.namespaceUri))
            continue; // for references, which are followed before, and for arrays
        if (used.isGroup) {
            const auto group = m_schema.attributeGroups.constFind(used.name);
            if (group == m_schema.attributeGroups.cend() && used.name == QName{Namespaces::Xml.toString(), QStringLiteral("specialAttrs")})
                addXmlAttributes(owner);
            else if (group == m_schema.attributeGroups.cend())
                m_diagnostics.error(used.location, undeclared(u"attribute group", used.name, m_schema));
            else
                addAttributes(group->attributes, owner);
            continue;
        }
        if (used.isReference && used.name.namespaceUri == Namespaces::Serialization && (used.name.localName == u"Id" || used.name.localName == u"Ref"))
            continue; // what Reference is for
        const AttributeDeclaration *declaration = used.isReference ? globalAttribute(used) : &used;
        if (!declaration || hasMember(owner.members, Member::Kind::Attribute, declaration->name))
            continue;
        const TypeReference &type = declaration->type;
        if (!requireSimple(type, declaration->location, QStringLiteral("the attribute '%1'").arg(declaration->name.localName)))
            continue;
        const bool isTyped = type.anonymous || !type.name.isEmpty();
        const ResolvedType resolved = isTyped ? resolve(type, owner.name + upperCamel(declaration->name.localName), declaration->location)
                                              : resolveBuiltin(u"anySimpleType");
        Member member;
        member.kind = Member::Kind::Attribute;
        member.name = owner.scope.take(memberName(declaration->name.localName, m_names));
        member.xmlName = declaration->name;
        member.valueType = resolved.name;
        member.isScalar = resolved.isScalar;
        member.occurrence = used.isRequired ? Member::Occurrence::Once : Member::Occurrence::Optional;
        member.documentation = documentation(*declaration);
        if (resolved.name == u"QString")
            member.whiteSpace = isTyped ? whiteSpaceOf(type) : WhiteSpace::Preserve;
        const std::optional<QString> &fixedValue = used.fixedValue ? used.fixedValue : declaration->fixedValue;
        member.initialValue = initialValue(member, fixedValue, type);
        checkFacets(member, type, fixedValue);
        owner.members.append(member);
    }
}

// Those that the schema of the xml namespace has in a group.
void TypeBuilder::addXmlAttributes(const Owner &owner)
{
    QList<AttributeDeclaration> attributes;
    for (const QString &name : {QStringLiteral("base"), QStringLiteral("lang"), QStringLiteral("space"), QStringLiteral("id")}) {
        AttributeDeclaration attribute;
        attribute.name = {Namespaces::Xml.toString(), name};
        attribute.isReference = true;
        attributes.append(attribute);
    }
    addAttributes(attributes, owner);
}

// Attributes and the items of lists are text.
bool TypeBuilder::requireSimple(const TypeReference &reference, const SourceLocation &where, const QString &what)
{
    const SchemaType *type = find(reference);
    const bool isComplex = type ? type->kind == SchemaType::Kind::Complex : isAnyType(reference);
    if (isComplex)
        m_diagnostics.error(where, QStringLiteral("%1 cannot be of a complex type").arg(what));
    return !isComplex;
}

void TypeBuilder::addAnyAttribute(const SchemaType &type, const Owner &owner)
{
    if (!type.anyAttribute && !allowsAnyAttribute(type.attributes))
        return;
    Member member;
    member.kind = Member::Kind::AnyAttribute;
    member.name = owner.scope.take(QStringLiteral("anyAttributes"));
    member.valueType = QStringLiteral("ServiceModel::Element::Attribute");
    member.occurrence = Member::Occurrence::Repeated;
    member.documentation = QStringLiteral("Attributes that the schema does not name.");
    m_includes.insert(QStringLiteral("xml/contentgroup.h"));
    owner.members.append(member);
}

bool TypeBuilder::allowsAnyAttribute(const QList<AttributeDeclaration> &attributes) const
{
    return std::ranges::any_of(attributes, [&](const AttributeDeclaration &attribute) {
        const auto group = m_schema.attributeGroups.constFind(attribute.name);
        return attribute.isGroup && group != m_schema.attributeGroups.cend()
            && (group->anyAttribute || allowsAnyAttribute(group->attributes));
    });
}

const AttributeDeclaration *TypeBuilder::globalAttribute(const AttributeDeclaration &used)
{
    const auto it = m_schema.attributes.constFind(used.name);
    if (it != m_schema.attributes.cend())
        return &*it;
    // xml:lang, xml:base, xml:space and xml:id need no schema.
    if (used.name.namespaceUri == Namespaces::Xml) {
        AttributeDeclaration &text = m_xmlAttributes[used.name];
        text.name = used.name;
        text.type.name = {Namespaces::XmlSchema.toString(), QStringLiteral("string")};
        return &text;
    }
    m_diagnostics.error(used.location, undeclared(u"attribute", used.name, m_schema));
    return nullptr;
}

} // namespace ServiceModel::Generator
