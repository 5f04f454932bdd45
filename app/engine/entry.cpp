// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/entry.h"

#include "app/engine/keykind.h"
#include "app/engine/numbertext.h"

using namespace Qt::StringLiterals;

bool Entry::isFull() const
{
    const qsizetype uncounted = m_digits.count(u'.') + (m_digits.startsWith(u'0') ? 1 : 0);
    return m_digits.size() - uncounted >= MaximumDigits;
}

void Entry::press(Key key)
{
    if (isDigit(key))
        addDigit(digitOf(key));
    else if (key == Key::Point)
        addPoint();
    else if (key == Key::Backspace)
        backspace();
    else if (key == Key::Negate)
        toggleSign();
}

QString Entry::text() const
{
    if (isEmpty())
        return u"0"_s;
    return m_negative ? u'-' + m_digits : m_digits;
}

Number Entry::number() const
{
    const double value = text().toDouble();
    if (value == 0)
        return 0; // "-0.00", too
    return {value, withoutTrailingZeros(text())};
}

void Entry::addDigit(int digit)
{
    const bool leadingZero = isEmpty() && digit == 0;
    if (!leadingZero && !isFull())
        m_digits += QString::number(digit);
}

void Entry::addPoint()
{
    if (m_digits.contains(u'.'))
        return;
    if (isEmpty())
        m_digits = u"0"_s;
    m_digits += u'.';
}

void Entry::backspace()
{
    m_digits.chop(1);
    if (m_digits == u"0"_s)
        m_digits.clear();
    if (isEmpty())
        m_negative = false;
}

void Entry::toggleSign()
{
    if (!isEmpty())
        m_negative = !m_negative;
}
