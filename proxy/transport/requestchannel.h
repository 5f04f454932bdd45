// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/replyinfo.h"

#include <QUrl>

#include <exception>
#include <functional>

namespace ServiceModel {

struct TransportRequest
{
    QUrl url;
    QByteArray contentType;
    QByteArray body;
    HttpHeaders headers = {};
    QString operation = {}; // for messages to people
};

// Either an HTTP answer, whatever its status, or the error that kept one from coming whole.
struct TransportReply
{
    int status = 0;
    QByteArray reason = {};
    HttpHeaders headers = {};
    QByteArray body = {};
    std::exception_ptr error = nullptr;

    QByteArray header(QByteArrayView name) const; // the first of that name, in any case; null when absent
};

// The seam between messages and bytes: sends a request, brings its reply. Belongs to one thread. Destroying it cancels
// everything.
class RequestChannel
{
public:
    using Done = std::function<void(TransportReply &&reply)>;

    virtual ~RequestChannel() = default;

    // Calls done once, from the event loop, never inside send(). The number names the request for cancel().
    virtual quint64 send(const TransportRequest &request, Done done) = 0;
    // The request is dropped; its done is not called any more.
    virtual void cancel(quint64 request) = 0;
};

} // namespace ServiceModel
