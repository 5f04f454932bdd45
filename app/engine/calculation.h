// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/entry.h"
#include "app/engine/number.h"
#include "app/engine/servicecall.h"
#include "app/expression/expressionline.h"
#include "ui/keys/key.h"

#include <QString>

#include <optional>

// A calculation that is finished, for a history: "2 + 3=" and 5. A function that nothing followed has no "=".
struct Equation
{
    QString expression;
    double result = 0;

    bool operator==(const Equation &) const = default;
};

// Everything that C forgets: the number being typed, the operands, the operation, the expression line.
// One function a key. Those that return a call go on in their finish function with the call's result.
class Calculation
{
public:
    QString displayText() const; // canonical
    QString expression() const { return m_line.text(); }
    const Entry *entry() const { return m_typing ? &m_entry : nullptr; }
    double value() const { return m_cur.value(); } // outdated while typing
    std::optional<Equation> takeEquation(); // finished since it was last taken

    void beginKey();
    void endKey(Key key);

    void type(Key key); // R1
    void backspace(); // R2
    void negate(); // R3

    std::optional<ServiceCall> operate(Operation operation); // R4
    void finishOperate(Operation operation, double result);
    void failOperate(Operation operation);

    std::optional<ServiceCall> equals(); // R5
    void finishEquals(const Number &result);

    ServiceCall percent(); // R6
    std::optional<ServiceCall> finishPercent(const ServiceCall &call, double result);

    ServiceCall square(); // R7
    ServiceCall reciprocal();
    void finishFunction(double result) { m_cur = result; }

    void clearEntry(); // R8
    void enter(const Number &number); // as MR does, R10
    Number commit(); // typing ends; the number at hand

    bool operator==(const Calculation &) const = default;

private:
    bool followsOperator() const;
    void useAccumulatorAfterOperator();
    void noteFunction(const QString &name);
    void startOperand();
    void startOperation(Operation operation);

    Entry m_entry;
    bool m_typing = false;
    Number m_cur;
    Number m_acc;
    Number m_hold; // the right operand that = repeats
    std::optional<Operation> m_op;
    bool m_pending = false; // the operation waits for its right operand
    bool m_afterEquals = false;
    std::optional<Key> m_prev; // last significant key
    ExpressionLine m_line;
    std::optional<Equation> m_equation;
};
