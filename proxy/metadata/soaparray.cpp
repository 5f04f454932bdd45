// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/soaparray.h"

#include "metadata/xmlnode.h"
#include "xml/namespaces.h"

namespace ServiceModel::Metadata {

namespace {

bool isArray(const QName &name)
{
    return name.localName == u"Array" && (name.namespaceUri == Namespaces::SoapEncoding11 || name.namespaceUri == Namespaces::SoapEncoding12);
}

// The node that says of what the array is: an attribute with wsdl:arrayType, or with an element in a sequence.
const XmlNode *arrayTypeNode(const XmlNode &node)
{
    for (const XmlNode *child : node.children()) {
        if (!child->attribute(Namespaces::Wsdl, u"arrayType").isEmpty())
            return child;
        if (const XmlNode *found = arrayTypeNode(*child))
            return found;
    }
    return nullptr;
}

const ElementDeclaration *firstElement(const Particle &particle)
{
    if (particle.kind == Particle::Kind::Element)
        return &particle.element;
    for (const Particle &child : particle.children) {
        if (const ElementDeclaration *found = firstElement(child))
            return found;
    }
    return nullptr;
}

void makeArray(const TypeReference &item, SchemaType &type)
{
    Particle element;
    element.kind = Particle::Kind::Element;
    element.minOccurs = 0;
    element.maxOccurs = Particle::Unbounded;
    element.location = type.location;
    element.element.name = {{}, QStringLiteral("item")};
    element.element.type = item;
    element.element.location = type.location;
    type.derivation = SchemaType::Derivation::None;
    type.base = {};
    type.attributes.clear();
    type.anyAttribute.reset();
    type.content = Particle();
    type.content->children = {element};
    type.content->location = type.location;
    type.isSoapArray = true;
    type.arrayItem = item.name;
}

// "xs:int[]", "xs:int[,]" with several dimensions in one list, "xs:int[][]" as an array of arrays.
TypeReference itemType(const QString &arrayType, const XmlNode &node, const SourceLocation &location)
{
    const qsizetype bracket = arrayType.lastIndexOf(u'[');
    const QString item = (bracket < 0 ? arrayType : arrayType.first(bracket)).trimmed();
    if (!item.contains(u'['))
        return {node.resolve(item), nullptr};
    auto inner = std::make_shared<SchemaType>();
    inner->location = location;
    makeArray(itemType(item, node, location), *inner);
    return {{}, inner};
}

} // namespace

void plainSoapArray(const XmlNode &node, SchemaType &type)
{
    if (type.kind != SchemaType::Kind::Complex || !isArray(type.base.name))
        return;
    TypeReference item;
    if (const XmlNode *said = arrayTypeNode(node))
        item = itemType(said->attribute(Namespaces::Wsdl, u"arrayType"), *said, type.location);
    else if (const ElementDeclaration *element = type.content ? firstElement(*type.content) : nullptr)
        item = element->type;
    if (item.name.isEmpty() && !item.anonymous)
        item.name = {Namespaces::XmlSchema.toString(), QStringLiteral("anyType")};
    makeArray(TypeReference(item), type);
}

} // namespace ServiceModel::Metadata
