// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/worksheet/csv.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

QString csvField(const QString &text, QChar separator)
{
    const bool isPlain = std::none_of(text.cbegin(), text.cend(), [separator](QChar c) {
        return c == separator || c == u'"' || c == u'\r' || c == u'\n';
    });
    return isPlain ? text : u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

CsvParser::CsvParser(QChar separator)
    : m_separator(separator)
{
}

void CsvParser::feed(QStringView piece)
{
    m_text.remove(0, m_at);
    m_at = 0;
    m_text += piece;
}

void CsvParser::finish()
{
    m_isFinished = true;
}

bool CsvParser::next(QStringList &fields)
{
    while (m_at < m_text.size()) {
        if (take(m_text.at(m_at++))) {
            fields = std::exchange(m_fields, {});
            return true;
        }
    }
    const bool isRest = !m_fields.isEmpty() || !m_field.isEmpty() || m_state != State::FieldStart;
    if (!m_isFinished || !isRest)
        return false;
    endField();
    m_recordLine = m_startLine;
    fields = std::exchange(m_fields, {});
    return true;
}

bool CsvParser::take(QChar character)
{
    const bool isSecondOfPair = std::exchange(m_afterCarriageReturn, character == u'\r') && character == u'\n';
    if (isSecondOfPair && m_state != State::Quoted)
        return false; // the line has ended already
    const bool isLineEnd = character == u'\n' || character == u'\r';
    if (isLineEnd && !isSecondOfPair)
        ++m_line;

    if (m_state == State::Quoted) {
        if (character == u'"')
            m_state = State::QuoteInQuoted;
        else
            m_field += character;
        return false;
    }
    if (isLineEnd) {
        endField();
        m_recordLine = m_startLine;
        m_startLine = m_line;
        return true;
    }
    if (!m_separator.isNull() && character == m_separator) {
        endField();
    } else if (!m_separator.isNull() && character == u'"' && m_state != State::Plain) {
        if (m_state == State::QuoteInQuoted)
            m_field += character; // a doubled one stands for itself
        m_state = State::Quoted;
    } else {
        m_field += character;
        m_state = State::Plain;
    }
    return false;
}

void CsvParser::endField()
{
    m_fields.append(std::exchange(m_field, {}));
    m_state = State::FieldStart;
}

QChar csvSeparator(QStringView text)
{
    constexpr QStringView separators = u",;\t";
    int counts[3] = {};
    bool isQuoted = false;
    for (const QChar character : text) {
        if (character == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (character == u'\n' || character == u'\r'))
            break;
        else if (const auto which = separators.indexOf(character); !isQuoted && which >= 0)
            ++counts[which];
    }
    return separators.at(std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts));
}
