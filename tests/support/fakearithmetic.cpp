// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/fakearithmetic.h"

#include <QTimer>

double FakeArithmetic::compute(Operation operation, double n1, double n2)
{
    switch (operation) {
    case Operation::Add:
        return n1 + n2;
    case Operation::Subtract:
        return n1 - n2;
    case Operation::Multiply:
        return n1 * n2;
    case Operation::Divide:
        return n1 / n2;
    }
    Q_UNREACHABLE();
}

quint64 FakeArithmetic::begin(Operation operation, double n1, double n2)
{
    m_calls.append({++m_lastNumber, compute(operation, n1, n2)});
    if (m_maximumDelay >= 0)
        QTimer::singleShot(m_random.bounded(m_maximumDelay + 1), this, qOverload<>(&FakeArithmetic::answer));
    return m_lastNumber;
}

void FakeArithmetic::cancel(quint64 call)
{
    for (qsizetype i = 0; i < m_calls.size(); ++i) {
        if (m_calls.at(i).number == call) {
            m_cancelled.append(m_calls.takeAt(i));
            return;
        }
    }
}

void FakeArithmetic::answer()
{
    answer(m_calls.first().result);
}

void FakeArithmetic::answer(double result)
{
    Q_EMIT finished(m_calls.takeFirst().number, result);
}

void FakeArithmetic::answerAll()
{
    while (isCalled())
        answer();
}

void FakeArithmetic::answerCancelled()
{
    const Call call = m_cancelled.takeFirst();
    Q_EMIT finished(call.number, call.result);
}

void FakeArithmetic::answerLast()
{
    const Call call = m_calls.takeLast();
    Q_EMIT finished(call.number, call.result);
}

void FakeArithmetic::fail(const QString &message, CallFailure failure)
{
    Q_EMIT failed(m_calls.takeFirst().number, message, failure);
}

void FakeArithmetic::answerByItself(quint32 seed, int maximum)
{
    m_random.seed(seed);
    m_maximumDelay = maximum;
}
