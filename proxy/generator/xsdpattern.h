// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ServiceModel::Generator {

// A pattern of XML Schema (part 2, appendix F) as one of QRegularExpression; null when it is none, or has no counterpart.
QString regularExpression(const QString &pattern);

} // namespace ServiceModel::Generator
