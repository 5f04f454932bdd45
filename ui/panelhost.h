// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class ApplicationMenu;
class QAction;
class QDockWidget;
class QMainWindow;

// A part of the application that most people open now and then, and some never.
struct Panel
{
    QString objectName; // of its widget, "callsPanel"; its frame is "callsPanelFrame", its action "callsPanelAction"
    QString title; // of the menu entry, with its mnemonic; without it, of the dock or the window
    QKeySequence shortcut = {};
    Qt::DockWidgetArea area = Qt::BottomDockWidgetArea; // NoDockWidgetArea: a window of its own
    std::function<QWidget *()> make = {}; // when it is first shown; the focus proxy of the widget gets the focus
};

// Keeps the panels of a window: each has an entry in the menu, and costs nothing until it is opened.
//
//     host->add({u"callsPanel"_s, tr("&Calls"), Qt::Key_F12, Qt::BottomDockWidgetArea, [this] { return makePanel(); }});
//
// A dock that the user opens makes the window larger, and one that he closes makes it smaller again: what is beside it stays
// as it is. QMainWindow::restoreState() may open docks, too; they are built then.
class PanelHost : public QObject
{
    Q_OBJECT

public:
    PanelHost(QMainWindow *window, ApplicationMenu *menu);

    QAction *add(const Panel &panel); // the action that opens and closes it; its toggled() tells of either

    bool isOpen(const QString &objectName) const;
    void setOpen(const QString &objectName, bool open); // as the user would
    QWidget *widget(const QString &objectName) const; // null until it was first shown

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void closed(); // by the user, and the focus has no place any more

private:
    struct Entry
    {
        Panel panel;
        QWidget *frame;
        QAction *action;
        QWidget *widget = nullptr;
        int extent = 0; // of the dock when it was last open: its height, or its width at the sides
    };

    QWidget *makeFrame(const Panel &panel);
    Entry *find(const QString &objectName);
    void build(Entry &entry);
    void openDock(Entry &entry, QDockWidget *dock);
    void closeDock(Entry &entry, QDockWidget *dock);
    bool isAloneInItsArea(const QDockWidget *dock) const;
    void growWindow(Qt::Orientation orientation, int by);

    QMainWindow *m_window;
    ApplicationMenu *m_menu;
    QList<Entry> m_entries;
};
