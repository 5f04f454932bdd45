// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/enginesnapshot.h"

#include <QLocale>
#include <QStringList>

// What the engine says, as a person reads it: in the user's number format and language.
class Presentation
{
public:
    explicit Presentation(const QLocale &locale = QLocale()) : m_locale(locale) { }

    QString number(const EngineSnapshot &engine) const;           // grouped, or the error's text
    QString plainNumber(const EngineSnapshot &engine) const;      // to be copied
    QString serviceValue(const EngineSnapshot &engine) const;     // all digits, C locale; empty when there is no value
    QString expression(const EngineSnapshot &engine) const;
    QString waiting(const EngineSnapshot &engine) const;
    QString call(const ServiceCall &call) const;                  // "Divide(22, 7)"
    QStringList memory(const EngineSnapshot &engine) const;       // top first

private:
    QString localized(const QString &canonical) const; // every number in it

    QLocale m_locale;
};
