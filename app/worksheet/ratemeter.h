// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <chrono>
#include <optional>

// How fast things get done: over the last seconds, so that it follows the service and does not jump.
class RateMeter
{
public:
    using Time = std::chrono::milliseconds; // of some clock

    void start(Time now, qint64 done); // what was measured before counts no more
    void note(Time now, qint64 done); // that much in all

    double perSecond() const; // 0 as long as nobody can say
    std::optional<std::chrono::seconds> timeFor(qint64 rest) const;

private:
    struct Sample { Time time; qint64 done; };

    QList<Sample> m_samples;
};
