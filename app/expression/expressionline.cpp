// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/expression/expressionline.h"

using namespace Qt::StringLiterals;

QString operatorSign(Operation operation)
{
    switch (operation) {
    case Operation::Add:
        return u"+"_s;
    case Operation::Subtract:
        return u"-"_s;
    case Operation::Multiply:
        return u"×"_s;
    case Operation::Divide:
        return u"÷"_s;
    }
    Q_UNREACHABLE();
}

bool ExpressionLine::isEquation() const
{
    return m_shown.endsWith(u'=');
}

bool ExpressionLine::hasOperand() const
{
    return m_operator.isEmpty() ? !m_left.isEmpty() : !m_right.isEmpty();
}

QString ExpressionLine::written() const
{
    return m_operator.isEmpty() ? m_left : m_left + u' ' + m_operator + u' ' + m_right;
}

void ExpressionLine::noteOperand(const Number &number)
{
    if (!hasOperand())
        operand() = number.text();
}

void ExpressionLine::showOperand(const Number &number)
{
    operand() = number.text();
    show();
}

void ExpressionLine::applyFunction(const QString &name)
{
    operand() = name + u'(' + operand() + u')';
    show();
}

void ExpressionLine::dropOperand()
{
    if (!hasOperand())
        return;
    operand().clear();
    if (!m_operator.isEmpty())
        show(); // a lone "sqr(5)" stays visible until something else is written
}

void ExpressionLine::startWith(const Number &number)
{
    m_left = number.text();
    m_operator.clear();
    m_right.clear();
}

void ExpressionLine::setOperator(Operation operation)
{
    if (!m_right.isEmpty())
        m_left = written(); // its result is an error, so no number stands for it
    m_operator = operatorSign(operation);
    m_right.clear();
    show();
}

void ExpressionLine::noteRepetition(Operation operation, const Number &operand)
{
    m_operator = operatorSign(operation);
    m_right = operand.text();
}

void ExpressionLine::complete()
{
    const QString equation = written() + u'=';
    *this = ExpressionLine();
    m_shown = equation;
}

void ExpressionLine::hide()
{
    m_shown.clear();
}
