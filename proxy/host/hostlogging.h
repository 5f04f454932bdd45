// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace ServiceModel {

// "servicemodel.host": warnings are about the service, debug output is about its callers.
Q_DECLARE_LOGGING_CATEGORY(logHost)

} // namespace ServiceModel
