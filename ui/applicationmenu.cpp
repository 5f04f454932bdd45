// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/applicationmenu.h"

#include "ui/keys/keyboardmap.h"

using namespace Qt::StringLiterals;

ApplicationMenu::ApplicationMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"applicationMenu"_s);
    setAccessibleName(tr("Menu"));
    for (const Section section : {Section::Edit, Section::View, Section::Settings, Section::Help, Section::End})
        m_ends.insert(section, addSeparator());
    addCommands();
    setUndoAvailable(false, false);
}

void ApplicationMenu::add(Section section, QAction *action)
{
    insertAction(m_ends.value(section), action);
}

QAction *ApplicationMenu::action(Command command) const
{
    return m_commands.value(command);
}

void ApplicationMenu::setUndoAvailable(bool undo, bool redo)
{
    action(Command::Undo)->setEnabled(undo);
    action(Command::Redo)->setEnabled(redo);
}

// Their shortcuts are there to be read: the keyboard map claims the keys.
void ApplicationMenu::addCommands()
{
    struct Entry
    {
        Section section;
        Command command;
        QString objectName, text;
        QKeySequence shortcut;
    };
    const Entry entries[] = {
        {Section::Edit, Command::Undo, u"undoAction"_s, tr("&Undo"), Qt::CTRL | Qt::Key_Z},
        {Section::Edit, Command::Redo, u"redoAction"_s, tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z},
        {Section::Edit, Command::Copy, u"copyAction"_s, tr("&Copy"), QKeySequence::Copy},
        {Section::Edit, Command::CopyServiceValue, u"copyServiceValueAction"_s, tr("Copy &service value"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_C},
        {Section::Edit, Command::Paste, u"pasteAction"_s, tr("&Paste"), QKeySequence::Paste},
        {Section::View, Command::ToggleHistory, u"historyAction"_s, tr("&History and memory"), Qt::CTRL | Qt::Key_H},
        {Section::Help, Command::Help, u"helpAction"_s, tr("H&elp"), Qt::Key_F1},
        {Section::End, Command::Quit, u"quitAction"_s, tr("&Quit"), Qt::CTRL | Qt::Key_Q},
    };
    for (const Entry &entry : entries) {
        auto *action = new QAction(entry.text, this);
        action->setObjectName(entry.objectName);
        action->setShortcut(entry.shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, command = entry.command] { Q_EMIT commandGiven(command); });
        add(entry.section, action);
        m_commands.insert(entry.command, action);
    }
}
