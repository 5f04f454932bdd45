// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "metadata/schema.h"

namespace ServiceModel::Generator {

// That there is no type, element... of that name, and where else one may have been meant: as something else, or in another
// namespace.
QString undeclared(QStringView kind, const QName &name, const Metadata::Schema &schema);

} // namespace ServiceModel::Generator
