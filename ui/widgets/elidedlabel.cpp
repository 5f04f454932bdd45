// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/elidedlabel.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_mode(mode)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), Theme::em(font(), 2)), fontMetrics().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(isElided() ? text() : QString());
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const Theme::Colors &theme = Theme::colors(palette());
    QPainter painter(this);
    painter.setPen(m_tone == Tone::Dim ? theme.dimText : theme.text);
    const auto align = QStyle::visualAlignment(layoutDirection(), alignment());
    painter.setLayoutDirection(directionOf(text()));
    const QString shown = fontMetrics().elidedText(text(), m_mode, contentsRect().width());
    painter.drawText(contentsRect(), int(align | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
}

Qt::LayoutDirection directionOf(const QString &text)
{
    for (QChar c : text) {
        switch (c.direction()) {
        case QChar::DirL:
        case QChar::DirEN:
            return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirAN:
            return Qt::RightToLeft;
        default:
            break;
        }
    }
    return Qt::LayoutDirectionAuto;
}
