// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"
#include "generator/namespaceconstants.h"

namespace ServiceModel::Generator {

// The function that describes a contract: its operations with their actions, elements, headers and faults.
void printContractSource(CodeWriter &code, const Contract &contract, NamespaceConstants &namespaces);

} // namespace ServiceModel::Generator
