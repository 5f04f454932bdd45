// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/evaluation.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>

// Has an expression computed by the service, with as many calls in flight as the expression allows, up to a limit: a call that
// only waits for a connection tells nothing about how long a call takes.
class ExpressionRunner : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaximumCalls = 36; // in flight

    ExpressionRunner(const Expression &expression, std::unique_ptr<Arithmetic> arithmetic, QObject *parent = nullptr);
    ~ExpressionRunner() override; // gives up what is in flight, silently

    void start();
    void cancel(); // finished() is emitted if it was not yet

    const Evaluation &evaluation() const { return m_evaluation; }
    bool isRunning() const { return m_isRunning; }
    bool isCancelled() const { return m_isCancelled; }
    QString error(int node) const { return m_errors.value(node); }
    std::chrono::microseconds duration(int node) const { return m_durations.value(node); } // of a call that has ended

    std::chrono::microseconds wallTime() const; // since the start, until the end
    std::chrono::microseconds callTime() const { return m_callTime; } // all calls that have ended, one after the other
    int mostInFlight() const { return m_mostInFlight; }

Q_SIGNALS:
    void changed(int node); // its state, and that of any other that depends on it
    void finished();

private:
    struct Call { int node; qint64 startedAt; };

    void startReady();
    int end(quint64 number);
    void handleFinished(quint64 number, double result);
    void handleFailed(quint64 number, const QString &message);
    void proceed(int node);
    void giveUpCalls();
    void finish();

    Evaluation m_evaluation;
    std::unique_ptr<Arithmetic> m_arithmetic;
    QHash<quint64, Call> m_calls;
    QHash<int, std::chrono::microseconds> m_durations;
    QHash<int, QString> m_errors;
    QElapsedTimer m_clock;
    std::chrono::microseconds m_wallTime{0};
    std::chrono::microseconds m_callTime{0};
    int m_mostInFlight = 0;
    bool m_isRunning = false;
    bool m_isCancelled = false;
};
