// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/glyph.h"

#include <QPersistentModelIndex>
#include <QWidget>

class CallDetails;
class CallsFilter;
class CallsView;
class FlatButton;
class QMenu;
class QSplitter;
class SearchField;

// Every call with its messages and times; the roles of the model are in callroles.h. All is reached by keyboard: the list has
// the focus, Enter goes to the details, the menu key has what can be done with a call.
class CallsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CallsPanel(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model); // not owned
    CallsView *view() const { return m_view; }
    CallDetails *details() const { return m_details; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void pauseChanged(bool paused);
    void clearRequested();
    void resendRequested(int row); // of the model
    void saveRequested(const QString &fileName, const QString &text);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FlatButton *addButton(const QString &objectName, const QString &name, Glyph glyph);
    void arrange();
    void connectParts();
    void addActions();
    void showDetails(const QModelIndex &index);
    void closeDetails();
    void copy(int role);
    void save();
    void setPaused(bool paused);
    QModelIndex current() const;

    CallsFilter *m_filter;
    SearchField *m_search;
    FlatButton *m_errorsOnly;
    FlatButton *m_pause;
    FlatButton *m_clear;
    CallsView *m_view;
    CallDetails *m_details;
    QSplitter *m_splitter;
    QMenu *m_menu;
    QPersistentModelIndex m_chosen; // what the menu is about, of the model: the list goes on while it is open
};
