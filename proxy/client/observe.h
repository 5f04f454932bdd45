// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace ServiceModel {

// Runs done(future) once in context's thread when the future has finished, and never when context is gone first.
// Use it instead of QFuture::then(context, ...), which in Qt 6.4 asserts when the context dies first.
//
//     observe(channel->addAsync(1, 2), this, [this](const QFuture<double> &sum) { ... });
template <class T, class Function>
void observe(const QFuture<T> &future, QObject *context, Function done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        done(watcher->future());
    });
    watcher->setFuture(future);
}

} // namespace ServiceModel
