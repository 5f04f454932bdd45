// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/rolefiles.h"

namespace ServiceModel::Generator {

// <base>_service.h, <base>_service.cpp and so on: the base of a service class for each contract.
RoleFiles printService(const CodeModel &model);

} // namespace ServiceModel::Generator
