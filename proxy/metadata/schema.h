// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "metadata/diagnostics.h"
#include "xml/qname.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>
#include <vector>

// What XML Schema documents declare (XML Schema part 1), as they say it: names are resolved to namespaces but not
// followed, so that a reference to what nobody declares stays visible. All schemas of a description share one Schema.
namespace ServiceModel::Metadata {

struct SchemaType;

// The type of an element, an attribute or a list: named, or declared on the spot. Neither is xs:anyType.
struct TypeReference
{
    QName name;
    std::shared_ptr<const SchemaType> anonymous;
};

struct ElementDeclaration
{
    QName name;               // without a namespace when the element is written unqualified
    bool isReference = false; // ref="...": name is that of a global element, which has the rest
    TypeReference type;
    bool isNillable = false;
    bool isAbstract = false;
    QName substitutionGroup; // the element that this one may stand for
    std::optional<QString> defaultValue;
    std::optional<QString> fixedValue;
    QString documentation;
    SourceLocation location;
};

struct AttributeDeclaration
{
    QName name;
    bool isReference = false; // ref="...": name is that of a global attribute, which has the rest
    bool isGroup = false;     // name is that of an attribute group, which stands here
    TypeReference type;
    bool isRequired = false;
    std::optional<QString> defaultValue;
    std::optional<QString> fixedValue;
    QString documentation;
    SourceLocation location;
};

// Which namespaces xs:any and xs:anyAttribute stand for.
struct Wildcard
{
    enum class Kind { Any, Other, Listed };

    Kind kind = Kind::Any;
    QStringList namespaces; // of Listed; of Other the one that is meant not to be it; empty is no namespace
};

// A term of a content model and how often it occurs.
struct Particle
{
    enum class Kind { Element, Sequence, All, Choice, Group, Any };
    static constexpr int Unbounded = -1;

    Kind kind = Kind::Sequence;
    int minOccurs = 1;
    int maxOccurs = 1;
    ElementDeclaration element;     // of kind Element
    QName group;                    // of kind Group
    Wildcard wildcard;              // of kind Any
    std::vector<Particle> children; // of Sequence, All and Choice
    SourceLocation location;
};

struct EnumerationValue
{
    QString value; // with all white space: of that the type decides, as of that of default and fixed values
    QString documentation;
    SourceLocation location;
};

// What a simple type demands besides (XML Schema part 2, section 4.3): "maxLength", "pattern"...
struct Facet
{
    QString kind;
    QString value;
};

struct SchemaType
{
    enum class Kind { Complex, Simple };
    enum class Derivation { None, Extension, Restriction, List, Union };
    struct Construct { QString name; SourceLocation location; }; // "soap:header"

    QName name; // empty when anonymous
    Kind kind = Kind::Complex;
    Derivation derivation = Derivation::None;
    TypeReference base;                 // of an extension or restriction; of a list, the items' type
    QList<TypeReference> memberTypes;   // of a union
    bool hasSimpleContent = false;      // complex: text and attributes
    bool isAbstract = false;
    bool isMixed = false;
    bool isSoapArray = false;           // of soapenc:Array: a sequence of elements "item"
    QName arrayItem = {};               // the type of its items, when that has a name
    bool isDictionary = false;          // of System.ServiceModel: elements with a key and a value
    std::optional<Particle> content;    // complex: Sequence, All, Choice or Group; none is empty content
    QList<AttributeDeclaration> attributes;
    std::optional<Wildcard> anyAttribute;
    QList<EnumerationValue> enumeration;
    QList<Facet> facets; // the others
    QString documentation;
    SourceLocation location;
};

struct AttributeGroup
{
    QList<AttributeDeclaration> attributes;
    std::optional<Wildcard> anyAttribute;
    SourceLocation location;
};

struct Schema
{
    QHash<QName, ElementDeclaration> elements;
    QHash<QName, AttributeDeclaration> attributes;
    QHash<QName, std::shared_ptr<const SchemaType>> types;
    QHash<QName, std::shared_ptr<const Particle>> groups; // Sequence, All or Choice
    QHash<QName, AttributeGroup> attributeGroups;
    // In the order in which the documents declare them, for output that is stable.
    QList<QName> elementOrder;
    QList<QName> typeOrder;

    const ElementDeclaration *element(const QName &name) const
    {
        const auto it = elements.constFind(name);
        return it == elements.cend() ? nullptr : &*it;
    }
    const SchemaType *type(const QName &name) const { return types.value(name).get(); }
    const Particle *group(const QName &name) const { return groups.value(name).get(); }
};

} // namespace ServiceModel::Metadata
