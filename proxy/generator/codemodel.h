// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "metadata/servicedescription.h"

// What the printers print: the contract in C++ words. All names here are final, valid C++ and free of collisions; all
// decisions are taken. The printers only lay out text.
namespace ServiceModel::Generator {

// A value in a struct, in a wrapper element or in a parameter list, and the XML it stands for.
struct Member
{
    // Content is a part of an element's content with a type of its own: a choice, or a sequence that repeats. Any and
    // AnyAttribute are what wildcards stand for. MixedText is the text between the children.
    enum class Kind { Element, Attribute, Text, Content, Any, AnyAttribute, MixedText };
    enum class Occurrence { Once, Optional, Repeated };
    // How a value is held: as it is; apart, because its type holds itself; as any type that is derived from its own.
    enum class Holder { Value, Boxed, Polymorphic };

    QString name;      // C++
    QString valueType; // C++ type of one value: "double", "MathFault"
    QName xmlName;
    Kind kind = Kind::Element;
    Occurrence occurrence = Occurrence::Once;
    Holder holder = Holder::Value;
    Metadata::Wildcard wildcard; // of kind Any
    bool isNillable = false;
    bool isScalar = false; // cheap to pass by value
    bool isLenient = false; // always written, and a default value when it is missing in what is read
    QString documentation;
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
    QString base; // the struct it extends; empty when none
    QString documentation;
    QList<Member> inheritedMembers; // of all bases, outermost first
    QList<Member> members;
    bool isRecursive = false;   // holds itself in a list or a box, perhaps through others
    bool isOrdered = false;     // an element is in two places: what it is depends on what stands before it
    bool isAbstract = false;
    bool isPolymorphic = false; // derived types may stand for it, or it for a base
    bool isShared = false;      // others read and write its children with its functions
    bool usesBase = false;      // it reads and writes its base's children with the base's functions
    Metadata::SourceLocation location;
    QList<Member> allMembers() const { return inheritedMembers + members; }
};

struct EnumType
{
    struct Value { QString name; QString text; QString documentation; };

    QString name;
    QString schemaName;
    QString documentation;
    QList<Value> values;
};

// A message as the WSDL has it, for the WSDL of a service.
struct WsdlMessage
{
    QName name;
    QString part;  // empty when there is none
    QName element; // of the part
};

struct Fault
{
    QString name; // as the WSDL says: "MathFaultFault"
    QString type; // C++
    WsdlMessage message;
    QString action;
};

struct Operation
{
    QString name;          // as the WSDL says: "Add"
    QString symbol;        // tells it from all others in the generated files: "Add"
    QString upperName;     // in beginAdd
    QString lowerName;     // in addAsync
    QString syncName;      // as a plain function of the channel
    QString serviceName;   // as a plain function of the service
    QString completedArgs; // "AddCompletedEventArgs"
    QString documentation;
    QString action;
    QString replyAction;
    WsdlMessage request;
    WsdlMessage reply;
    bool isOneWay = false;
    // Wrapped: the members of the request's wrapper element. Bare: one member, the element itself.
    bool isRequestWrapped = true;
    bool isReplyWrapped = true;
    QList<Member> parameters;
    std::optional<Member> result; // none is void
    QList<Fault> faults;

    QString resultType() const { return result ? result->type() : QStringLiteral("void"); }
};

struct Contract
{
    QName name;              // of the portType
    QString configurationName;
    QString documentation;
    QString channelClass;          // ICalculatorChannel
    QString channelImplementation; // CalculatorChannelImpl
    QString clientClass;           // CalculatorClient
    QString serviceClass;          // CalculatorServiceBase
    QString describeFunction;      // calculatorContract
    QList<Operation> operations;
    QByteArray wsdl; // what a service publishes
};

// A port that can be called, for the configuration.
struct Endpoint
{
    QString name; // no other has it
    QString address;
    QString contract;
    MessageVersion messageVersion;
    Metadata::BindingPolicy policy = {};
};

struct CodeModel
{
    QString cppNamespace; // "Calculator", "Microsoft::ServiceModel::Samples"
    QString baseName;     // of the files
    QStringList header;   // the comment that opens each file: tool, version, options
    QStringList includes; // headers of the library that the types need
    QList<EnumType> enums;
    QList<StructType> structs; // each after those it needs
    QList<Contract> contracts;
    QList<Endpoint> endpoints;
    bool hasSync = false;
};

} // namespace ServiceModel::Generator
