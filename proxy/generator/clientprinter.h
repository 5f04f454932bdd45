// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/rolefiles.h"

namespace ServiceModel::Generator {

// <base>_client.h, <base>_client.cpp and so on: the abstract channel of each contract, with its implementation, and its
// ClientBase.
RoleFiles printClient(const CodeModel &model);

} // namespace ServiceModel::Generator
