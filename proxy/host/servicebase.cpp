// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/servicebase.h"

#include <QException>
#include <QFutureWatcher>
#include <QPointer>
#include <QThread>

namespace ServiceModel {

AsyncCallback ServiceBase::callbackFor(const OperationReply &reply, OperationEnd end)
{
    return [service = QPointer<ServiceBase>(this), home = QThread::currentThread(), reply, end = std::move(end)](const AsyncResult &result) {
        if (!service)
            reply(serviceDeleted(), {});
        else if (QThread::currentThread() == home)
            finish(reply, end, result);
        else
            QMetaObject::invokeMethod(service, [=] { finish(reply, end, result); }, Qt::QueuedConnection);
    };
}

void ServiceBase::finish(const OperationReply &reply, const OperationEnd &end, const AsyncResult &result)
{
    MessageBody body;
    try {
        body = end(result);
    } catch (...) {
        return reply(currentError(), {});
    }
    reply(nullptr, body);
}

void ServiceBase::whenFinished(const QFuture<void> &future, QObject *owner, std::function<void()> step)
{
    auto *watcher = new QFutureWatcher<void>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, step = std::move(step)] {
        watcher->deleteLater();
        step();
    });
    watcher->setFuture(future);
}

// What a finished future failed with.
std::exception_ptr ServiceBase::failureOf(QFuture<void> future)
{
    try {
        future.waitForFinished();
        return nullptr;
    } catch (...) {
        return currentError();
    }
}

std::exception_ptr ServiceBase::badRequest(const XmlReader &reader)
{
    return failure<FaultException<>>(tr("The request cannot be read: %1.").arg(reader.error().toString()));
}

// QtConcurrent wraps what is not a QException.
std::exception_ptr ServiceBase::currentError()
{
    try {
        throw;
    } catch (const QUnhandledException &e) {
        return e.exception();
    } catch (...) {
        return std::current_exception();
    }
}

std::exception_ptr ServiceBase::serviceDeleted()
{
    return failure<CommunicationObjectAbortedException>(tr("The service was deleted before the operation ended."));
}

std::exception_ptr ServiceBase::noResult()
{
    return failure<OperationCanceledException>(tr("The operation was cancelled by the service."));
}

} // namespace ServiceModel
