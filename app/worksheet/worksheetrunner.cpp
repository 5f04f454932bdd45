// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/worksheet/worksheetrunner.h"

#include "app/engine/arithmeticpool.h"
#include "app/expression/expressionparser.h"
#include "app/worksheet/worksheetmodel.h"

#include <QDeadlineTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto Slice = 8ms; // of work before the event loop has its turn
constexpr auto MeasureEvery = 100ms;
constexpr int MostCallsEver = 64;

}

WorksheetRunner::WorksheetRunner(WorksheetModel *model, ArithmeticMaker maker, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_maker(std::move(maker))
{
    m_proceed.setSingleShot(true);
    m_proceed.callOnTimeout(this, &WorksheetRunner::proceed);
    m_measure.setInterval(MeasureEvery);
    m_measure.callOnTimeout(this, &WorksheetRunner::measure);
    m_clock.start();
}

WorksheetRunner::~WorksheetRunner()
{
    giveUpCalls();
}

void WorksheetRunner::setMaximumCalls(int calls)
{
    m_maximumCalls = std::clamp(calls, 1, MostCallsEver);
    m_proceed.start();
}

void WorksheetRunner::start()
{
    m_next = 0; // rows that failed may wait again
    if (m_state == State::Running)
        return m_proceed.start();
    if (m_calls.isEmpty())
        makeArithmetic();
    m_hasAnswer = false;
    m_rate.start(now(), endedRows());
    m_measure.start();
    m_proceed.start();
    setState(State::Running);
}

void WorksheetRunner::pause()
{
    if (m_state == State::Running)
        setState(State::Paused);
}

void WorksheetRunner::cancel()
{
    if (m_state == State::Idle)
        return;
    giveUpCalls();
    for (const auto &[row, evaluation] : m_evaluations)
        m_model->setWaiting(row);
    m_evaluations.clear();
    m_ready.clear();
    m_lostRows.clear();
    setState(State::Idle);
}

void WorksheetRunner::setState(State state)
{
    m_state = state;
    if (state != State::Running)
        measure();
    Q_EMIT stateChanged();
}

void WorksheetRunner::makeArithmetic()
{
    m_arithmetic = std::make_unique<ArithmeticPool>(m_maker, MostCallsEver);
    connect(m_arithmetic.get(), &Arithmetic::finished, this, &WorksheetRunner::handleFinished);
    connect(m_arithmetic.get(), &Arithmetic::failed, this, &WorksheetRunner::handleFailed);
}

void WorksheetRunner::proceed()
{
    const QDeadlineTimer slice(Slice);
    while (m_state == State::Running && callsInFlight() < m_maximumCalls) {
        if (slice.hasExpired())
            return m_proceed.start();
        if (!beginCall() && !beginRow())
            break;
    }
    if (m_state == State::Running && m_evaluations.empty() && m_next >= int(m_model->rows().size())) {
        m_lostRows.clear();
        setState(State::Idle);
    }
}

// Rows that have begun come first: so few of them are in work.
bool WorksheetRunner::beginCall()
{
    while (!m_ready.empty()) {
        const int row = m_ready.front();
        const auto found = m_evaluations.find(row);
        const auto step = found == m_evaluations.end() ? std::nullopt : found->second.takeStep();
        if (step) {
            m_calls.insert(m_arithmetic->begin(step->operation, step->n1, step->n2), {row, step->node});
            m_mostCalls = std::max(m_mostCalls, callsInFlight());
            return true;
        }
        m_ready.pop_front();
    }
    return false;
}

bool WorksheetRunner::beginRow()
{
    const WorksheetRows &rows = m_model->rows();
    while (m_next < int(rows.size()) && rows.state(m_next) != WorksheetRows::State::Waiting)
        ++m_next;
    if (m_next >= int(rows.size()))
        return false;
    const int row = m_next++;
    ExpressionError error;
    const auto expression = parseExpression(rows.expression(row), m_model->locale(), &error);
    if (!expression) {
        fail(row, tr("%1 (at character %2)").arg(error.message, m_model->locale().toString(error.position + 1)));
        return true;
    }
    m_model->setRunning(row);
    m_evaluations.emplace(row, Evaluation(*expression));
    m_ready.push_back(row);
    settle(row); // a number alone needs nobody
    return true;
}

WorksheetRunner::Call WorksheetRunner::end(quint64 number)
{
    const auto found = m_calls.constFind(number);
    if (found == m_calls.cend())
        return {-1, -1};
    const Call call = *found;
    m_calls.erase(found);
    return call;
}

void WorksheetRunner::settle(int row)
{
    const Evaluation &evaluation = m_evaluations.at(row);
    if (!evaluation.error().isEmpty())
        return fail(row, evaluation.error());
    if (const auto result = evaluation.result()) {
        m_model->setDone(row, *result);
        m_evaluations.erase(row);
    }
}

void WorksheetRunner::fail(int row, const QString &message)
{
    m_model->setFailed(row, message);
    m_evaluations.erase(row);
    m_calls.removeIf([&](const auto &entry) {
        if (entry.value().row != row)
            return false;
        m_arithmetic->cancel(entry.key());
        return true;
    });
}

void WorksheetRunner::handleFinished(quint64 number, double result)
{
    const Call call = end(number);
    if (call.row < 0)
        return;
    m_hasAnswer = true;
    m_evaluations.at(call.row).finish(call.node, result);
    m_ready.push_back(call.row);
    settle(call.row);
    proceed();
}

void WorksheetRunner::handleFailed(quint64 number, const QString &message, CallFailure failure)
{
    const Call call = end(number);
    if (call.row < 0)
        return;
    if (failure == CallFailure::Lost)
        handleLost(call, message);
    else
        fail(call.row, message);
    proceed();
}

void WorksheetRunner::handleLost(const Call &call, const QString &message)
{
    if (m_state == State::Running && m_hasAnswer && m_lostRows.contains(call.row))
        return fail(call.row, message); // others are answered: it is this row
    m_evaluations.at(call.row).putBack(call.node);
    m_ready.push_front(call.row);
    if (m_state != State::Running)
        return; // one of many that were in flight when it broke
    m_lostRows.insert(call.row);
    setState(State::Paused);
    Q_EMIT interrupted(message);
}

void WorksheetRunner::giveUpCalls()
{
    for (auto it = m_calls.cbegin(); it != m_calls.cend(); ++it)
        m_arithmetic->cancel(it.key());
    m_calls.clear();
}

void WorksheetRunner::measure()
{
    if (m_state == State::Running)
        m_rate.note(now(), endedRows());
    else if (m_calls.isEmpty())
        m_measure.stop();
    Q_EMIT progressed();
}

qint64 WorksheetRunner::endedRows() const
{
    const WorksheetRows &rows = m_model->rows();
    return rows.count(WorksheetRows::State::Done) + rows.count(WorksheetRows::State::Failed);
}
