// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/worksheet/csv.h"
#include "app/worksheet/worksheetrows.h"

#include <QLocale>
#include <QStringDecoder>

#include <optional>

// Finds the expressions in a text that comes in pieces of bytes: UTF-8, or UTF-16 with a byte order mark.
//
// Plain text has one expression a line. Values (CSV) and cells (of a spreadsheet, with tabs between them) have it in the column
// headed "expression", or else in the first one. Empty lines, and lines of plain text that begin with #, are no rows.
class WorksheetText
{
public:
    enum class Format { Plain, Values, Cells };

    static Format formatOf(const QString &fileName);

    // The separator that values have between them: the comma only when it is no part of their numbers.
    static QChar separatorOf(QStringView text, const QLocale &locale);

    explicit WorksheetText(Format format, const QLocale &locale = QLocale());

    WorksheetRows read(const QByteArray &piece); // the rows that it completes
    WorksheetRows readRest();

private:
    QChar separatorFor(QStringView text) const;
    WorksheetRows rows();
    void add(WorksheetRows &rows, const QStringList &fields, int line);

    Format m_format;
    QLocale m_locale;
    std::optional<QStringDecoder> m_decoder;
    std::optional<CsvParser> m_parser;
    std::optional<qsizetype> m_column; // once the first record was seen
};
