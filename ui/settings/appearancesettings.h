// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/theme.h"

#include <QString>

// How the window looks and in which language it speaks, as the user chose it.
struct AppearanceSettings
{
    Theme::Scheme scheme = Theme::Scheme::System;
    bool reducedMotion = false; // also where the platform does not ask for it
    QString language = {};      // "de", "zh_CN"; empty follows the system
    bool compact = false;       // small, and above other windows

    friend bool operator==(const AppearanceSettings &, const AppearanceSettings &) = default;
};
