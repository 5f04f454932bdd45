// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/expression/expressiontree.h"

#include "ui/widgets/flatheader.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/thinscrollbar.h"
#include "ui/widgets/workdelegate.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace {

constexpr int UnfoldedLevels = 40; // an expression of thousands of steps in a row is unfolded by hand

}

ExpressionTree::ExpressionTree(QWidget *parent)
    : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new WorkDelegate(StepColumn, ResultColumn, this));
    setUniformRowHeights(true);
    setSelectionMode(NoSelection); // the current row is the chosen one, and drawRow() shows it
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    setTextElideMode(Qt::ElideMiddle);
    setVerticalScrollBar(new ThinScrollBar(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false); // stands on the window
    setHeader(new FlatHeader(u"expressionTreeHeader"_s, this));
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setResizeContentsPrecision(0); // what is in sight
    updateIndentation();
}

void ExpressionTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    header()->setMinimumSectionSize(Theme::em(font(), 3));
    header()->setSectionResizeMode(StepColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(ResultColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(TimeColumn, QHeaderView::ResizeToContents);
    connect(model, &QAbstractItemModel::modelReset, this, &ExpressionTree::unfold);
    unfold();
}

void ExpressionTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT stepChosen(current);
}

void ExpressionTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    const bool isCurrent = currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0);
    row.state.setFlag(QStyle::State_Selected, isCurrent);
    row.state.setFlag(QStyle::State_HasFocus, isCurrent && hasFocus());
    row.state.setFlag(QStyle::State_MouseOver, indexAt(viewport()->mapFromGlobal(QCursor::pos())).siblingAtColumn(0) == index.siblingAtColumn(0)
                                                   && viewport()->underMouse());
    painter->save();
    ListView::paintRow(*painter, row);
    painter->restore();
    QTreeView::drawRow(painter, option, index);
}

// The style would draw a background of its own.
void ExpressionTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const double side = Theme::em(font(), 0.7);
    const int step = indentation();
    const QRect place(isRightToLeft() ? rect.left() : rect.right() - step + 1, rect.top(), step, rect.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(QRectF(place).center());
    if (isRightToLeft())
        painter->scale(-1, 1);
    if (isExpanded(index))
        painter->rotate(90);
    QPainterPath arrow;
    arrow.moveTo(-side / 4, -side / 2);
    arrow.lineTo(side / 4, 0);
    arrow.lineTo(-side / 4, side / 2);
    painter->setPen(QPen(Theme::colors(palette()).dimText, side / 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(arrow);
    painter->restore();
}

void ExpressionTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateIndentation();
}

void ExpressionTree::unfold()
{
    expandToDepth(UnfoldedLevels);
}

void ExpressionTree::updateIndentation()
{
    setIndentation(Theme::em(font(), 1.2));
}
