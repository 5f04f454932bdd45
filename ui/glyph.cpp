// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/glyph.h"

#include <QPainter>
#include <QPainterPath>

namespace {

void dot(QPainterPath &path, double x, double y)
{
    path.moveTo(x, y);
    path.lineTo(x + 0.01, y); // the round cap makes it a dot
}

// On a grid of 24 by 24, lines 2 wide.
QPainterPath outline(Glyph glyph)
{
    QPainterPath path;
    switch (glyph) {
    case Glyph::None:
        break;
    case Glyph::Backspace:
        path.moveTo(9, 5);
        path.lineTo(22, 5);
        path.lineTo(22, 19);
        path.lineTo(9, 19);
        path.lineTo(2, 12);
        path.closeSubpath();
        path.moveTo(12, 9.5);
        path.lineTo(17, 14.5);
        path.moveTo(17, 9.5);
        path.lineTo(12, 14.5);
        break;
    case Glyph::Retry:
        path.arcMoveTo(4, 4, 16, 16, 40);
        path.arcTo(4, 4, 16, 16, 40, 290);
        path.moveTo(19, 2.5);
        path.lineTo(19, 7.5);
        path.lineTo(14, 7.5);
        break;
    case Glyph::Close:
        path.moveTo(6, 6);
        path.lineTo(18, 18);
        path.moveTo(18, 6);
        path.lineTo(6, 18);
        break;
    case Glyph::History:
        path.arcMoveTo(4, 4, 16, 16, 150);
        path.arcTo(4, 4, 16, 16, 150, -300);
        path.moveTo(4.5, 3.5);
        path.lineTo(4.8, 8.3);
        path.lineTo(9.6, 8);
        path.moveTo(12, 8);
        path.lineTo(12, 12.5);
        path.lineTo(15, 14);
        break;
    case Glyph::Check:
        path.moveTo(5, 12.5);
        path.lineTo(10, 17.5);
        path.lineTo(19, 7);
        break;
    case Glyph::Information:
        path.addEllipse(3, 3, 18, 18);
        path.moveTo(12, 11.5);
        path.lineTo(12, 16.5);
        dot(path, 12, 7.5);
        break;
    case Glyph::Warning:
        path.moveTo(12, 3);
        path.lineTo(22, 20.5);
        path.lineTo(2, 20.5);
        path.closeSubpath();
        path.moveTo(12, 9.5);
        path.lineTo(12, 13.5);
        dot(path, 12, 17);
        break;
    case Glyph::Cancelled:
        path.addEllipse(3, 3, 18, 18);
        path.moveTo(6, 6);
        path.lineTo(18, 18);
        break;
    case Glyph::Clock:
        path.addEllipse(3, 3, 18, 18);
        path.moveTo(12, 7);
        path.lineTo(12, 12.5);
        path.lineTo(16, 14.5);
        break;
    case Glyph::Dots:
        dot(path, 5, 12);
        dot(path, 12, 12);
        dot(path, 19, 12);
        break;
    case Glyph::Menu:
        for (const double y : {6.5, 12.0, 17.5}) {
            path.moveTo(4, y);
            path.lineTo(20, y);
        }
        break;
    case Glyph::Search:
        path.addEllipse(4, 4, 12, 12);
        path.moveTo(14.5, 14.5);
        path.lineTo(20, 20);
        break;
    case Glyph::Pause:
        path.moveTo(8.5, 5);
        path.lineTo(8.5, 19);
        path.moveTo(15.5, 5);
        path.lineTo(15.5, 19);
        break;
    case Glyph::Play:
        path.moveTo(7.5, 4.5);
        path.lineTo(19, 12);
        path.lineTo(7.5, 19.5);
        path.closeSubpath();
        break;
    case Glyph::Trash:
        path.moveTo(4, 6.5);
        path.lineTo(20, 6.5);
        path.moveTo(9, 6.5);
        path.lineTo(9.5, 3.5);
        path.lineTo(14.5, 3.5);
        path.lineTo(15, 6.5);
        path.moveTo(6.5, 6.5);
        path.lineTo(7.5, 20.5);
        path.lineTo(16.5, 20.5);
        path.lineTo(17.5, 6.5);
        break;
    case Glyph::Up:
    case Glyph::Down: {
        const double tip = glyph == Glyph::Up ? 4.5 : 19.5;
        const double wing = glyph == Glyph::Up ? 11 : 13;
        path.moveTo(12, 24 - tip);
        path.lineTo(12, tip);
        path.moveTo(5.5, wing);
        path.lineTo(12, tip);
        path.lineTo(18.5, wing);
        break;
    }
    }
    return path;
}

} // namespace

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &color)
{
    const double side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(side / 24, side / 24);
    painter.translate(-12, -12);
    painter.setPen(QPen(color, glyph == Glyph::Dots ? 3.5 : 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline(glyph));
    painter.restore();
}
