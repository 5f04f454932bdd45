// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/keys/keyboardmap.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <utility>

namespace {

struct KeyChord
{
    int key;
    Qt::KeyboardModifiers modifiers;
    Key meaning;
};

struct CommandChord
{
    int key;
    Qt::KeyboardModifiers modifiers;
    Command meaning;
};

// Keys known by where they are or by what is printed on them rather than by the text they type.
constexpr KeyChord keyChords[] = {
    {Qt::Key_Return, Qt::NoModifier, Key::Equals},
    {Qt::Key_Enter, Qt::NoModifier, Key::Equals},
    {Qt::Key_Backspace, Qt::NoModifier, Key::Backspace},
    {Qt::Key_Delete, Qt::NoModifier, Key::ClearEntry},
    {Qt::Key_Clear, Qt::NoModifier, Key::Clear},
    {Qt::Key_F9, Qt::NoModifier, Key::Negate},
    {Qt::Key_R, Qt::NoModifier, Key::Reciprocal},
    {Qt::Key_Q, Qt::NoModifier, Key::Square},
    {Qt::Key_M, Qt::ControlModifier, Key::MemoryStore},
    {Qt::Key_P, Qt::ControlModifier, Key::MemoryAdd},
    {Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier, Key::MemorySubtract},
    {Qt::Key_R, Qt::ControlModifier, Key::MemoryRecall},
    {Qt::Key_L, Qt::ControlModifier, Key::MemoryClear},
};

constexpr CommandChord commandChords[] = {
    {Qt::Key_Escape, Qt::NoModifier, Command::Escape},
    {Qt::Key_C, Qt::ControlModifier, Command::Copy},
    {Qt::Key_Insert, Qt::ControlModifier, Command::Copy},
    {Qt::Key_Copy, Qt::NoModifier, Command::Copy},
    {Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier, Command::CopyServiceValue},
    {Qt::Key_V, Qt::ControlModifier, Command::Paste},
    {Qt::Key_Insert, Qt::ShiftModifier, Command::Paste},
    {Qt::Key_Paste, Qt::NoModifier, Command::Paste},
    {Qt::Key_Z, Qt::ControlModifier, Command::Undo},
    {Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier, Command::Redo},
    {Qt::Key_H, Qt::ControlModifier, Command::ToggleHistory},
    {Qt::Key_F10, Qt::NoModifier, Command::Menu},
    {Qt::Key_F1, Qt::NoModifier, Command::Help},
    {Qt::Key_Q, Qt::ControlModifier, Command::Quit},
};

std::optional<Key> keyForText(const QString &text)
{
    if (text.size() != 1)
        return std::nullopt;
    const QChar typed = text.front();
    if (typed.isDigit()) // of any script
        return Key(typed.digitValue());
    switch (typed.unicode()) {
    case u'.':
    case u',':
    case u'\u066B': // Arabic decimal separator
        return Key::Point;
    case u'+':
        return Key::Add;
    case u'-':
    case u'\u2212': // minus sign
        return Key::Subtract;
    case u'*':
    case u'\u00D7': // multiplication sign
        return Key::Multiply;
    case u'/':
    case u'\u00F7': // division sign
        return Key::Divide;
    case u'=':
        return Key::Equals;
    case u'%':
    case u'\u066A': // Arabic percent sign
        return Key::Percent;
    default:
        return std::nullopt;
    }
}

Qt::KeyboardModifiers modifiersOf(const QKeyEvent &event)
{
    return event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
}

template <typename Chord, std::size_t Size>
auto find(const Chord (&chords)[Size], const QKeyEvent &event) -> std::optional<decltype(Chord::meaning)>
{
    for (const Chord &chord : chords) {
        if (chord.key == event.key() && chord.modifiers == modifiersOf(event))
            return chord.meaning;
    }
    return std::nullopt;
}

bool isEdit(Key key)
{
    return key <= Key::Point || key == Key::Backspace;
}

bool isForTheWholeWindow(std::optional<Command> command)
{
    return command == Command::ToggleHistory || command == Command::Menu || command == Command::Help || command == Command::Quit;
}

// In a panel that has something of its own to give up.
bool isEscapeOfPanel(const QWidget *widget)
{
    while (widget && !widget->property(KeyboardMap::KeepsEscape).toBool())
        widget = widget->parentWidget();
    return widget;
}

// What the widget with the focus wants for itself.
bool isKeptBy(const QWidget *widget, const QKeyEvent &event, std::optional<Command> command)
{
    if (command == Command::Escape && isEscapeOfPanel(widget))
        return true;
    if (qobject_cast<const QAbstractItemView *>(widget)) {
        const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
        return enter || event.key() == Qt::Key_Delete || command == Command::Copy;
    }
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    if (text && text->isReadOnly())
        return command == Command::Copy;
    return (text || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QComboBox *>(widget))
        && !isForTheWholeWindow(command);
}

} // namespace

KeyboardMap::KeyboardMap(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

std::optional<Key> KeyboardMap::keyFor(const QKeyEvent &event)
{
    if (const auto key = find(keyChords, event))
        return key;
    // With Caps Lock or Shift R and Q are still meant; shifted Enter is not another key either.
    if (modifiersOf(event) == Qt::ShiftModifier) {
        const QKeyEvent unshifted(event.type(), event.key(), Qt::NoModifier);
        if (const auto key = find(keyChords, unshifted);
            key && *key != Key::ClearEntry) // Shift+Delete is Cut
            return key;
    }
    return (modifiersOf(event) & ~Qt::ShiftModifier) ? std::nullopt : keyForText(event.text());
}

std::optional<Command> KeyboardMap::commandFor(const QKeyEvent &event)
{
    return find(commandChords, event);
}

bool KeyboardMap::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::WindowDeactivate)
        m_altAlone = false;
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;

    auto *keyEvent = static_cast<QKeyEvent *>(event);
    watchAlt(*keyEvent);
    if (event->type() == QEvent::KeyRelease)
        return false;
    const auto key = keyFor(*keyEvent);
    const auto command = commandFor(*keyEvent);
    if ((!key && !command) || isKeptBy(m_window->focusWidget(), *keyEvent, command))
        return false;

    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true; // claimed: it comes again as a key press
    // A key held down repeats what it types; it must not start a call thirty times a second.
    if (keyEvent->isAutoRepeat() && !(key && isEdit(*key)))
        return true;
    if (key)
        Q_EMIT keyPressed(*key);
    else
        Q_EMIT commandGiven(*command);
    return true;
}

// Alt by itself opens the menu, as it goes to a menu bar elsewhere.
void KeyboardMap::watchAlt(const QKeyEvent &event)
{
    if (event.type() == QEvent::KeyPress)
        m_altAlone = event.key() == Qt::Key_Alt;
    else if (event.type() == QEvent::KeyRelease && event.key() == Qt::Key_Alt && std::exchange(m_altAlone, false))
        Q_EMIT commandGiven(Command::Menu);
}
