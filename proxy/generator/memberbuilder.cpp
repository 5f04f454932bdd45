// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/memberbuilder.h"

#include "xml/namespaces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ServiceModel::Generator {

using namespace Metadata;

namespace {

template <class Declaration>
QString withSuppliedValues(const Declaration &declaration)
{
    QStringList sentences;
    if (!declaration.documentation.isEmpty())
        sentences.append(declaration.documentation);
    if (declaration.fixedValue)
        sentences.append(u"Always '%1'."_s.arg(*declaration.fixedValue));
    else if (declaration.defaultValue)
        sentences.append(u"Default: '%1'."_s.arg(*declaration.defaultValue));
    return sentences.join(u' ');
}

} // namespace

QString documentationOf(const ElementDeclaration &element)
{
    return withSuppliedValues(element);
}

QString documentationOf(const AttributeDeclaration &attribute)
{
    return withSuppliedValues(attribute);
}

MemberBuilder::MemberBuilder(TypeBuilder &types, const QString &owner, const NameScope &scope)
    : m_types(types)
    , m_owner(owner)
    , m_scope(scope)
{
}

QList<Member> MemberBuilder::build(const SchemaType &type)
{
    addAttributes(type);
    if (type.content)
        addParticle(*type.content, false);
    return m_members;
}

void MemberBuilder::addParticle(const Particle &particle, bool isOptional)
{
    switch (particle.kind) {
    case Particle::Kind::Element:
        return addElement(particle, isOptional);
    case Particle::Kind::Choice:
        return m_types.refuse(particle.location, u"xs:choice"_s);
    case Particle::Kind::Any:
        return m_types.refuse(particle.location, u"xs:any"_s);
    case Particle::Kind::Group:
        return m_types.refuse(particle.location, u"xs:group"_s);
    case Particle::Kind::Sequence:
    case Particle::Kind::All:
        break;
    }
    if (particle.maxOccurs != 1)
        return m_types.refuse(particle.location, u"a sequence that repeats"_s);
    for (const Particle &child : particle.children)
        addParticle(child, isOptional || particle.minOccurs == 0);
}

void MemberBuilder::addElement(const Particle &particle, bool isOptional)
{
    if (particle.maxOccurs == 0)
        return;
    const ElementDeclaration *declaration
        = particle.element.isReference ? m_types.globalElement(particle.element.name, particle.element.location) : &particle.element;
    if (!declaration)
        return;
    const QName name = declaration->name;
    if (std::any_of(m_members.cbegin(), m_members.cend(),
                    [&](const Member &other) { return other.kind == Member::Kind::Element && other.xmlName == name; }))
        return m_types.refuse(particle.location, u"the element '%1' in two places of one type"_s.arg(name.localName));
    const QString nameForAnonymous = particle.element.isReference ? name.localName : m_owner + upperCamel(name.localName);
    Member member = m_types.element(*declaration, nameForAnonymous);
    if (particle.element.isReference && !particle.element.documentation.isEmpty())
        member.documentation = particle.element.documentation;
    member.name = m_scope.take(lowerCamel(name.localName));
    if (particle.maxOccurs != 1)
        member.occurrence = Member::Occurrence::Repeated;
    else if (particle.minOccurs == 0 || isOptional)
        member.occurrence = Member::Occurrence::Optional;
    if (member.isNillable && member.occurrence == Member::Occurrence::Optional)
        m_types.include(u"xml/nillable.h"_s);
    m_members.append(member);
}

void MemberBuilder::addAttributes(const SchemaType &type)
{
    for (const AttributeDeclaration &used : type.attributes) {
        const AttributeDeclaration *declaration = used.isReference ? globalAttribute(used) : &used;
        if (!declaration)
            continue;
        const TypeBuilder::ResolvedType resolved
            = m_types.resolve(declaration->type, m_owner + upperCamel(declaration->name.localName), declaration->location);
        Member member;
        member.kind = Member::Kind::Attribute;
        member.name = m_scope.take(lowerCamel(declaration->name.localName));
        member.xmlName = declaration->name;
        member.valueType = resolved.name;
        member.isScalar = resolved.isScalar;
        member.occurrence = used.isRequired ? Member::Occurrence::Once : Member::Occurrence::Optional;
        member.documentation = documentationOf(*declaration);
        m_members.append(member);
    }
}

const AttributeDeclaration *MemberBuilder::globalAttribute(const AttributeDeclaration &used)
{
    if (const AttributeDeclaration *global = m_types.schema().attribute(used.name))
        return global;
    // xml:lang, xml:base, xml:space and xml:id need no schema.
    if (used.name.namespaceUri == Namespaces::Xml) {
        m_xmlAttribute.name = used.name;
        m_xmlAttribute.type.name = {Namespaces::XmlSchema.toString(), u"string"_s};
        return &m_xmlAttribute;
    }
    m_types.diagnostics().error(used.location, u"there is no attribute '%1'"_s.arg(toString(used.name)));
    return nullptr;
}

} // namespace ServiceModel::Generator
