// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "transport/transportlogging.h"

namespace ServiceModel {

Q_LOGGING_CATEGORY(lcTransport, "servicemodel.transport", QtWarningMsg)

} // namespace ServiceModel
