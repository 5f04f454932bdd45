// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

class QLocale;
class QString;

// Who can do something with a text that the calculator's keys cannot type.
enum class PasteKind {
    Nonsense,
    Expression, // "(1 + 2) * 3"
    Worksheet, // several, one a line
};

PasteKind pasteKind(const QString &text, const QLocale &locale);
