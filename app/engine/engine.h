// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/calculatorstate.h"
#include "app/engine/enginesnapshot.h"
#include "app/engine/undohistory.h"

#include <QObject>
#include <QPointer>

// The calculator at work: takes keys at any speed, has each operation computed elsewhere, never waits.
//
//     Engine engine(&arithmetic);
//     connect(&engine, &Engine::changed, this, [&] { show(engine.snapshot()); });
//     engine.press(Key::Digit2);
//
// Keys are handled strictly in order. One that needs a reply holds up those behind it; digits among these
// are echoed at once. A call that brings no result undoes its key: the failure is shown, the key and all
// behind it wait, and retry() does them again; any other key drops them and goes on from there. An
// arithmetic error is a result.
class Engine : public QObject
{
    Q_OBJECT

public:
    explicit Engine(Arithmetic *arithmetic, QObject *parent = nullptr); // not owned
    ~Engine() override; // gives up the call in flight, silently

    EngineSnapshot snapshot() const;

    void press(Key key);
    void pressMemory(Key key, int index); // M+, M-, MR or MC for one number of the list that snapshot() has
    void enter(double value); // a whole number at once, from the history
    void put(const QList<Input> &inputs); // one after the other, as pasted

    void escape(); // cancels the call in flight, or clears if there is none
    void cancelCall();
    void retry();

    void undo(); // the last key; nothing while a call is in flight
    void redo();

Q_SIGNALS:
    void changed(); // the last signal of whatever happened; only its slots may call the engine

    void callStarted(quint64 number, const ServiceCall &call);
    void callFinished(quint64 number, double result);
    void callFailed(quint64 number, const QString &message);
    void callCancelled(quint64 number);
    void lateReply(quint64 number, double result); // to a call that was cancelled; changes nothing

    void equationFinished(const Equation &equation);
    void errorPassed(const QString &message); // an arithmetic error, cleared by keys typed ahead
    void maximumDigitsReached(); // a digit was ignored

private:
    void accept(const Input &input);
    bool isDigitTooMany(const Input &input) const;
    void handleWaiting();
    void handle(const Input &input);
    void proceed(const std::optional<ServiceCall> &call);
    void finishInput();
    void fail(const QString &message);
    void dropFailure();
    void handleFinished(quint64 number, double result);
    void handleFailed(quint64 number, const QString &message);

    QPointer<Arithmetic> m_arithmetic;
    CalculatorState m_state;
    CalculatorState m_before; // the input in work
    Input m_input; // in work
    QList<Input> m_waiting;
    std::optional<EngineSnapshot::CallInFlight> m_call;
    std::optional<EngineSnapshot::Failure> m_failure;
    UndoHistory m_history;
};
