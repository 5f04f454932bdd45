// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/keys/key.h"

#include <QObject>

#include <optional>

class QKeyEvent;
class QWidget;

// What the keyboard can ask for beside the keys of the calculator.
enum class Command { Escape, Copy, CopyServiceValue, Paste, Undo, Redo, ToggleHistory, Menu, Help, Quit };

// The one place where a key of the keyboard gets its meaning. It sees the keys before the focused widget
// does, so Enter is = even when a button has the focus. A list keeps what is about its rows: Enter, Delete and
// Copy; a text keeps what it can use; Esc is that of the panel around it, if the panel says so by its property. Menu entries may show the same shortcuts: the map claims them first, so
// nothing is triggered twice.
class KeyboardMap : public QObject
{
    Q_OBJECT

public:
    static constexpr char KeepsEscape[] = "keepsEscape"; // of a panel: whether it has something of its own to give up

    explicit KeyboardMap(QWidget *window);

    static std::optional<Key> keyFor(const QKeyEvent &event);
    static std::optional<Command> commandFor(const QKeyEvent &event);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void keyPressed(Key key);
    void commandGiven(Command command);

private:
    void watchAlt(const QKeyEvent &event);

    QWidget *m_window;
    bool m_altAlone = false; // pressed, and nothing else since
};
