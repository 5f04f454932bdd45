// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/xsdreader.h"

#include "metadata/soaparray.h"
#include "metadata/xmlnode.h"
#include "xml/namespaces.h"

#include <algorithm>
#include <limits>

namespace ServiceModel::Metadata {

namespace {

QString documentation(const XmlNode &node)
{
    const XmlNode *annotation = node.child(Namespaces::XmlSchema, u"annotation");
    const XmlNode *documentation = annotation ? annotation->child(Namespaces::XmlSchema, u"documentation") : nullptr;
    return documentation ? documentation->text() : QString();
}

// What DataContractSerializer notes of a dictionary, or calls one that it made.
bool isDictionary(const XmlNode &node)
{
    const XmlNode *annotation = node.child(Namespaces::XmlSchema, u"annotation");
    const XmlNode *note = annotation ? annotation->child(Namespaces::XmlSchema, u"appinfo") : nullptr;
    const XmlNode *mark = note ? note->child(Namespaces::Serialization, u"IsDictionary") : nullptr;
    return mark ? mark->text().trimmed() == u"true" : node.attribute(u"name").startsWith(QLatin1StringView("ArrayOfKeyValueOf"));
}

bool isTrue(const XmlNode &node, QStringView attribute)
{
    const QString value = node.attribute(attribute);
    return value == u"true" || value == u"1";
}

std::optional<QString> optionalAttribute(const XmlNode &node, QStringView name)
{
    return node.hasAttribute(name) ? std::optional(node.rawAttribute(name)) : std::nullopt;
}

std::optional<Particle::Kind> particleKind(const XmlNode &node)
{
    static const QHash<QStringView, Particle::Kind> kinds{
        {u"element", Particle::Kind::Element}, {u"sequence", Particle::Kind::Sequence},
        {u"all", Particle::Kind::All},         {u"choice", Particle::Kind::Choice},
        {u"group", Particle::Kind::Group},     {u"any", Particle::Kind::Any},
    };
    const auto it = kinds.constFind(node.name().localName);
    return isXsd(node) && it != kinds.cend() ? std::optional(*it) : std::nullopt;
}

} // namespace

ElementDeclaration XsdReader::readElement(const XmlNode &node, bool isGlobal)
{
    ElementDeclaration element;
    element.location = node.location();
    element.documentation = documentation(node);
    if (node.hasAttribute(u"ref")) {
        element.isReference = true;
        element.name = reference(node, u"ref");
        return element;
    }
    const QString form = node.attribute(u"form");
    element.name = declaredName(node, isGlobal || (form.isEmpty() ? m_elementsQualified : form == u"qualified"));
    element.type = typeReference(node, u"type");
    element.isNillable = isTrue(node, u"nillable");
    element.isAbstract = isTrue(node, u"abstract");
    if (node.hasAttribute(u"substitutionGroup"))
        element.substitutionGroup = reference(node, u"substitutionGroup");
    element.defaultValue = optionalAttribute(node, u"default");
    element.fixedValue = optionalAttribute(node, u"fixed");
    return element;
}

AttributeDeclaration XsdReader::readAttribute(const XmlNode &node, bool isGlobal)
{
    AttributeDeclaration attribute;
    attribute.location = node.location();
    attribute.documentation = documentation(node);
    attribute.isRequired = node.attribute(u"use") == u"required";
    attribute.defaultValue = optionalAttribute(node, u"default");
    attribute.fixedValue = optionalAttribute(node, u"fixed");
    if (node.hasAttribute(u"ref")) {
        attribute.isReference = true;
        attribute.name = reference(node, u"ref");
        return attribute;
    }
    const QString form = node.attribute(u"form");
    attribute.name = declaredName(node, isGlobal || (form.isEmpty() ? m_attributesQualified : form == u"qualified"));
    attribute.type = typeReference(node, u"type");
    return attribute;
}

std::shared_ptr<SchemaType> XsdReader::readType(const XmlNode &node)
{
    auto type = std::make_shared<SchemaType>();
    type->kind = isXsd(node, u"simpleType") ? SchemaType::Kind::Simple : SchemaType::Kind::Complex;
    type->isAbstract = isTrue(node, u"abstract");
    type->isMixed = isTrue(node, u"mixed");
    type->isDictionary = isDictionary(node);
    type->documentation = documentation(node);
    type->location = node.location();
    readTypeContent(node, *type);
    plainSoapArray(node, *type, m_diagnostics);
    return type;
}

void XsdReader::readTypeContent(const XmlNode &node, SchemaType &type)
{
    readAttributes(node, type.attributes, type.anyAttribute);
    for (const XmlNode *child : node.children()) {
        const QString &name = child->name().localName;
        const auto kind = particleKind(*child);
        if (!isXsd(*child)) {
            m_diagnostics.error(child->location(), QStringLiteral("'%1' has no place in a type").arg(toString(child->name())));
        } else if (kind && *kind != Particle::Kind::Element && *kind != Particle::Kind::Any) {
            type.content = readParticle(*child);
        } else if (name == u"complexContent" || name == u"simpleContent") {
            type.hasSimpleContent = name == u"simpleContent";
            type.isMixed = type.isMixed || isTrue(*child, u"mixed");
            readTypeContent(*child, type);
        } else if (name == u"extension" || name == u"restriction" || name == u"list" || name == u"union") {
            readDerivation(*child, type);
        } else if (name == u"enumeration") {
            type.enumeration.append({child->rawAttribute(u"value"), documentation(*child), child->location()});
        } else if (child->hasAttribute(u"value")) {
            type.facets.append({name, name == u"pattern" ? child->rawAttribute(u"value") : child->attribute(u"value")});
        }
    }
}

void XsdReader::readDerivation(const XmlNode &node, SchemaType &type)
{
    const QString &name = node.name().localName;
    if (name == u"union") {
        type.derivation = SchemaType::Derivation::Union;
        readMemberTypes(node, type);
        return;
    }
    if (name == u"list") {
        type.derivation = SchemaType::Derivation::List;
        type.base = typeReference(node, u"itemType");
        return;
    }
    type.derivation = name == u"extension" ? SchemaType::Derivation::Extension : SchemaType::Derivation::Restriction;
    type.base = typeReference(node, u"base");
    if (type.base.name.isEmpty() && !type.base.anonymous)
        m_diagnostics.error(node.location(), QStringLiteral("xs:%1 needs a base").arg(name));
    readTypeContent(node, type);
}

void XsdReader::readMemberTypes(const XmlNode &node, SchemaType &type)
{
    for (const QString &name : node.attribute(u"memberTypes").simplified().split(u' ', Qt::SkipEmptyParts))
        type.memberTypes.append({qualified(node, u"memberTypes", name), nullptr});
    for (const XmlNode *child : node.children()) {
        if (isXsd(*child, u"simpleType"))
            type.memberTypes.append({{}, readType(*child)});
    }
}

void XsdReader::readAttributes(const XmlNode &node, QList<AttributeDeclaration> &attributes, std::optional<Wildcard> &anyAttribute)
{
    for (const XmlNode *child : node.children()) {
        if (isXsd(*child, u"attribute") && child->attribute(u"use") != u"prohibited") {
            attributes.append(readAttribute(*child, false));
        } else if (isXsd(*child, u"attributeGroup")) {
            AttributeDeclaration group;
            group.name = reference(*child, u"ref");
            group.isGroup = true;
            group.location = child->location();
            attributes.append(group);
        } else if (isXsd(*child, u"anyAttribute")) {
            anyAttribute = readWildcard(*child);
        }
    }
}

AttributeGroup XsdReader::readAttributeGroup(const XmlNode &node)
{
    AttributeGroup group;
    group.location = node.location();
    readAttributes(node, group.attributes, group.anyAttribute);
    return group;
}

// XML Schema part 1, section 3.10.2
Wildcard XsdReader::readWildcard(const XmlNode &node) const
{
    const QString text = node.attribute(u"namespace").simplified();
    if (text.isEmpty() || text == u"##any")
        return {};
    if (text == u"##other")
        return {Wildcard::Kind::Other, {m_targetNamespace}};
    Wildcard wildcard{Wildcard::Kind::Listed, {}};
    for (const QString &namespaceUri : text.split(u' '))
        wildcard.namespaces.append(namespaceUri == u"##targetNamespace" ? m_targetNamespace : namespaceUri == u"##local" ? QString() : namespaceUri);
    return wildcard;
}

std::shared_ptr<SchemaType> XsdReader::readNamedType(const XmlNode &node)
{
    const auto type = readType(node);
    type->name = declaredName(node, true);
    return type;
}

// The definition of a model group holds one sequence, xs:all or choice.
std::optional<Particle> XsdReader::readGroup(const XmlNode &node)
{
    for (const XmlNode *child : node.children()) {
        if (particleKind(*child))
            return readParticle(*child);
    }
    return std::nullopt;
}

Particle XsdReader::readParticle(const XmlNode &node)
{
    Particle particle;
    particle.kind = *particleKind(node);
    particle.minOccurs = occurs(node, u"minOccurs");
    particle.maxOccurs = occurs(node, u"maxOccurs");
    particle.location = node.location();
    if (node.hasAttribute(u"minOccurs") && particle.maxOccurs != Particle::Unbounded && particle.minOccurs > particle.maxOccurs)
        m_diagnostics.error(node.location(), QStringLiteral("minOccurs=\"%1\" is more than maxOccurs=\"%2\"").arg(particle.minOccurs).arg(particle.maxOccurs));
    if (particle.kind == Particle::Kind::Element) {
        particle.element = readElement(node, false);
    } else if (particle.kind == Particle::Kind::Group) {
        particle.group = reference(node, u"ref");
    } else if (particle.kind == Particle::Kind::Any) {
        particle.wildcard = readWildcard(node);
    } else {
        for (const XmlNode *child : node.children()) {
            if (particleKind(*child))
                particle.children.push_back(readParticle(*child));
            else if (!isXsd(*child, u"annotation"))
                m_diagnostics.error(child->location(), QStringLiteral("'%1' has no place in xs:%2").arg(toString(child->name()), node.name().localName));
        }
    }
    return particle;
}

int XsdReader::occurs(const XmlNode &node, QStringView attribute)
{
    if (!node.hasAttribute(attribute))
        return 1;
    const QString value = node.attribute(attribute);
    if (value == u"unbounded" && attribute == u"maxOccurs")
        return Particle::Unbounded;
    const bool isNumber = !value.isEmpty() && std::ranges::all_of(value, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber)
        m_diagnostics.error(node.location(), QStringLiteral("%1=\"%2\" is not a number of occurrences").arg(attribute, value));
    bool fits = false;
    const int number = value.toInt(&fits);
    return fits ? number : isNumber ? std::numeric_limits<int>::max() : 1; // of so many any number may be there
}

TypeReference XsdReader::typeReference(const XmlNode &node, QStringView attribute)
{
    if (node.hasAttribute(attribute))
        return {reference(node, attribute), nullptr};
    for (const XmlNode *child : node.children()) {
        if (isXsd(*child, u"complexType") || isXsd(*child, u"simpleType"))
            return {{}, readType(*child)};
    }
    return {};
}

QName XsdReader::reference(const XmlNode &node, QStringView attribute)
{
    return qualified(node, attribute, node.attribute(attribute));
}

QName XsdReader::qualified(const XmlNode &node, QStringView attribute, const QString &text)
{
    QName name = node.resolve(text);
    if (text.isEmpty())
        m_diagnostics.error(node.location(), QStringLiteral("%1=\"\" names nothing").arg(attribute));
    else if (name.isEmpty())
        m_diagnostics.error(node.location(), QStringLiteral("%1=\"%2\": the prefix is not declared").arg(attribute, text));
    if (m_isChameleon && name.namespaceUri.isEmpty())
        name.namespaceUri = m_targetNamespace;
    return name;
}

QName XsdReader::declaredName(const XmlNode &node, bool isQualified)
{
    const QString name = node.attribute(u"name");
    if (name.isEmpty())
        m_diagnostics.error(node.location(), QStringLiteral("xs:%1 needs a name").arg(node.name().localName));
    else if (!isXmlName(name))
        m_diagnostics.error(node.location(), QStringLiteral("'%1' is not a name in XML").arg(name));
    return {isQualified ? m_targetNamespace : QString(), name};
}

} // namespace ServiceModel::Metadata
