// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>
#include <QString>

// One picture of resources/icons/glyphs: an SVG of 24 by 24 with one path of absolute M, L, C and Z, drawn with lines only.
// Read here, not by the SVG module of Qt: that costs more than the pictures, and cannot draw them in the colours of a palette.
struct GlyphFile
{
    static constexpr int Grid = 24;

    QPainterPath outline;
    double lineWidth = 2;

    static GlyphFile read(const QString &fileName); // empty when there is none
    static QPainterPath parsePath(const QString &data);
};
