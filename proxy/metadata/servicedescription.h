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

// How the messages of one operation are put into envelopes (sections 2.5 and 3).
struct BindingOperation
{
    enum class Style { Document, Rpc };
    enum class Use { Literal, Encoded };

    QString name;
    QString inputName; // tells overloads apart
    QString soapAction;
    Style style = Style::Document;
    Use inputUse = Use::Literal;
    Use outputUse = Use::Literal;
    QList<SchemaType::Construct> others; // soap:header and what else is not described above
    SourceLocation location;
};

struct Binding
{
    QName name;
    QName portType;
    std::optional<MessageVersion> messageVersion; // none when the binding is not SOAP
    BindingPolicy policy;
    QString transport;
    QList<BindingOperation> operations;
    SourceLocation location;

    const BindingOperation *operation(const QString &name) const;
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
