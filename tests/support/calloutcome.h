// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/calculatorchannel.h"
#include "support/exceptionname.h"

#include <QTest>

// How a call ended: with a value, or with an exception of a type.
struct CallOutcome
{
    QString exception;
    QString message;
    double value = 0;
};

inline CallOutcome outcomeOf(ICalculatorChannel &channel)
{
    QFuture<double> future = channel.addAsync(1, 2);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        return {QStringLiteral("nothing came"), {}};
    const auto error = thrownBy([&] { future.waitForFinished(); });
    return {exceptionName(error), ServiceModel::errorMessage(error), error ? 0 : future.result()};
}
