// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/typebuilder.h"

#include "generator/builtintypes.h"
#include "generator/typeorder.h"
#include "xml/namespaces.h"

#include <algorithm>
#include <utility>

namespace ServiceModel::Generator {

using namespace Metadata;

namespace {

// Values that the schema supplies are for whoever uses the type to know: absent is absent here.
template <class Declaration>
QString documentation(const Declaration &declaration)
{
    QStringList sentences;
    if (!declaration.documentation.isEmpty())
        sentences.append(declaration.documentation);
    if (declaration.fixedValue)
        sentences.append(QStringLiteral("Always '%1'.").arg(*declaration.fixedValue));
    else if (declaration.defaultValue)
        sentences.append(QStringLiteral("Default: '%1'.").arg(*declaration.defaultValue));
    return sentences.join(u' ');
}

} // namespace

TypeBuilder::TypeBuilder(const Schema &schema, NameScope &names, Diagnostics &diagnostics)
    : m_schema(schema)
    , m_names(names)
    , m_diagnostics(diagnostics)
{
}

void TypeBuilder::makeAll()
{
    for (const QName &name : m_schema.typeOrder)
        resolveNamed(name, {});
    for (const QName &name : m_schema.elementOrder)
        element(*m_schema.element(name), name.localName);
}

void TypeBuilder::finish()
{
    while (!m_unfilled.isEmpty())
        fill(*m_unfilled.takeFirst());
    m_structs = inOrder(m_structs, m_diagnostics);
}

QStringList TypeBuilder::includes() const
{
    QStringList result(m_includes.cbegin(), m_includes.cend());
    result.sort();
    return result;
}

Member TypeBuilder::element(const ElementDeclaration &element, const QString &nameForAnonymous)
{
    if (element.isAbstract)
        refuse(element.location, QStringLiteral("the abstract element '%1'").arg(element.name.localName));
    const ResolvedType type = resolve(element.type, nameForAnonymous, element.location);
    Member member;
    member.xmlName = element.name;
    member.valueType = type.name;
    member.isScalar = type.isScalar;
    member.isNillable = element.isNillable;
    member.documentation = documentation(element);
    return member;
}

const ElementDeclaration *TypeBuilder::globalElement(const QName &name, const SourceLocation &where)
{
    const ElementDeclaration *element = m_schema.element(name);
    if (!element)
        m_diagnostics.error(where, QStringLiteral("there is no element '%1'").arg(toString(name)));
    return element;
}

const SchemaType *TypeBuilder::wrapperType(const ElementDeclaration &element) const
{
    const SchemaType *type = element.type.anonymous ? element.type.anonymous.get() : m_schema.type(element.type.name);
    if (!type || type->kind != SchemaType::Kind::Complex || type->derivation != SchemaType::Derivation::None || type->isMixed
        || type->isAbstract || element.isNillable || element.isAbstract || !type->attributes.isEmpty() || !type->others.isEmpty()) {
        return nullptr;
    }
    if (!type->content)
        return type;
    const Particle &content = *type->content;
    const bool isPlain = content.kind == Particle::Kind::Sequence && content.minOccurs == 1 && content.maxOccurs == 1
        && std::all_of(content.children.cbegin(), content.children.cend(),
                       [](const Particle &child) { return child.kind == Particle::Kind::Element; });
    return isPlain ? type : nullptr;
}

QList<Member> TypeBuilder::members(const SchemaType &type, const QString &owner, NameScope scope)
{
    QList<Member> result;
    addAttributes(type, owner, scope, result);
    if (type.content)
        addParticle(*type.content, false, owner, scope, result);
    return result;
}

TypeBuilder::ResolvedType TypeBuilder::resolve(const TypeReference &type, const QString &nameForAnonymous, const SourceLocation &where)
{
    if (type.anonymous)
        return make(*type.anonymous, nameForAnonymous);
    if (!type.name.isEmpty())
        return resolveNamed(type.name, where);
    refuse(where, QStringLiteral("xs:anyType (an element or attribute without a type)"));
    return {};
}

TypeBuilder::ResolvedType TypeBuilder::resolveNamed(const QName &name, const SourceLocation &where)
{
    if (const BuiltinType *known = wellKnownType(name.namespaceUri, name.localName)) {
        m_includes.insert(QString::fromUtf16(known->header));
        return {QString::fromUtf16(known->cppType), known->isScalar, false};
    }
    if (const SchemaType *type = m_schema.type(name))
        return make(*type, name.localName);
    if (name.namespaceUri == Namespaces::XmlSchema && isSchemaBuiltin(name.localName)) {
        const BuiltinType *builtin = builtinType(name.localName);
        if (builtin && builtin->header)
            m_includes.insert(QString::fromUtf16(builtin->header));
        if (builtin)
            return {QString::fromUtf16(builtin->cppType), builtin->isScalar, false};
        refuse(where, QStringLiteral("xs:") + name.localName);
        return {};
    }
    m_diagnostics.error(where, QStringLiteral("there is no type '%1'").arg(toString(name)));
    return {};
}

TypeBuilder::ResolvedType TypeBuilder::make(const SchemaType &type, const QString &name)
{
    if (const auto it = m_resolved.constFind(&type); it != m_resolved.cend()) {
        if (it->isOpen)
            m_diagnostics.error(type.location, QStringLiteral("the type '%1' is derived from itself").arg(type.name.localName));
        return *it;
    }
    if (type.kind == SchemaType::Kind::Simple)
        return makeSimple(type, name);
    const ResolvedType result{m_names.take(upperCamel(name))};
    m_resolved.insert(&type, result);
    // Its members come later: they may be of this type, and chains of types may be long.
    m_progress.insert(&type, {m_structs.size(), false});
    m_unfilled.append(&type);
    StructType made;
    made.name = result.name;
    made.documentation = type.documentation;
    made.location = type.location;
    m_structs.append(made);
    return result;
}

TypeBuilder::ResolvedType TypeBuilder::makeSimple(const SchemaType &type, const QString &name)
{
    m_resolved.insert(&type, {{}, false, true});
    ResolvedType result;
    if (type.derivation != SchemaType::Derivation::Restriction)
        refuse(type.location, type.derivation == SchemaType::Derivation::List ? QStringLiteral("xs:list") : QStringLiteral("xs:union"));
    else if (!type.enumeration.isEmpty() && isText(type.base))
        result = makeEnum(type, name);
    else
        result = resolve(type.base, name, type.location);
    m_resolved.insert(&type, result);
    return result;
}

bool TypeBuilder::isText(const TypeReference &type) const
{
    TypeReference base = type;
    for (int derivations = 0; derivations < 100; ++derivations) {
        if (const SchemaType *simple = base.anonymous ? base.anonymous.get() : m_schema.type(base.name)) {
            base = TypeReference(simple->base); // a copy: simple may be what base keeps
            continue;
        }
        const BuiltinType *builtin = base.name.namespaceUri == Namespaces::XmlSchema ? builtinType(base.name.localName) : nullptr;
        return builtin && builtin->isText;
    }
    return false;
}

TypeBuilder::ResolvedType TypeBuilder::makeEnum(const SchemaType &type, const QString &name)
{
    EnumType made{m_names.take(upperCamel(name)), type.name.isEmpty() ? name : type.name.localName, type.documentation, {}};
    NameScope scope;
    for (const EnumerationValue &value : type.enumeration) {
        const QString valueName = value.value.isEmpty() ? QStringLiteral("Empty") : upperCamel(value.value);
        made.values.append({scope.take(valueName), value.value, value.documentation});
    }
    m_enums.append(made);
    return {made.name, true, false};
}

void TypeBuilder::fill(const SchemaType &type)
{
    Progress &progress = m_progress[&type];
    if (std::exchange(progress.isStarted, true))
        return;
    const qsizetype index = progress.index;
    if (type.isMixed)
        refuse(type.location, QStringLiteral("mixed content"));
    if (type.isAbstract)
        refuse(type.location, QStringLiteral("the abstract type '%1'").arg(type.name.localName));
    for (const SchemaType::Construct &other : type.others)
        refuse(other.location, other.name);

    StructType made = m_structs.at(index);
    if (type.derivation != SchemaType::Derivation::None)
        addBase(made, type);
    NameScope scope({made.name});
    for (const Member &member : made.allMembers())
        scope.take(member.name);
    made.members += members(type, made.name, scope);
    m_structs[index] = made;
}

void TypeBuilder::addBase(StructType &made, const SchemaType &type)
{
    if (type.derivation != SchemaType::Derivation::Extension)
        return refuse(type.location, QStringLiteral("xs:restriction of a complex type"));
    const ResolvedType resolved = resolve(type.base, made.name, type.location);
    const SchemaType *base = m_schema.type(type.base.name);
    if (base && base->kind == SchemaType::Kind::Complex) {
        fill(*base);
        const StructType &baseStruct = m_structs.at(m_progress.value(base).index);
        for (const SchemaType *other = base; other; other = m_schema.type(other->base.name)) {
            if (other == &type)
                return m_diagnostics.error(type.location, QStringLiteral("the type '%1' extends itself").arg(type.name.localName));
        }
        made.base = baseStruct.name;
        made.inheritedMembers = baseStruct.allMembers();
    } else if (type.hasSimpleContent) {
        Member text;
        text.kind = Member::Kind::Text;
        text.name = QStringLiteral("value");
        text.valueType = resolved.name;
        text.isScalar = resolved.isScalar;
        made.members.append(text);
    } else if (!resolved.name.isEmpty()) {
        m_diagnostics.error(type.location, QStringLiteral("'%1' is not a complex type and cannot be extended by elements").arg(toString(type.base.name)));
    }
}

void TypeBuilder::addParticle(const Particle &particle, bool isOptional, const QString &owner, NameScope &scope, QList<Member> &members)
{
    switch (particle.kind) {
    case Particle::Kind::Element:
        return addElement(particle, isOptional, owner, scope, members);
    case Particle::Kind::Choice:
        return refuse(particle.location, QStringLiteral("xs:choice"));
    case Particle::Kind::Any:
        return refuse(particle.location, QStringLiteral("xs:any"));
    case Particle::Kind::Group:
        return refuse(particle.location, QStringLiteral("xs:group"));
    case Particle::Kind::Sequence:
    case Particle::Kind::All:
        break;
    }
    if (particle.maxOccurs != 1)
        return refuse(particle.location, QStringLiteral("a sequence that repeats"));
    for (const Particle &child : particle.children)
        addParticle(child, isOptional || particle.minOccurs == 0, owner, scope, members);
}

void TypeBuilder::addElement(const Particle &particle, bool isOptional, const QString &owner, NameScope &scope, QList<Member> &members)
{
    if (particle.maxOccurs == 0)
        return;
    const ElementDeclaration *declaration = particle.element.isReference
        ? globalElement(particle.element.name, particle.element.location)
        : &particle.element;
    if (!declaration)
        return;
    const QName name = declaration->name;
    if (std::any_of(members.cbegin(), members.cend(), [&](const Member &other) { return other.kind == Member::Kind::Element && other.xmlName == name; }))
        return refuse(particle.location, QStringLiteral("the element '%1' in two places of one type").arg(name.localName));
    const QString nameForAnonymous = particle.element.isReference ? name.localName : owner + upperCamel(name.localName);
    Member member = element(*declaration, nameForAnonymous);
    if (particle.element.isReference && !particle.element.documentation.isEmpty())
        member.documentation = particle.element.documentation;
    member.name = scope.take(lowerCamel(name.localName));
    if (particle.maxOccurs != 1)
        member.occurrence = Member::Occurrence::Repeated;
    else if (particle.minOccurs == 0 || isOptional)
        member.occurrence = Member::Occurrence::Optional;
    if (member.isNillable && member.occurrence == Member::Occurrence::Optional)
        m_includes.insert(QStringLiteral("xml/nillable.h"));
    members.append(member);
}

void TypeBuilder::addAttributes(const SchemaType &type, const QString &owner, NameScope &scope, QList<Member> &members)
{
    for (const AttributeDeclaration &used : type.attributes) {
        const AttributeDeclaration *declaration = used.isReference ? globalAttribute(used) : &used;
        if (!declaration)
            continue;
        const ResolvedType resolved = resolve(declaration->type, owner + upperCamel(declaration->name.localName), declaration->location);
        Member member;
        member.kind = Member::Kind::Attribute;
        member.name = scope.take(lowerCamel(declaration->name.localName));
        member.xmlName = declaration->name;
        member.valueType = resolved.name;
        member.isScalar = resolved.isScalar;
        member.occurrence = used.isRequired ? Member::Occurrence::Once : Member::Occurrence::Optional;
        member.documentation = documentation(*declaration);
        members.append(member);
    }
}

const AttributeDeclaration *TypeBuilder::globalAttribute(const AttributeDeclaration &used)
{
    const auto it = m_schema.attributes.constFind(used.name);
    if (it != m_schema.attributes.cend())
        return &*it;
    // xml:lang, xml:base, xml:space and xml:id need no schema.
    if (used.name.namespaceUri == Namespaces::Xml) {
        AttributeDeclaration &text = m_xmlAttributes[used.name.localName];
        text.name = used.name;
        text.type.name = {Namespaces::XmlSchema.toString(), QStringLiteral("string")};
        return &text;
    }
    m_diagnostics.error(used.location, QStringLiteral("there is no attribute '%1'").arg(toString(used.name)));
    return nullptr;
}

void TypeBuilder::refuse(const SourceLocation &where, const QString &construct)
{
    m_diagnostics.error(where, QStringLiteral("%1 is not supported yet").arg(construct));
}

} // namespace ServiceModel::Generator
