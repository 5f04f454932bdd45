// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

class QLocale;

// "2.4 ms", "312 ms", "12.3 s".
QString durationText(std::chrono::microseconds duration, const QLocale &locale);

// About how long something will take: "35 s", "12 min", "3 h".
QString remainingText(std::chrono::seconds rest, const QLocale &locale);
