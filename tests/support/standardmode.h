// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

// One row of tests/data/standard_mode.tsv: keys, and what must be seen when all of them have been handled.
struct StandardModeRow
{
    QString keys;
    QString display; // with 15 digits, grouped as in English
    QString expression;
    bool isError = false;
    QString memory; // top first
    QString history; // oldest first, "2+3=5 ; 5+3=8"; null where exact fractions and doubles differ
    QString calls; // "Multiply(20,50) Divide(_,100)"
};

QList<StandardModeRow> standardMode();
