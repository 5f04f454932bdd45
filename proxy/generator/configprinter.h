// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"

namespace ServiceModel::Generator {

// A configuration with an endpoint for each port, in WCF's form: what ChannelFactory looks names up in.
QByteArray printConfiguration(const CodeModel &model);

} // namespace ServiceModel::Generator
