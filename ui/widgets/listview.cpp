// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/listview.h"

#include "ui/widgets/emptytext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/thinscrollbar.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionViewItem>

ListView::ListView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBar(new ThinScrollBar(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setResizeMode(Adjust);
    setTextElideMode(Qt::ElideLeft);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false); // stands on the window, not on a box of its own
    connect(this, &QListView::clicked, this, &ListView::chosen);
}

void ListView::setEmptyText(const QString &title, const QString &hint)
{
    m_emptyTitle = title;
    m_emptyHint = hint;
    viewport()->update();
}

void ListView::paintRow(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Theme::Colors &theme = Theme::colors(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!selected && !hovered && !focused)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(selected ? theme.selected : hovered ? theme.hovered : theme.window);
    const bool outlined = focused || (theme.highContrast && selected);
    painter.setPen(outlined ? QPen(theme.text, 1.5) : QPen(Qt::NoPen));
    const double radius = Theme::em(option.font, 0.4);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius, radius);
}

QRect ListView::contentRect(const QStyleOptionViewItem &option)
{
    const int padding = rowPadding(option.font);
    const int side = Theme::em(option.font, 0.7);
    return option.rect.adjusted(side, padding, -side, -padding);
}

int ListView::rowPadding(const QFont &font)
{
    return Theme::em(font, 0.6);
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT chosen(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void ListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model() && model()->rowCount(rootIndex()) > 0)
        return;
    paintEmptyText(viewport(), m_emptyTitle, m_emptyHint);
}
