// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/typebuilder.h"

namespace ServiceModel::Generator {

// Turns a message of the WSDL, bound to an envelope in one of the ways there are, into the members that functions take
// and return.
class MessageBuilder
{
public:
    // Which element of document/literal is a wrapper, to be replaced by what it holds: one named like the operation, as a
    // request; one that holds one value at most, as the reply to it; one that is empty.
    enum class Wrapper { OfOperation, OfOneValue, Empty };

    struct Request
    {
        const Metadata::OperationMessage &message;
        const Metadata::BoundMessage &bound;
        bool isRpc;
        QName rpcWrapper;
        Wrapper wrapper;
        QString operation;
    };

    MessageBuilder(const Metadata::ServiceDescription &description, TypeBuilder &types, Metadata::Diagnostics &diagnostics)
        : m_description(description), m_types(types), m_diagnostics(diagnostics)
    {
    }

    // Members have no names yet that are safe where they are used.
    EnvelopeMessage build(const Request &request);
    // The details that a fault message stands for: one each part.
    QList<Fault> faults(const Metadata::OperationMessage &fault);
    // What faults may say in their headers of those of the message.
    QList<Fault> headerFaults(const Metadata::BoundMessage &bound);
    // Whatever the operations of a contract say to be wrong is told apart by its type.
    void tellApart(QList<Operation> &operations);

private:
    const Metadata::MessageDeclaration *declaration(const QName &name, const Metadata::SourceLocation &where);
    QList<Metadata::MessagePart> bodyParts(const Metadata::MessageDeclaration &message, const Request &request);
    void addBody(const QList<Metadata::MessagePart> &parts, const Request &request, EnvelopeMessage &result);
    bool unwrap(const Metadata::MessagePart &part, const Request &request, EnvelopeMessage &result);
    void addHeaders(const Request &request, EnvelopeMessage &result);
    std::optional<HeaderPart> headerPart(const Metadata::HeaderBinding &header);
    Metadata::ElementDeclaration typedPart(const Metadata::MessagePart &part) const;
    std::optional<Member> bodyMember(const Metadata::MessagePart &part);
    std::optional<Member> headerMember(const Metadata::MessagePart &part);
    QList<Fault> details(const Metadata::MessagePart &part, const Fault &fault);

    const Metadata::ServiceDescription &m_description;
    TypeBuilder &m_types;
    Metadata::Diagnostics &m_diagnostics;
};

} // namespace ServiceModel::Generator
