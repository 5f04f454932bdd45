// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/worksheet/worksheetrows.h"

void WorksheetRows::append(QStringView expression, int line)
{
    const QByteArray text = expression.toUtf8();
    m_rows.append({.from = quint32(m_text.size()), .size = quint32(text.size()), .line = line});
    m_text += text;
    ++m_counts[size_t(State::Waiting)];
}

void WorksheetRows::append(const WorksheetRows &more, int lineOffset)
{
    const auto offset = quint32(m_text.size());
    m_text += more.m_text;
    for (Row row : more.m_rows) {
        row.from += offset;
        row.line += lineOffset;
        m_rows.append(row);
    }
    m_counts[size_t(State::Waiting)] += more.size();
}

void WorksheetRows::truncate(qsizetype rows)
{
    if (rows >= size())
        return;
    m_text.truncate(m_rows.at(rows).from);
    m_counts[size_t(State::Waiting)] -= size() - rows;
    m_rows.resize(rows);
}

QString WorksheetRows::expression(qsizetype row) const
{
    const Row &found = m_rows.at(row);
    return QString::fromUtf8(QByteArrayView(m_text).sliced(found.from, found.size));
}

void WorksheetRows::setFailed(qsizetype row, const QString &message)
{
    auto known = m_messageNumbers.constFind(message);
    if (known == m_messageNumbers.cend()) {
        known = m_messageNumbers.insert(message, qint32(m_messages.size()));
        m_messages.append(message);
    }
    enter(row, State::Failed).outcome.message = *known;
}

WorksheetRows::Row &WorksheetRows::enter(qsizetype row, State state)
{
    Row &found = m_rows[row];
    --m_counts[size_t(found.state)];
    ++m_counts[size_t(state)];
    found.state = state;
    return found;
}
