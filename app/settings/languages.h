// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

// Lets the application speak a language ("de", "zh_CN"), or the system's when it is empty: its texts, the texts of Qt, the
// direction of the window, and - when a language is asked for that is not the system's - the format of numbers. What has no
// translation stays English.
void useLanguage(const QString &language);

// Codes of those that there are translations for, and English.
QStringList translatedLanguages();
// Whether one of them is meant: "de_AT" is "de".
bool isTranslated(const QString &language);
