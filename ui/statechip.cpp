// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/statechip.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

StateChip::StateChip(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::setState(Glyph glyph, Tone tone, const QString &text)
{
    m_glyph = glyph;
    m_tone = tone;
    setText(text);
    updateGeometry();
}

QSize StateChip::sizeHint() const
{
    return {Theme::em(font(), 1.5) + fontMetrics().horizontalAdvance(text()) + 2, Theme::em(font(), 1.7)};
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
    const int side = Theme::em(font(), 1.15);
    const QRect glyph(0, (height() - side) / 2, side, side);
    paintGlyph(painter, m_glyph, QStyle::visualRect(layoutDirection(), rect(), glyph), color);
    const QRect words = rect().adjusted(Theme::em(font(), 1.5), 0, 0, 0);
    painter.setPen(m_tone == Tone::Bad ? theme.error : theme.dimText);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, text());
}
