// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/keys/key.h"

#include <QString>

class QLocale;

// What a key is called: on its button, to a screen reader, to a test.
struct KeyInfo
{
    QString objectName; // "key_7", "key_add"
    QString label; // in the locale's digits and decimal sign; empty where a glyph is drawn
    QString accessibleName; // "Seven", "Memory add"
    QString shortcut; // as printed in the tool tip; empty when it says nothing that the label does not
};

KeyInfo keyInfo(Key key, const QLocale &locale);
