// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/expression/expression.h"

#include <optional>

// An expression while it is computed: says which calls can be made now, takes their results in any order. Makes no calls.
//
//     while (const auto step = evaluation.takeStep())
//         begin(*step);                       // all of these at the same time
//     ...
//     evaluation.finish(step.node, 3.5);      // and takeStep() again
class Evaluation
{
public:
    enum class State { Pending, Running, Done, Failed, Skipped }; // skipped: will not be computed any more

    struct Step
    {
        int node;
        Operation operation;
        double n1, n2;
    };

    explicit Evaluation(const Expression &expression);

    std::optional<Step> takeStep();
    void finish(int node, double value); // INF and NaN are arithmetic errors
    void fail(int node, const QString &message); // what is pending is skipped
    void putBack(int node); // its call was lost; takeStep() will give it again
    void stop(); // what is pending or running is skipped

    const Expression &expression() const { return m_expression; }
    State state(int node) const { return m_states.at(node); }
    double value(int node) const { return m_values.at(node); } // of one that is done
    QString error() const { return m_error; } // the first; empty when there is none
    bool isFinished() const { return m_running == 0 && m_states.last() != State::Pending; }
    std::optional<double> result() const; // of the whole, once it is done

private:
    void settle(int node, double value);
    void addIfReady(int node);
    void skipPending();

    Expression m_expression;
    QList<State> m_states;
    QList<double> m_values;
    QList<int> m_ready;
    QString m_error;
    int m_running = 0;
};
