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
    QString service = {};   // only the ports of this one; empty is all
    QStringList ports = {}; // only these; empty is all
    bool hasSync = false;
    bool hasMessageStructs = false; // messages are passed as one struct
    bool hasTypesOnly = false;      // all types of the schemas, and no contract
    bool hasFacets = false;         // with functions that check them
};

// Turns a description of services into the model that is printed. Complains about all that cannot be printed.
class ContractBuilder
{
public:
    ContractBuilder(const Metadata::ServiceDescription &description, Metadata::Diagnostics &diagnostics);

    // Meaningless when diagnostics have errors afterwards.
    CodeModel build(const BuildRequest &request);

private:
    // A portType with those of its bindings that agree on how messages look: one contract, however many endpoints.
    struct Selection
    {
        const Metadata::PortType *portType;
        QList<const Metadata::Binding *> bindings;
        QString name; // of the contract in configurations
    };

    void makeTypes(const BuildRequest &request, const TypeBuilder *names, CodeModel &model);
    void useAttachments(CodeModel &model);
    void addTexts(CodeModel &model) const;
    bool selectContracts(const BuildRequest &request, CodeModel &model);
    void selectPorts(const BuildRequest &request, CodeModel &model);
    void selectBindings();
    void selectOtherTransports();
    // The selection that the binding belongs to, or null when it is not SOAP over HTTP.
    const Selection *select(const Metadata::Binding &binding);
    bool agree(const Metadata::Binding &a, const Metadata::Binding &b, const Metadata::PortType &portType) const;
    Contract contractOf(const Selection &selection);
    void addOperations(const Selection &selection, bool hasMessageStructs, Contract &contract);

    const Metadata::ServiceDescription &m_description;
    Metadata::Diagnostics &m_diagnostics;
    NameScope m_typeNames;
    TypeBuilder m_types;
    QList<Selection> m_selections;
};

} // namespace ServiceModel::Generator
