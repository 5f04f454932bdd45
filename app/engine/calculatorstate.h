// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/calculation.h"
#include "app/engine/input.h"
#include "app/engine/matherror.h"

#include <QList>

// A pocket calculator that cannot calculate: it knows what every key means, and asks for each operation.
//
//     CalculatorState state;
//     state.press(Key::Digit2);
//     state.press(Key::Add);
//     state.press(Key::Digit3);
//     auto call = state.press(Key::Equals);     // Add(2,3)
//     call = state.resume(5);                   // nothing more to ask: "5", "2 + 3="
//
// A value: a copy taken before a key undoes that key, whatever has been asked and answered since.
class CalculatorState
{
public:
    static constexpr int MaximumMemory = 100;

    // Starts what the input does; returns the call whose result resume() must get before the next input.
    std::optional<ServiceCall> put(const Input &input);
    std::optional<ServiceCall> press(Key key); // of memory keys, those for the top

    // Goes on with the key that asked; returns the next call if one result was not enough.
    std::optional<ServiceCall> resume(double result);

    QString displayText() const; // canonical number, or what went wrong
    QString expression() const { return m_calculation.expression(); }
    MathError error() const { return m_error; }
    const Entry *entry() const { return m_calculation.entry(); } // none unless a number is being typed
    double value() const { return m_calculation.value(); } // with all its digits; outdated while typing
    const QList<Number> &memory() const { return m_memory; } // top first
    int memoryItem(qsizetype index) const { return m_memoryItems.value(index, -1); } // what the number is known by, wherever it goes

    // The one that was finished since it was last taken.
    std::optional<Equation> takeEquation() { return m_calculation.takeEquation(); }

    bool operator==(const CalculatorState &) const = default;

private:
    std::optional<ServiceCall> pressMemory(const MemoryInput &input);
    std::optional<ServiceCall> apply(Key key);
    std::optional<ServiceCall> pressInError(Key key);
    void enter(double value);
    void clear();

    void memoryStore();
    void addMemory(const Number &number);
    std::optional<ServiceCall> memoryAdd();
    std::optional<ServiceCall> memorySubtract();
    void memoryRecall();
    void memoryClear();

    void fail(MathError error);

    Calculation m_calculation;
    QList<Number> m_memory;
    QList<int> m_memoryItems; // of each
    int m_lastMemoryItem = 0;
    MathError m_error = MathError::None;
    std::optional<ServiceCall> m_asked; // the call that waits for its result,
    Key m_asking = Key::Clear; // and the key that needs it
    int m_memoryIndex = 0; // of the number that a memory key is for
};
