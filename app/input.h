// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/key.h"

#include <variant>

// A memory key for one number of the list, not the top: 0 is the top.
struct MemoryInput
{
    Key key;
    int index;

    bool operator==(const MemoryInput &) const = default;
};

// What can be handed to the calculator: a key, a whole number at once (a result taken from the history, a pasted
// number that sixteen digits cannot write), or a key of the memory list.
using Input = std::variant<Key, double, MemoryInput>;
