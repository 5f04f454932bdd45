// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/calltimings.h"
#include "soap/message.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace ServiceModel {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

// What came with a reply beside its value.
struct ReplyInfo
{
    int httpStatus = 0; // 0 when no reply came
    HttpHeaders httpHeaders;
    QList<MessageHeader> headers; // SOAP headers
    QList<Attachment> attachments; // all that came, those that are in the value among them
    std::chrono::microseconds elapsed{0}; // from begin to completion
    CallTimings timings;
    int attempts = 1; // more when the retry policy made the call again
};

} // namespace ServiceModel
