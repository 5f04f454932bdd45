// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/logging.h"

namespace ServiceModel {

Q_LOGGING_CATEGORY(lcChannel, "servicemodel.channel", QtWarningMsg)
Q_LOGGING_CATEGORY(lcConfiguration, "servicemodel.configuration", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSoap, "servicemodel.soap", QtWarningMsg)

} // namespace ServiceModel
