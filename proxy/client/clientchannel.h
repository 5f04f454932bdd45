// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/calloptions.h"
#include "client/channelcontext.h"
#include "client/pendingcall.h"
#include "model/communicationobject.h"

#include <QFuture>

#include <unordered_set>
#include <vector>

// The base of generated channels. One call, five views of it:
//
//     channel->beginAdd(1, 2, this, [this](const AsyncResult &ar) { show(m_channel->endAdd(ar)); });
//     QFuture<double> sum = channel->addAsync(1, 2);
//     connect(channel, &ICalculatorChannel::addCompleted, this, [](const AddCompletedEventArgs &e) { ... });
//     double sum = co_await within(this, channel->addAsync(1, 2));
//     observe(channel->addAsync(1, 2), this, [](QFuture<double> sum) { ... });
//
// Rules:
//  1. The channel owns the calls in flight. Dropping an AsyncResult or a QFuture neither cancels nor leaks.
//  2. A call ends exactly once: value, fault, timeout, cancel, transport error or abort, whichever is first. Then, in one
//     turn of the event loop: future, signal, callback.
//  3. Nothing completes inside begin, cancel() or abort(). begin never throws.
//  4. A callback runs in its context's thread, and not at all when the context or the channel is gone. Inside it the
//     channel may be deleted.
//  5. Destroying a channel ends its futures with CommunicationObjectAbortedException and is otherwise silent. close() lets
//     calls finish up to the binding's closeTimeout and never throws.
//  6. end early, twice, on another channel or with another operation's result: InvalidOperationException. It never blocks.
//  7. A failed call does not fault the channel; only a failed open does.
//  8. A timeout is a deadline over the whole call.
//  9. A channel belongs to its thread, like QNetworkAccessManager. Another thread makes its own from the factory; channels
//     are cheap. A call from a wrong thread ends with InvalidOperationException.
// 10. Arguments are encoded before begin returns.
//
// An exception that escapes from a callback or a continuation is logged; none crosses the event loop.
namespace ServiceModel {

class ClientChannel : public CommunicationObject
{
    Q_OBJECT
public:
    ~ClientChannel() override;

    const ServiceEndpoint &endpoint() const { return m_context.endpoint; }
    qsizetype callsInFlight() const { return qsizetype(m_calls.size()); }

Q_SIGNALS:
    // How far a call is whose bytes take their time: now and then, and at its end. The total is -1 when nobody knows it.
    void uploadProgress(const ServiceModel::AsyncResult &call, qint64 bytesSent, qint64 bytesTotal);
    void downloadProgress(const ServiceModel::AsyncResult &call, qint64 bytesReceived, qint64 bytesTotal);

protected:
    explicit ClientChannel(const ChannelContext &context);

    template <class R>
    AsyncResult beginOperation(const Operation<R> &operation, const MessageBody &body, QObject *context,
                               AsyncCallback callback, const QVariant &state, const CallOptions &options)
    {
        return begin(NewCall(new Call<R>(operation)), body, context, std::move(callback), state, options);
    }

    template <class R>
    QFuture<R> operationAsync(const Operation<R> &operation, const MessageBody &body, const CallOptions &options)
    {
        NewCall call(new Call<R>(operation));
        const QFuture<R> future = static_cast<Call<R> &>(*call).makeFuture();
        start(std::move(call), body, options);
        return future;
    }

    template <class R>
    R endOperation(const Operation<R> &operation, const AsyncResult &result)
    {
        end(&operation, operation.description, result);
        if constexpr (!std::is_void_v<R>)
            return static_cast<Call<R> &>(*result.state()).value();
    }

    // Blocks, while the event loop of the channel's thread goes on. For worker threads only: in the thread of the application
    // object, and in any but the channel's, it throws InvalidOperationException.
    template <class R>
    R waitForOperation(const Operation<R> &operation, const MessageBody &body, const CallOptions &options)
    {
        return endOperation(operation, wait(NewCall(new Call<R>(operation)), body, options));
    }

    QString onOpen() override;
    bool onClose() override;
    void onAbort() override;

private:
    friend class PendingCall;

    using NewCall = std::unique_ptr<PendingCall>;

    // What the templates above share: they are compiled once more for every operation of a contract.
    AsyncResult begin(NewCall newCall, const MessageBody &body, QObject *context, AsyncCallback callback, const QVariant &state,
                      const CallOptions &options);
    AsyncResult wait(NewCall newCall, const MessageBody &body, const CallOptions &options);
    void end(const void *operation, const OperationDescription &description, const AsyncResult &result) const;

    void start(const std::shared_ptr<PendingCall> &call, const MessageBody &body, const CallOptions &options);
    void refuseForeignThread(const std::shared_ptr<PendingCall> &call);
    static std::exception_ptr foreignThread(const PendingCall &call);
    void send(const std::shared_ptr<PendingCall> &call);
    static AttachmentSink guardedSink(const PendingCall &call);
    void stageReached(PendingCall &call, CallStage stage);
    void receive(PendingCall &call, TransportReply &&reply);
    bool repeat(PendingCall &call, const TransportReply &reply);
    void finish(PendingCall &call, const std::exception_ptr &error);
    void expire(PendingCall &call);
    std::exception_ptr refusal() const; // why no call can start now
    std::vector<std::shared_ptr<PendingCall>> callsInOrder() const;
    void setReceiver(PendingCall &call, QObject *context);

    // What a call tells its channel: it waits no more; its views are about to hear; its views have heard.
    void release(PendingCall &call);
    void completed(PendingCall &call);
    bool wantsProgress() const;
    void progressed(PendingCall &call, const TransferProgress &progress);
    void delivered(const std::shared_ptr<PendingCall> &call);

    ChannelContext m_context;
    std::shared_ptr<const char> m_identity = std::make_shared<char>(); // what calls know their channel by, from any thread
    std::unique_ptr<RequestChannel> m_transport;
    QList<QUrl> m_addresses; // the endpoint's and its alternates
    qsizetype m_address = 0; // the one that is called: the last that was not found wanting
    std::unordered_set<std::shared_ptr<PendingCall>> m_calls;
    DeadlineQueue m_deadlines;
    QTimer m_closeTimer;
};

} // namespace ServiceModel
