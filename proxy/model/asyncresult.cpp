// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "model/asyncresult.h"

namespace ServiceModel {

void endAsyncResult(const AsyncResult &result)
{
    if (!result.isCompleted())
        throw InvalidOperationException(QStringLiteral("The operation has not completed yet; end never waits. Call it from the callback."));
    if (std::exchange(result.state()->isEnded, true))
        throw InvalidOperationException(QStringLiteral("The operation was ended already; each AsyncResult can be ended once."));
    if (result.error())
        std::rethrow_exception(result.error());
}

AsyncResultSourceBase::AsyncResultSourceBase(std::unique_ptr<AsyncResult::State> state, AsyncCallback callback,
                                             const QVariant &asyncState)
    : m_state(std::move(state)), m_callback(std::move(callback))
{
    m_state->asyncState = asyncState;
}

void AsyncResultSourceBase::setException(std::exception_ptr error)
{
    if (!begin())
        return;
    m_state->error = std::move(error);
    complete();
}

void AsyncResultSourceBase::complete()
{
    m_state->isCompleted = true;
    if (auto callback = std::exchange(m_callback, nullptr))
        callback(asyncResult());
}

} // namespace ServiceModel
