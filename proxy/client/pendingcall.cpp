// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/pendingcall.h"

#include "client/clientchannel.h"
#include "client/completionqueue.h"
#include "client/logging.h"

namespace ServiceModel {

PendingCall::~PendingCall()
{
    if (m_promise) { // nobody shall wait for what never comes
        m_promise->cancel();
        QFutureInterface<void>(*m_promise).reportFinished();
    }
}

void PendingCall::cancel()
{
    if (isRefused)
        return;
    settle(failure<OperationCanceledException>(
        ClientChannel::tr("%1 was cancelled before its reply came.").arg(context.operation->name)));
}

void PendingCall::reached(CallStage stage)
{
    if (m_isSettled)
        return;
    reply.timings.reach(stage);
    channel->stageReached(*this, stage);
}

void PendingCall::receive(TransportReply &&reply)
{
    if (!m_isSettled)
        channel->receive(*this, std::move(reply));
}

void PendingCall::takeReply(PendingCall &other)
{
    reply.httpStatus = other.reply.httpStatus;
    reply.httpHeaders = other.reply.httpHeaders;
    takeValue(other);
}

bool PendingCall::wantsProgress() const
{
    return options.progress || channel->wantsProgress();
}

void PendingCall::uploaded(qint64 sent, qint64 total)
{
    progress.bytesSent = sent;
    progress.bytesToSend = total;
    tellProgress();
}

void PendingCall::downloaded(qint64 received, qint64 total)
{
    progress.bytesReceived = received;
    progress.bytesToReceive = total;
    tellProgress();
}

// Later, and what is new by then: listeners may do what they like, and there may be many bytes in a turn of the event loop.
void PendingCall::tellProgress()
{
    if (std::exchange(m_isProgressUntold, true))
        return;
    QMetaObject::invokeMethod(channel, [self = weak_from_this()] {
        const auto call = self.lock();
        if (!call || call->isCompleted)
            return;
        call->m_isProgressUntold = false;
        const TransferProgress progress = call->progress;
        if (const auto listener = call->options.progress) // the call may end, and forget it, while it runs
            call->guarded([&] { listener(progress); });
        if (!call->isCompleted && call->channel)
            call->channel->progressed(*call, progress);
    }, Qt::QueuedConnection);
}

bool PendingCall::endWait(std::exception_ptr &&error)
{
    if (std::exchange(m_isSettled, true))
        return false;
    m_outcome = std::move(error);
    if (channel)
        channel->release(*this);
    return true;
}

void PendingCall::settle(std::exception_ptr error)
{
    if (endWait(std::move(error)))
        CompletionQueue::post(shared_from_this());
}

void PendingCall::settleHere(std::exception_ptr error)
{
    if (m_isProgressUntold) // which is told before the end
        settle(std::move(error));
    else if (endWait(std::move(error)))
        deliver();
}

void PendingCall::deliver()
{
    const auto self = shared_from_this();
    const QPointer<ClientChannel> alive(channel);
    error = m_outcome;
    isCompleted = true;
    forgetRequest();
    reply.elapsed = reply.timings.elapsed();
    if (alive)
        alive->completed(*this);
    guarded([this] { finishFuture(); });
    if (alive)
        guarded([this, &alive] { emitCompleted(*alive); });
    if (alive)
        runCallback();
    callback = nullptr;
    if (alive)
        alive->delivered(self);
}

void PendingCall::abandon()
{
    error = m_outcome;
    isCompleted = true;
    forgetRequest();
    guarded([this] { finishFuture(); });
}

// Results may be kept long, what was sent is not.
void PendingCall::forgetRequest()
{
    body = {};
    options = {};
}

void PendingCall::watchFuture()
{
    if (!m_promise)
        return;
    m_watcher = std::make_unique<QFutureWatcher<void>>();
    QObject::connect(m_watcher.get(), &QFutureWatcherBase::canceled, m_watcher.get(), [this] { cancel(); });
    m_watcher->setFuture(QFutureInterface<void>(*m_promise).future());
}

void PendingCall::finishFuture()
{
    if (!m_promise)
        return;
    m_watcher.reset();
    const auto promise = std::exchange(m_promise, nullptr);
    if (error)
        promise->reportException(error);
    else
        addResult(*promise);
    QFutureInterface<void>(*promise).reportFinished(); // runs continuations
}

void PendingCall::runCallback()
{
    if (!callback)
        return;
    const auto run = [self = shared_from_this(), receiver = receiver, callback = std::move(callback)] {
        if (receiver && !self->owner.expired()) // the receiver is seen to be gone only in its own thread
            self->guarded([&] { callback(AsyncResult(self)); });
    };
    if (!relay)
        return run();
    QMetaObject::invokeMethod(relay.get(), run, Qt::QueuedConnection);
    relay.reset(); // behind the callback; what is posted to it must not keep it
}

void PendingCall::guarded(const std::function<void()> &step)
{
    const auto log = [this](const char *what) {
        qCCritical(lcChannel, "An exception escaped from a listener to %ls: %s", qUtf16Printable(context.operation->name), what);
    };
    try {
        step();
    } catch (const std::exception &e) {
        log(e.what());
    } catch (...) {
        log("of unknown type");
    }
}

} // namespace ServiceModel
