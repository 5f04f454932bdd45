// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/expression/expression.h"

#include <algorithm>

int Expression::add(ExpressionNode node)
{
    const int number = int(m_nodes.size());
    for (const int operand : {node.left, node.right}) {
        if (operand >= 0)
            m_nodes[operand].parent = number;
    }
    m_nodes.append(node);
    return number;
}

int Expression::calls() const
{
    return int(std::ranges::count(m_nodes, ExpressionNode::Kind::Call, &ExpressionNode::kind));
}

int Expression::depth() const
{
    QList<int> depths;
    depths.reserve(m_nodes.size());
    for (const ExpressionNode &node : m_nodes) {
        const int left = node.left < 0 ? 0 : depths.at(node.left);
        const int right = node.right < 0 ? 0 : depths.at(node.right);
        depths.append(std::max(left, right) + (node.kind == ExpressionNode::Kind::Call ? 1 : 0));
    }
    return depths.isEmpty() ? 0 : depths.last();
}
