// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

struct ServiceCall;

// What is shown instead of a number, R11. A call that brought no result at all is not among them.
enum class MathError { None, DivisionByZero, Undefined, Overflow, InvalidInput };

MathError mathError(const ServiceCall &call, double result); // None for every finite result
QString mathErrorText(MathError error);
