// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "metadata/servicedescription.h"

// Types in C++ words: what of codemodel.h needs nothing of operations.
namespace ServiceModel::Generator {

// What becomes of white space in a text (XML Schema part 2, section 4.3.6).
enum class WhiteSpace { Preserve, Replace, Collapse };

struct MemberType;

// What is demanded of a simple value beyond its type; null is nothing.
struct FacetSet
{
    QString minLength = {};
    QString maxLength = {};
    QString totalDigits = {};
    QString fractionDigits = {};
    QString minInclusive = {};
    QString minExclusive = {};
    QString maxInclusive = {};
    QString maxExclusive = {};
    QString pattern = {}; // for QRegularExpression
    QStringList values = {};
    QList<MemberType> memberTypes = {}; // of a union: those that a value may be of

    bool operator==(const FacetSet &other) const;
};

// One of the types of a union.
struct MemberType
{
    enum class Kind { Value, List, Union }; // the types of a list are those of its items

    QString name; // in the schema, or that of what it is derived from
    QString valueType; // C++, of a value
    Kind kind = Kind::Value;
    WhiteSpace whiteSpace = WhiteSpace::Collapse;
    FacetSet facets = {};

    bool operator==(const MemberType &other) const = default;
};

inline bool FacetSet::operator==(const FacetSet &other) const = default;

// Of a value, and of its items when it is a list.
struct CheckedFacets { FacetSet value; FacetSet items; };

// A value in a struct, in a wrapper element or in a parameter list, and the XML it stands for.
struct Member
{
    // Content is a part of an element's content with a type of its own: a choice, or a sequence that repeats. Any and
    // AnyAttribute are what wildcards stand for. MixedText is the text between the children.
    enum class Kind { Element, Attribute, Text, Content, Any, AnyAttribute, MixedText };
    enum class Occurrence { Once, Optional, Repeated };
    // How a value is held: as it is; apart, because its type holds itself; as any type that is derived from its own; as an
    // object that others may refer to.
    enum class Holder { Value, Boxed, Polymorphic, Reference };

    QString name;      // C++
    QString valueType; // C++ type of one value: "double", "MathFault"
    QName xmlName;
    Kind kind = Kind::Element;
    Occurrence occurrence = Occurrence::Once;
    Holder holder = Holder::Value;
    Metadata::Wildcard wildcard; // of kind Any
    bool isNillable = false;
    bool isScalar = false; // cheap to pass by value
    WhiteSpace whiteSpace = WhiteSpace::Preserve; // of text
    QString textWhenEmpty = {}; // that an empty element stands for; null when it is empty then
    QString initialValue = {}; // C++, of what can have one value only; empty when it is as its type is
    bool isLenient = false; // always written, and a default value when it is missing in what is read
    QString documentation;
    std::shared_ptr<const FacetSet> facets; // null when none are to be checked
    std::shared_ptr<const FacetSet> itemFacets; // of a list
    bool isContent() const { return kind == Kind::Element || kind == Kind::Content || kind == Kind::Any; }
    QString heldType() const;  // with what holds it: "ServiceModel::Boxed<Node>"
    QString itemType() const;  // with nillability: "std::optional<double>"
    QString type() const;      // with occurrence: "QList<std::optional<double>>"
    QString parameter() const; // "double n1", "const QString &name"
};

struct StructType
{
    // A struct that is an element's type; one that is a part of an element's content; a choice, whose members are its
    // alternatives.
    enum class Kind { Element, Content, Choice };

    QString name;
    Kind kind = Kind::Element;
    QName schemaName; // empty when it has none
    QName encodedName = {}; // what it says that it is, in SOAP's encoding
    QString base; // the struct it extends; empty when none
    QString documentation;
    QList<Member> inheritedMembers; // of all bases, outermost first
    QList<Member> members;
    bool isSoapArray = false;   // of SOAP's encoding
    QName arrayItem = {};       // the type of its items
    QName dictionaryItem = {};  // of a dictionary, whose members are a key and a value: the element with both
    bool isReference = false;   // others may refer to its objects
    bool isRecursive = false;   // holds itself in a list or a box, perhaps through others
    bool isOrdered = false;     // an element is in two places: what it is depends on what stands before it
    bool isAbstract = false;
    bool isPolymorphic = false; // derived types may stand for it, or it for a base
    bool isShared = false;      // others read and write its children with its functions
    bool usesBase = false;      // it reads and writes its base's children with the base's functions
    Metadata::SourceLocation location;
    bool isDictionary() const { return !dictionaryItem.isEmpty(); }
    QList<Member> allMembers() const { return inheritedMembers + members; }
};

struct EnumType
{
    struct Value { QString name; QString text; QString documentation; };

    QString name;
    QString schemaName;
    QString documentation;
    QList<Value> values;
    QString namespaceUri = {}; // of the schema
};

// A C++ namespace for the types of one XML namespace, beside that of the contract: other names for the same types.
struct NamespaceAlias
{
    struct Type { QString name; QString aliased; };

    QString cppNamespace;
    QList<Type> types;
};

} // namespace ServiceModel::Generator
