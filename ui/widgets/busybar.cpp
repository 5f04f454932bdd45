// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/busybar.h"

#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"busyBar"_s);
    setAccessibleName(tr("Calling the service"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(qMax(3, Theme::em(font(), 0.22)));
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(1400);
    m_animation.setLoopCount(-1);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

void BusyBar::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    // Users who switched animations off get a still line instead.
    if (active && !Theme::isMotionReduced())
        m_animation.start();
    else
        m_animation.stop();
    update();
}

void BusyBar::paintEvent(QPaintEvent *)
{
    if (!m_active)
        return;
    const Theme::Colors &theme = Theme::colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.outline);
    const double radius = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()), radius, radius);

    QRectF segment(rect());
    if (m_animation.state() == QVariantAnimation::Running) {
        const double length = width() * 0.35;
        const double position = m_animation.currentValue().toDouble();
        segment.setLeft((isRightToLeft() ? 1 - position : position) * (width() + length) - length);
        segment.setWidth(length);
    }
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(segment.intersected(QRectF(rect())), radius, radius);
}
