// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/entry.h"
#include "app/engine/input.h"

#include <QList>

#include <optional>

// What the user sees of keys that still wait for their turn, A1: the number they type shows at once,
// whatever the calls before it will bring.
struct Echo
{
    explicit Echo(const QList<Input> &waiting);

    std::optional<Entry> entry; // the number that the next digit would go to
    QString text; // canonical; null while the old number stays

private:
    void add(const Input &input);
    void type(Key key);
};
