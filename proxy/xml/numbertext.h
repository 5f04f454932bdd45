// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVarLengthArray>

#include <charconv>

// Numbers and their text, without a locale.
namespace ServiceModel {

// The characters of a number, narrowed; empty when there are others. The lexical forms of numbers are all ASCII.
class NumberText
{
public:
    NumberText(QStringView text, QLatin1StringView marks)
    {
        text = text.trimmed();
        if (text.startsWith(u'+') && !text.startsWith(u"+-"))
            text = text.sliced(1);
        for (const QChar c : text) {
            if ((c < u'0' || c > u'9') && !marks.contains(c)) {
                m_text.clear();
                return;
            }
            m_text.append(char(c.unicode()));
        }
    }

    const char *begin() const { return m_text.data(); }
    const char *end() const { return m_text.data() + m_text.size(); }

private:
    QVarLengthArray<char, 64> m_text;
};

template <class Integer>
bool integerFromText(QStringView text, Integer &value)
{
    const NumberText number(text, QLatin1StringView("-"));
    Integer result = 0;
    const auto [end, error] = std::from_chars(number.begin(), number.end(), result);
    if (error != std::errc() || end != number.end())
        return false;
    value = result;
    return true;
}

template <class Number>
QString numberToText(Number value)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    return QString::fromLatin1(text, end - text);
}

} // namespace ServiceModel
