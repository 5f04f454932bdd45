// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/echo.h"

#include "app/engine/keykind.h"
#include "app/engine/numbertext.h"

Echo::Echo(const QList<Input> &waiting)
{
    for (const Input &input : waiting)
        add(input);
}

void Echo::add(const Input &input)
{
    const Key *key = std::get_if<Key>(&input);
    if (const double *number = std::get_if<double>(&input)) {
        entry.reset();
        text = numberText(*number, DisplayDigits);
    } else if (!key) {
        entry.reset();
    } else if (isDigit(*key) || *key == Key::Point) {
        type(*key);
    } else if (*key == Key::Backspace || *key == Key::Negate) {
        if (entry)
            type(*key);
    } else if (*key == Key::ClearEntry) {
        entry = Entry();
        text = entry->text();
    } else {
        entry.reset();
        if (*key == Key::Clear)
            text = Entry().text();
    }
}

void Echo::type(Key key)
{
    if (!entry)
        entry = Entry();
    entry->press(key);
    text = entry->text();
}
