// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/pastekind.h"

#include "app/expression/expressionparser.h"

#include <QString>

namespace {

constexpr int LinesLookedAt = 20; // a clipboard may have a million
constexpr QStringView operators = u"+-*/\u00d7\u00f7\u2212";

}

// A list with a wrong line is a list: the worksheet tells which. One expression on several lines has lines that make no sense
// alone, or that go on with an operator.
PasteKind pasteKind(const QString &text, const QLocale &locale)
{
    int lines = 0;
    int expressions = 0;
    int continuations = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n', Qt::SkipEmptyParts)) {
        const QString first = line.toString().section(u'\t', 0, 0).trimmed();
        if (first.isEmpty())
            continue;
        if (parseExpression(first, locale))
            ++(lines > 0 && operators.contains(first.front()) ? continuations : expressions);
        if (++lines == LinesLookedAt)
            break;
    }
    if (lines > 1 && 2 * expressions > lines)
        return PasteKind::Worksheet;
    if (parseExpression(text, locale))
        return PasteKind::Expression;
    return lines > 1 && 2 * (expressions + continuations) >= lines ? PasteKind::Worksheet : PasteKind::Nonsense;
}
