// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

// Every colour the calculator draws with, derived in one place from the palette in force. Text is brought to
// a contrast of 4.5:1 (WCAG 2.1) on the surfaces it stands on, and a high-contrast palette is used as it is.
namespace Theme {

enum class Scheme { System, Light, Dark };

// Kinds of surface that a button may have.
enum class Surface {
    Flat, // nothing until the pointer is over it
    Raised, // digits
    Subtle, // functions and operators
    Accent, // the one key that matters: equals
};

struct SurfaceColors
{
    QColor normal, hovered, pressed, outline;
    QColor text, accentText, disabledText;
};

struct Colors
{
    QColor window; // behind everything
    QColor text;
    QColor dimText; // expression line, hints
    QColor outline; // separators
    QColor accent; // as text, glyph or focus ring
    QColor error, warning, success; // as text or glyph
    QColor thumb; // of a scroll bar
    QColor errorSurface, infoSurface; // behind a message
    QColor errorOutline, infoOutline;
    QColor hovered, selected; // behind a row of a list
    bool highContrast = false;
};

// What the desktop wishes where its palette does not say so already.
struct Wishes
{
    bool dark = false;
    bool highContrast = false;
};

// Sets style and palette of the application. System keeps what the platform gives, unless the desktop wishes for more.
void apply(Scheme scheme, const Wishes &wishes = {});

// Whether things move on their way from one state to another: not when the platform or the user does not want it.
bool isMotionReduced();
void setReducedMotion(bool reduced); // by the user's choice

// The built-in palette; System means the application's.
QPalette palette(Scheme scheme);

const Colors &colors(const QPalette &palette);
SurfaceColors surface(Surface surface, const QPalette &palette);

// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
double contrast(const QColor &one, const QColor &other);

// `font` at `factor` times its size, whether the size was given in points or in pixels.
QFont scaled(const QFont &font, double factor);

// Lengths follow the user's font: `ems` times its size, in pixels.
int em(const QFont &font, double ems);

} // namespace Theme
