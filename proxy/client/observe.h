// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/exceptions.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QThread>

namespace ServiceModel {

// Runs done(future) once in context's thread when the future has finished, and never when context is gone first.
// Use it instead of QFuture::then(context, ...), which in Qt 6.4 asserts when the context dies first. An exception that
// escapes from done is logged.
//
//     observe(channel->addAsync(1, 2), this, [this](const QFuture<double> &sum) { ... });
template <class T, class Function>
void observe(const QFuture<T> &future, QObject *context, Function done)
{
    const bool isHere = context->thread() == QThread::currentThread();
    auto *watcher = new QFutureWatcher<T>(isHere ? context : nullptr);
    if (!isHere) { // a parent may not be in another thread
        watcher->moveToThread(context->thread());
        QObject::connect(context, &QObject::destroyed, watcher, &QObject::deleteLater);
    }
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        try {
            done(watcher->future());
        } catch (...) {
            qCritical("An exception escaped from an observer: %ls", qUtf16Printable(errorMessage(std::current_exception())));
        }
    });
    watcher->setFuture(future);
}

} // namespace ServiceModel
