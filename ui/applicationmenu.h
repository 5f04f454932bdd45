// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QMenu>

enum class Command;

// The one menu of the application. Who has something to add, adds it to the section where people look for it:
//
//     window->menu()->add(ApplicationMenu::Section::Settings, connectionAction);
class ApplicationMenu : public QMenu
{
    Q_OBJECT

public:
    enum class Section { Edit, View, Settings, Help, End };

    explicit ApplicationMenu(QWidget *parent = nullptr);

    void add(Section section, QAction *action); // as the last of its section
    QAction *action(Command command) const; // null for those that have no entry
    void setUndoAvailable(bool undo, bool redo);

Q_SIGNALS:
    void commandGiven(Command command);

private:
    void addCommands();

    QHash<Section, QAction *> m_ends; // the separators behind the sections
    QHash<Command, QAction *> m_commands;
};
