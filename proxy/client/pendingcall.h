// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/calloptions.h"
#include "client/completedeventargs.h"
#include "client/deadlinequeue.h"
#include "client/messageinspector.h"

#include <QFutureInterface>
#include <QFutureWatcher>
#include <QPointer>

#include <functional>

namespace ServiceModel {

class ClientChannel;
// One operation, as generated code describes it to its channel.
template <class R>
struct Operation
{
    const OperationDescription &description;
    // Reads the value from the reply's first body element; null when R is void.
    bool (*decode)(XmlReader &reader, R &value);
    // Emits the signal xCompleted().
    void (*completed)(ClientChannel &channel, const CompletedEventArgs<R> &e);
    // Takes what belongs to the value from the reply's headers; null when nothing does.
    bool (*readHeaders)(const QList<MessageHeader> &headers, R &value) = nullptr;
};

template <>
struct Operation<void>
{
    const OperationDescription &description;
    void (*completed)(ClientChannel &channel, const CompletedEventArgs<void> &e);
};

// A call from begin to completion. It is settled once, by a reply, an error, the deadline, a cancellation or the end of
// its channel, and then delivered once from the event loop.
class PendingCall : public AsyncResult::State, public ReplyReceiver, public std::enable_shared_from_this<PendingCall>
{
public:
    ~PendingCall() override;
    void cancel() override;
    ReplyInfo replyInfo() const override { return reply; }
    void reached(CallStage stage) override;
    void receive(TransportReply &&reply) override;
    bool wantsProgress() const override;
    void uploaded(qint64 sent, qint64 total) override;
    void downloaded(qint64 received, qint64 total) override;

    // Ends its wait; what comes later is ignored. A null error says that decode() has taken the value. It is delivered in a
    // turn of the event loop of its own, or, by settleHere(), in this one, which the reply has for itself.
    void settle(std::exception_ptr error);
    void settleHere(std::exception_ptr error);
    bool isSettled() const { return m_isSettled; }
    std::exception_ptr outcome() const { return m_outcome; } // of a settled call
    void deliver(); // future, signal, callback
    void abandon(); // the future alone, for a call whose thread ends
    // Runs foreign code; an exception that escapes from it is logged.
    void guarded(const std::function<void()> &step);

    // Hears of QFuture::cancel(), which only sets a flag. To be called in the channel's thread.
    void watchFuture();
    virtual bool decode(XmlReader &reader) = 0;
    virtual std::unique_ptr<PendingCall> another() const = 0; // of the same operation, not begun
    void takeReply(PendingCall &other); // what another has read
    virtual const void *type() const = 0; // tells the operations of a channel apart

    CallContext context;
    MessageBody body; // and options: what another attempt is made of
    CallOptions options;
    ReplyInfo reply;
    AsyncCallback callback;
    ClientChannel *channel = nullptr; // null when it is gone; for its thread
    std::weak_ptr<const char> owner;  // the same, for every thread
    QPointer<QObject> receiver;       // of the callback
    std::shared_ptr<QObject> relay;   // takes the callback to the receiver's thread when that is another
    quint64 request = 0;              // at the transport; 0 when there is none
    DeadlineQueue::Entry deadline;
    bool hasDeadline = false;
    bool isRefused = false; // begun in a foreign thread, where it cannot be cancelled
    TransferProgress progress;

protected:
    // What the call's future views; the call owns it from now on. Not a QPromise: the base of the interface is no template, and
    // what is a template here is compiled once more for every operation of a contract.
    void setPromise(QFutureInterfaceBase *promise) { m_promise.reset(promise); }
    virtual void addResult(QFutureInterfaceBase &promise) = 0;
    virtual void takeValue(PendingCall &other) = 0;
    virtual void emitCompleted(ClientChannel &channel) = 0;

private:
    bool endWait(std::exception_ptr &&error); // false when it has ended already
    void forgetRequest();
    void finishFuture();
    void runCallback();
    void tellProgress();

    std::exception_ptr m_outcome;
    std::unique_ptr<QFutureInterfaceBase> m_promise;
    std::unique_ptr<QFutureWatcher<void>> m_watcher;
    bool m_isSettled = false;
    bool m_isProgressUntold = false;
};

template <class R>
class Call final : public PendingCall
{
    using Value = std::conditional_t<std::is_void_v<R>, std::monostate, R>;

public:
    explicit Call(const Operation<R> &operation) : m_operation(operation) { context.operation = &operation.description; }

    QFuture<R> makeFuture()
    {
        auto *promise = new QFutureInterface<R>(QFutureInterfaceBase::Started);
        setPromise(promise);
        return promise->future();
    }
    bool decode(XmlReader &reader) override
    {
        if constexpr (std::is_void_v<R>)
            return reader.skipCurrentElement(), !reader.hasError();
        else
            return m_operation.decode(reader, m_value) && (!m_operation.readHeaders || m_operation.readHeaders(reply.headers, m_value));
    }
    std::unique_ptr<PendingCall> another() const override { return std::unique_ptr<PendingCall>(new Call(m_operation)); }
    const void *type() const override { return &m_operation; }
    const Value &value() const { return m_value; }

protected:
    void addResult([[maybe_unused]] QFutureInterfaceBase &promise) override
    {
        if constexpr (!std::is_void_v<R>)
            static_cast<QFutureInterface<R> &>(promise).reportResult(&m_value);
    }
    void takeValue(PendingCall &other) override { m_value = std::move(static_cast<Call &>(other).m_value); }
    void emitCompleted(ClientChannel &channel) override
    {
        m_operation.completed(channel, CompletedEventArgs<R>(AsyncResult(shared_from_this()), &m_value));
    }

private:
    const Operation<R> &m_operation;
    Value m_value{}; // what decode() made of the reply
};

} // namespace ServiceModel
