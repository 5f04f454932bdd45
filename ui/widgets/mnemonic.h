// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// A text without the letter that Alt chooses it by: "Proxy" of "&Proxy", and of "Proxy (&P)", as it is in languages whose own
// letters cannot be underlined.
QString withoutMnemonic(const QString &text);
