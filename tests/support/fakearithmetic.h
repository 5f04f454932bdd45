// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/arithmetic.h"

#include <QList>
#include <QRandomGenerator>

// Arithmetic whose replies come when the test says so, or by itself after random delays.
class FakeArithmetic : public Arithmetic
{
    Q_OBJECT

public:
    using Arithmetic::Arithmetic;

    static double compute(Operation operation, double n1, double n2);

    quint64 begin(Operation operation, double n1, double n2) override;
    void cancel(quint64 call) override;

    bool isCalled() const { return !m_calls.isEmpty(); } // and has not answered
    int cancelledCalls() const { return int(m_cancelled.size()); }

    void answer(); // the oldest call
    void answer(double result);
    void answerAll(); // and the calls that follow from the answers
    void answerCancelled(); // the oldest cancelled call, too late
    void answerLast(); // the youngest call
    void fail(const QString &message, CallFailure failure = CallFailure::Lost); // the oldest call

    // From now on each call is answered after 0 to `maximum` milliseconds.
    void answerByItself(quint32 seed, int maximum);

private:
    struct Call
    {
        quint64 number;
        double result;
    };

    QList<Call> m_calls;
    QList<Call> m_cancelled;
    quint64 m_lastNumber = 0;
    QRandomGenerator m_random;
    int m_maximumDelay = -1;
};
