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

    // An operation bound by these bindings of its portType, which agree; none when it is not bound at all.
    void add(const Metadata::OperationDeclaration &declaration, const QList<const Metadata::Binding *> &bindings,
             bool hasMessageStructs, Contract &contract);

private:
    struct Bound { const Metadata::BindingOperation *operation; bool hasAddressing; };

    EnvelopeMessage request(const Metadata::OperationDeclaration &declaration, const Metadata::BindingOperation &bound,
                            const Contract &contract);
    EnvelopeMessage reply(const Metadata::OperationDeclaration &declaration, const Metadata::BindingOperation &bound,
                          const Contract &contract, const EnvelopeMessage &request);
    void setActions(const Metadata::OperationDeclaration &declaration, const QList<Bound> &bounds, const Contract &contract,
                    Operation &operation);
    void nameOperation(Operation &operation);
    void nameMembers(Operation &operation, bool hasMessageStructs);
    void addFaults(const Metadata::OperationDeclaration &declaration, const Metadata::BindingOperation &bound, Operation &operation, const Contract &contract);

    Metadata::Diagnostics &m_diagnostics;
    NameScope &m_typeNames;
    NameScope m_channelNames;
    NameScope m_serviceNames;
    MessageBuilder m_messages;
};

} // namespace ServiceModel::Generator
