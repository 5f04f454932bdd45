// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/expression/expressionrunner.h"

#include <algorithm>

using std::chrono::duration_cast;
using std::chrono::microseconds;
using std::chrono::nanoseconds;

ExpressionRunner::ExpressionRunner(const Expression &expression, std::unique_ptr<Arithmetic> arithmetic, QObject *parent)
    : QObject(parent)
    , m_evaluation(expression)
    , m_arithmetic(std::move(arithmetic))
{
    connect(m_arithmetic.get(), &Arithmetic::finished, this, &ExpressionRunner::handleFinished);
    connect(m_arithmetic.get(), &Arithmetic::failed, this, &ExpressionRunner::handleFailed);
}

ExpressionRunner::~ExpressionRunner()
{
    giveUpCalls();
}

void ExpressionRunner::start()
{
    m_clock.start();
    m_isRunning = true;
    startReady();
    if (m_evaluation.isFinished()) // a number alone needs nobody
        finish();
}

void ExpressionRunner::cancel()
{
    if (!m_isRunning)
        return;
    m_isCancelled = true;
    giveUpCalls();
    m_evaluation.stop();
    finish();
}

microseconds ExpressionRunner::wallTime() const
{
    return m_isRunning ? duration_cast<microseconds>(nanoseconds(m_clock.nsecsElapsed())) : m_wallTime;
}

void ExpressionRunner::startReady()
{
    while (m_calls.size() < MaximumCalls) {
        const auto step = m_evaluation.takeStep();
        if (!step)
            break;
        const qint64 startedAt = m_clock.nsecsElapsed();
        m_calls.insert(m_arithmetic->begin(step->operation, step->n1, step->n2), {step->node, startedAt});
        Q_EMIT changed(step->node);
    }
    m_mostInFlight = std::max(m_mostInFlight, int(m_calls.size()));
}

// The node of a call that has ended; -1 when nobody waits for it any more.
int ExpressionRunner::end(quint64 number)
{
    const auto found = m_calls.constFind(number);
    if (found == m_calls.cend())
        return -1;
    const Call call = *found;
    m_calls.erase(found);
    const auto took = duration_cast<microseconds>(nanoseconds(m_clock.nsecsElapsed() - call.startedAt));
    m_durations.insert(call.node, took);
    m_callTime += took;
    return call.node;
}

void ExpressionRunner::handleFinished(quint64 number, double result)
{
    const int node = end(number);
    if (node < 0)
        return;
    m_evaluation.finish(node, result);
    proceed(node);
}

void ExpressionRunner::handleFailed(quint64 number, const QString &message)
{
    const int node = end(number);
    if (node < 0)
        return;
    m_evaluation.fail(node, message);
    proceed(node);
}

void ExpressionRunner::proceed(int node)
{
    if (m_evaluation.state(node) == Evaluation::State::Failed) {
        m_errors.insert(node, m_evaluation.error());
        giveUpCalls(); // there will be no result
        m_evaluation.stop();
    }
    Q_EMIT changed(node);
    startReady();
    if (m_evaluation.isFinished())
        finish();
}

void ExpressionRunner::giveUpCalls()
{
    for (auto it = m_calls.cbegin(); it != m_calls.cend(); ++it)
        m_arithmetic->cancel(it.key());
    m_calls.clear();
}

void ExpressionRunner::finish()
{
    m_wallTime = wallTime();
    m_isRunning = false;
    Q_EMIT finished();
}
