// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/statechip.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

StateChip::StateChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::setState(Glyph glyph, Tone tone, const QString &text)
{
    m_glyph = glyph;
    m_tone = tone;
    setText(text);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    return {Theme::em(font(), 2.3) + fontMetrics().horizontalAdvance(text()) + 2, Theme::em(font(), 1.7)};
}

QSize StateChip::minimumSizeHint() const
{
    return sizeHint();
}

void StateChip::paintEvent(QPaintEvent *)
{
    const Theme::Colors &theme = Theme::colors(palette());
    const QColor color = m_tone == Tone::Good ? theme.success
        : m_tone == Tone::Bad                 ? theme.error
                                              : theme.accent;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = Theme::em(font(), 0.4);
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hovered);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.text, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    const int side = Theme::em(font(), 1.15);
    const QRect glyph(Theme::em(font(), 0.4), (height() - side) / 2, side, side);
    paintGlyph(painter, m_glyph, QStyle::visualRect(layoutDirection(), rect(), glyph), color);
    const QRect words = rect().adjusted(Theme::em(font(), 1.9), 0, 0, 0);
    painter.setPen(m_tone == Tone::Bad ? theme.error : theme.dimText);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, text());
}
