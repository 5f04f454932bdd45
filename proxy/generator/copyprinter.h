// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codewriter.h"
#include "generator/typemodel.h"

namespace ServiceModel::Generator {

// The constructors and assignments of a choice that copy and move it: those of std::variant, in its struct, or written out in
// the source where it has many alternatives.
void printCopyDeclarations(CodeWriter &code, const StructType &type);
void printCopies(CodeWriter &code, const StructType &type);

} // namespace ServiceModel::Generator
