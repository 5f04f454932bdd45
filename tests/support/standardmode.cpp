// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/standardmode.h"

#include "app/engine/numbertext.h"

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

enum Column { Keys, Display, Expression, IsError, Memory, History, Calls, DisplayOfDouble, ColumnCount };

// The table has blanks around most tokens, and results of 16 digits.
QString simplifiedHistory(const QString &history)
{
    QStringList equations;
    for (QString equation : history.split(u" ; "_s)) {
        equation.remove(u' ');
        const qsizetype result = equation.indexOf(u'=') + 1;
        const double value = equation.sliced(result).remove(u',').toDouble();
        if (result > 0)
            equation = equation.left(result) + groupedText(numberText(value, DisplayDigits));
        equations << equation;
    }
    return equations.join(u" ; "_s);
}

StandardModeRow parseRow(const QString &line)
{
    const QStringList columns = line.split(u'\t');
    if (columns.size() != ColumnCount)
        qFatal("standard_mode.tsv: not %d columns: %s", ColumnCount, qUtf8Printable(line));
    const bool rational = !columns.at(DisplayOfDouble).isEmpty();
    return {.keys = columns.at(Keys),
            .display = columns.at(rational ? DisplayOfDouble : Display),
            .expression = columns.at(Expression),
            .isError = columns.at(IsError) == u"1",
            .memory = columns.at(Memory),
            .history = rational ? QString() : simplifiedHistory(columns.at(History)),
            .calls = columns.at(Calls)};
}

} // namespace

QList<StandardModeRow> standardMode()
{
    QFile file(QStringLiteral(TESTS_SOURCE_DIR "/data/standard_mode.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qUtf8Printable(file.fileName()), qUtf8Printable(file.errorString()));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    QList<StandardModeRow> rows;
    for (const QString &line : std::as_const(lines))
        rows << parseRow(line);
    return rows;
}
