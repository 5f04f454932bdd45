// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "metadata/policyreader.h"
#include "metadata/schema.h"

#include <QByteArray>

// What a WSDL 1.1 document and all it imports say, as a plain model: nothing here knows of C++ or of the network.
namespace ServiceModel::Metadata {

// WSDL 1.1, section 2.3
struct MessagePart
{
    QString name;
    QName element; // of a part that is an element
    QName type;    // of a part that is of a type
    SourceLocation location;
};

struct MessageDeclaration
{
    QName name;
    QList<MessagePart> parts;
    SourceLocation location;
};

// The input, output or a fault of an operation (section 2.4).
struct OperationMessage
{
    QString name;   // empty for most inputs and outputs
    QName message;
    QString action; // wsaw:Action or wsam:Action; empty when it is not there
    SourceLocation location;
};

struct OperationDeclaration
{
    QString name;
    QString documentation;
    std::optional<OperationMessage> input;
    std::optional<OperationMessage> output;
    QList<OperationMessage> faults;
    bool isOutputFirst = false; // solicit-response and notification
    SourceLocation location;
};

struct PortType
{
    QName name;
    QString documentation;
    QList<OperationDeclaration> operations;
    SourceLocation location;
};

// A part of a message that travels as a header of the envelope (section 3.7).
struct HeaderBinding
{
    QName message; // need not be the operation's own
    QString part;
    QList<HeaderBinding> faults = {}; // soap:headerfault: what is said of it in a header of a fault
    SourceLocation location;
};

// How one message is put into an envelope (sections 3.5 and 5).
struct BoundMessage
{
    QString encoding = {};             // use="encoded": the namespace of the encoding; empty when literal
    QString namespaceUri = {};         // of the wrapper, in style rpc
    std::optional<QStringList> parts = {}; // that are the body; none is all of them
    QList<HeaderBinding> headers = {};
    QStringList attachments = {};      // parts that travel beside the envelope (MIME)

    friend bool operator==(const BoundMessage &, const BoundMessage &);
};

// How the messages of one operation are put into envelopes (sections 2.5 and 3).
struct BindingOperation
{
    QString name;
    QString inputName; // tells overloads apart
    QString outputName = {};
    QString soapAction = {};
    bool isRpc = false;
    BoundMessage input = {};
    BoundMessage output = {};
    QHash<QString, BoundMessage> faults = {}; // by name; those that say nothing of their encoding are left out
    SourceLocation location = {};
};

struct Binding
{
    QName name;
    QName portType;
    std::optional<MessageVersion> messageVersion; // none when the binding is not SOAP
    BindingPolicy policy;
    QString transport;
    bool isHttp = false; // SOAP may go over queues and sockets, too
    QList<BindingOperation> operations;
    SourceLocation location;

    // The one that binds this operation of the portType, which may have others of that name.
    const BindingOperation *operation(const OperationDeclaration &declaration) const;
};

struct Port
{
    QString name;
    QName binding;
    QString address;
    SourceLocation location;
};

struct Service
{
    QName name;
    QString documentation;
    QList<Port> ports;
    SourceLocation location;
};

struct ServiceDescription
{
    QHash<QName, MessageDeclaration> messages;
    QList<PortType> portTypes;
    QList<Binding> bindings;
    QList<Service> services;
    Schema schema;
    // Each xs:schema as a document without schema locations, in the order in which they were read.
    QList<QByteArray> schemaDocuments;

    const MessageDeclaration *message(const QName &name) const;
    const PortType *portType(const QName &name) const;
    const Binding *binding(const QName &name) const;
};

} // namespace ServiceModel::Metadata
