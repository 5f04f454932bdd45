// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/evaluation.h"
#include "app/worksheet/ratemeter.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <memory>
#include <unordered_map>

class WorksheetModel;

// Has the rows of a worksheet computed: a row begins when there is room for another call, so there is never more in work than
// the calls that are allowed at once. The window is never kept waiting for longer than a few milliseconds.
//
// A row that the service refuses, or that makes no sense, fails by itself. When calls are lost everything pauses, interrupted()
// says why, and start() goes on with the very calls that were lost; what other calls brought is kept.
class WorksheetRunner : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Paused };

    WorksheetRunner(WorksheetModel *model, ArithmeticMaker maker, QObject *parent = nullptr); // the model is not owned
    ~WorksheetRunner() override; // gives up what is in flight, silently

    void setMaximumCalls(int calls);
    int maximumCalls() const { return m_maximumCalls; }

    void start(); // or goes on; the rows that wait
    void pause(); // begins no more calls
    void cancel(); // gives up those in flight; their rows wait again

    State state() const { return m_state; }
    int callsInFlight() const { return int(m_calls.size()); }
    int mostCallsInFlight() const { return m_mostCalls; }
    const RateMeter &rate() const { return m_rate; } // of rows

Q_SIGNALS:
    void stateChanged();
    void progressed(); // a few times a second
    void interrupted(const QString &message);

private:
    struct Call { int row; int node; };

    void setState(State state);
    void makeArithmetic();
    void proceed();
    bool beginCall();
    bool beginRow();
    Call end(quint64 number); // row -1: nobody waits for it any more
    void settle(int row);
    void fail(int row, const QString &message);
    void handleFinished(quint64 number, double result);
    void handleFailed(quint64 number, const QString &message, CallFailure failure);
    void handleLost(const Call &call, const QString &message);
    void giveUpCalls();
    void measure();
    qint64 endedRows() const;
    std::chrono::milliseconds now() const { return std::chrono::milliseconds(m_clock.elapsed()); }

    WorksheetModel *m_model;
    ArithmeticMaker m_maker;
    std::unique_ptr<Arithmetic> m_arithmetic;
    std::unordered_map<int, Evaluation> m_evaluations; // of the rows in work
    std::deque<int> m_ready; // rows that may have calls to make
    QHash<quint64, Call> m_calls;
    QSet<int> m_lostRows; // whose call was lost once; a second time they fail
    int m_next = 0; // the row to look at next
    int m_maximumCalls = 6;
    int m_mostCalls = 0;
    State m_state = State::Idle;
    bool m_hasAnswer = false; // since the last start
    QTimer m_proceed;
    QTimer m_measure;
    QElapsedTimer m_clock;
    RateMeter m_rate;
};
