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

} // namespace ServiceModel
