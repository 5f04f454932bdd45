// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/keys/keypad.h"

#include "ui/keys/keyinfo.h"
#include "ui/widgets/flatbutton.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto FlashTime = 120ms;

constexpr Key memoryRow[]
    = {Key::MemoryClear, Key::MemoryRecall, Key::MemoryAdd, Key::MemorySubtract, Key::MemoryStore};

constexpr Key grid[][4] = {
    {Key::Percent, Key::ClearEntry, Key::Clear, Key::Backspace},
    {Key::Reciprocal, Key::Square, Key::Negate, Key::Divide},
    {Key::Digit7, Key::Digit8, Key::Digit9, Key::Multiply},
    {Key::Digit4, Key::Digit5, Key::Digit6, Key::Subtract},
    {Key::Digit1, Key::Digit2, Key::Digit3, Key::Add},
    {Key::Digit0, Key::Digit0, Key::Point, Key::Equals}, // 0 is two columns wide
};

bool isOperator(Key key)
{
    return key >= Key::Add && key <= Key::Divide;
}

struct Look
{
    Theme::Surface surface;
    double labelScale;
};

Look lookOf(Key key)
{
    if (key <= Key::Point)
        return {Theme::Surface::Raised, 1.4};
    if (key == Key::Equals)
        return {Theme::Surface::Accent, 1.6};
    if (key >= Key::MemoryStore)
        return {Theme::Surface::Flat, 0.95};
    return {Theme::Surface::Subtle, isOperator(key) ? 1.6 : 1.15};
}

bool isOffInError(Key key)
{
    switch (key) {
    case Key::Percent:
    case Key::Square:
    case Key::Reciprocal:
    case Key::Negate:
    case Key::MemoryStore:
    case Key::MemoryAdd:
    case Key::MemorySubtract:
        return true;
    default:
        return isOperator(key);
    }
}

} // namespace

Keypad::Keypad(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"keypad"_s);
    setAccessibleName(tr("Keypad"));
    setLayoutDirection(Qt::LeftToRight); // a keypad is not mirrored in any language

    const int gap = Theme::em(font(), 0.25);
    auto *memory = new QHBoxLayout;
    memory->setSpacing(gap);
    for (Key key : memoryRow)
        memory->addWidget(addButton(key), 1);

    auto *keys = new QGridLayout(this);
    keys->setContentsMargins({});
    keys->setSpacing(gap);
    keys->addLayout(memory, 0, 0, 1, 4);
    keys->setRowStretch(0, 3);
    int line = 1;
    for (const auto &row : grid) {
        for (int column = 0; column < 4; ++column) {
            const Key key = row[column];
            if (m_buttons.contains(key))
                continue;
            keys->addWidget(addButton(key), line, column, 1, key == Key::Digit0 ? 2 : 1);
        }
        keys->setRowStretch(line++, 4);
    }
    for (int column = 0; column < 4; ++column)
        keys->setColumnStretch(column, 1);

    m_buttons[Key::Backspace]->setGlyph(Glyph::Backspace);
    updateTexts();
    updateEnabled();
}

void Keypad::flash(Key key)
{
    FlatButton *flashed = button(key);
    if (!flashed->isEnabled())
        return;
    flashed->setDown(true);
    QTimer::singleShot(FlashTime, flashed, [flashed] { flashed->setDown(false); });
}

void Keypad::setMemoryShown(bool shown)
{
    for (Key key : memoryRow)
        button(key)->setVisible(shown);
    static_cast<QGridLayout *>(layout())->setRowStretch(0, shown ? 3 : 0);
}

void Keypad::setErrorState(bool error)
{
    m_error = error;
    updateEnabled();
}

void Keypad::setMemoryEmpty(bool empty)
{
    m_memoryEmpty = empty;
    updateEnabled();
}

void Keypad::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange)
        updateTexts();
    QWidget::changeEvent(event);
}

FlatButton *Keypad::addButton(Key key)
{
    const Look look = lookOf(key);
    auto *button = new FlatButton(look.surface, this);
    button->setLabelScale(look.labelScale);
    button->setAccentLabel(isOperator(key));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(button, &FlatButton::clicked, this, [this, key] { Q_EMIT keyPressed(key); });
    m_buttons.insert(key, button);
    return button;
}

void Keypad::updateEnabled()
{
    for (auto [key, button] : m_buttons.asKeyValueRange()) {
        const bool needsMemory = key == Key::MemoryRecall || key == Key::MemoryClear;
        button->setEnabled(!(m_error && isOffInError(key)) && !(m_memoryEmpty && needsMemory));
    }
}

void Keypad::updateTexts()
{
    for (auto [key, button] : m_buttons.asKeyValueRange()) {
        const KeyInfo info = keyInfo(key, locale());
        button->setObjectName(info.objectName);
        button->setText(info.label);
        button->setAccessibleName(info.accessibleName);
        button->setToolTip(tr("%1 (%2)", "key and its shortcut").arg(info.accessibleName, info.shortcut));
    }
}
