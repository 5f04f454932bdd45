// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

class QColor;
class QPainter;
class QRectF;

// The pictures inside the window, of resources/icons/glyphs: crisp at every scale, in the palette's colours, and there when the
// SVG plugin is not.
enum class Glyph {
    None,
    Backspace,
    Retry,
    Close,
    History,
    Check,
    Information,
    Warning,
    Cancelled,
    Clock,
    Dots,
    Menu,
    Search,
    Pause,
    Play,
    Trash,
    Up,
    Down
};

// Draws into the largest square inside `rect`, with lines as thick as text of that height has.
void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &color);
