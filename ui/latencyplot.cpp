// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/latencyplot.h"

#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int Bars = 24;

} // namespace

LatencyPlot::LatencyPlot(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"latencyPlot"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLatencies({});
}

void LatencyPlot::setLatencies(const QList<double> &milliseconds)
{
    m_latencies = milliseconds;
    setVisible(!m_latencies.isEmpty());
    if (m_latencies.isEmpty()) {
        setAccessibleName(tr("Times of the last calls"));
        return;
    }
    QList<double> sorted = m_latencies;
    std::sort(sorted.begin(), sorted.end());
    setToolTip(tr("The last call took %1; of the last %2, half took %3 or less, and the slowest %4.")
                   .arg(timeText(m_latencies.constLast()), locale().toString(sorted.size()), timeText(sorted[(sorted.size() - 1) / 2]),
                        timeText(sorted.constLast())));
    setAccessibleName(toolTip());
    update();
}

QSize LatencyPlot::sizeHint() const
{
    return {Bars * 3, Theme::em(font(), 1.2)};
}

void LatencyPlot::paintEvent(QPaintEvent *)
{
    const Theme::Colors &theme = Theme::colors(palette());
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.outline);
    painter.drawRect(QRectF(0, height() - 1, width(), 1));
    const qsizetype first = std::max<qsizetype>(0, m_latencies.size() - Bars);
    const double slowest = *std::max_element(m_latencies.begin() + first, m_latencies.end());
    const qsizetype empty = Bars - (m_latencies.size() - first);
    for (qsizetype bar = first; bar < m_latencies.size(); ++bar) {
        const double share = slowest > 0 ? m_latencies[bar] / slowest : 0;
        const double length = std::max(1.0, share * (height() - 2));
        const double left = double(bar - first + empty) * 3;
        painter.setBrush(bar == m_latencies.size() - 1 ? theme.accent : theme.thumb);
        painter.drawRect(QRectF(isRightToLeft() ? width() - left - 2 : left, height() - 1 - length, 2, length));
    }
}

QString LatencyPlot::timeText(double milliseconds) const
{
    if (milliseconds >= 1000)
        return tr("%1 s", "seconds").arg(locale().toString(milliseconds / 1000, 'f', 1));
    return tr("%1 ms", "milliseconds").arg(locale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
}
