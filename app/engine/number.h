// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// An operand: what is sent, and how it is written in the expression line and in logs. The two differ for a
// number that was typed with more digits than a double keeps: 9999999999999999 is sent as 1e16.
class Number
{
public:
    Number(double value = 0)
        : m_value(value)
    {
    }
    Number(double value, const QString &typed);

    double value() const { return m_value; }
    QString text() const; // canonical
    Number negated() const; // zero stays as it is

    bool operator==(const Number &) const = default;

private:
    double m_value;
    QString m_typed; // null where it is the text of the value
};
