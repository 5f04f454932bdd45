// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/arithmetic.h"
#include "app/engine/number.h"

// One operation that a key needs from the service.
struct ServiceCall
{
    Operation operation = Operation::Add;
    Number n1;
    Number n2;
    bool isChained = false; // n1 is the result of the call that the same key made just before

    bool operator==(const ServiceCall &) const = default;
};

// For logs and tests, in the C locale: "Divide(22,7)"; a chained argument is written as "_".
QString callText(const ServiceCall &call);
