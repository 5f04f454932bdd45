// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/expression/expression.h"

#include <optional>

class QLocale;

struct ExpressionError
{
    QString message;
    qsizetype position = 0; // in the text, from 0
};

// Reads "(1.5+2)*(3-4)/7":
//
//     expression = sum [ "=" ]
//     sum        = product { ( "+" | "-" ) product }
//     product    = factor { ( "*" | "/" | "×" | "÷" ) factor }
//     factor     = ( "-" | "+" ) factor | "(" sum ")" | number
//
// Operations of one rank are done from left to right. Numbers are written as parsePastedText() has them: as the locale does,
// or, when that makes no sense of the whole, with "." and no groups. Depth is limited by nothing but the length.
std::optional<Expression> parseExpression(const QString &text, const QLocale &locale, ExpressionError *error = nullptr);

constexpr qsizetype MaximumExpressionLength = 10000; // characters
