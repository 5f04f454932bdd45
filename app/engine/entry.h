// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/number.h"
#include "ui/keys/key.h"

#include <QString>

// The number that is being typed, exactly as typed: "1.50", "5.", "-0.". Zeros typed first leave it empty.
class Entry
{
public:
    static constexpr int MaximumDigits = 16; // a zero before the point is not counted

    bool isEmpty() const { return m_digits.isEmpty(); }
    bool isFull() const; // one more digit would be ignored

    // Digits, point, backspace and sign, R1 to R3. Other keys change nothing.
    void press(Key key);

    QString text() const; // "0" when empty
    Number number() const;

    bool operator==(const Entry &) const = default;

private:
    void addDigit(int digit);
    void addPoint();
    void backspace();
    void toggleSign();

    QString m_digits; // and the point
    bool m_negative = false;
};
