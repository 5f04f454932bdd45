// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class FlatButton;
class HistoryText;
class ListView;
class QAbstractItemModel;
class QLabel;
class QSortFilterProxyModel;
class SearchField;

// The calls made, one row each; the roles are in historyroles.h. Row 0 is at the top, and a row that was just
// inserted is scrolled into view. Rows are numbered as the model does, whatever is searched for.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model); // not owned
    ListView *view() const { return m_view; }

    // Rows that were removed and can be brought back; 0 when none can.
    void setRemovedCount(int count);

Q_SIGNALS:
    // A row of a call that brought a value, by click or Enter.
    void resultChosen(int row);
    void removeRequested(int row);
    void clearRequested();
    void restoreRequested();

private:
    void addActions();
    void arrange();
    void updateTools();
    int sourceRow(const QModelIndex &index) const;

    HistoryText *m_text;
    QSortFilterProxyModel *m_filter;
    SearchField *m_search;
    FlatButton *m_clear;
    ListView *m_view;
    QWidget *m_notice;
    QLabel *m_noticeText;
    FlatButton *m_undo;
};
