// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace ServiceModel {

Q_DECLARE_LOGGING_CATEGORY(lcChannel) // servicemodel.channel
Q_DECLARE_LOGGING_CATEGORY(lcConfiguration) // servicemodel.configuration
Q_DECLARE_LOGGING_CATEGORY(lcSoap) // servicemodel.soap

} // namespace ServiceModel
