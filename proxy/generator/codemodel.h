// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/typemodel.h"

// What the printers print: the contract in C++ words. All names here are final, valid C++ and free of collisions; all
// decisions are taken. The printers only lay out text.
namespace ServiceModel::Generator {

// A part of a message, perhaps another one, that is a header.
struct HeaderPart
{
    QName message;
    QList<Metadata::MessagePart> messageParts;
    QString part;
    QList<HeaderPart> faults = {}; // that concern it
};

// A message as it stands in an envelope.
struct EnvelopeMessage
{
    QName name;                         // in the WSDL, with its parts
    QList<Metadata::MessagePart> parts;
    QName wrapper;                      // the element around the members; empty when they are the body's own elements
    QList<Member> members;              // in the body
    QList<Member> mimeParts;            // beside the envelope
    QList<Member> headers;              // in the header
    QString structName;                 // of the struct that has them all; empty when they are passed one by one
    bool hasObjects = false;            // some of its types are such that others refer to their objects
    QString encoding;                   // the namespace of SOAP's encoding; empty when literal
    QStringList bodyParts;              // by their names in the WSDL
    QList<HeaderPart> headerParts;

    bool isEncoded() const { return !encoding.isEmpty(); }
    QList<Member> all() const { return members + mimeParts + headers; }
    QList<QName> bodyElements;          // that the body may begin with; several when others may stand for an element

    QName firstElement() const { return bodyElements.isEmpty() ? wrapper : bodyElements.first(); }
    // The message as one value.
    QString type() const;
};

struct Fault
{
    QString name;  // as the WSDL says: "MathFaultFault"
    QString type;  // C++
    QName message; // in the WSDL, with its parts
    QList<Metadata::MessagePart> parts;
    QName element; // of the detail
    Metadata::ElementDeclaration declaration; // of it
    bool isHeader = false;
    QString action;
    QString encoding = {}; // as of an EnvelopeMessage
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
    EnvelopeMessage request;
    EnvelopeMessage reply;
    bool isOneWay = false;
    bool isRpc = false;
    QList<Fault> faults;

    // What functions are given, and what they return; none is void.
    QList<Member> parameters() const;
    // What describes it to the library, among the functions of the file.
    QString entryFunction() const;
    bool hasResult() const { return !reply.all().isEmpty(); }
    QString resultType() const { return hasResult() ? reply.type() : QStringLiteral("void"); }
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
    QByteArray wsdl;              // what a service publishes
    QByteArray bindingOperations; // how it is bound; empty when that is as usual
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
    QStringList usings = {}; // types that other generated headers have: "::Common::Address"
    QList<NamespaceAlias> aliases = {};
    QList<EnumType> enums;
    QList<StructType> structs; // each after those it needs
    QList<Contract> contracts;
    QList<Endpoint> endpoints;
    struct Parts { qsizetype exactly = 0; qsizetype files = 0; };
    Parts parts = {};     // of each source: so many, or that many files whatever it needs; 0 is as its size asks for
    bool hasSync = false;
    bool hasFacets = false;  // structs have functions that check their facets
    bool hasEncoded = false; // some message is in SOAP's encoding: types say their names
};

} // namespace ServiceModel::Generator
