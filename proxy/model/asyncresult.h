// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/exceptions.h"
#include "model/replyinfo.h"

#include <QVariant>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>
#include <variant>

namespace ServiceModel {

// A handle of one asynchronous operation, WCF's IAsyncResult. Small and shared: copying it is cheap, dropping it changes
// nothing. Belongs to the thread of its channel or service; after completion it may be read anywhere.
class AsyncResult
{
public:
    // What is behind the handle. Whoever runs operations derives from it.
    class State
    {
    public:
        virtual ~State() = default;
        virtual void cancel() { }
        virtual ReplyInfo replyInfo() const { return {}; }

        QVariant asyncState;
        std::exception_ptr error;
        bool isCompleted = false;
        bool isEnded = false;
        std::atomic<bool> isDecided = false; // a result or an error is there, or about to be
    };

    AsyncResult() = default;
    explicit AsyncResult(std::shared_ptr<State> state) : d(std::move(state)) { }

    bool isValid() const { return d != nullptr; }
    bool isCompleted() const { return d && d->isCompleted; }
    QVariant asyncState() const { return d ? d->asyncState : QVariant(); }
    // A look without a throw: null while the operation runs and when it succeeded.
    std::exception_ptr error() const { return d ? d->error : nullptr; }
    ReplyInfo reply() const { return d ? d->replyInfo() : ReplyInfo(); }
    // Completes with OperationCanceledException, soon; nothing when it has completed already.
    void cancel() const { if (d && !d->isCompleted) d->cancel(); }

    const std::shared_ptr<State> &state() const { return d; }

private:
    std::shared_ptr<State> d;
};

using AsyncCallback = std::function<void(const AsyncResult &)>;

// Throws InvalidOperationException unless the result has completed and is ended for the first time; then throws the
// operation's own error, if any.
void endAsyncResult(const AsyncResult &result);

// What an AsyncResultSource does whatever its result; not for use by itself.
class AsyncResultSourceBase
{
public:
    AsyncResult asyncResult() const { return AsyncResult(m_state); }
    void setException(std::exception_ptr error);

protected:
    AsyncResultSourceBase(std::unique_ptr<AsyncResult::State> state, AsyncCallback callback, const QVariant &asyncState);

    AsyncResult::State &state() { return *m_state; }
    bool begin() { return !m_state->isDecided.exchange(true); } // false when another was first, whose result counts
    void complete();

private:
    std::shared_ptr<AsyncResult::State> m_state;
    AsyncCallback m_callback;
};

// The producer's side, for services that implement an operation as a Begin/End pair:
//
//     auto source = std::make_shared<AsyncResultSource<double>>(callback, state);
//     QTimer::singleShot(200ms, this, [=] { source->setResult(a + b); });
//     return source->asyncResult();
//
// Complete it in any thread, not inside begin: the first result or exception counts. R may be void.
template <class R>
class AsyncResultSource : public AsyncResultSourceBase
{
    using Value = std::conditional_t<std::is_void_v<R>, std::monostate, R>;
    struct TypedState final : AsyncResult::State { Value value{}; };

public:
    AsyncResultSource(AsyncCallback callback, const QVariant &asyncState)
        : AsyncResultSourceBase(std::unique_ptr<AsyncResult::State>(new TypedState), std::move(callback), asyncState)
    {
    }

    template <class V = Value>
    void setResult(V &&value = {})
    {
        if (!begin())
            return;
        static_cast<TypedState &>(state()).value = std::forward<V>(value);
        complete();
    }

    static R end(const AsyncResult &result)
    {
        auto *state = dynamic_cast<TypedState *>(result.state().get());
        if (!state)
            throw InvalidOperationException(QStringLiteral("The AsyncResult belongs to another operation."));
        endAsyncResult(result);
        if constexpr (!std::is_void_v<R>)
            return std::move(state->value);
    }
};

} // namespace ServiceModel
