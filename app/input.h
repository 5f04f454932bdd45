// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/key.h"

#include <variant>

// What can be handed to the calculator: a key, or a whole number at once (a result taken from the history, a
// pasted number that sixteen digits cannot write).
using Input = std::variant<Key, double>;
