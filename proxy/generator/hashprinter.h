// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"
#include "generator/codewriter.h"

namespace ServiceModel::Generator {

// Hash functions, for structs that may be keys: those of a few simple values that are always there.
void printHashDeclaration(CodeWriter &code, const StructType &type);
void printHashSource(CodeWriter &code, const StructType &type);

} // namespace ServiceModel::Generator
