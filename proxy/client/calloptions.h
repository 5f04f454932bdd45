// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/replyinfo.h"
#include "transport/requestchannel.h"

#include <optional>

namespace ServiceModel {

// What may be said about a single call: channel->beginAdd(1, 2, this, done, {}, {.timeout = 5s}).
struct CallOptions
{
    std::optional<std::chrono::milliseconds> timeout = {}; // instead of the binding's sendTimeout
    QList<MessageHeader> headers = {};                     // SOAP headers
    HttpHeaders httpHeaders = {};
    CallPriority priority = CallPriority::Normal;          // among the calls of its channel that wait to be sent
    bool idempotent = false;                               // making it twice is as good as once: the RetryPolicy counts
};

} // namespace ServiceModel
