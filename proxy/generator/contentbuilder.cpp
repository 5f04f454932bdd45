// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/typebuilder.h"

#include "generator/undeclared.h"
#include "xml/namespaces.h"

#include <algorithm>

// The content models of complex types (XML Schema part 1, section 3.8), as members. What is in a sequence becomes members of
// the struct itself; a choice, and a sequence that repeats, become types of their own.
namespace ServiceModel::Generator {

using namespace Metadata;

namespace {

QString joined(const QStringList &names, const QString &separator, qsizetype most)
{
    return names.size() <= most ? names.join(separator) : names.first(most).join(separator) + QStringLiteral("\u2026");
}

} // namespace

TypeBuilder::Occurs TypeBuilder::Occurs::within(const Particle &particle) const
{
    return {isOptional || particle.minOccurs == 0, isRepeated || particle.maxOccurs != 1};
}

Member::Occurrence TypeBuilder::Occurs::occurrence() const
{
    return isRepeated ? Member::Occurrence::Repeated : isOptional ? Member::Occurrence::Optional : Member::Occurrence::Once;
}

void TypeBuilder::addParticle(const Particle &particle, const Owner &owner, Occurs around)
{
    if (particle.maxOccurs == 0)
        return;
    const Occurs occurs = around.within(particle);
    switch (particle.kind) {
    case Particle::Kind::Element:
        return addElement(particle.element, owner, occurs);
    case Particle::Kind::Any:
        return addAny(particle.wildcard, QStringLiteral("any"), owner, occurs);
    case Particle::Kind::Choice:
        return addChoice(particle, {}, owner, occurs);
    case Particle::Kind::Sequence:
    case Particle::Kind::All:
        return addSequence(particle, owner, occurs);
    case Particle::Kind::Group:
        break;
    }
    const Particle *group = m_schema.group(particle.group);
    if (!group)
        m_diagnostics.error(particle.location, undeclared(u"group", particle.group, m_schema));
    else if (group->kind == Particle::Kind::Choice)
        addChoice(*group, particle.group, owner, occurs);
    else
        addSequence(*group, owner, occurs);
}

void TypeBuilder::addSequence(const Particle &particle, const Owner &owner, Occurs occurs)
{
    const auto isThere = [this](const Particle &child) { return hasTerms(child); };
    if (!occurs.isRepeated || std::ranges::count_if(particle.children, isThere) <= 1) {
        for (const Particle &child : particle.children)
            addParticle(child, owner, occurs);
        return;
    }
    const QString name = makeSequence(particle, owner.name + QLatin1StringView("Item"));
    addContent(name, QStringLiteral("items"), firstNames(particle), owner, occurs);
}

QString TypeBuilder::makeSequence(const Particle &particle, const QString &name)
{
    const QString taken = m_names.take(upperCamel(name));
    NameScope scope(structMemberNames() + QSet<QString>{taken});
    QList<Member> members;
    for (const Particle &child : particle.children)
        addParticle(child, {taken, scope, members}, {});
    return makePart(StructType::Kind::Content, taken, members);
}

void TypeBuilder::addElement(const ElementDeclaration &used, const Owner &owner, Occurs occurs)
{
    const ElementDeclaration *declaration = used.isReference ? globalElement(used.name, used.location) : &used;
    if (!declaration)
        return;
    if (used.isReference && (declaration->isAbstract || m_substitutes.contains(declaration->name)))
        return addSubstitutions(*declaration, owner, occurs);
    owner.members.append(makeElement(used, *declaration, owner, occurs));
}

std::optional<Member> TypeBuilder::bodyElement(const QName &name, const SourceLocation &where)
{
    ElementDeclaration used;
    used.name = name;
    used.isReference = true;
    used.location = where;
    NameScope scope;
    QList<Member> members;
    addElement(used, {upperCamel(name.localName), scope, members}, {});
    return members.isEmpty() ? std::nullopt : std::optional(members.first());
}

QString TypeBuilder::ownType(const ElementDeclaration &element)
{
    std::shared_ptr<SchemaType> &own = m_ownTypes[element.name];
    if (!own) {
        own = std::make_shared<SchemaType>();
        own->base = typeOf(element);
        own->derivation = SchemaType::Derivation::Extension;
        const SchemaType *base = find(own->base);
        own->hasSimpleContent = !base || base->kind == SchemaType::Kind::Simple;
        own->documentation = element.documentation;
        own->location = element.location;
    }
    const QString name = make(*own, element.name.localName).name;
    m_structs[m_progress.value(own.get()).index].encodedName = own->base.name;
    return name;
}

Member TypeBuilder::makeElement(const ElementDeclaration &used, const ElementDeclaration &declaration, const Owner &owner, Occurs occurs)
{
    const QString &name = declaration.name.localName;
    Member member = element(declaration, used.isReference ? name : owner.name + upperCamel(name));
    if (used.isReference && !used.documentation.isEmpty())
        member.documentation = used.documentation;
    member.name = owner.scope.take(memberName(name, m_names));
    member.occurrence = occurs.occurrence();
    member.initialValue = initialValue(member, declaration.fixedValue, declaration.type);
    if (const auto text = declaration.fixedValue ? declaration.fixedValue : declaration.defaultValue; text && !mayBeEmptyText(member, declaration.type))
        member.textWhenEmpty = normalized(*text, declaration.type);
    if (member.isNillable && member.occurrence == Member::Occurrence::Optional)
        m_includes.insert(QStringLiteral("xml/nillable.h"));
    return member;
}

void TypeBuilder::addAny(const Wildcard &wildcard, const QString &name, const Owner &owner, Occurs occurs)
{
    Member member;
    member.kind = Member::Kind::Any;
    member.name = owner.scope.take(name);
    member.valueType = QStringLiteral("ServiceModel::Element");
    member.occurrence = occurs.occurrence();
    member.wildcard = wildcard;
    member.documentation = QStringLiteral("Elements that the schema does not name.");
    if (member.occurrence != Member::Occurrence::Repeated)
        member.documentation = QStringLiteral("An element that the schema does not name.");
    m_includes.insert(QStringLiteral("xml/contentgroup.h"));
    owner.members.append(member);
}

void TypeBuilder::addContent(const QString &type, const QString &name, const QStringList &elements, const Owner &owner, Occurs occurs)
{
    Member member;
    member.kind = Member::Kind::Content;
    member.name = owner.scope.take(name);
    member.xmlName.localName = joined(elements, QStringLiteral("' or '"), 5);
    member.valueType = type;
    member.occurrence = occurs.occurrence();
    owner.members.append(member);
}

QString TypeBuilder::makePart(StructType::Kind kind, const QString &name, const QList<Member> &members, const QString &documentation)
{
    m_includes.insert(QStringLiteral("xml/contentgroup.h"));
    StructType made;
    made.name = name;
    made.kind = kind;
    made.documentation = documentation;
    made.members = members;
    m_made.insert(name);
    m_parts.insert(name, m_structs.size());
    m_structs.append(made);
    return name;
}

// Whether anything of it can be there at all.
bool TypeBuilder::hasTerms(const Particle &particle) const
{
    if (particle.maxOccurs == 0)
        return false;
    if (particle.kind == Particle::Kind::Element || particle.kind == Particle::Kind::Any)
        return true;
    const Particle *group = particle.kind == Particle::Kind::Group ? m_schema.group(particle.group) : &particle;
    return !group || std::ranges::any_of(group->children, [this](const Particle &child) { return hasTerms(child); });
}

bool TypeBuilder::mayBeEmpty(const Particle &particle) const
{
    if (particle.minOccurs == 0 || !hasTerms(particle))
        return true;
    const auto isEmpty = [&](const Particle &child) { return mayBeEmpty(child); };
    switch (particle.kind) {
    case Particle::Kind::Element:
    case Particle::Kind::Any:
        return false;
    case Particle::Kind::Choice:
        return particle.children.empty() || std::ranges::any_of(particle.children, isEmpty);
    case Particle::Kind::Sequence:
    case Particle::Kind::All:
        return std::ranges::all_of(particle.children, isEmpty);
    case Particle::Kind::Group:
        break;
    }
    const Particle *group = m_schema.group(particle.group);
    return !group || isEmpty(*group);
}

QStringList TypeBuilder::firstNames(const Particle &particle) const
{
    if (particle.kind == Particle::Kind::Element)
        return {particle.element.name.localName};
    if (particle.kind == Particle::Kind::Group) {
        const Particle *group = m_schema.group(particle.group);
        return group ? firstNames(*group) : QStringList();
    }
    QStringList result;
    for (const Particle &child : particle.children) {
        if (child.maxOccurs != 0)
            result += firstNames(child);
    }
    result.removeDuplicates();
    return result;
}

// "StreetCity", to name what holds both.
QString TypeBuilder::joinedNames(const Particle &particle) const
{
    QString result;
    for (const QString &name : firstNames(particle).mid(0, 3))
        result += upperCamel(name);
    return result.isEmpty() ? QStringLiteral("Any") : result;
}

// Whether an element may be one of two members.
bool TypeBuilder::isAmbiguous(const QList<Member> &members) const
{
    QSet<QName> names;
    return !areDistinct(members, names);
}

bool TypeBuilder::areDistinct(const QList<Member> &members, QSet<QName> &names) const
{
    for (const Member &member : members) {
        if (member.kind == Member::Kind::Content) {
            const auto part = m_parts.constFind(member.valueType);
            if (part != m_parts.cend() && !areDistinct(m_structs.at(*part).members, names))
                return false;
        } else if (member.kind == Member::Kind::Element || member.kind == Member::Kind::Any) {
            const QName name = member.kind == Member::Kind::Any ? QName{{}, QStringLiteral("*")} : member.xmlName;
            if (names.contains(name))
                return false;
            names.insert(name);
        }
    }
    return true;
}

} // namespace ServiceModel::Generator
