// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/arithmetic.h"
#include "app/engine/number.h"

#include <QString>

QString operatorSign(Operation operation); // "×"

// The line above the number, R12: what has been keyed so far, "2 + ", or what = has completed, "2 + 3=".
// Operands are noted before they are shown: the right one appears with its result, so that an operation
// which fails leaves "2 + " there.
class ExpressionLine
{
public:
    QString text() const { return m_shown; }
    bool isEquation() const; // = was the last thing written
    bool hasOperand() const; // for the side that is next
    QString written() const; // all that is noted, shown or not

    void noteOperand(const Number &number); // unless there is one, as "sqr(5)" may be
    void showOperand(const Number &number);
    void applyFunction(const QString &name); // "5" becomes "sqr(5)"
    void dropOperand(); // another one is about to be entered

    void startWith(const Number &number); // a result becomes the left operand
    void setOperator(Operation operation);
    void noteRepetition(Operation operation, const Number &operand);
    void complete(); // shows the equation; the next operand starts a new line

    void hide(); // what is noted stays

    bool operator==(const ExpressionLine &) const = default;

private:
    QString &operand() { return m_operator.isEmpty() ? m_left : m_right; }
    void show() { m_shown = written(); }

    QString m_left;
    QString m_operator;
    QString m_right;
    QString m_shown;
};
