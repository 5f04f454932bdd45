// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/typebuilder.h"

#include "generator/builtintypes.h"
#include "generator/declarations.h"
#include "generator/undeclared.h"
#include "generator/typeorder.h"
#include "xml/namespaces.h"

#include <algorithm>
#include <utility>

namespace ServiceModel::Generator {

using namespace Metadata;

namespace {

// A restriction may say again which attributes there are; a second wildcard for them has nothing left to take.
bool isInherited(const Member &member, const QList<Member> &inherited)
{
    return (member.kind == Member::Kind::Attribute || member.kind == Member::Kind::AnyAttribute)
        && std::ranges::any_of(inherited, [&](const Member &other) { return other.kind == member.kind && other.xmlName == member.xmlName; });
}

// A DataSet of .NET brings its own schema with it; XML Schema's for schemas is never imported.
const ElementDeclaration &schemaElement()
{
    static const ElementDeclaration element = [] {
        ElementDeclaration result;
        result.name = {Namespaces::XmlSchema.toString(), QStringLiteral("schema")};
        return result;
    }();
    return element;
}

} // namespace

TypeBuilder::TypeBuilder(const Schema &schema, NameScope &names, Diagnostics &diagnostics)
    : m_schema(schema)
    , m_names(names)
    , m_typeNames(schema, names)
    , m_diagnostics(diagnostics)
{
    for (const QName &name : schema.typeOrder) {
        const SchemaType &type = *schema.type(name);
        if (type.kind == SchemaType::Kind::Complex && type.derivation != SchemaType::Derivation::None)
            m_derived[type.base.name].append(name);
    }
    for (const QName &name : schema.elementOrder) {
        if (const QName &head = schema.element(name)->substitutionGroup; !head.isEmpty())
            m_substitutes[head].append(name);
    }
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
    for (const SchemaType *type : std::as_const(m_described))
        m_structs[m_progress.value(type).index].isPolymorphic = true;
    m_structs = inOrder(m_structs);
    shareCode();
    for (const StructType &type : std::as_const(m_structs)) {
        if (std::ranges::any_of(type.members, [](const Member &member) { return member.holder == Member::Holder::Boxed; }))
            m_includes.insert(QStringLiteral("xml/boxed.h"));
    }
}

// What a type inherits need not be written out in each that inherits it. Wildcards take what nobody else does, and so have
// to know all.
void TypeBuilder::shareCode()
{
    QHash<QString, qsizetype> indexes;
    for (qsizetype i = 0; i < m_structs.size(); ++i) {
        StructType &type = m_structs[i];
        indexes.insert(type.name, i);
        const auto hasBaseAny = [&](std::initializer_list<Member::Kind> kinds) {
            return std::ranges::any_of(type.inheritedMembers, [&](const Member &member) { return std::ranges::find(kinds, member.kind) != kinds.end(); });
        };
        const bool isMixed = std::ranges::any_of(type.members, [](const Member &member) { return member.kind == Member::Kind::MixedText; });
        using enum Member::Kind;
        type.usesBase = !type.isOrdered && !isMixed && hasBaseAny({Element, Content}) && !hasBaseAny({Any, MixedText, Text});
        if (type.usesBase)
            m_structs[indexes.value(type.base)].isShared = true;
    }
}

QStringList TypeBuilder::includes() const
{
    QStringList result(m_includes.cbegin(), m_includes.cend());
    result.sort();
    return result;
}

// One that says none has that of the element that it may stand for.
TypeReference TypeBuilder::typeOf(const ElementDeclaration &element) const
{
    TypeReference reference = element.type;
    const ElementDeclaration *head = m_schema.element(element.substitutionGroup);
    for (int depth = 0; head && !reference.anonymous && reference.name.isEmpty() && depth < 100; ++depth) {
        reference = head->type;
        head = m_schema.element(head->substitutionGroup);
    }
    return reference;
}

Member TypeBuilder::element(const ElementDeclaration &element, const QString &nameForAnonymous)
{
    const TypeReference reference = typeOf(element);
    const ResolvedType type = resolve(reference, nameForAnonymous, element.location);
    if (type.isPolymorphic || type.isReference)
        describe(*find(reference));
    if (type.isReference)
        m_includes.insert(QStringLiteral("xml/reference.h"));
    Member member;
    member.xmlName = element.name;
    member.valueType = type.name;
    member.isScalar = type.isScalar;
    member.holder = type.isReference ? Member::Holder::Reference : type.isPolymorphic ? Member::Holder::Polymorphic : Member::Holder::Value;
    member.isNillable = element.isNillable;
    member.documentation = documentation(element);
    if (type.name == u"QString")
        member.whiteSpace = whiteSpaceOf(reference);
    checkFacets(member, reference, element.fixedValue);
    return member;
}

const ElementDeclaration *TypeBuilder::globalElement(const QName &name, const SourceLocation &where)
{
    const ElementDeclaration *element = m_schema.element(name);
    if (!element && name == schemaElement().name)
        return &schemaElement();
    if (!element)
        m_diagnostics.error(where, undeclared(u"element", name, m_schema));
    return element;
}

const SchemaType *TypeBuilder::wrapperType(const ElementDeclaration &element) const
{
    const SchemaType *type = find(element.type);
    if (!type || type->kind != SchemaType::Kind::Complex || type->derivation != SchemaType::Derivation::None || type->isMixed
        || type->isAbstract || element.isNillable || element.isAbstract || !type->attributes.isEmpty() || type->anyAttribute) {
        return nullptr;
    }
    if (!type->content)
        return type;
    const Particle &content = *type->content;
    const bool isPlain = content.kind == Particle::Kind::Sequence && content.minOccurs == 1 && content.maxOccurs == 1
        && std::all_of(content.children.cbegin(), content.children.cend(),
                       [](const Particle &child) { return child.kind == Particle::Kind::Element; });
    QSet<QName> names;
    for (const Particle &child : content.children)
        names.insert(child.element.name);
    return isPlain && names.size() == qsizetype(content.children.size()) ? type : nullptr;
}

QList<Member> TypeBuilder::members(const SchemaType &type, const QString &ownerName, NameScope scope)
{
    QList<Member> result;
    const Owner owner{ownerName, scope, result};
    addAttributes(type.attributes, owner);
    addAnyAttribute(type, owner);
    // A complex type that restricts another allows less of what that one has.
    const bool isRestriction = type.derivation == SchemaType::Derivation::Restriction && !isAnyType(type.base);
    if (type.content && !isRestriction)
        addParticle(*type.content, owner, {});
    return result;
}

const SchemaType *TypeBuilder::find(const TypeReference &type) const
{
    return type.anonymous ? type.anonymous.get() : m_schema.type(type.name);
}

TypeBuilder::ResolvedType TypeBuilder::resolve(const TypeReference &type, const QString &nameForAnonymous, const SourceLocation &where)
{
    if (type.anonymous)
        return make(*type.anonymous, nameForAnonymous);
    return type.name.isEmpty() ? resolveBuiltin(u"anyType") : resolveNamed(type.name, where);
}

TypeBuilder::ResolvedType TypeBuilder::resolveNamed(const QName &name, const SourceLocation &where)
{
    if (const QName plain = withoutSoapEncoding(name); plain != name)
        return resolveNamed(plain, where);
    if (const BuiltinType *known = wellKnownType(name.namespaceUri, name.localName)) {
        m_includes.insert(QString::fromUtf16(known->header));
        return {QString::fromUtf16(known->cppType), known->isScalar};
    }
    if (const SchemaType *type = m_schema.type(name))
        return make(*type, name.localName);
    if (name.namespaceUri == Namespaces::XmlSchema && builtinType(name.localName))
        return resolveBuiltin(name.localName);
    m_diagnostics.error(where, undeclared(u"type", name, m_schema));
    return {};
}

TypeBuilder::ResolvedType TypeBuilder::resolveBuiltin(QStringView name)
{
    const BuiltinType &builtin = *builtinType(name);
    if (builtin.header)
        m_includes.insert(QString::fromUtf16(builtin.header));
    return {QString::fromUtf16(builtin.cppType), builtin.isScalar};
}

TypeBuilder::ResolvedType TypeBuilder::make(const SchemaType &type, const QString &name)
{
    if (const auto it = m_resolved.constFind(&type); it != m_resolved.cend())
        return *it;
    return type.kind == SchemaType::Kind::Simple ? makeSimple(type, name) : makeStruct(type, name);
}

// Its members come later: they may be of this type, and chains of types may be long.
TypeBuilder::ResolvedType TypeBuilder::makeStruct(const SchemaType &type, const QString &name)
{
    ResolvedType result{m_typeNames.take(type, nameOf(type, name))};
    const QList<QName> derived = m_schema.type(type.name) == &type ? m_derived.value(type.name) : QList<QName>();
    result.isPolymorphic = !derived.isEmpty();
    result.isReference = isReference(type);
    m_resolved.insert(&type, result);
    m_progress.insert(&type, {m_structs.size(), false});
    m_unfilled.append(&type);
    StructType made;
    made.name = result.name;
    made.documentation = type.documentation;
    made.schemaName = type.name;
    made.encodedName = type.name;
    made.isSoapArray = type.isSoapArray;
    made.arrayItem = type.arrayItem;
    made.location = type.location;
    made.isAbstract = type.isAbstract;
    made.isReference = result.isReference;
    m_made.insert(made.name);
    m_structs.append(made);
    return result;
}

// A value may be of the type or of any that is derived from it: all are made, with what it takes to tell them apart.
void TypeBuilder::describe(const SchemaType &type)
{
    QList<const SchemaType *> open{&type};
    while (!open.isEmpty()) {
        const SchemaType *next = open.takeFirst();
        if (m_described.contains(next))
            continue;
        m_described.insert(next);
        make(*next, next->name.localName);
        for (const QName &derived : m_derived.value(next->name))
            open.append(m_schema.type(derived));
    }
    m_includes.insert(QStringLiteral("xml/polymorphic.h"));
}

void TypeBuilder::fill(const SchemaType &type)
{
    Progress &progress = m_progress[&type];
    if (std::exchange(progress.isStarted, true))
        return;
    const qsizetype index = progress.index;
    StructType made = m_structs.at(index);
    if (const SchemaType *item = dictionaryItem(type)) {
        addDictionary(made, type, *item);
        m_structs[index] = made;
        return;
    }
    if (type.derivation != SchemaType::Derivation::None)
        addBase(made, type);
    NameScope scope(structMemberNames() + QSet<QString>{made.name});
    const auto isText = [](const Member &member) { return member.kind == Member::Kind::MixedText; };
    if (type.isMixed && !type.hasSimpleContent && std::ranges::none_of(made.inheritedMembers, isText)) {
        Member text;
        text.kind = Member::Kind::MixedText;
        text.name = QStringLiteral("texts");
        text.valueType = QStringLiteral("QString");
        text.occurrence = Member::Occurrence::Repeated;
        text.documentation = QStringLiteral("What stands before each child, and behind the last.");
        made.members.append(text);
        m_includes.insert(QStringLiteral("xml/contentgroup.h"));
    }
    for (const Member &member : made.allMembers())
        scope.take(member.name);
    QList<Member> own = members(type, made.name, scope);
    own.removeIf([&](const Member &member) { return isInherited(member, made.inheritedMembers); });
    made.members += own;
    made.isOrdered = isAmbiguous(made.allMembers());
    m_structs[index] = made;
}

void TypeBuilder::addBase(StructType &made, const SchemaType &type)
{
    // SOAP's encoding calls a struct what has any children.
    if (isAnyType(type.base) || (!type.hasSimpleContent && withoutSoapEncoding(type.base.name).localName == u"anyType" && !m_schema.type(type.base.name)))
        return;
    const ResolvedType resolved = resolve(type.base, made.name + QLatin1StringView("Base"), type.location);
    const SchemaType *base = find(type.base);
    if (base && base->kind == SchemaType::Kind::Complex) {
        fill(*base);
        const StructType &baseStruct = m_structs.at(m_progress.value(base).index);
        made.base = baseStruct.name;
        made.inheritedMembers = baseStruct.allMembers();
    } else if (type.hasSimpleContent) {
        addText(made, resolved, type);
    } else if (!resolved.name.isEmpty()) {
        m_diagnostics.error(type.location, QStringLiteral("'%1' is not a complex type and cannot be extended by elements").arg(toString(type.base.name)));
    }
}

void TypeBuilder::addText(StructType &made, const ResolvedType &resolved, const SchemaType &type)
{
    Member text;
    text.kind = Member::Kind::Text;
    text.name = QStringLiteral("value");
    text.valueType = resolved.name;
    text.isScalar = resolved.isScalar;
    if (resolved.name == u"QString")
        text.whiteSpace = whiteSpaceOf({{}, std::shared_ptr<const SchemaType>(std::shared_ptr<void>(), &type)});
    checkFacets(text, {{}, std::shared_ptr<const SchemaType>(std::shared_ptr<void>(), &type)});
    made.members.append(text);
}

} // namespace ServiceModel::Generator
