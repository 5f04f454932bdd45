// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLocale;

// Numbers as the calculator writes them. The canonical text is in the C locale and not grouped ("-1234.5",
// "1e+16"); it is what the calculator's logic, its logs and its tests know. A locale comes last, for the eye.

constexpr int DisplayDigits = 15; // doubles shown with 16 look wrong in one sum of seven
constexpr int ExpressionDigits = 16; // as many as can be typed

// The value rounded to so many significant digits: plain while it fits into so many places, else with an
// exponent. INF, -INF and NaN are written as in XML Schema.
QString numberText(double value, int digits);

// For the expression line and for logs: 16 digits, unless 15 say as much ("8.2", not "8.199999999999999").
QString expressionText(double value);

// All digits of a double, as few as bring it back: what a file or a clipboard gets.
QString serviceValueText(double value);

// "1.50" is "1.5", and "5." is "5".
QString withoutTrailingZeros(const QString &canonical);

// A canonical number with the locale's digits, signs and groups: "-1.234,5". The fraction is not grouped.
QString groupedText(const QString &canonical, const QLocale &locale);

// The same in English, whatever the locale: "-1,234.5".
QString groupedText(const QString &canonical);

// Only digits and decimal sign become the locale's: for copying, and for numbers in an expression line.
QString plainText(const QString &canonical, const QLocale &locale);
