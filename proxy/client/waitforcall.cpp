// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT

// How ClientChannel blocks a worker thread until a call has ended.
#include "client/clientchannel.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

namespace ServiceModel {

AsyncResult ClientChannel::wait(NewCall newCall, const MessageBody &body, const CallOptions &options)
{
    const std::shared_ptr<PendingCall> call(std::move(newCall));
    if (!qApp || QThread::currentThread() == qApp->thread())
        throw InvalidOperationException(
            tr("%1 would block the main thread. Use the asynchronous form there.").arg(call->context.operation->name));
    if (QThread::currentThread() != thread())
        std::rethrow_exception(foreignThread(*call));
    const QPointer<ClientChannel> alive(this);
    QEventLoop loop;
    connect(this, &QObject::destroyed, &loop, &QEventLoop::quit);
    call->receiver = this;
    call->callback = [&loop](const AsyncResult &) { loop.quit(); };
    start(call, body, options);
    if (alive)
        loop.exec();
    if (alive && call->isCompleted)
        return AsyncResult(call);
    call->callback = nullptr; // the loop of a thread that ends, or whose channel is gone, waits for nothing
    call->cancel();
    throw CommunicationObjectAbortedException(
        tr("%1 ended without its reply: its channel was destroyed or its thread is ending.").arg(call->context.operation->name));
}

} // namespace ServiceModel
