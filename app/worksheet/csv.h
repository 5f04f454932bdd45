// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

// Comma-separated values as in RFC 4180, whatever the separator. A field may have quotes around it, and then separators, line
// ends and doubled quotes in it; lines may end in CRLF, LF or CR.

// Quoted when it has to be.
QString csvField(const QString &text, QChar separator = u',');

// Reads records out of a text that comes in pieces.
//
//     parser.feed(piece);
//     while (parser.next(fields))
//         use(fields, parser.line());
class CsvParser
{
public:
    // Without a separator a record is a whole line, taken as it is.
    explicit CsvParser(QChar separator = {});

    void feed(QStringView piece);
    void finish(); // nothing follows: what is there is the last record
    bool next(QStringList &fields);
    int line() const { return m_recordLine; } // the one that the record began on, from 1

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted };

    bool take(QChar character); // true when it ended a record
    void endField();

    QChar m_separator;
    QString m_text; // not yet read
    qsizetype m_at = 0;
    QString m_field;
    QStringList m_fields;
    State m_state = State::FieldStart;
    int m_line = 1;
    int m_startLine = 1; // of the record that is being read
    int m_recordLine = 0;
    bool m_afterCarriageReturn = false;
    bool m_isFinished = false;
};

// The first lines of a text, but for empty ones. A line end in quotes is none.
QList<QStringView> csvLines(QStringView text, qsizetype most);
// Whether a character stands in it outside quotes.
bool csvSeparates(QStringView line, QChar separator);
