// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/worksheet/csv.h"
#include "app/worksheet/worksheetrows.h"

#include <QStringDecoder>

#include <optional>

// Finds the expressions in a text that comes in pieces of bytes: UTF-8, or UTF-16 with a byte order mark.
//
// Plain text has one expression a line. Values (CSV) have it in the column headed "expression", or else in the first one.
// Empty lines, and lines of plain text that begin with #, are no rows.
class WorksheetText
{
public:
    enum class Format { Plain, Values };

    static Format formatOf(const QString &fileName);

    explicit WorksheetText(Format format) : m_format(format) { }

    WorksheetRows read(const QByteArray &piece); // the rows that it completes
    WorksheetRows readRest();

private:
    WorksheetRows rows();
    void add(WorksheetRows &rows, const QStringList &fields, int line);

    Format m_format;
    std::optional<QStringDecoder> m_decoder;
    std::optional<CsvParser> m_parser;
    std::optional<qsizetype> m_column; // once the first record was seen
};
