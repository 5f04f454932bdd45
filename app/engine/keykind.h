// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/arithmetic.h"
#include "ui/keys/key.h"

constexpr bool isDigit(Key key)
{
    return key >= Key::Digit0 && key <= Key::Digit9;
}

constexpr int digitOf(Key key)
{
    return int(key) - int(Key::Digit0);
}

constexpr bool isOperator(Key key)
{
    return key >= Key::Add && key <= Key::Divide;
}

constexpr Operation operationOf(Key key)
{
    return Operation(int(key) - int(Key::Add));
}
