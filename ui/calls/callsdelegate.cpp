// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/calls/callsdelegate.h"

#include "ui/calls/callsview.h"
#include "ui/calls/timeline.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Calls;

CallsDelegate::CallsDelegate(CallsView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void CallsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme::Colors &theme = Theme::colors(option.palette);
    const auto state = State(index.data(StateRole).toInt());
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, theme.selected);
        if (theme.highContrast || m_view->hasFocus()) {
            painter->setPen(theme.text);
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
    }
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    if (above.isValid() && above.data(BurstRole) != index.data(BurstRole)) { // the caller paused
        painter->setPen(theme.outline);
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    if (index.column() == TimeLineColumn) {
        const QRectF room = timeLineRoom(option.rect, option.font);
        painter->setPen(theme.outline);
        for (const double share : {0.0, 0.5, 1.0}) {
            const double x = TimeLine::position(room, 1, share, option.direction);
            painter->drawLine(QPointF(x, option.rect.top()), QPointF(x, option.rect.bottom()));
        }
        TimeLine::paint(*painter, room, m_view->span(), index.data(TimingRole).value<Timing>(), state, theme, option.direction);
    } else {
        QRect room = contentRect(option.rect, option.font);
        if (index.column() == CallColumn)
            paintState(*painter, room, option.font, state);
        const bool isDim = index.column() != CallColumn && index.column() != ResultColumn;
        const bool isError = index.column() == ResultColumn && Calls::isError(state);
        painter->setPen(isError ? theme.error : isDim || state == State::Cancelled ? theme.dimText : theme.text);
        painter->setFont(option.font);
        const QString text = QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, room.width());
        const Qt::Alignment align = QStyle::visualAlignment(option.direction, alignmentOf(index.column()) | Qt::AlignVCenter);
        painter->setLayoutDirection(Qt::LeftToRight); // calls and numbers are no sentences
        painter->drawText(room, int(align) | Qt::TextSingleLine, text);
    }
    painter->restore();
}

Qt::Alignment CallsDelegate::alignmentOf(int column)
{
    return column == NumberColumn || column == DurationColumn || column == BytesColumn ? Qt::AlignRight : Qt::AlignLeft;
}

QRect CallsDelegate::contentRect(const QRect &cell, const QFont &font)
{
    const int side = Theme::em(font, 0.5);
    return cell.adjusted(side, 0, -side, 0);
}

QRectF CallsDelegate::timeLineRoom(const QRect &cell, const QFont &font)
{
    const double side = Theme::em(font, 0.9);
    const double height = Theme::em(font, 0.85);
    return {cell.left() + side, QRectF(cell).center().y() - height / 2, qMax(1.0, cell.width() - 2 * side), height};
}

QString CallsDelegate::stateName(State state)
{
    switch (state) {
    case State::Queued:
        return tr("Queued");
    case State::Sent:
        return tr("Sent");
    case State::Receiving:
        return tr("Receiving");
    case State::Done:
        return tr("Done");
    case State::Fault:
        return tr("Fault");
    case State::Failed:
        return tr("Failed");
    case State::Cancelled:
        return tr("Cancelled");
    case State::Late:
        return tr("Late");
    }
    return {};
}

void CallsDelegate::paintState(QPainter &painter, QRect &room, const QFont &font, State state) const
{
    struct Look { Glyph glyph; QColor color; };
    const Theme::Colors &theme = Theme::colors(m_view->palette());
    const auto look = [&]() -> Look {
        switch (state) {
        case State::Queued:
            return {Glyph::Dots, theme.dimText};
        case State::Sent:
            return {Glyph::Up, theme.accent};
        case State::Receiving:
            return {Glyph::Down, theme.accent};
        case State::Done:
            return {Glyph::Check, theme.success};
        case State::Fault:
            return {Glyph::Warning, theme.error};
        case State::Failed:
            return {Glyph::Close, theme.error};
        case State::Cancelled:
            return {Glyph::Cancelled, theme.dimText};
        case State::Late:
            return {Glyph::Clock, theme.warning};
        }
        return {Glyph::None, theme.text};
    }();
    const int side = Theme::em(font, 1.05);
    QRect glyph(0, 0, side, side);
    glyph.moveCenter(room.center());
    const int text = side + Theme::em(font, 0.45);
    if (m_view->isRightToLeft()) {
        glyph.moveRight(room.right());
        room.setRight(room.right() - text);
    } else {
        glyph.moveLeft(room.left());
        room.setLeft(room.left() + text);
    }
    paintGlyph(painter, look.glyph, glyph, look.color);
}
