// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/typebuilder.h"

namespace ServiceModel::Generator {

// Turns the operations of one portType into those of a contract: their names, the parameters and results that their
// messages stand for, their actions and faults.
class OperationBuilder
{
public:
    OperationBuilder(const Metadata::ServiceDescription &description, TypeBuilder &types, NameScope &typeNames,
                     Metadata::Diagnostics &diagnostics, Contract &contract);

    // Nothing is added when the operation is refused.
    void add(const Metadata::OperationDeclaration &declaration);

private:
    // Which element is a wrapper, to be replaced by what it holds: one named like the operation, as a request; one that
    // holds one value at most, as the reply to it; one that is empty.
    enum class Wrapper { OfOperation, OfOneValue, Empty };
    struct BoundOperation { const Metadata::BindingOperation *operation; bool hasAddressing; };
    struct Message { WsdlMessage message; bool isWrapped = true; QList<Member> members; };

    QList<BoundOperation> bindingsOf(const QString &operation) const;
    bool checkBindings(const Metadata::OperationDeclaration &declaration, const QList<BoundOperation> &bindings);
    void setActions(const Metadata::OperationDeclaration &declaration, const QList<BoundOperation> &bindings,
                    Operation &operation) const;
    void nameOperation(Operation &operation);
    void addFaults(const Metadata::OperationDeclaration &declaration, Operation &operation);
    Message buildMessage(const Metadata::OperationMessage &message, Wrapper wrapper, const QString &operation);

    const Metadata::ServiceDescription &m_description;
    TypeBuilder &m_types;
    NameScope &m_typeNames;
    Metadata::Diagnostics &m_diagnostics;
    Contract &m_contract;
    NameScope m_channelNames;
    NameScope m_serviceNames;
};

} // namespace ServiceModel::Generator
