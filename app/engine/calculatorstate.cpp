// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/calculatorstate.h"

#include "app/engine/keykind.h"

#include <utility>

std::optional<ServiceCall> CalculatorState::put(const Input &input)
{
    if (const Key *key = std::get_if<Key>(&input))
        return press(*key);
    if (const auto *memory = std::get_if<MemoryInput>(&input))
        return pressMemory(*memory);
    enter(std::get<double>(input));
    return std::nullopt;
}

// What is for a number that is there no more does nothing.
std::optional<ServiceCall> CalculatorState::pressMemory(const MemoryInput &input)
{
    const auto index = m_memoryItems.indexOf(input.item);
    if (index < 0)
        return std::nullopt;
    if (input.key == Key::MemoryClear) {
        if (m_error == MathError::None) {
            m_calculation.beginKey();
            m_calculation.commit();
            m_memory.removeAt(index);
            m_memoryItems.removeAt(index);
        }
        return std::nullopt;
    }
    m_memoryIndex = int(index);
    const auto call = press(input.key);
    if (!call)
        m_memoryIndex = 0;
    return call;
}

std::optional<ServiceCall> CalculatorState::press(Key key)
{
    Q_ASSERT(!m_asked);
    if (m_error != MathError::None)
        return pressInError(key);
    if (key == Key::MemoryRecall && m_memory.isEmpty())
        return std::nullopt;

    m_calculation.beginKey();
    m_asked = apply(key);
    m_asking = m_asked ? key : Key::Clear;
    m_calculation.endKey(key);
    return m_asked;
}

std::optional<ServiceCall> CalculatorState::apply(Key key)
{
    switch (key) {
    case Key::Add:
    case Key::Subtract:
    case Key::Multiply:
    case Key::Divide:
        return m_calculation.operate(operationOf(key));
    case Key::Equals:
        return m_calculation.equals();
    case Key::Percent:
        return m_calculation.percent();
    case Key::Square:
        return m_calculation.square();
    case Key::Reciprocal:
        return m_calculation.reciprocal();
    case Key::MemoryAdd:
        return memoryAdd();
    case Key::MemorySubtract:
        return memorySubtract();
    case Key::MemoryStore:
        memoryStore();
        break;
    case Key::MemoryRecall:
        memoryRecall();
        break;
    case Key::MemoryClear:
        memoryClear();
        break;
    case Key::Negate:
        m_calculation.negate();
        break;
    case Key::Backspace:
        m_calculation.backspace();
        break;
    case Key::ClearEntry:
        m_calculation.clearEntry();
        break;
    case Key::Clear:
        clear();
        break;
    default:
        m_calculation.type(key);
    }
    return std::nullopt;
}

std::optional<ServiceCall> CalculatorState::resume(double result)
{
    Q_ASSERT(m_asked);
    const ServiceCall call = *std::exchange(m_asked, std::nullopt);
    if (const MathError error = mathError(call, result); error != MathError::None) {
        m_memoryIndex = 0;
        fail(error);
        return std::nullopt;
    }
    switch (const Key key = std::exchange(m_asking, Key::Clear)) {
    case Key::Equals:
        m_calculation.finishEquals(result);
        break;
    case Key::Percent:
        m_asked = m_calculation.finishPercent(call, result);
        m_asking = m_asked ? key : Key::Clear;
        break;
    case Key::Square:
    case Key::Reciprocal:
        m_calculation.finishFunction(result);
        break;
    case Key::MemoryAdd:
    case Key::MemorySubtract:
        m_memory[std::exchange(m_memoryIndex, 0)] = result;
        break;
    default:
        m_calculation.finishOperate(operationOf(key), result);
    }
    return m_asked;
}

QString CalculatorState::displayText() const
{
    return m_error == MathError::None ? m_calculation.displayText() : mathErrorText(m_error);
}

// R11: C, CE, backspace, = and operators clear, digits and the point start a new number, the rest is off.
std::optional<ServiceCall> CalculatorState::pressInError(Key key)
{
    if (isDigit(key) || key == Key::Point) {
        clear();
        return press(key);
    }
    if (isOperator(key) || key == Key::Equals || key == Key::Backspace || key == Key::ClearEntry
        || key == Key::Clear)
        clear();
    return std::nullopt;
}

// A number that comes at once is to a calculation what a recalled one is, and to an error what a digit is.
void CalculatorState::enter(double value)
{
    if (m_error != MathError::None)
        clear();
    m_calculation.beginKey();
    m_calculation.enter(value);
    m_calculation.endKey(Key::MemoryRecall);
}

// R9
void CalculatorState::clear()
{
    m_calculation = Calculation();
    m_error = MathError::None;
}

// R10
void CalculatorState::memoryStore()
{
    addMemory(m_calculation.commit());
}

void CalculatorState::addMemory(const Number &number)
{
    m_memory.prepend(number);
    m_memoryItems.prepend(++m_lastMemoryItem);
    if (m_memory.size() > MaximumMemory) {
        m_memory.removeLast();
        m_memoryItems.removeLast();
    }
}

std::optional<ServiceCall> CalculatorState::memoryAdd()
{
    const Number number = m_calculation.commit();
    if (!m_memory.isEmpty())
        return ServiceCall{Operation::Add, m_memory[m_memoryIndex], number};
    addMemory(number);
    return std::nullopt;
}

std::optional<ServiceCall> CalculatorState::memorySubtract()
{
    const Number number = m_calculation.commit();
    if (!m_memory.isEmpty())
        return ServiceCall{Operation::Subtract, m_memory[m_memoryIndex], number};
    addMemory(number.negated());
    return std::nullopt;
}

void CalculatorState::memoryRecall()
{
    m_calculation.enter(m_memory[m_memoryIndex]);
}

void CalculatorState::memoryClear()
{
    m_calculation.commit();
    m_memory.clear();
    m_memoryItems.clear();
}

// The line stays as it was asked; an operator that was to follow is added, since its key is used up.
void CalculatorState::fail(MathError error)
{
    m_error = error;
    const Key key = std::exchange(m_asking, Key::Clear);
    if (isOperator(key))
        m_calculation.failOperate(operationOf(key));
}
