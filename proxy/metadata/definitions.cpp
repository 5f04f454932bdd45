// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/definitions.h"

#include "metadata/xmlnode.h"

#include <algorithm>

namespace ServiceModel::Metadata {

namespace {

// Their values are names, whose prefixes are anybody's.
bool holdsNames(QStringView attribute)
{
    static constexpr QStringView names[] = {u"type", u"ref", u"base", u"itemType", u"memberTypes", u"substitutionGroup",
                                            u"message", u"element", u"binding", u"arrayType"};
    return std::ranges::find(names, attribute) != std::end(names);
}

size_t hashOf(const XmlNode::Attribute &attribute, const XmlNode &node)
{
    const QString value = attribute.value.simplified();
    size_t seed = qHashMulti(0, attribute.name, 0);
    if (!holdsNames(attribute.name.localName))
        return qHash(value, seed);
    for (const QString &name : value.split(u' '))
        seed = qHash(node.resolve(name), seed);
    return seed;
}

// Without what is only said to people.
size_t hashOf(const XmlNode &node)
{
    size_t seed = qHash(node.name());
    size_t attributes = 0; // in any order
    for (const XmlNode::Attribute &attribute : node.attributes())
        attributes += hashOf(attribute, node);
    seed = qHash(attributes, seed);
    for (const XmlNode *child : node.children()) {
        if (child->name().localName != u"annotation" && child->name().localName != u"documentation")
            seed = qHash(hashOf(*child), seed);
    }
    return seed;
}

} // namespace

Definitions::Found Definitions::add(const QString &kind, const QName &name, const XmlNode &node, const QString &context)
{
    const size_t hash = qHash(context, hashOf(node));
    const auto known = m_known.constFind({kind, name});
    if (known != m_known.cend())
        return known->hash == hash ? Found::Alike : Found::Different;
    m_known.insert({kind, name}, {hash, node.location()});
    return Found::New;
}

} // namespace ServiceModel::Metadata
