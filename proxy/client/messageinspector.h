// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/contractdescription.h"
#include "soap/message.h"
#include "transport/requestchannel.h"

namespace ServiceModel {

// Which call a message belongs to.
struct CallContext
{
    quint64 number = 0; // counts the calls of a process, from 1
    const OperationDescription *operation = nullptr;
    QUrl address = {};
    QString messageId = {}; // under which the request went out; empty without WS-Addressing
    int attempt = 1;        // grows when the retry policy makes the call again
};

// Sees, and may change, the messages of a channel: logging, headers, tests. Hooks run in the channel's thread, in the order
// in which inspectors were added for requests and in the reverse order for replies. One that throws fails the call.
class MessageInspector
{
public:
    virtual ~MessageInspector() = default;

    virtual void beforeSendRequest(Message &request, const CallContext &context) { Q_UNUSED(request) Q_UNUSED(context) }
    // The same request as bytes, once for each attempt. The transport adds HTTP headers of the connection to it.
    virtual void requestWritten(const TransportRequest &request, const CallContext &context) { Q_UNUSED(request) Q_UNUSED(context) }
    virtual void stageReached(CallStage stage, const CallContext &context) { Q_UNUSED(stage) Q_UNUSED(context) }
    // What came back as bytes, or the error that came instead; once for each attempt.
    virtual void replyReceived(const TransportReply &reply, const CallContext &context) { Q_UNUSED(reply) Q_UNUSED(context) }
    // The reply may be looked at (action, headers, envelope()); its reader is the channel's.
    virtual void afterReceiveReply(Message &reply, const CallContext &context) { Q_UNUSED(reply) Q_UNUSED(context) }
    // Once a call, just before its views hear of it; error is null when it succeeded.
    virtual void completed(const CallContext &context, const std::exception_ptr &error) { Q_UNUSED(context) Q_UNUSED(error) }
};

} // namespace ServiceModel
