// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"

namespace ServiceModel::Generator {

// The structs so that each comes after its base and after those it holds, otherwise as they were. Marks those that hold
// lists of themselves; holding oneself any other way is an error.
QList<StructType> inOrder(const QList<StructType> &structs, Metadata::Diagnostics &diagnostics);

} // namespace ServiceModel::Generator
