// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/glyph.h"

#include <QColor>
#include <QString>

namespace Theme {
struct Colors;
}

// What becomes of a piece of work that the service does: a step of an expression, a row of a worksheet.
enum class WorkState {
    Given, // a number: nothing to do
    Waiting,
    Running,
    Done,
    Failed,
    Skipped, // will not be done any more
};

// Roles of the models of such pieces, in every column.
enum WorkRole {
    WorkStateRole = Qt::UserRole + 1, // as int
    ServiceValueRole, // the result with all its digits, in the C locale; empty when there is none
    CopiedTextRole, // of a worksheet: the result as a spreadsheet reads it, in the user's locale without groups; or the error
    WorkFromRole, // of a step: where its text begins in the expression,
    WorkToRole, // and just behind its end
};

// The state for the eye; never by its colour alone.
struct WorkLook
{
    Glyph glyph;
    QColor color;
};
WorkLook workLook(WorkState state, const Theme::Colors &theme);

QString workStateText(WorkState state); // and for the ear
