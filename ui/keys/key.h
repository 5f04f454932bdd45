// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

// A key of the calculator, whatever it was pressed with: button, keyboard, paste, key file.
enum class Key {
    Digit0, Digit1, Digit2, Digit3, Digit4, Digit5, Digit6, Digit7, Digit8, Digit9,
    Point,
    Add, Subtract, Multiply, Divide,
    Equals, Percent, Square, Reciprocal, Negate,
    Backspace, ClearEntry, Clear,
    MemoryStore, MemoryAdd, MemorySubtract, MemoryRecall, MemoryClear,
};
