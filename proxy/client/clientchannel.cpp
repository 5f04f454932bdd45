// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/clientchannel.h"

#include "client/largereply.h"
#include "client/logging.h"
#include "client/requestwriter.h"
#include "client/replyreader.h"
#include "client/retry.h"
#include "transport/networkerror.h"

#include <QMetaMethod>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <limits>

namespace ServiceModel {

namespace {

using namespace std::chrono_literals;

// As good as never, and still countable in nanoseconds.
constexpr std::chrono::milliseconds forever = std::chrono::hours(24 * 365 * 100);

quint64 nextCallNumber()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

} // namespace

ClientChannel::ClientChannel(const ChannelContext &context)
    : m_context(context)
    , m_deadlines([this](const std::shared_ptr<PendingCall> &call) { expire(*call); })
{
    m_closeTimer.setSingleShot(true);
    connect(&m_closeTimer, &QTimer::timeout, this, &CommunicationObject::abort);
}

// Not abort(): the signals of a derived class are gone by now.
ClientChannel::~ClientChannel()
{
    m_identity.reset(); // callbacks on their way to other threads stop here
    for (const auto &call : callsInOrder()) {
        if (!call->isSettled())
            call->settle(failure<CommunicationObjectAbortedException>(
                tr("The channel was destroyed before the reply of %1 came.").arg(call->context.operation->name)));
        if (!call->isCompleted) // its views hear later, when no inspector is here to be told
            completed(*call);
        call->channel = nullptr;
    }
}

AsyncResult ClientChannel::begin(NewCall newCall, const MessageBody &body, QObject *context, AsyncCallback callback,
                                 const QVariant &state, const CallOptions &options)
{
    const std::shared_ptr<PendingCall> call(std::move(newCall));
    call->asyncState = state;
    call->callback = std::move(callback);
    setReceiver(*call, context);
    start(call, body, options);
    return AsyncResult(call);
}

void ClientChannel::start(const std::shared_ptr<PendingCall> &call, const MessageBody &body, const CallOptions &options)
{
    call->owner = m_identity;
    call->context.number = nextCallNumber();
    call->context.address = m_context.endpoint.address.url;
    call->body = body;
    call->options = options;
    if (QThread::currentThread() != thread())
        return refuseForeignThread(call);
    call->channel = this;
    m_calls.insert(call);
    call->watchFuture();
    const QPointer<ClientChannel> alive(this);
    open();
    if (!alive) // deleted in a slot of opening() or opened()
        return;
    if (const auto error = refusal())
        return call->settle(error);
    const auto timeout = std::clamp(options.timeout.value_or(m_context.endpoint.binding.sendTimeout), 0ms, forever);
    call->deadline = m_deadlines.add(DeadlineQueue::Clock::now() + timeout, call);
    call->hasDeadline = true;
    send(call);
}

void ClientChannel::refuseForeignThread(const std::shared_ptr<PendingCall> &call)
{
    call->isRefused = true;
    const auto refuse = [this, call] {
        call->channel = this;
        m_calls.insert(call);
        call->settle(foreignThread(*call));
    };
    QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
}

std::exception_ptr ClientChannel::foreignThread(const PendingCall &call)
{
    return failure<InvalidOperationException>(
        tr("%1 was called from another thread than the channel's. Make a channel there from the factory.").arg(call.context.operation->name));
}

void ClientChannel::send(const std::shared_ptr<PendingCall> &call)
{
    try {
        call->context.address = m_addresses.at(m_address);
        TransportRequest request = writeRequest(call->context, m_context, call->body, call->options);
        request.priority = call->options.priority;
        request.mayBeRepeated = call->options.idempotent && m_context.endpoint.retry.attempts > 1;
        for (const auto &inspector : std::as_const(m_context.inspectors))
            inspector->requestWritten(request, call->context);
        request.attachmentSink = guardedSink(*call);
        if (call->isSettled()) // by an inspector that aborted the channel
            return;
        call->request = m_transport->send(request, call);
        if (call->isSettled()) // by one that heard of its start
            release(*call);
    } catch (...) { // from an inspector
        call->settle(std::current_exception());
    }
}

// The caller's, which may throw.
AttachmentSink ClientChannel::guardedSink(const PendingCall &call)
{
    if (!call.options.attachmentSink)
        return {};
    return [weak = call.weak_from_this()](const Attachment &attachment) {
        QIODevice *device = nullptr;
        if (const auto call = std::const_pointer_cast<PendingCall>(weak.lock()); call && !call->isSettled()) {
            const AttachmentSink sink = call->options.attachmentSink; // the call may end, and forget it, while it runs
            call->guarded([&] { device = sink(attachment); });
        }
        return device;
    };
}

void ClientChannel::stageReached(PendingCall &call, CallStage stage)
{
    for (const auto &inspector : std::as_const(m_context.inspectors))
        call.guarded([&] { inspector->stageReached(stage, call.context); });
}

void ClientChannel::receive(PendingCall &call, TransportReply &&reply)
{
    call.request = 0;
    std::exception_ptr error;
    try {
        for (const auto &inspector : std::as_const(m_context.inspectors))
            inspector->replyReceived(reply, call.context);
        if (call.isSettled() || repeat(call, reply)) // by an inspector
            return;
        if (LargeReply::isLarge(reply)) {
            new LargeReply(call.shared_from_this(), m_context, std::move(reply),
                           [this](PendingCall &call, const std::exception_ptr &error) { finish(call, error); }, this);
            return;
        }
        error = readReply(call, m_context, reply);
    } catch (...) { // from an inspector
        return call.settle(std::current_exception());
    }
    if (reply.error)
        return finish(call, error);
    call.reached(CallStage::Decoded);
    call.settleHere(error);
}

// Later: an error may come in the middle of what the network is doing.
void ClientChannel::finish(PendingCall &call, const std::exception_ptr &error)
{
    call.reached(CallStage::Decoded);
    call.settle(error);
}

// Makes the call again, when its policy and its deadline allow it: at once at an address that was not tried, or after a pause.
bool ClientChannel::repeat(PendingCall &call, const TransportReply &reply)
{
    const auto reason = retryReason(reply);
    if (!reason)
        return false;
    const qsizetype failed = m_addresses.indexOf(call.context.address);
    if (failed == m_address)
        m_address = (failed + 1) % m_addresses.size();
    const RetryPolicy &policy = m_context.endpoint.retry;
    const int attempt = call.context.attempt;
    if (attempt >= policy.attempts || !policy.reasons.testFlag(*reason) || (!call.options.idempotent && !reply.isUnsent))
        return false;
    const auto round = 1 + (attempt - 1) / int(m_addresses.size());
    const auto delay = attempt < m_addresses.size() ? 0ms : retryDelay(policy, round, reply);
    if (DeadlineQueue::Clock::now() + delay >= call.deadline->first)
        return false;
    call.reply.attempts = ++call.context.attempt;
    qCDebug(lcChannel).noquote() << call.context.operation->name << "call" << call.context.number << "is made again in" << delay.count() << "ms";
    QTimer::singleShot(delay, this, [this, call = call.weak_from_this()] {
        if (const auto waiting = call.lock(); waiting && !waiting->isSettled())
            send(waiting);
    });
    return true;
}

void ClientChannel::expire(PendingCall &call)
{
    const auto waited = std::chrono::duration<double>(call.reply.timings.elapsed()).count();
    call.settle(failure<TimeoutException>(tr("%1 got no reply from %2 within %3 s. The service may be slow or stuck; try again or allow more time.")
                                              .arg(call.context.operation->name, endpointText(call.context.address), QString::number(waited, 'f', 1))));
}

std::exception_ptr ClientChannel::refusal() const
{
    switch (state()) {
    case CommunicationState::Opened:
        return nullptr;
    case CommunicationState::Opening:
        return failure<InvalidOperationException>(tr("The channel is only opening; call from opened() on."));
    case CommunicationState::Faulted:
        return failure<CommunicationObjectFaultedException>(errorString());
    default:
        return failure<CommunicationObjectAbortedException>(tr("The channel is closed; make a new one from the factory."));
    }
}

std::vector<std::shared_ptr<PendingCall>> ClientChannel::callsInOrder() const
{
    std::vector<std::shared_ptr<PendingCall>> calls(m_calls.begin(), m_calls.end());
    std::ranges::sort(calls, {}, [](const auto &call) { return call->context.number; });
    return calls;
}

void ClientChannel::setReceiver(PendingCall &call, QObject *context)
{
    call.receiver = context ? context : this;
    if (context && context->thread() != thread()) {
        call.relay = std::shared_ptr<QObject>(new QObject, [](QObject *object) {
            if (!object->thread() || object->thread()->isFinished()) // no event loop will delete it later
                delete object;
            else
                object->deleteLater();
        });
        call.relay->moveToThread(context->thread());
    }
}

void ClientChannel::end(const void *operation, const OperationDescription &description, const AsyncResult &result) const
{
    const auto *call = dynamic_cast<const PendingCall *>(result.state().get());
    if (!call || call->owner.lock() != m_identity)
        throw InvalidOperationException(tr("The AsyncResult given to end%1 does not come from this channel.").arg(description.name));
    if (call->type() != operation)
        throw InvalidOperationException(tr("The AsyncResult given to end%1 comes from %2.").arg(description.name, call->context.operation->name));
    endAsyncResult(result);
}

QString ClientChannel::onOpen()
{
    if (!m_context.error.isEmpty())
        return m_context.error;
    const QUrl &url = m_context.endpoint.address.url;
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return tr("'%1' is no address of a service; it must look like http://host:port/path.").arg(url.toString());
    m_transport = m_context.transport(m_context.endpoint);
    m_addresses = QList{url} + m_context.endpoint.alternates;
    return {};
}

bool ClientChannel::onClose()
{
    if (m_calls.empty())
        return true;
    constexpr std::chrono::milliseconds longest(std::numeric_limits<int>::max());
    m_closeTimer.start(std::clamp(m_context.endpoint.binding.closeTimeout, 0ms, longest));
    return false;
}

void ClientChannel::onAbort()
{
    m_closeTimer.stop();
    for (const auto &call : callsInOrder())
        call->settle(failure<CommunicationObjectAbortedException>(
            tr("The channel was aborted before the reply of %1 came.").arg(call->context.operation->name)));
}

void ClientChannel::release(PendingCall &call)
{
    if (call.request)
        m_transport->cancel(std::exchange(call.request, 0));
    if (std::exchange(call.hasDeadline, false))
        m_deadlines.remove(call.deadline);
}

void ClientChannel::completed(PendingCall &call)
{
    for (const auto &inspector : std::as_const(m_context.inspectors))
        call.guarded([&] { inspector->completed(call.context, call.outcome()); });
    qCDebug(lcChannel).noquote() << call.context.operation->name << "call" << call.context.number << "ended after"
                                 << call.reply.elapsed.count() << "us" << errorMessage(call.outcome());
}

bool ClientChannel::wantsProgress() const
{
    static const QMetaMethod up = QMetaMethod::fromSignal(&ClientChannel::uploadProgress);
    static const QMetaMethod down = QMetaMethod::fromSignal(&ClientChannel::downloadProgress);
    return isSignalConnected(up) || isSignalConnected(down);
}

void ClientChannel::progressed(PendingCall &call, const TransferProgress &progress)
{
    const AsyncResult result(call.shared_from_this());
    const QPointer<ClientChannel> alive(this);
    if (progress.bytesSent > 0)
        call.guarded([&] { Q_EMIT uploadProgress(result, progress.bytesSent, progress.bytesToSend); });
    if (alive && progress.bytesReceived > 0)
        call.guarded([&] { Q_EMIT downloadProgress(result, progress.bytesReceived, progress.bytesToReceive); });
}

void ClientChannel::delivered(const std::shared_ptr<PendingCall> &call)
{
    m_calls.erase(call);
    if (m_calls.empty() && state() == CommunicationState::Closing) {
        m_closeTimer.stop();
        closeFinished();
    }
}

} // namespace ServiceModel
