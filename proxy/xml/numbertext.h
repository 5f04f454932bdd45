// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QVarLengthArray>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

// Numbers and their text, without a locale.
namespace ServiceModel {

// Text narrowed to bytes. The lexical forms of numbers are all ASCII; what is not becomes a character that fits none.
class NarrowText
{
public:
    explicit NarrowText(QStringView text)
    {
        text = text.trimmed();
        m_text.resize(text.size());
        for (qsizetype i = 0; i < text.size(); ++i)
            m_text[i] = text[i].unicode() < 0x80 ? char(text[i].unicode()) : '\0';
    }

    operator QByteArrayView() const { return {m_text.data(), m_text.size()}; }

private:
    QVarLengthArray<char, 64> m_text;
};

// A number of digits and the marks given, with white space around it; out of range is an error, too.
template <class Number>
std::errc numberFromText(QByteArrayView text, Number &value, QByteArrayView marks)
{
    text = text.trimmed();
    if (text.startsWith('+') && !text.startsWith("+-"))
        text = text.sliced(1);
    const bool isNumber = std::ranges::all_of(text, [marks](char c) { return (c >= '0' && c <= '9') || marks.contains(c); });
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    return !isNumber || end != text.end() ? std::errc::invalid_argument : error;
}

template <class Integer>
bool integerFromText(QByteArrayView text, Integer &value)
{
    Integer result = 0;
    qint8 zero = 1; // that may have any sign, even where there are no negative numbers
    if (numberFromText(text, result, "-") != std::errc()
        && (std::is_signed_v<Integer> || numberFromText(text, zero, "-") != std::errc() || zero != 0)) {
        return false;
    }
    value = result;
    return true;
}

// XML Schema part 2, sections 3.2.4 and 3.2.5
template <class Floating>
bool floatingFromText(QByteArrayView text, Floating &value)
{
    text = text.trimmed();
    constexpr Floating infinity = std::numeric_limits<Floating>::infinity();
    if (text == "NaN")
        return value = std::numeric_limits<Floating>::quiet_NaN(), true;
    if (text == "INF")
        return value = infinity, true;
    if (text == "-INF")
        return value = -infinity, true;
    Floating result = 0;
    const std::errc error = numberFromText(text, result, ".-+eE");
    if (error == std::errc::invalid_argument)
        return false;
    // Beyond the range the nearest value counts: an infinity or zero. (strtod would ask the locale for its point.)
    if (error == std::errc::result_out_of_range)
        result = std::abs(QLocale::c().toDouble(QLatin1StringView(text))) < 1 ? Floating(0) : infinity;
    value = error == std::errc() ? result : std::copysign(result, text.startsWith('-') ? Floating(-1) : Floating(1));
    return true;
}

// The shortest text of a number that gives the same value back, in place.
class NumberText
{
public:
    template <class Number>
    explicit NumberText(Number value)
        : m_end(std::to_chars(m_text, m_text + sizeof m_text, value).ptr)
    {
        if constexpr (std::is_floating_point_v<Number>) {
            if (!std::isfinite(value)) {
                const char *const name = std::isnan(value) ? "NaN" : value > 0 ? "INF" : "-INF";
                m_end = m_text + qstrlen(name);
                std::memcpy(m_text, name, size_t(m_end - m_text));
            }
        }
    }

    operator QByteArrayView() const { return {m_text, m_end}; }
    QString toString() const { return QString::fromLatin1(QByteArrayView(*this)); }

private:
    char m_text[32];
    char *m_end;
};

} // namespace ServiceModel
