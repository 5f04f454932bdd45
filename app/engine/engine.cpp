// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/engine.h"

#include "app/engine/echo.h"
#include "app/engine/keykind.h"

Engine::Engine(Arithmetic *arithmetic, QObject *parent)
    : QObject(parent)
    , m_arithmetic(arithmetic)
{
    connect(arithmetic, &Arithmetic::finished, this, &Engine::handleFinished);
    connect(arithmetic, &Arithmetic::failed, this, &Engine::handleFailed);
}

Engine::~Engine()
{
    if (m_call && m_arithmetic)
        m_arithmetic->cancel(m_call->number);
}

EngineSnapshot Engine::snapshot() const
{
    const Echo echo(m_call ? m_waiting : QList<Input>());
    EngineSnapshot snapshot;
    snapshot.isEcho = !echo.text.isNull();
    snapshot.display = snapshot.isEcho ? echo.text : m_state.displayText();
    snapshot.isError = m_state.error() != MathError::None;
    if (!snapshot.isEcho && !snapshot.isError && !m_state.entry())
        snapshot.value = m_state.value();
    snapshot.expression = m_state.expression();
    for (const Number &number : m_state.memory())
        snapshot.memory << number.value();
    snapshot.waiting = m_waiting;
    snapshot.call = m_call;
    snapshot.failure = m_failure;
    snapshot.canUndo = !m_call && m_history.canUndo();
    snapshot.canRedo = !m_call && m_history.canRedo();
    return snapshot;
}

void Engine::press(Key key)
{
    accept(key);
    Q_EMIT changed();
}

void Engine::pressMemory(Key key, int index)
{
    accept(MemoryInput{key, m_state.memoryItem(index)});
    Q_EMIT changed();
}

void Engine::enter(double value)
{
    accept(value);
    Q_EMIT changed();
}

void Engine::put(const QList<Input> &inputs)
{
    for (const Input &input : inputs)
        accept(input);
    Q_EMIT changed();
}

void Engine::escape()
{
    if (m_call)
        cancelCall();
    else
        press(Key::Clear);
}

void Engine::cancelCall()
{
    if (!m_call)
        return;
    const quint64 number = m_call->number;
    fail(tr("%1 was cancelled.").arg(operationName(m_call->call.operation)));
    m_arithmetic->cancel(number);
    Q_EMIT callCancelled(number);
    Q_EMIT changed();
}

void Engine::retry()
{
    if (!m_failure)
        return;
    m_failure.reset();
    handleWaiting();
    Q_EMIT changed();
}

void Engine::undo()
{
    if (m_call || !m_history.canUndo())
        return;
    dropFailure();
    m_state = m_history.undo(m_state);
    Q_EMIT changed();
}

void Engine::redo()
{
    if (m_call || !m_history.canRedo())
        return;
    dropFailure();
    m_state = m_history.redo(m_state);
    Q_EMIT changed();
}

void Engine::accept(const Input &input)
{
    dropFailure();
    if (isDigitTooMany(input)) {
        Q_EMIT maximumDigitsReached();
        return;
    }
    m_waiting.append(input);
    handleWaiting();
}

// Such a digit would change nothing later, either: that it is said now, while the user looks, is all it does.
bool Engine::isDigitTooMany(const Input &input) const
{
    const Key *key = std::get_if<Key>(&input);
    if (!key || !isDigit(*key))
        return false;
    const Echo echo(m_waiting);
    const Entry *entry = echo.entry ? &*echo.entry : m_state.entry();
    return entry && entry->isFull();
}

void Engine::handleWaiting()
{
    while (!m_call && !m_waiting.isEmpty())
        handle(m_waiting.takeFirst());
}

void Engine::handle(const Input &input)
{
    m_before = m_state;
    m_input = input;
    proceed(m_state.put(input));
}

void Engine::proceed(const std::optional<ServiceCall> &call)
{
    if (!call) {
        finishInput();
        return;
    }
    const quint64 number = m_arithmetic->begin(call->operation, call->n1.value(), call->n2.value());
    m_call = EngineSnapshot::CallInFlight{number, *call};
    Q_EMIT callStarted(number, *call);
}

void Engine::finishInput()
{
    const std::optional<Equation> equation = m_state.takeEquation();
    if (m_state != m_before)
        m_history.add(m_before);
    if (equation)
        Q_EMIT equationFinished(*equation);
}

// A4: the key is undone, and waits for another try in front of those that waited for it.
void Engine::fail(const QString &message)
{
    m_state = m_before;
    m_waiting.prepend(m_input);
    m_failure = EngineSnapshot::Failure{message, m_call->call};
    m_call.reset();
}

void Engine::dropFailure()
{
    if (!m_failure)
        return;
    m_failure.reset();
    m_waiting.clear();
}

void Engine::handleFinished(quint64 number, double result)
{
    if (!m_call || m_call->number != number) {
        Q_EMIT lateReply(number, result); // A6
        return;
    }
    m_call.reset();
    Q_EMIT callFinished(number, result);
    proceed(m_state.resume(result));
    const MathError error = m_state.error();
    handleWaiting();
    if (error != MathError::None && m_state.error() == MathError::None)
        Q_EMIT errorPassed(mathErrorText(error)); // A3
    Q_EMIT changed();
}

void Engine::handleFailed(quint64 number, const QString &message)
{
    if (!m_call || m_call->number != number)
        return; // the end of a call that was cancelled
    fail(message);
    Q_EMIT callFailed(number, message);
    Q_EMIT changed();
}
