// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/evaluation.h"

#include "app/engine/matherror.h"
#include "app/engine/servicecall.h"

#include <utility>

using Kind = ExpressionNode::Kind;

Evaluation::Evaluation(const Expression &expression)
    : m_expression(expression)
    , m_states(expression.nodes().size(), State::Pending)
    , m_values(expression.nodes().size(), 0)
{
    for (int node = 0; node <= m_expression.root(); ++node) {
        if (m_expression.nodes().at(node).kind == Kind::Number)
            settle(node, m_expression.nodes().at(node).number.value());
    }
}

std::optional<Evaluation::Step> Evaluation::takeStep()
{
    if (m_ready.isEmpty())
        return std::nullopt;
    const int number = m_ready.takeFirst();
    const ExpressionNode &node = m_expression.nodes().at(number);
    m_states[number] = State::Running;
    ++m_running;
    return Step{number, node.operation, m_values.at(node.left), m_values.at(node.right)};
}

void Evaluation::finish(int node, double value)
{
    if (m_states.at(node) != State::Running)
        return;
    const ExpressionNode &call = m_expression.nodes().at(node);
    const MathError error = mathError({call.operation, m_values.at(call.left), m_values.at(call.right)}, value);
    if (error != MathError::None)
        return fail(node, mathErrorText(error));
    --m_running;
    settle(node, value);
}

void Evaluation::fail(int node, const QString &message)
{
    if (m_states.at(node) != State::Running)
        return;
    --m_running;
    m_states[node] = State::Failed;
    if (m_error.isEmpty())
        m_error = message;
    skipPending();
}

void Evaluation::putBack(int node)
{
    if (m_states.at(node) != State::Running)
        return;
    --m_running;
    m_states[node] = State::Pending;
    m_ready.prepend(node);
}

void Evaluation::stop()
{
    for (State &state : m_states) {
        if (state == State::Running)
            state = State::Skipped;
    }
    m_running = 0;
    skipPending();
}

std::optional<double> Evaluation::result() const
{
    return m_states.last() == State::Done ? std::optional(m_values.last()) : std::nullopt;
}

// A value goes up through negations until a call takes it.
void Evaluation::settle(int node, double value)
{
    for (;;) {
        m_states[node] = State::Done;
        m_values[node] = value;
        node = m_expression.nodes().at(node).parent;
        if (node < 0)
            return;
        if (m_expression.nodes().at(node).kind == Kind::Call)
            return addIfReady(node);
        value = value == 0 ? 0 : -value; // zero has no sign here
    }
}

void Evaluation::addIfReady(int node)
{
    const ExpressionNode &call = m_expression.nodes().at(node);
    if (m_states.at(node) == State::Pending && m_states.at(call.left) == State::Done && m_states.at(call.right) == State::Done)
        m_ready.append(node);
}

void Evaluation::skipPending()
{
    m_ready.clear();
    for (State &state : m_states) {
        if (state == State::Pending)
            state = State::Skipped;
    }
}
