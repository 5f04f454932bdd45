// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/undohistory.h"

void UndoHistory::add(const CalculatorState &before)
{
    m_future.clear();
    m_past.append(before);
    if (m_past.size() > MaximumSteps)
        m_past.removeFirst();
}

CalculatorState UndoHistory::undo(const CalculatorState &current)
{
    m_future.append(current);
    return m_past.takeLast();
}

CalculatorState UndoHistory::redo(const CalculatorState &current)
{
    m_past.append(current);
    return m_future.takeLast();
}
