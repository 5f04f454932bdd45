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
    std::optional<QString> defaultValue;
    std::optional<QString> fixedValue;
    QString documentation;
    SourceLocation location;
};

struct AttributeDeclaration
{
    QName name;
    bool isReference = false;
    TypeReference type;
    bool isRequired = false;
    std::optional<QString> defaultValue;
    std::optional<QString> fixedValue;
    QString documentation;
    SourceLocation location;
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
    std::vector<Particle> children; // of Sequence, All and Choice
    SourceLocation location;
};

struct EnumerationValue
{
    QString value;
    QString documentation;
    SourceLocation location;
};

struct SchemaType
{
    enum class Kind { Complex, Simple };
    enum class Derivation { None, Extension, Restriction, List, Union };
    struct Construct { QString name; SourceLocation location; }; // "xs:attributeGroup"

    QName name; // empty when anonymous
    Kind kind = Kind::Complex;
    Derivation derivation = Derivation::None;
    TypeReference base;                 // of an extension or restriction; of a list, the items' type
    bool hasSimpleContent = false;      // complex: text and attributes
    bool isAbstract = false;
    bool isMixed = false;
    std::optional<Particle> content;    // complex: Sequence, All, Choice or Group; none is empty content
    QList<AttributeDeclaration> attributes;
    QList<EnumerationValue> enumeration;
    QList<Construct> others;            // parts that are not described above
    QString documentation;
    SourceLocation location;
};

struct Schema
{
    QHash<QName, ElementDeclaration> elements;
    QHash<QName, AttributeDeclaration> attributes;
    QHash<QName, std::shared_ptr<const SchemaType>> types;
    QHash<QName, SourceLocation> groups;
    // In the order in which the documents declare them, for output that is stable.
    QList<QName> elementOrder;
    QList<QName> typeOrder;

    const ElementDeclaration *element(const QName &name) const
    {
        const auto it = elements.constFind(name);
        return it == elements.cend() ? nullptr : &*it;
    }
    const SchemaType *type(const QName &name) const { return types.value(name).get(); }
};

} // namespace ServiceModel::Metadata
