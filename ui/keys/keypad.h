// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/keys/key.h"

#include <QHash>
#include <QWidget>

class FlatButton;

// The buttons. It knows no arithmetic: it says which key was pressed and shows which keys may be.
// The arrangement is the same in every language; digits and decimal sign are the locale's.
class Keypad : public QWidget
{
    Q_OBJECT

public:
    explicit Keypad(QWidget *parent = nullptr);

    FlatButton *button(Key key) const { return m_buttons.value(key); }

    // Shows the button pressed for a moment, as an echo of the keyboard. Emits nothing.
    void flash(Key key);

    void setMemoryShown(bool shown); // the row of memory keys

    // While an error is shown operators, unary keys and keys that write memory are off.
    void setErrorState(bool error);

    // An empty memory cannot be recalled or cleared.
    void setMemoryEmpty(bool empty);

Q_SIGNALS:
    void keyPressed(Key key);

protected:
    void changeEvent(QEvent *event) override;

private:
    FlatButton *addButton(Key key);
    void updateEnabled();
    void updateTexts();

    QHash<Key, FlatButton *> m_buttons;
    bool m_error = false;
    bool m_memoryEmpty = true;
};
