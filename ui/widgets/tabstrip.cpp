// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/tabstrip.h"

#include "ui/widgets/theme.h"

#include <QPainter>

TabStrip::TabStrip(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
}

QSize TabStrip::tabSizeHint(int index) const
{
    const int width = fontMetrics().horizontalAdvance(tabText(index));
    return {width + Theme::em(font(), 1.6), Theme::em(font(), 2.3)};
}

QSize TabStrip::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void TabStrip::paintEvent(QPaintEvent *)
{
    const Theme::Colors &theme = Theme::colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = Theme::em(font(), 0.4);
    for (int index = 0; index < count(); ++index) {
        const QRectF tab = QRectF(tabRect(index));
        const bool current = index == currentIndex();
        const bool hovered = tab.contains(mapFromGlobal(QCursor::pos())) && underMouse();
        painter.setPen(Qt::NoPen);
        if (hovered && !current) {
            painter.setBrush(theme.hovered);
            painter.drawRoundedRect(tab, radius, radius);
        }
        if (current) {
            const double thickness = Theme::em(font(), 0.22);
            const double length = fontMetrics().horizontalAdvance(tabText(index));
            const QRectF line(tab.center().x() - length / 2, tab.bottom() - thickness, length, thickness);
            painter.setBrush(theme.accent);
            painter.drawRoundedRect(line, thickness / 2, thickness / 2);
        }
        if (current && hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.text, 2));
            painter.drawRoundedRect(tab.adjusted(1, 1, -1, -1), radius, radius);
        }
        painter.setPen(current ? theme.text : theme.dimText);
        painter.drawText(tab, Qt::AlignCenter | Qt::TextSingleLine, tabText(index));
    }
}
