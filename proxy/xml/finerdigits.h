// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace ServiceModel {

// The digits of a second's fraction behind its milliseconds, of the time that they were read with: "4567".
struct FinerDigits
{
    QByteArray digits;
    QTime time;

    QByteArray of(QTime other) const { return other == time ? digits : QByteArray(); } // of another one nobody knows any
};

} // namespace ServiceModel
