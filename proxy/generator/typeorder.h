// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"

namespace ServiceModel::Generator {

// The structs so that each comes after its base and after those it holds, otherwise as they were. Marks those that hold
// themselves; a member that would make a struct a part of itself is boxed.
QList<StructType> inOrder(const QList<StructType> &structs);

} // namespace ServiceModel::Generator
