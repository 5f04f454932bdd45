// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QLocale;

// A text without blanks, quotes and marks of writing direction; digits of any script and signs are ASCII.
struct SimplifiedText
{
    explicit SimplifiedText(const QString &original);

    QString text;
    QList<qsizetype> positions; // where each character was in the original, and behind them its length
};

// How numbers are written in a locale, as patterns for QRegularExpression that fit a simplified text.
class NumberGrammar
{
public:
    explicit NumberGrammar(const QLocale &locale);

    QString number() const; // without a sign
    QString point() const;
    QString canonical(QString number) const; // "1.234,5" is "1234.5"

private:
    QString m_group;
    QString m_point;
};
