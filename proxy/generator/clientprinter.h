// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"

namespace ServiceModel::Generator {

// <base>_client.h and <base>_client.cpp: the abstract channel of each contract, with its implementation, and its ClientBase.
QByteArray printClientHeader(const CodeModel &model);
// The header is for the parts, when there are several, and empty when there is one.
struct ClientSource { QByteArray privateHeader; QList<QByteArray> parts; };
ClientSource printClientSource(const CodeModel &model);

} // namespace ServiceModel::Generator
