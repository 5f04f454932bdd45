// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/calculation.h"

#include "app/engine/keykind.h"
#include "app/engine/numbertext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Some keys leave no trace: "5 + MS *" changes the operator as "5 + *" does.
bool isSignificant(Key key)
{
    switch (key) {
    case Key::Backspace:
    case Key::MemoryStore:
    case Key::MemoryAdd:
    case Key::MemorySubtract:
    case Key::MemoryClear:
        return false;
    default:
        return true;
    }
}

} // namespace

QString Calculation::displayText() const
{
    return m_typing ? m_entry.text() : numberText(m_cur.value(), DisplayDigits);
}

std::optional<Equation> Calculation::takeEquation()
{
    return std::exchange(m_equation, std::nullopt);
}

// R12: after = every key starts a new line.
void Calculation::beginKey()
{
    if (m_afterEquals || m_line.isEquation())
        m_line.hide();
}

void Calculation::endKey(Key key)
{
    if (isSignificant(key))
        m_prev = key;
}

void Calculation::type(Key key)
{
    if (!m_typing) {
        startOperand();
        m_entry = Entry();
        m_typing = true;
    }
    m_entry.press(key);
}

void Calculation::backspace()
{
    if (m_typing)
        m_entry.press(Key::Backspace);
}

void Calculation::negate()
{
    if (m_typing) {
        m_entry.press(Key::Negate);
        return;
    }
    noteFunction(u"negate"_s);
    m_cur = m_cur.negated();
}

std::optional<ServiceCall> Calculation::operate(Operation operation)
{
    commit();
    if (followsOperator()) {
        m_op = operation;
        m_line.setOperator(operation);
        return std::nullopt;
    }
    m_line.noteOperand(m_cur);
    if (m_pending)
        return ServiceCall{*m_op, m_acc, m_cur};
    startOperation(operation);
    return std::nullopt;
}

void Calculation::finishOperate(Operation operation, double result)
{
    m_equation = Equation{m_line.written() + u'=', result};
    m_cur = result;
    m_line.startWith(result);
    startOperation(operation);
}

void Calculation::failOperate(Operation operation)
{
    m_line.setOperator(operation);
}

std::optional<ServiceCall> Calculation::equals()
{
    commit();
    if (m_afterEquals)
        m_acc = m_cur;
    useAccumulatorAfterOperator();
    m_line.noteOperand(m_cur);
    if (!m_op) {
        finishEquals(m_cur);
        return std::nullopt;
    }
    if (m_afterEquals)
        m_line.noteRepetition(*m_op, m_hold);
    else
        m_hold = m_cur;
    return ServiceCall{*m_op, m_acc, m_hold};
}

void Calculation::finishEquals(const Number &result)
{
    m_cur = result;
    m_acc = result;
    m_pending = false;
    m_afterEquals = m_op.has_value();
    m_line.complete();
    m_equation = Equation{m_line.text(), result.value()};
}

ServiceCall Calculation::percent()
{
    commit();
    useAccumulatorAfterOperator();
    if (m_op == Operation::Multiply || m_op == Operation::Divide)
        return {Operation::Divide, m_cur, 100};
    return {Operation::Multiply, m_cur, m_op ? m_acc : Number()};
}

std::optional<ServiceCall> Calculation::finishPercent(const ServiceCall &call, double result)
{
    if (call.operation == Operation::Multiply)
        return ServiceCall{Operation::Divide, result, 100, true};
    startOperand();
    m_cur = result;
    m_line.showOperand(result);
    return std::nullopt;
}

ServiceCall Calculation::square()
{
    commit();
    noteFunction(u"sqr"_s);
    return {Operation::Multiply, m_cur, m_cur};
}

ServiceCall Calculation::reciprocal()
{
    commit();
    noteFunction(u"1/"_s);
    return {Operation::Divide, 1, m_cur};
}

void Calculation::clearEntry()
{
    startOperand();
    m_entry = Entry();
    m_typing = true;
}

void Calculation::enter(const Number &number)
{
    startOperand();
    m_typing = false;
    m_cur = number;
}

Number Calculation::commit()
{
    if (m_typing)
        m_cur = m_entry.number();
    m_typing = false;
    return m_cur;
}

bool Calculation::followsOperator() const
{
    return m_prev && isOperator(*m_prev);
}

void Calculation::useAccumulatorAfterOperator()
{
    if (followsOperator())
        m_cur = m_acc;
}

void Calculation::noteFunction(const QString &name)
{
    useAccumulatorAfterOperator();
    m_line.noteOperand(m_cur);
    m_line.applyFunction(name);
}

// Whatever was computed for this side is replaced. With no operation around it, it is a finished calculation.
void Calculation::startOperand()
{
    if (!m_pending && m_line.hasOperand())
        m_equation = Equation{m_line.written(), m_cur.value()};
    m_line.dropOperand();
}

void Calculation::startOperation(Operation operation)
{
    m_acc = m_cur;
    m_op = operation;
    m_pending = true;
    m_afterEquals = false;
    m_line.setOperator(operation);
}
