// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/typebuilder.h"

namespace ServiceModel::Generator {

// What a person asked for.
struct BuildRequest
{
    QString cppNamespace;
    QString baseName;
    QString service; // only the ports of this one; empty is all
    bool hasSync = false;
};

// Turns a description of services into the model that is printed. Complains about all that cannot be printed.
class ContractBuilder
{
public:
    ContractBuilder(const Metadata::ServiceDescription &description, Metadata::Diagnostics &diagnostics);

    // Meaningless when diagnostics have errors afterwards.
    CodeModel build(const BuildRequest &request);

private:
    // Which element is a wrapper, to be replaced by what it holds: one named like the operation, as a request; one that
    // holds one value at most, as the reply to it; one that is empty.
    enum class Wrapper { OfOperation, OfOneValue, Empty };
    struct BoundOperation { const Metadata::BindingOperation *operation; bool hasAddressing; };
    struct Message { WsdlMessage message; bool isWrapped = true; QList<Member> members; };

    void selectContracts(const BuildRequest &request, CodeModel &model);
    void addContract(const Metadata::PortType &portType, CodeModel &model);
    void addOperation(const Metadata::OperationDeclaration &declaration, const QList<BoundOperation> &bindings,
                      Contract &contract);
    bool checkBindings(const Metadata::OperationDeclaration &declaration, const QList<BoundOperation> &bindings);
    void setActions(const Metadata::OperationDeclaration &declaration, const QList<BoundOperation> &bindings,
                    const Contract &contract, Operation &operation);
    void nameOperation(Operation &operation);
    void addFaults(const Metadata::OperationDeclaration &declaration, Operation &operation, const Contract &contract);
    Message buildMessage(const Metadata::OperationMessage &message, Wrapper wrapper, const QString &operation);
    void beLenient(QList<Member> &members) const;

    const Metadata::ServiceDescription &m_description;
    Metadata::Diagnostics &m_diagnostics;
    NameScope m_typeNames;
    NameScope m_channelNames;
    NameScope m_serviceNames;
    TypeBuilder m_types;
};

} // namespace ServiceModel::Generator
