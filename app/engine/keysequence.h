// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/input.h"

#include <QList>
#include <QString>

#include <optional>

// Keys written as words between blanks: "12.5 + neg sqr M+ =". In a number every character is a key.
// Nothing if a word is no key; `error` then says which.
std::optional<QList<Key>> parseKeys(const QString &text, QString *error = nullptr);

// As the key is labelled: "7", "×", "x²", "M+".
QString keyText(Key key);

// Keys in a row, canonical: "12.5 + ± M+".
QString inputText(const QList<Input> &inputs);
