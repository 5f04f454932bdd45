// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/theme.h"

#include <QList>
#include <QWidget>

class FlatButton;
class QMenu;

// Buttons in a row. Those that find no room in it are in the menu of its last button, which is there only then; their keys
// work all the same.
class OverflowBar : public QWidget
{
    Q_OBJECT

public:
    // Beginning: from the side where reading begins; End: at the other one.
    enum class Side { Beginning, End };

    explicit OverflowBar(QWidget *parent = nullptr);

    // A button for an action, which says everything about it, its name included. The higher the rank, the sooner it leaves the row; rank 0 stays.
    void add(QAction *action, int rank, Theme::Surface surface = Theme::Surface::Raised, Side side = Side::Beginning);
    void addGap(); // before the next button

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Item
    {
        QAction *action;
        FlatButton *button;
        int rank;
        Side side;
        bool hasGap;
    };

    static void follow(const Item &item);
    int widthOf(const Item &item) const;
    int widthOf(const QList<Item> &items) const;
    QList<Item> available() const; // that have something to show
    QList<Item> fitting() const;
    void arrange();
    void place(const QList<Item> &items);
    void openMenu();

    QList<Item> m_items;
    FlatButton *m_more;
    QMenu *m_menu;
    bool m_hasGap = false;
};
