// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/replyinfo.h"
#include "soap/multipartcontent.h"
#include "soap/multipartmessage.h"

#include <QUrl>

#include <exception>
#include <memory>

namespace ServiceModel {

// Which of the requests that wait goes first.
enum class CallPriority { High, Normal, Low };

struct TransportRequest
{
    QUrl url;
    QByteArray contentType;
    QByteArray body;
    HttpHeaders headers = {};
    QString operation = {}; // for messages to people
    CallPriority priority = CallPriority::Normal;
    std::shared_ptr<const MultipartContent> multipart = nullptr; // what goes beside the body, which is its first part then
    AttachmentSink attachmentSink = {};                          // for those of the reply
    bool mayBeRepeated = false;                                  // so that what can be read once is kept
};

// Either an HTTP answer, whatever its status, or the error that kept one from coming whole.
struct TransportReply
{
    int status = 0;
    QByteArray reason = {};
    HttpHeaders headers = {};
    QByteArray body = {};
    bool isMultipart = false; // the body is one of several parts; the others are attachments
    QList<Attachment> attachments = {};
    std::exception_ptr error = nullptr;
    bool isUnsent = false;         // with an error: nothing of the body went out
    bool isConnectionLost = false; // with an error: the connection broke, who knows after what

    QByteArray header(QByteArrayView name) const; // the first of that name, in any case; null when absent
};

// Who waits for a reply.
class ReplyReceiver
{
public:
    virtual ~ReplyReceiver() = default;

    virtual void reached(CallStage stage) { Q_UNUSED(stage) } // up to Received
    virtual void receive(TransportReply &&reply) = 0;

    // Bytes so far, and of all; -1 when nobody knows.
    virtual bool wantsProgress() const { return false; }
    virtual void uploaded(qint64 sent, qint64 total) { Q_UNUSED(sent) Q_UNUSED(total) }
    virtual void downloaded(qint64 received, qint64 total) { Q_UNUSED(received) Q_UNUSED(total) }
};

// The seam between messages and bytes: sends a request, brings its reply. Belongs to one thread. Destroying it cancels
// everything.
class RequestChannel
{
public:
    virtual ~RequestChannel() = default;

    // The receiver hears once, from the event loop, never inside send(). The number, which is never 0, names the request
    // for cancel().
    virtual quint64 send(const TransportRequest &request, std::shared_ptr<ReplyReceiver> receiver) = 0;
    // The request is dropped; its receiver hears no more.
    virtual void cancel(quint64 request) = 0;
};

} // namespace ServiceModel
