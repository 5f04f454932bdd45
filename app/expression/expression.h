// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/arithmetic.h"
#include "app/engine/number.h"

#include <QList>

// One number, negation or operation of an expression.
struct ExpressionNode
{
    enum class Kind {
        Number,
        Negation, // of the left node; computed here, as the key of that name does
        Call,
    };

    Kind kind = Kind::Number;
    Operation operation = Operation::Add; // of a call
    Number number = {};
    int left = -1;
    int right = -1;
    int parent = -1;
    qsizetype from = 0; // where it stands in the text
    qsizetype to = 0; // just behind
};

// An expression as a graph of service calls. A node follows those that it needs, so the last one is the whole.
class Expression
{
public:
    const QList<ExpressionNode> &nodes() const { return m_nodes; }
    int root() const { return int(m_nodes.size()) - 1; }

    int add(ExpressionNode node); // the number of the new node; becomes its operands' parent

    int calls() const;
    int depth() const; // calls that have to wait for one another

private:
    QList<ExpressionNode> m_nodes;
};
