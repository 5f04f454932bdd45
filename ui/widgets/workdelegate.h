// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

// Cells of pieces of work (workstate.h): one column has the state's glyph before its text, errors are in the colour of errors.
// The view paints the row behind them.
class WorkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    WorkDelegate(int stateColumn, int resultColumn, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int rowHeight(const QFont &font);

private:
    int glyphRoom(const QFont &font, const QModelIndex &index) const;

    int m_stateColumn;
    int m_resultColumn;
};
