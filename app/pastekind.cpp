// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/pastekind.h"

#include "app/expressionparser.h"

#include <QString>

namespace {

constexpr int LinesLookedAt = 20; // a clipboard may have a million

}

// A list with a wrong line is a list: the worksheet tells which.
PasteKind pasteKind(const QString &text, const QLocale &locale)
{
    if (parseExpression(text, locale))
        return PasteKind::Expression;
    int lines = 0;
    int expressions = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        expressions += parseExpression(line.toString().section(u'\t', 0, 0), locale) ? 1 : 0;
        if (++lines == LinesLookedAt)
            break;
    }
    return lines > 1 && 2 * expressions >= lines ? PasteKind::Worksheet : PasteKind::Nonsense;
}
