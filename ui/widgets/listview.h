// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

class QStyleOptionViewItem;

// A list as both panels want it: no frame, says what would be here while it is empty, and one signal for
// "this row", whether by click or Enter.
class ListView : public QListView
{
    Q_OBJECT

public:
    explicit ListView(QWidget *parent = nullptr);

    void setEmptyText(const QString &title, const QString &hint);

    // For delegates: background of a row, and the room for its content.
    static void paintRow(QPainter &painter, const QStyleOptionViewItem &option);
    static QRect contentRect(const QStyleOptionViewItem &option);
    static int rowPadding(const QFont &font);

Q_SIGNALS:
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emptyTitle;
    QString m_emptyHint;
};
