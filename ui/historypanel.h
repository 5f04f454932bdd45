// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class HistoryText;
class ListView;
class QAbstractItemModel;

// The calls made, one row each; the roles are in historyroles.h. Row 0 is at the top, and a row that was just
// inserted is scrolled into view.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model); // not owned
    ListView *view() const { return m_view; }

Q_SIGNALS:
    // A row of a call that brought a value, by click or Enter.
    void resultChosen(int row);

private:
    HistoryText *m_text;
    ListView *m_view;
};
