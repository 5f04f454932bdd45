// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/messagebuilder.h"

namespace ServiceModel::Generator {

// Makes the operations of one contract after the other, with names that fit together.
class OperationBuilder
{
public:
    OperationBuilder(const Metadata::ServiceDescription &description, TypeBuilder &types, NameScope &typeNames,
                     Metadata::Diagnostics &diagnostics);

    // The operations of a portType, bound by these bindings of it, which agree; none when it is not bound at all.
    void add(const Metadata::PortType &portType, const QList<const Metadata::Binding *> &bindings, bool hasMessageStructs, Contract &contract);

private:
    EnvelopeMessage request(const Metadata::OperationDeclaration &declaration, const Metadata::BindingOperation &bound,
                            const Contract &contract);
    EnvelopeMessage reply(const Metadata::OperationDeclaration &declaration, const Metadata::BindingOperation &bound,
                          const Contract &contract, const EnvelopeMessage &request);
    void addOperation(const Metadata::OperationDeclaration &declaration, const QList<const Metadata::Binding *> &bindings,
                      bool hasMessageStructs, Operation operation, Contract &contract);
    void setActions(const Metadata::OperationDeclaration &declaration, const QList<const Metadata::Binding *> &bindings,
                    const Contract &contract, Operation &operation);
    Operation nameOperation(const QString &declared);
    void nameAll(QList<Member> &members, NameScope &scope) const;
    void nameMembers(Operation &operation, bool hasMessageStructs);
    void addFaults(const Metadata::OperationDeclaration &declaration, const Metadata::BindingOperation &bound, Operation &operation, const Contract &contract);

    Metadata::Diagnostics &m_diagnostics;
    NameScope &m_typeNames;
    NameScope m_channelNames;
    NameScope m_serviceNames;
    MessageBuilder m_messages;
};

} // namespace ServiceModel::Generator
