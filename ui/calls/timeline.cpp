// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/calls/timeline.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <cmath>

using Calls::Phase;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TimeLine", text);
}

double heightOf(Phase phase)
{
    switch (phase) {
    case Phase::Queued:
        return 0.18;
    case Phase::Connect:
    case Phase::Send:
        return 0.5;
    case Phase::Wait:
        return 0.75;
    case Phase::Receive:
    case Phase::Decode:
        return 1;
    }
    return 1;
}

} // namespace

double TimeLine::niceSpan(double milliseconds)
{
    const double wanted = qMax(milliseconds, 1.0);
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * power >= wanted)
            return step * power;
    }
    return 10 * power;
}

QString TimeLine::durationText(double milliseconds)
{
    const QLocale locale;
    if (milliseconds >= 999.5)
        return tr("%1 s").arg(locale.toString(milliseconds / 1000, 'f', 2));
    return tr("%1 ms").arg(locale.toString(milliseconds, 'f', milliseconds < 9.95 ? 1 : 0));
}

QString TimeLine::phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Queued:
        return tr("Queued");
    case Phase::Connect:
        return tr("Connecting");
    case Phase::Send:
        return tr("Sending");
    case Phase::Wait:
        return tr("Waiting for the first byte");
    case Phase::Receive:
        return tr("Receiving");
    case Phase::Decode:
        return tr("Decoding");
    }
    return {};
}

QColor TimeLine::phaseColor(Phase phase, const Theme::Colors &theme)
{
    switch (phase) {
    case Phase::Queued:
        return theme.thumb;
    case Phase::Connect:
        return theme.warning;
    case Phase::Send:
        return theme.accent;
    case Phase::Wait:
        return theme.success;
    case Phase::Receive:
        return theme.accent;
    case Phase::Decode:
        return theme.dimText;
    }
    return theme.text;
}

double TimeLine::position(const QRectF &room, double span, double milliseconds, Qt::LayoutDirection direction)
{
    const double offset = room.width() * milliseconds / span;
    return direction == Qt::RightToLeft ? room.right() - offset : room.left() + offset;
}

void TimeLine::paint(QPainter &painter, const QRectF &room, double span, const Calls::Timing &timing, Calls::State state,
                     const Theme::Colors &theme, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    const auto bar = [&](double from, double to, double share) {
        double left = position(room, span, from, direction);
        double right = position(room, span, to, direction);
        if (left > right)
            std::swap(left, right);
        right = qMax(right, left + 1.5); // even the shortest is seen
        const double height = qMax(2.0, room.height() * share);
        return QRectF(left, room.center().y() - height / 2, right - left, height);
    };
    for (const Calls::Timing::Part &part : timing.parts) {
        painter.setBrush(phaseColor(part.phase, theme));
        painter.drawRect(bar(part.from, part.to, heightOf(part.phase)));
    }
    if (Calls::isError(state) || state == Calls::State::Cancelled || state == Calls::State::Late) {
        painter.setBrush(Calls::isError(state) ? theme.error : theme.text); // where it ended
        QRectF mark = bar(timing.end, timing.end, 1.3);
        mark.setWidth(2.5);
        painter.drawRect(mark);
    }
    painter.restore();
}
