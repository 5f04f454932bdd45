// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/typebuilder.h"
#include "xml/namespaces.h"

#include <algorithm>

// What the schemas of DataContractSerializer (System.ServiceModel) mean: dictionaries, and objects that others refer to.
namespace ServiceModel::Generator {

using namespace Metadata;

// A type with IsReference has the attributes z:Id and z:Ref, or its base has.
bool TypeBuilder::isReference(const SchemaType &type) const
{
    const SchemaType *held = &type;
    for (int depth = 0; held && held->kind == SchemaType::Kind::Complex && depth < 500; ++depth) {
        const auto has = [&](QStringView name) {
            return std::ranges::any_of(held->attributes, [&](const AttributeDeclaration &attribute) {
                return attribute.isReference && attribute.name.localName == name && attribute.name.namespaceUri == Namespaces::Serialization;
            });
        };
        if (has(u"Id") && has(u"Ref"))
            return true;
        held = held->derivation == SchemaType::Derivation::None ? nullptr : find(held->base);
    }
    return false;
}

// The type of the elements that a dictionary consists of; null when it is none.
const SchemaType *TypeBuilder::dictionaryItem(const SchemaType &type) const
{
    const auto isPlain = [](const SchemaType &type, std::size_t children) {
        return type.kind == SchemaType::Kind::Complex && type.derivation == SchemaType::Derivation::None && type.attributes.isEmpty()
            && !type.anyAttribute && !type.isMixed && type.content && type.content->kind == Particle::Kind::Sequence
            && type.content->children.size() == children
            && std::ranges::all_of(type.content->children, [](const Particle &child) { return child.kind == Particle::Kind::Element && !child.element.isReference; });
    };
    if (!type.isDictionary || !isPlain(type, 1) || m_derived.contains(type.name))
        return nullptr;
    const Particle &item = type.content->children.front();
    const SchemaType *itemType = find(item.element.type);
    const auto isOnce = [](const Particle &particle) { return particle.minOccurs == 1 && particle.maxOccurs == 1; };
    const bool isOne = item.maxOccurs == Particle::Unbounded && itemType && isPlain(*itemType, 2) && std::ranges::all_of(itemType->content->children, isOnce)
        && std::ranges::all_of(itemType->content->children, [&](const Particle &child) { return child.element.name.namespaceUri == item.element.name.namespaceUri; });
    return isOne ? itemType : nullptr;
}

// "StringIntDictionary" instead of what DataContractSerializer calls "ArrayOfKeyValueOfstringint".
QString TypeBuilder::nameOf(const SchemaType &type, const QString &name) const
{
    const SchemaType *item = name.startsWith(QLatin1StringView("ArrayOfKeyValueOf")) ? dictionaryItem(type) : nullptr;
    if (!item)
        return name;
    QString result;
    for (const Particle &child : item->content->children) {
        if (child.element.type.name.isEmpty())
            return name;
        result += upperCamel(child.element.type.name.localName);
    }
    return result + QLatin1StringView("Dictionary");
}

void TypeBuilder::addDictionary(StructType &made, const SchemaType &type, const SchemaType &item)
{
    made.dictionaryItem = type.content->children.front().element.name;
    NameScope scope({made.name});
    for (const Particle &child : item.content->children) {
        Member member = makeElement(child.element, child.element, {made.name, scope, made.members}, {false, true});
        if (made.members.isEmpty())
            member.isNillable = false; // a key is never null
        made.members.append(member);
    }
    m_includes.insert(QStringLiteral("xml/dictionary.h"));
}

} // namespace ServiceModel::Generator
