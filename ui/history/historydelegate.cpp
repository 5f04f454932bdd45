// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/history/historydelegate.h"

#include "ui/history/historytext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

namespace {

// In terms of the list's font.
constexpr double ResultScale = 1.3;
constexpr double DetailScale = 0.85;
constexpr double GapEms = 0.15; // above the details

struct Look
{
    Glyph glyph;
    QColor color;
};

Look lookOf(History::State state, const Theme::Colors &theme)
{
    switch (state) {
    case History::State::InFlight:
        return {Glyph::Dots, theme.accent};
    case History::State::Done:
        return {Glyph::Check, theme.success};
    case History::State::Failed:
        return {Glyph::Warning, theme.error};
    case History::State::Cancelled:
        return {Glyph::Cancelled, theme.dimText};
    case History::State::Late:
        return {Glyph::Clock, theme.warning};
    }
    return {Glyph::None, theme.dimText};
}

// One line of a row: takes its height off the top of `room`.
QRect takeLine(QRect &room, const QFont &font)
{
    QRect line = room;
    line.setHeight(QFontMetrics(font).height());
    room.setTop(line.bottom() + 1);
    return line;
}

// A line beside the calls of one calculation, from the first to the last; a call by itself has none. At the left edge in every
// language, as the texts are at the right one.
void paintChain(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme::Colors &theme)
{
    const QVariant chain = index.data(History::ChainRole);
    const auto goesOn = [&](int by) {
        const QModelIndex neighbour = index.siblingAtRow(index.row() + by);
        return chain.isValid() && neighbour.isValid() && neighbour.data(History::ChainRole) == chain;
    };
    const bool above = goesOn(-1);
    const bool below = goesOn(1);
    if (!above && !below)
        return;
    const double inset = Theme::em(option.font, 0.5);
    const double width = Theme::em(option.font, 0.2);
    const QRectF line(option.rect.left() + inset * 0.6, option.rect.top() + (above ? 0 : inset), width,
                option.rect.height() - (above ? 0 : inset) - (below ? 0 : inset));
    painter.fillRect(line, theme.thumb);
}

// At the right edge in every language, like the number in the display.
void drawText(QPainter &painter, const QRect &line, const QFont &font, const QColor &color,
              const QString &text, Qt::TextElideMode elide = Qt::ElideLeft)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.setLayoutDirection(directionOf(text));
    const QString shown = QFontMetrics(font).elidedText(text, elide, line.width());
    painter.drawText(line, int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                     shown);
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme::Colors &theme = Theme::colors(option.palette);
    const History::State state = HistoryText::state(index);
    const Look look = lookOf(state, theme);
    const QString call = index.data(History::CallTextRole).toString();
    const QString result = index.data(History::ResultRole).toString();
    painter->save();
    ListView::paintRow(*painter, option);
    paintChain(*painter, option, index, theme);
    QRect room = ListView::contentRect(option);

    drawText(*painter, takeLine(room, option.font), option.font, theme.dimText,
             result.isEmpty() ? call : tr("%1 =", "expression").arg(call));

    const QFont large = Theme::scaled(option.font, ResultScale);
    const QRect outcome = takeLine(room, large);
    if (result.isEmpty())
        drawText(*painter, outcome, option.font, look.color, HistoryText::stateName(state));
    else
        drawText(*painter, outcome, large, state == History::State::Done ? theme.text : theme.dimText,
                 result);

    const QFont small = Theme::scaled(option.font, DetailScale);
    room.setTop(room.top() + Theme::em(option.font, GapEms));
    QRect line = takeLine(room, small);
    const int side = Theme::em(small, 1.15);
    QRect glyph(0, 0, side, side);
    glyph.moveCenter(line.center());
    glyph.moveRight(line.right());
    paintGlyph(*painter, look.glyph, glyph, look.color);
    line.setRight(glyph.left() - Theme::em(small, 0.4));
    if (state == History::State::Late) { // there is a result, so the word has had no place yet
        const QString late = HistoryText::stateName(state);
        drawText(*painter, line, small, look.color, late);
        line.setRight(line.right() - QFontMetrics(small).horizontalAdvance(late) - Theme::em(small, 0.6));
    }
    drawText(*painter, line, small, theme.dimText, index.data(History::DetailRole).toString(), Qt::ElideRight);
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    int height = ListView::rowPadding(option.font) * 2 + Theme::em(option.font, GapEms);
    for (const QFont &font :
         {option.font, Theme::scaled(option.font, ResultScale), Theme::scaled(option.font, DetailScale)})
        height += QFontMetrics(font).height();
    return {Theme::em(option.font, 10), height};
}
