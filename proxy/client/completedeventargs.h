// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/asyncresult.h"

#include <variant>

namespace ServiceModel {

template <class R>
struct CompletedEvent
{
    class Args;
};

// What the signal xCompleted() carries: the outcome of one call, whichever way it was started. A handle like AsyncResult:
// the value is the call's own, and a copy of this none of it. A class in a class, so that no call of a function with it looks
// for that function in R, which may be no more than a name where signals are declared. So no template deduces R from it; one
// that takes any class finds Result in it.
template <class R>
using CompletedEventArgs = typename CompletedEvent<R>::Args;

template <class R>
class CompletedEvent<R>::Args
{
    using Value = std::conditional_t<std::is_void_v<R>, std::monostate, R>;

public:
    using Result = R;

    Args() = default;
    // The value is a part of the call's state, and lives as long.
    Args(const AsyncResult &call, const Value *value) : m_call(call), m_value(value) { }

    // The value, or throws what the call failed with.
    R result() const
    {
        if (error())
            std::rethrow_exception(error());
        if constexpr (!std::is_void_v<R>)
            return m_value ? *m_value : R();
    }
    std::exception_ptr error() const { return m_call.error(); }
    QVariant userState() const { return m_call.asyncState(); }
    ReplyInfo reply() const { return m_call.reply(); }

private:
    AsyncResult m_call;
    const Value *m_value = nullptr;
};

} // namespace ServiceModel
