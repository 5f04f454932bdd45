// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/soaparray.h"

#include "metadata/xmlnode.h"
#include "xml/namespaces.h"

namespace ServiceModel::Metadata {

namespace {

constexpr int MaxArraysInArrays = 16;

bool isArray(const QName &name)
{
    return name.localName == u"Array" && Namespaces::isSoapEncoding(name.namespaceUri);
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
TypeReference itemType(QStringView arrayType, const XmlNode &node, const SourceLocation &location)
{
    const qsizetype bracket = arrayType.lastIndexOf(u'[');
    const QStringView item = (bracket < 0 ? arrayType : arrayType.first(bracket)).trimmed();
    if (!item.contains(u'['))
        return {node.resolve(item.toString()), nullptr};
    auto inner = std::make_shared<SchemaType>();
    inner->location = location;
    makeArray(itemType(item, node, location), *inner);
    return {{}, inner};
}

} // namespace

void plainSoapArray(const XmlNode &node, SchemaType &type, Diagnostics &diagnostics)
{
    if (type.kind != SchemaType::Kind::Complex || !isArray(type.base.name))
        return;
    TypeReference item;
    if (const XmlNode *said = arrayTypeNode(node)) {
        const QString arrayType = said->attribute(Namespaces::Wsdl, u"arrayType");
        if (arrayType.count(u'[') > MaxArraysInArrays)
            return diagnostics.error(said->location(), QStringLiteral("more than %1 arrays in arrays are not supported").arg(MaxArraysInArrays));
        item = itemType(arrayType, *said, type.location);
    } else if (const ElementDeclaration *element = type.content ? firstElement(*type.content) : nullptr) {
        item = element->type;
    }
    if (item.name.isEmpty() && !item.anonymous)
        item.name = {Namespaces::XmlSchema.toString(), QStringLiteral("anyType")};
    makeArray(TypeReference(item), type);
}

} // namespace ServiceModel::Metadata
