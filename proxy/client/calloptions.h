// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/replyinfo.h"
#include "transport/requestchannel.h"

#include <functional>
#include <optional>

namespace ServiceModel {

// How far the bytes of a call are, on their way out and back; -1 for a total that nobody knows.
struct TransferProgress
{
    qint64 bytesSent = 0;
    qint64 bytesToSend = -1;
    qint64 bytesReceived = 0;
    qint64 bytesToReceive = -1;
};

// What may be said about a single call: channel->beginAdd(1, 2, this, done, {}, {.timeout = 5s}).
struct CallOptions
{
    std::optional<std::chrono::milliseconds> timeout = {}; // instead of the binding's sendTimeout
    QList<MessageHeader> headers = {};                     // SOAP headers
    HttpHeaders httpHeaders = {};
    CallPriority priority = CallPriority::Normal;          // among the calls of its channel that wait to be sent
    bool idempotent = false;                               // making it twice is as good as once: the RetryPolicy counts
    QList<Attachment> attachments = {};                    // beside the body; for bindings with MTOM or SwA
    // Asked for each attachment of the reply just before it comes; what it gives is written to, and has it all when the call
    // succeeds. Without a device, the attachment is kept in memory or in a temporary file.
    AttachmentSink attachmentSink = {};
    std::function<void(const TransferProgress &progress)> progress = {}; // now and then, from the event loop
};

// The same, with these headers behind those that are there.
inline CallOptions withHeaders(CallOptions options, const QList<MessageHeader> &headers)
{
    options.headers += headers;
    return options;
}

} // namespace ServiceModel
