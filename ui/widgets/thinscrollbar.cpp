// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/thinscrollbar.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

using namespace Qt::StringLiterals;

ThinScrollBar::ThinScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{
    setObjectName(u"scrollBar"_s);
    setAccessibleName(tr("Scroll"));
}

QSize ThinScrollBar::sizeHint() const
{
    return {Theme::em(font(), 0.75), QScrollBar::sizeHint().height()};
}

void ThinScrollBar::paintEvent(QPaintEvent *)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRectF thumb
        = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    const Theme::Colors &theme = Theme::colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isSliderDown() || underMouse() ? theme.dimText : theme.thumb);
    const double inset = width() * 0.2;
    const QRectF body = thumb.adjusted(inset, 0, -inset, 0);
    painter.drawRoundedRect(body, body.width() / 2, body.width() / 2);
}
