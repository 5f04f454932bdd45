// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/typebuilder.h"

// Choices, and elements that others may stand for (XML Schema part 1, sections 3.8 and 3.3.6), as variants.
namespace ServiceModel::Generator {

using namespace Metadata;

namespace {

Particle elementParticle(const ElementDeclaration &declaration)
{
    Particle particle;
    particle.kind = Particle::Kind::Element;
    particle.element = declaration;
    particle.element.isReference = true; // to one that is global
    particle.location = declaration.location;
    return particle;
}

// With the occurrences of both.
Particle combined(Particle inner, const Particle &outer)
{
    if (outer.minOccurs == 0)
        inner.minOccurs = 0;
    if (outer.maxOccurs != 1)
        inner.maxOccurs = outer.maxOccurs;
    return inner;
}

} // namespace

// An element that others may stand for is a choice between them.
void TypeBuilder::addSubstitutions(const ElementDeclaration &head, const Owner &owner, Occurs occurs)
{
    const QString name = lowerCamel(head.name.localName);
    const QList<const ElementDeclaration *> elements = substitutes(head.name);
    if (elements.isEmpty())
        return addAny({}, name, owner, occurs);
    if (elements.size() == 1)
        return owner.members.append(makeElement(*elements.first(), *elements.first(), owner, occurs));
    QStringList names;
    std::vector<Particle> alternatives;
    for (const ElementDeclaration *element : elements) {
        names.append(element->name.localName);
        alternatives.push_back(elementParticle(*element));
    }
    QString type = m_choices.value(head.name);
    if (type.isEmpty()) {
        type = m_names.take(upperCamel(head.name.localName) + QLatin1StringView("Choice"));
        m_choices.insert(head.name, type);
        makeChoice(alternatives, type, names);
    }
    addContent(type, name, names, owner, occurs);
}

void TypeBuilder::addChoice(const Particle &particle, const QName &group, const Owner &owner, Occurs occurs)
{
    std::vector<Particle> alternatives;
    collectAlternatives(particle, alternatives);
    if (alternatives.empty())
        return;
    if (mayBeEmpty(particle))
        occurs.isOptional = true;
    if (alternatives.size() == 1)
        return addParticle(alternatives.front(), owner, occurs);
    QString type = m_groupChoices.value(group);
    if (type.isEmpty()) {
        type = m_names.take((group.isEmpty() ? owner.name : upperCamel(group.localName)) + QLatin1StringView("Choice"));
        if (!group.isEmpty())
            m_groupChoices.insert(group, type);
        makeChoice(alternatives, type, firstNames(particle));
    }
    const QString name = !group.isEmpty() ? lowerCamel(group.localName) : occurs.isRepeated ? QStringLiteral("choices") : QStringLiteral("choice");
    addContent(type, name, firstNames(particle), owner, occurs);
}

// What a choice is between: choices in it are part of it, and so are those that may stand for an element.
void TypeBuilder::collectAlternatives(const Particle &choice, std::vector<Particle> &alternatives) const
{
    for (const Particle &child : choice.children) {
        if (!hasTerms(child)) // the choice may be left out instead
            continue;
        Particle term = child;
        if (const Particle *group = child.kind == Particle::Kind::Group ? m_schema.group(child.group) : nullptr)
            term = combined(*group, child);
        const bool isSequence = term.kind == Particle::Kind::Sequence || term.kind == Particle::Kind::All;
        if (term.maxOccurs == 1 && (term.kind == Particle::Kind::Choice || (isSequence && term.children.size() == 1))) {
            collectAlternatives(term, alternatives);
        } else if (term.kind == Particle::Kind::Element && term.element.isReference && term.maxOccurs == 1
                   && m_substitutes.contains(term.element.name)) {
            for (const ElementDeclaration *element : substitutes(term.element.name))
                alternatives.push_back(elementParticle(*element));
        } else {
            alternatives.push_back(term);
        }
    }
}

void TypeBuilder::makeChoice(const std::vector<Particle> &alternatives, const QString &name, const QStringList &elements)
{
    const QString owner = name.first(name.lastIndexOf(QLatin1StringView("Choice")));
    QList<Member> members;
    QHash<QString, int> uses;
    for (const Particle &alternative : alternatives) {
        members.append(makeAlternative(alternative, owner));
        ++uses[members.last().type()];
    }
    // A variant is told by its types: those that are met twice, or have no name that says what they are for, get one.
    for (qsizetype i = 0; i < members.size(); ++i) {
        Member &member = members[i];
        const bool isNamed = member.kind != Member::Kind::Element || m_made.contains(member.valueType);
        if (member.kind == Member::Kind::Content || (isNamed && uses.value(member.type()) == 1))
            continue;
        const QString type = owner + upperCamel(member.kind == Member::Kind::Any ? QStringLiteral("any") : member.xmlName.localName);
        member = makeWrapper(type, member);
    }
    const QString text = QStringLiteral("One of '%1'.").arg(elements.join(QStringLiteral("', '")));
    makePart(StructType::Kind::Choice, name, members, text);
}

Member TypeBuilder::makeAlternative(const Particle &particle, const QString &ownerName)
{
    NameScope scope;
    QList<Member> members;
    const Owner owner{ownerName, scope, members};
    const bool isSequence = particle.kind == Particle::Kind::Sequence || particle.kind == Particle::Kind::All;
    if (isSequence && particle.maxOccurs == 1) {
        Particle once = particle;
        once.minOccurs = 1;
        addContent(makeSequence(once, ownerName + joinedNames(particle)), {}, firstNames(particle), owner, {});
        return members.first();
    }
    const ElementDeclaration *element = particle.element.isReference ? m_schema.element(particle.element.name) : &particle.element;
    if (particle.kind == Particle::Kind::Element && particle.maxOccurs == 1 && element)
        return makeElement(particle.element, *element, owner, {});
    addParticle(particle, owner, {});
    if (members.isEmpty()) // an error was told
        return {};
    if (members.first().occurrence == Member::Occurrence::Repeated)
        return makeWrapper(ownerName + joinedNames(particle), members.first());
    members.first().occurrence = Member::Occurrence::Once;
    return members.first();
}

// A struct that holds just this.
Member TypeBuilder::makeWrapper(const QString &name, Member member)
{
    const QString taken = m_names.take(upperCamel(name));
    member.name = member.occurrence == Member::Occurrence::Repeated ? QStringLiteral("values") : QStringLiteral("value");
    Member result;
    result.kind = Member::Kind::Content;
    result.xmlName.localName = member.xmlName.localName;
    result.valueType = makePart(StructType::Kind::Content, taken, {member});
    return result;
}

QList<const ElementDeclaration *> TypeBuilder::substitutes(const QName &head) const
{
    QList<const ElementDeclaration *> result;
    QList<QName> open{head};
    for (qsizetype i = 0; i < open.size(); ++i) {
        const ElementDeclaration *element = m_schema.element(open.at(i));
        if (element && !element->isAbstract)
            result.append(element);
        for (const QName &name : m_substitutes.value(open.at(i))) {
            if (!open.contains(name))
                open.append(name);
        }
    }
    return result;
}

} // namespace ServiceModel::Generator
