// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/calls/callroles.h"
#include "ui/widgets/theme.h"

class QFont;
class QPainter;
class QRectF;

// The drawing of calls over time, as the network panel of a browser has it.
namespace TimeLine {

// A duration in steps that people count in, not below `milliseconds`: 5, 10, 20, 50...
double niceSpan(double milliseconds);

QString durationText(double milliseconds); // "0.4 ms", "3 ms", "1.24 s", in the user's number format

QString phaseName(Calls::Phase phase);
QColor phaseColor(Calls::Phase phase, const Theme::Colors &theme);

// The parts of a call in `room`, which spans so many milliseconds. Phases differ in height, too, not by colour alone. Time
// goes in the direction of reading.
void paint(QPainter &painter, const QRectF &room, double span, const Calls::Timing &timing, Calls::State state,
           const Theme::Colors &theme, Qt::LayoutDirection direction);

// Where a moment is in `room`, in the direction of reading.
double position(const QRectF &room, double span, double milliseconds, Qt::LayoutDirection direction);

} // namespace TimeLine
