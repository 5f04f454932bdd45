// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/exceptions.h"

#include <QCoreApplication>
#include <QFuture>
#include <QFutureWatcher>

#include <coroutine>
#include <memory>

namespace ServiceModel {

// The return type of a slot that is a coroutine. It runs at once up to its first co_await; nobody waits for its end.
// An exception that escapes is logged.
struct Detached
{
    struct promise_type
    {
        Detached get_return_object() noexcept { return {}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_void() noexcept { }
        void unhandled_exception() noexcept
        {
            qCritical("An exception escaped from a coroutine: %ls", qUtf16Printable(errorMessage(std::current_exception())));
        }
    };
};

// Waits for a future and goes on in the thread that waits, which is to be context's. When context is destroyed first, the
// frame of the coroutine is destroyed too: nothing behind the co_await runs any more.
//
//     Detached Window::equals()
//     {
//         try { m_display->show(co_await within(this, m_channel->addAsync(m_left, m_right))); }
//         catch (const CommunicationException &e) { m_display->showError(e.message()); }
//     }
template <class T>
class Within
{
public:
    Within(QObject *context, const QFuture<T> &future) : m_context(context), m_future(future) { }

    bool await_ready() const { return m_future.isFinished(); }

    void await_suspend(std::coroutine_handle<> frame)
    {
        auto *watcher = new QFutureWatcher<T>(); // outlives the frame by one turn
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, frame, context = m_context] {
            QObject::disconnect(context, nullptr, watcher, nullptr);
            watcher->deleteLater();
            frame.resume();
        });
        QObject::connect(m_context, &QObject::destroyed, watcher, [watcher, frame] {
            watcher->disconnect();
            watcher->deleteLater();
            frame.destroy();
        });
        watcher->setFuture(m_future);
    }

    T await_resume()
    {
        m_future.waitForFinished(); // throws what the call failed with
        if (std::is_void_v<T> ? m_future.isCanceled() : m_future.resultCount() == 0)
            throw OperationCanceledException(QCoreApplication::translate("ServiceModel::Within", "The call was cancelled."));
        if constexpr (!std::is_void_v<T>)
            return m_future.result();
    }

private:
    QObject *m_context;
    QFuture<T> m_future;
};

template <class T>
Within<T> within(QObject *context, const QFuture<T> &future)
{
    return {context, future};
}

} // namespace ServiceModel
