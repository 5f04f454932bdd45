// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/keys/key.h"

#include <variant>

// A memory key for one number of the list, not the top. Keys that wait may change the list before it is handled: the number
// stays the one that was meant.
struct MemoryInput
{
    Key key;
    int item; // CalculatorState::memoryItem()

    bool operator==(const MemoryInput &) const = default;
};

// What can be handed to the calculator: a key, a whole number at once (a result taken from the history, a pasted
// number that sixteen digits cannot write), or a key of the memory list.
using Input = std::variant<Key, double, MemoryInput>;
