// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/calls/phasechart.h"

#include "ui/calls/timeline.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

PhaseChart::PhaseChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"phaseChart"_s);
    setAccessibleName(tr("Where the time went"));
    setFocusPolicy(Qt::TabFocus);
}

void PhaseChart::setTiming(const Calls::Timing &timing)
{
    m_timing = timing;
    QStringList lines;
    for (const Calls::Timing::Part &part : timing.parts)
        lines += tr("%1: %2", "phase, duration").arg(TimeLine::phaseName(part.phase), TimeLine::durationText(part.to - part.from));
    lines += tr("In all: %1").arg(TimeLine::durationText(timing.end - timing.begin));
    setAccessibleDescription(lines.join(u", "_s));
    update();
}

QSize PhaseChart::sizeHint() const
{
    return {Theme::em(font(), 22), Theme::em(font(), 15)};
}

QSize PhaseChart::minimumSizeHint() const
{
    return {Theme::em(font(), 10), Theme::em(font(), 5)};
}

void PhaseChart::paintEvent(QPaintEvent *)
{
    const Theme::Colors &theme = Theme::colors(palette());
    QPainter painter(this);
    const int side = Theme::em(font(), 0.7);
    const int line = Theme::em(font(), 1.75);
    const double total = qMax(m_timing.end - m_timing.begin, 0.001);
    int names = 0;
    for (const Calls::Timing::Part &part : m_timing.parts)
        names = qMax(names, fontMetrics().horizontalAdvance(TimeLine::phaseName(part.phase)));
    names = qMin(names, width() * 2 / 5);
    const int times = fontMetrics().horizontalAdvance(TimeLine::durationText(88.8) + u"  "_s);
    const auto place = [&](int x, int y, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width, line));
    };
    const int room = qMax(1, width() - 2 * side - names - times - 2 * side);
    int y = side / 2;
    for (const Calls::Timing::Part &part : m_timing.parts) {
        painter.setPen(theme.text);
        painter.drawText(place(side, y, names), int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                         fontMetrics().elidedText(TimeLine::phaseName(part.phase), Qt::ElideRight, names));
        const QRectF bar = QRectF(place(side + names + side, y, room)).adjusted(0, line * 0.25, 0, -line * 0.25);
        painter.fillRect(bar, theme.hovered);
        const Calls::Timing alone{.parts = {{part.phase, part.from - m_timing.begin, part.to - m_timing.begin}},
                                  .begin = 0, .end = part.to - m_timing.begin};
        TimeLine::paint(painter, bar, total, alone, Calls::State::Done, theme, layoutDirection());
        painter.setPen(theme.dimText);
        painter.drawText(place(width() - side - times, y, times), int(Qt::AlignTrailing | Qt::AlignVCenter) | Qt::TextSingleLine,
                         TimeLine::durationText(part.to - part.from));
        y += line;
    }
    painter.setPen(theme.text);
    painter.drawText(place(side, y, names), int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, tr("In all"));
    painter.drawText(place(width() - side - times, y, times), int(Qt::AlignTrailing | Qt::AlignVCenter) | Qt::TextSingleLine,
                     TimeLine::durationText(m_timing.end - m_timing.begin));
    if (hasFocus()) {
        painter.setPen(QPen(theme.text, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}
