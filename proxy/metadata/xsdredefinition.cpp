// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/xsdreader.h"

#include "metadata/xmlnode.h"
#include "xml/namespaces.h"

// xs:redefine (XML Schema part 1, section 4.2.2): types, groups and attribute groups that are derived from those of the
// same name, in the document that is named, and take their place everywhere.
namespace ServiceModel::Metadata {

namespace {

// The group, where it refers to itself, is what it was.
void putInPlace(Particle &particle, const QName &name, const Particle &original)
{
    if (particle.kind == Particle::Kind::Group && particle.group == name) {
        const int minOccurs = particle.minOccurs;
        const int maxOccurs = particle.maxOccurs;
        particle = original;
        particle.minOccurs = minOccurs;
        particle.maxOccurs = maxOccurs;
        return;
    }
    for (Particle &child : particle.children)
        putInPlace(child, name, original);
}

// What was redefined a number of times is kept under a name of its own.
QString renamed(const QString &name, int times)
{
    return times == 0 ? name : times == 1 ? name + QLatin1StringView(".redefined") : name + QLatin1StringView(".redefined") + QString::number(times);
}

// Where a definition refers to what it redefines.
void renameSelf(XmlNode &node, const QString &name, int times)
{
    for (const QString &attribute : {QStringLiteral("base"), QStringLiteral("ref")}) {
        const QString value = node.attribute(attribute);
        if ((attribute == u"base" || node.name().localName.endsWith(u"roup")) && node.resolve(value).localName == name)
            node.setAttribute(attribute, renamed(value, times));
    }
    for (const auto &child : node.nodes()) {
        if (!child->isText())
            renameSelf(*child, name, times);
    }
}

} // namespace

QString XsdReader::redefinedKey(const XmlNode &declaration) const
{
    const QString &kind = declaration.name().localName;
    return (kind.endsWith(QLatin1StringView("Type")) ? QStringLiteral("type") : kind) + u' ' + m_targetNamespace + u' ' + declaration.attribute(u"name");
}

// Documents are published in one, where nothing can be redefined: there the definitions stand beside what they redefine,
// which has another name.
void XsdReader::renameRedefined(XmlNode &node)
{
    for (const auto &child : node.nodes()) {
        if (child->isText())
            continue;
        if (const int times = child->hasAttribute(u"name") ? m_redefined.value(redefinedKey(*child)) : 0)
            child->setAttribute(QStringLiteral("name"), renamed(child->attribute(u"name"), times));
        if (!isXsd(*child, u"redefine"))
            continue;
        for (const auto &definition : child->nodes()) {
            const int times = definition->isText() ? 0 : m_redefined.value(redefinedKey(*definition));
            const QString name = definition->attribute(u"name");
            if (times == 0)
                continue;
            renameSelf(*definition, name, times);
            definition->setAttribute(QStringLiteral("name"), renamed(name, times - 1));
        }
    }
    node.dissolveChildren(Namespaces::XmlSchema, u"redefine");
}

void XsdReader::noteRedefinition(const XmlNode &node)
{
    Redefinition redefinition;
    for (const XmlNode *child : node.children()) {
        const QString &kind = child->name().localName;
        ++m_redefined[redefinedKey(*child)];
        if (kind == u"complexType" || kind == u"simpleType") {
            redefinition.types.append(readNamedType(*child));
        } else if (kind == u"group") {
            if (const auto group = readGroup(*child))
                redefinition.groups.append({declaredName(*child, true), *group});
        } else if (kind == u"attributeGroup") {
            redefinition.attributeGroups.append({declaredName(*child, true), readAttributeGroup(*child)});
        }
    }
    m_redefinitions.append(redefinition);
}

void XsdReader::redefine(const Redefinition &redefinition)
{
    for (const auto &type : redefinition.types) {
        const auto original = m_schema.types.value(type->name);
        if (!original) {
            m_diagnostics.error(type->location, QStringLiteral("there is no type '%1' to redefine").arg(toString(type->name)));
            continue;
        }
        if (type->base.name == type->name)
            type->base = {{}, original};
        m_schema.types.insert(type->name, type);
    }
    for (const auto &[name, group] : redefinition.groups) {
        auto redefined = std::make_shared<Particle>(group);
        if (const Particle *original = m_schema.group(name))
            putInPlace(*redefined, name, *original);
        m_schema.groups.insert(name, redefined);
    }
    for (const auto &[name, group] : redefinition.attributeGroups) {
        AttributeGroup redefined = group;
        const AttributeGroup original = m_schema.attributeGroups.value(name);
        for (qsizetype i = 0; i < redefined.attributes.size(); ++i) {
            if (!redefined.attributes.at(i).isGroup || redefined.attributes.at(i).name != name)
                continue;
            redefined.attributes.removeAt(i);
            redefined.attributes = redefined.attributes.first(i) + original.attributes + redefined.attributes.sliced(i);
            break;
        }
        if (!redefined.anyAttribute)
            redefined.anyAttribute = original.anyAttribute;
        m_schema.attributeGroups.insert(name, redefined);
    }
}

} // namespace ServiceModel::Metadata
