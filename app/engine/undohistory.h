// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/calculatorstate.h"

#include <QList>

// The states that undo and redo go through.
class UndoHistory
{
public:
    static constexpr int MaximumSteps = 100;

    bool canUndo() const { return !m_past.isEmpty(); }
    bool canRedo() const { return !m_future.isEmpty(); }

    void add(const CalculatorState &before); // what can be redone is forgotten

    // Need canUndo() or canRedo(); return the state to be in.
    CalculatorState undo(const CalculatorState &current);
    CalculatorState redo(const CalculatorState &current);

private:
    QList<CalculatorState> m_past;
    QList<CalculatorState> m_future;
};
