// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/hostlogging.h"

namespace ServiceModel {

Q_LOGGING_CATEGORY(logHost, "servicemodel.host", QtInfoMsg)

} // namespace ServiceModel
