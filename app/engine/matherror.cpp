// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/matherror.h"

#include "app/engine/servicecall.h"

#include <QCoreApplication>

#include <cmath>

MathError mathError(const ServiceCall &call, double result)
{
    if (std::isfinite(result))
        return MathError::None;
    const bool byZero = call.operation == Operation::Divide && call.n2.value() == 0;
    if (std::isnan(result))
        return byZero ? MathError::Undefined : MathError::InvalidInput;
    return byZero ? MathError::DivisionByZero : MathError::Overflow;
}

QString mathErrorText(MathError error)
{
    switch (error) {
    case MathError::None:
        return {};
    case MathError::DivisionByZero:
        return QCoreApplication::translate("MathError", "Cannot divide by zero");
    case MathError::Undefined:
        return QCoreApplication::translate("MathError", "Result is undefined");
    case MathError::Overflow:
        return QCoreApplication::translate("MathError", "Overflow");
    case MathError::InvalidInput:
        return QCoreApplication::translate("MathError", "Invalid input");
    }
    Q_UNREACHABLE();
}
