// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace ServiceModel {

// "servicemodel.transport": requests and replies as HTTP has them, without their content.
Q_DECLARE_LOGGING_CATEGORY(lcTransport)

} // namespace ServiceModel
