// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/workstate.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>

WorkLook workLook(WorkState state, const Theme::Colors &theme)
{
    switch (state) {
    case WorkState::Given:
        return {Glyph::None, theme.dimText};
    case WorkState::Waiting:
        return {Glyph::Clock, theme.dimText};
    case WorkState::Running:
        return {Glyph::Dots, theme.accent};
    case WorkState::Done:
        return {Glyph::Check, theme.success};
    case WorkState::Failed:
        return {Glyph::Warning, theme.error};
    case WorkState::Skipped:
        return {Glyph::Cancelled, theme.dimText};
    }
    Q_UNREACHABLE();
}

QString workStateText(WorkState state)
{
    switch (state) {
    case WorkState::Given:
        return QCoreApplication::translate("WorkState", "a number");
    case WorkState::Waiting:
        return QCoreApplication::translate("WorkState", "waiting");
    case WorkState::Running:
        return QCoreApplication::translate("WorkState", "calling the service");
    case WorkState::Done:
        return QCoreApplication::translate("WorkState", "done");
    case WorkState::Failed:
        return QCoreApplication::translate("WorkState", "failed");
    case WorkState::Skipped:
        return QCoreApplication::translate("WorkState", "skipped");
    }
    Q_UNREACHABLE();
}
