// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/number.h"

#include "app/engine/numbertext.h"

Number::Number(double value, const QString &typed)
    : m_value(value)
{
    if (typed != text())
        m_typed = typed;
}

QString Number::text() const
{
    return m_typed.isNull() ? expressionText(m_value) : m_typed;
}

Number Number::negated() const
{
    if (m_value == 0)
        return *this;
    if (m_typed.isNull())
        return -m_value;
    return {-m_value, m_typed.startsWith(u'-') ? m_typed.sliced(1) : u'-' + m_typed};
}
