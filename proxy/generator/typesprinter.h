// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"
#include "generator/codewriter.h"

namespace ServiceModel::Generator {

// <base>_types.h and <base>_types.cpp, _types2.cpp...: structs and enums with their codec, and the descriptions of the
// contracts.
QString typesHeader(const CodeModel &model);
QByteArray printTypesHeader(const CodeModel &model);
// Its includes and declarations; the namespace stays open.
void printTypeDeclarations(CodeWriter &code, const CodeModel &model);
// Declares those of its types that are among the words, by their names.
void printTypeNames(CodeWriter &code, const CodeModel &model, const QSet<QString> &words);
QList<QByteArray> printTypesSource(const CodeModel &model);

// What all generated files begin with.
void printOpening(CodeWriter &code, const CodeModel &model);
void openNamespace(CodeWriter &code, const CodeModel &model);
void closeNamespace(CodeWriter &code, const CodeModel &model);

} // namespace ServiceModel::Generator
