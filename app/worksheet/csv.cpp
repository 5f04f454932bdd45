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

QList<QStringView> csvLines(QStringView text, qsizetype most)
{
    QList<QStringView> lines;
    bool isQuoted = false;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size() && lines.size() < most; ++at) {
        const bool isEnd = at == text.size();
        if (!isEnd && text.at(at) == u'"')
            isQuoted = !isQuoted;
        if (!isEnd && (isQuoted || (text.at(at) != u'\n' && text.at(at) != u'\r')))
            continue;
        if (at > from)
            lines.append(text.sliced(from, at - from));
        from = at + 1;
    }
    return lines;
}

bool csvSeparates(QStringView line, QChar separator)
{
    bool isQuoted = false;
    return std::any_of(line.cbegin(), line.cend(), [&](QChar character) {
        if (character == u'"')
            isQuoted = !isQuoted;
        return !isQuoted && character == separator;
    });
}
