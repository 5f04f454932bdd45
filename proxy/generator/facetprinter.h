// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"
#include "generator/codewriter.h"

namespace ServiceModel::Generator {

// The functions that say what of a struct is against the facets of its schema.
void printFacetDeclarations(CodeWriter &code, const QList<StructType> &structs);
void printFacetSource(CodeWriter &code, const QList<StructType> &structs);

} // namespace ServiceModel::Generator
