// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/workdelegate.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workstate.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace {

// In terms of the view's font.
constexpr double RowHeight = 2.1;
constexpr double Padding = 0.5;
constexpr double GlyphSide = 1.1;
constexpr double GlyphRoom = 1.6;
constexpr double WidestResult = 10; // an error may be long, and there is a tool tip

WorkState stateOf(const QModelIndex &index)
{
    return WorkState(index.data(WorkStateRole).toInt());
}

}

WorkDelegate::WorkDelegate(int stateColumn, int resultColumn, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_stateColumn(stateColumn)
    , m_resultColumn(resultColumn)
{
}

void WorkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme::Colors &theme = Theme::colors(option.palette);
    const WorkState state = stateOf(index);
    const WorkLook look = workLook(state, theme);
    const int padding = Theme::em(option.font, Padding);
    QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    painter->save();
    if (option.state & QStyle::State_Selected) { // over what the style draws, on which errors cannot be read
        painter->fillRect(option.rect, theme.selected);
        if (theme.highContrast || (option.state & QStyle::State_Active)) {
            painter->setPen(theme.text);
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
    }
    if (const int taken = glyphRoom(option.font, index)) {
        const int side = Theme::em(option.font, GlyphSide);
        const QRect glyph(room.left(), room.center().y() - side / 2, side, side);
        paintGlyph(*painter, look.glyph, QStyle::visualRect(option.direction, room, glyph), look.color);
        room = QStyle::visualRect(option.direction, room, room.adjusted(taken, 0, 0, 0));
    }
    const bool isResult = index.column() == m_resultColumn;
    const bool isDim = state == WorkState::Waiting || state == WorkState::Skipped;
    painter->setPen(isResult && state == WorkState::Failed ? theme.error : isDim ? theme.dimText : theme.text);
    painter->setFont(option.font);
    const QString text = index.data().toString();
    painter->setLayoutDirection(directionOf(text));
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const auto side = QStyle::visualAlignment(option.direction, alignment ? alignment : Qt::AlignLeading);
    painter->drawText(room, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, option.textElideMode, room.width()));
    painter->restore();
}

QSize WorkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    const int width = text + glyphRoom(option.font, index) + 2 * Theme::em(option.font, Padding) + 2;
    const bool isResult = index.column() == m_resultColumn;
    return {isResult ? std::min(width, Theme::em(option.font, WidestResult)) : width, rowHeight(option.font)};
}

int WorkDelegate::rowHeight(const QFont &font)
{
    return Theme::em(font, RowHeight);
}

int WorkDelegate::glyphRoom(const QFont &font, const QModelIndex &index) const
{
    const bool hasGlyph = index.column() == m_stateColumn && stateOf(index) != WorkState::Given;
    return hasGlyph ? Theme::em(font, GlyphRoom) : 0;
}
