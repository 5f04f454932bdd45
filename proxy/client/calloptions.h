// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/replyinfo.h"

#include <optional>

namespace ServiceModel {

// What may be said about a single call: channel->beginAdd(1, 2, this, done, {}, {.timeout = 5s}).
struct CallOptions
{
    std::optional<std::chrono::milliseconds> timeout = {}; // instead of the binding's sendTimeout
    QList<MessageHeader> headers = {};                     // SOAP headers
    HttpHeaders httpHeaders = {};
};

} // namespace ServiceModel
