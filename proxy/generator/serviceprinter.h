// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"

namespace ServiceModel::Generator {

// <base>_service.h and <base>_service.cpp: the base of a service class for each contract.
QByteArray printServiceHeader(const CodeModel &model);
QList<QByteArray> printServiceSource(const CodeModel &model);

} // namespace ServiceModel::Generator
