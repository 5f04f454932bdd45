// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/calls/callroles.h"

#include <QStyledItemDelegate>

class CallsView;

// Draws the cells of calls: state and operation, plain texts, and the time line.
class CallsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CallsDelegate(CallsView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // What the header lays out in the same way.
    static Qt::Alignment alignmentOf(int column);
    static QRect contentRect(const QRect &cell, const QFont &font);
    static QRectF timeLineRoom(const QRect &cell, const QFont &font);

    static QString stateName(Calls::State state);

private:
    void paintState(QPainter &painter, QRect &room, const QFont &font, Calls::State state) const;

    CallsView *m_view;
};
