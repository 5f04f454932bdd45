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
    void selectContracts(const BuildRequest &request, CodeModel &model);
    void addContract(const Metadata::PortType &portType, CodeModel &model);

    const Metadata::ServiceDescription &m_description;
    Metadata::Diagnostics &m_diagnostics;
    NameScope m_typeNames;
    TypeBuilder m_types;
};

} // namespace ServiceModel::Generator
