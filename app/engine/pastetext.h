// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/input.h"

#include <QList>
#include <QString>

#include <optional>

class QLocale;

// What a pasted text asks for, or nothing if it is no calculation:
//
//     expression = [ "+" | "-" ] number { operator number } [ "=" ]
//     operator   = "+" | "-" | "*" | "/" | "×" | "÷", with a minus behind it (but not behind "-") as a sign
//     number     = digits of any script, grouped or not, decimal sign, "e" and an exponent
//
// Blanks, line ends and quotes are dropped. Numbers are read as the locale writes them; a text that makes no
// sense so is tried once more with "." as decimal sign and no groups. What is pasted replaces a number being
// typed, so the first key is CE. Numbers are typed key by key; one with an exponent, or too long to be typed,
// is entered at once.
std::optional<QList<Input>> parsePastedText(const QString &text, const QLocale &locale);
