// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/calls/durationtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace std::chrono_literals;

namespace {

struct Duration
{
    Q_DECLARE_TR_FUNCTIONS(Duration)
};

}

QString durationText(std::chrono::microseconds duration, const QLocale &locale)
{
    const double milliseconds = double(duration.count()) / 1000;
    if (duration < 10s)
        return Duration::tr("%1 ms").arg(locale.toString(milliseconds, 'f', duration < 10ms ? 1 : 0));
    return Duration::tr("%1 s").arg(locale.toString(milliseconds / 1000, 'f', 1));
}

QString remainingText(std::chrono::seconds rest, const QLocale &locale)
{
    if (rest < 90s)
        return Duration::tr("%1 s").arg(locale.toString(qint64(rest.count())));
    if (rest < 90min)
        return Duration::tr("%1 min").arg(locale.toString(qint64(std::chrono::round<std::chrono::minutes>(rest).count())));
    return Duration::tr("%1 h").arg(locale.toString(qint64(std::chrono::round<std::chrono::hours>(rest).count())));
}
