// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/clientchannel.h"

#include "client/logging.h"
#include "client/requestwriter.h"
#include "client/replyreader.h"
#include "transport/networkerror.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <atomic>
#include <vector>

namespace ServiceModel {

namespace {

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
    for (const auto &call : std::exchange(m_calls, {})) {
        if (!call->isSettled())
            call->settle(failure<CommunicationObjectAbortedException>(
                tr("The channel was destroyed before the reply of %1 came.").arg(call->context.operation->name)));
        call->channel = nullptr;
    }
}

void ClientChannel::start(const std::shared_ptr<PendingCall> &call, const QByteArray &body, const CallOptions &options)
{
    call->started.start();
    call->context.number = nextCallNumber();
    call->context.address = m_context.endpoint.address.url;
    if (QThread::currentThread() != thread())
        return refuseForeignThread(call);
    call->channel = this;
    m_calls.insert(call);
    call->watchFuture();
    open();
    if (const auto error = refusal())
        return call->settle(error);
    const auto timeout = options.timeout.value_or(m_context.endpoint.binding.sendTimeout);
    call->deadline = m_deadlines.add(DeadlineQueue::Clock::now() + timeout, call);
    call->hasDeadline = true;
    try {
        send(call, body, options);
    } catch (...) { // from an inspector
        call->settle(std::current_exception());
    }
}

void ClientChannel::refuseForeignThread(const std::shared_ptr<PendingCall> &call)
{
    const auto refuse = [this, call] {
        call->channel = this;
        m_calls.insert(call);
        call->settle(failure<InvalidOperationException>(
            tr("%1 was called from another thread than the channel's. Make a channel there from the factory.").arg(call->context.operation->name)));
    };
    QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
}

void ClientChannel::send(const std::shared_ptr<PendingCall> &call, const QByteArray &body, const CallOptions &options)
{
    const TransportRequest request = writeRequest(call->context, m_context, body, options);
    call->request = m_transport->send(request, [this, call](TransportReply &&reply) { receive(*call, std::move(reply)); });
}

void ClientChannel::receive(PendingCall &call, TransportReply &&reply)
{
    call.request = 0;
    std::exception_ptr error;
    try {
        error = readReply(call, m_context, std::move(reply));
    } catch (...) { // from an inspector
        error = std::current_exception();
    }
    call.settle(error);
}

void ClientChannel::expire(PendingCall &call)
{
    const auto waited = std::chrono::duration<double>(std::chrono::nanoseconds(call.started.nsecsElapsed())).count();
    call.settle(failure<TimeoutException>(tr("%1 got no reply from %2 within %3 s. The service may be slow or stuck; try again or allow more time.")
                                              .arg(call.context.operation->name, endpointText(call.context.address), QString::number(waited, 'f', 1))));
}

std::exception_ptr ClientChannel::refusal() const
{
    switch (state()) {
    case CommunicationState::Opened:
        return nullptr;
    case CommunicationState::Faulted:
        return failure<CommunicationObjectFaultedException>(errorString());
    default:
        return failure<CommunicationObjectAbortedException>(tr("The channel is closed; make a new one from the factory."));
    }
}

void ClientChannel::setReceiver(PendingCall &call, QObject *context)
{
    call.receiver = context ? context : this;
    if (context && context->thread() != thread()) {
        call.relay = std::shared_ptr<QObject>(new QObject, [](QObject *object) { object->deleteLater(); });
        call.relay->moveToThread(context->thread());
    }
}

void ClientChannel::startAndWait(const std::shared_ptr<PendingCall> &call, const QByteArray &body, const CallOptions &options)
{
    if (!qApp || QThread::currentThread() == qApp->thread())
        throw InvalidOperationException(
            tr("%1 would block the main thread. Use the asynchronous form there.").arg(call->context.operation->name));
    QEventLoop loop;
    call->receiver = this;
    call->callback = [&loop](const AsyncResult &) { loop.quit(); };
    start(call, body, options);
    while (!call->isCompleted)
        loop.exec();
}

void ClientChannel::checkOwner(const PendingCall *call, const void *operation, const OperationDescription &description) const
{
    if (!call || call->channel != this)
        throw InvalidOperationException(tr("The AsyncResult given to end%1 comes from another channel.").arg(description.name));
    if (call->type() != operation)
        throw InvalidOperationException(tr("The AsyncResult given to end%1 comes from %2.").arg(description.name, call->context.operation->name));
}

QString ClientChannel::onOpen()
{
    if (!m_context.error.isEmpty())
        return m_context.error;
    const QUrl &url = m_context.endpoint.address.url;
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return tr("'%1' is no address of a service; it must look like http://host:port/path.").arg(url.toString());
    m_transport = m_context.transport(m_context.endpoint);
    return {};
}

bool ClientChannel::onClose()
{
    if (m_calls.empty())
        return true;
    m_closeTimer.start(m_context.endpoint.binding.closeTimeout);
    return false;
}

void ClientChannel::onAbort()
{
    m_closeTimer.stop();
    const std::vector<std::shared_ptr<PendingCall>> calls(m_calls.begin(), m_calls.end());
    for (const auto &call : calls)
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
    for (const auto &inspector : std::as_const(m_context.inspectors)) {
        try {
            inspector->completed(call.context, call.error);
        } catch (const std::exception &e) {
            qCCritical(lcChannel, "An exception escaped from an inspector: %s", e.what());
        }
    }
    qCDebug(lcChannel).noquote() << call.context.operation->name << "call" << call.context.number << "ended after"
                                 << call.reply.elapsed.count() << "us" << errorMessage(call.error);
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
