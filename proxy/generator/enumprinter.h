// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codewriter.h"
#include "generator/namespaceconstants.h"
#include "generator/typemodel.h"

namespace ServiceModel::Generator {

// An enumeration with its text conversion and its codec: in the header, and in the source.
void printEnumDeclaration(CodeWriter &code, const EnumType &type);
void printEnumSource(CodeWriter &code, const EnumType &type, NamespaceConstants &namespaces, bool hasEncoded);

} // namespace ServiceModel::Generator
