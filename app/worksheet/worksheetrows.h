// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

#include <array>

// The rows of a worksheet: expressions, and what became of them. A row costs its text and 24 bytes. Copies are cheap until one
// of them changes.
class WorksheetRows
{
public:
    enum class State : quint8 { Waiting, Running, Done, Failed };

    static constexpr qsizetype MaximumRows = 1'000'000;
    static constexpr qsizetype MaximumSize = 64 * 1024 * 1024; // of the text

    qsizetype size() const { return m_rows.size(); }
    qsizetype textSize() const { return m_text.size(); } // bytes
    bool isEmpty() const { return m_rows.isEmpty(); }
    qsizetype count(State state) const { return m_counts[size_t(state)]; }

    void append(QStringView expression, int line);
    void append(const WorksheetRows &more, int lineOffset = 0); // that wait

    void truncate(qsizetype rows); // when more wait than there may be

    QString expression(qsizetype row) const;
    int line(qsizetype row) const { return m_rows.at(row).line; } // of the file, from 1
    State state(qsizetype row) const { return m_rows.at(row).state; }
    double result(qsizetype row) const { return m_rows.at(row).outcome.value; } // of one that is done
    QString error(qsizetype row) const { return m_messages.at(m_rows.at(row).outcome.message); } // of one that failed

    void setWaiting(qsizetype row) { enter(row, State::Waiting).outcome = {}; }
    void setRunning(qsizetype row) { enter(row, State::Running); }
    void setDone(qsizetype row, double result) { enter(row, State::Done).outcome.value = result; }
    void setFailed(qsizetype row, const QString &message);

private:
    union Outcome
    {
        double value = 0;
        qint32 message; // which of the messages
    };
    struct Row
    {
        quint32 from; // in the text
        quint32 size;
        qint32 line;
        State state = State::Waiting;
        Outcome outcome = {};
    };

    Row &enter(qsizetype row, State state);

    QByteArray m_text; // UTF-8, one behind the other
    QList<Row> m_rows;
    std::array<qsizetype, 4> m_counts{};
    QStringList m_messages; // many rows have the same
    QHash<QString, qint32> m_messageNumbers;
};
