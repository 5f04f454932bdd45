// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdlib>

// Whether this build is a slow one: under a sanitizer, or not optimised.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || (defined(__GNUC__) && !defined(__OPTIMIZE__))
inline constexpr bool isSlowBuild = true;
#else
inline constexpr bool isSlowBuild = false;
#endif

// How long an event loop may stand still. On a machine that has more to do than it can, nothing is in its caches when it is
// needed, and everything takes longer.
inline std::chrono::milliseconds longestAllowedBlock()
{
    double load = 0;
#ifdef Q_OS_UNIX
    getloadavg(&load, 1);
#endif
    const double share = load / QThread::idealThreadCount();
    return std::chrono::milliseconds(isSlowBuild ? 200 : int(50 * std::clamp(share, 1.0, 4.0)));
}

// Time that this thread had to itself: what it waited for a processor, because other programs have them, is left out where
// the system tells (Linux: the second number of schedstat).
class OwnTime
{
public:
    OwnTime() { restart(); }

    std::chrono::milliseconds restart()
    {
        const auto time = elapsed();
        m_timer.start();
        m_waited = allWaited();
        return time;
    }
    std::chrono::milliseconds elapsed() const
    {
        using namespace std::chrono;
        return m_timer.isValid() ? duration_cast<milliseconds>(nanoseconds(m_timer.nsecsElapsed()) - waited()) : milliseconds(0);
    }

    std::chrono::nanoseconds waited() const { return allWaited() - m_waited; } // for a processor

private:
    static std::chrono::nanoseconds allWaited()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        return std::chrono::nanoseconds(file.open(QFile::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0);
    }

    QElapsedTimer m_timer;
    std::chrono::nanoseconds m_waited{0};
};

// Tells for how long the event loop of this thread did not turn: a timer that should fire every 10 ms notes when it
// did not.
class EventLoopWatch
{
public:
    EventLoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout([this] { note(); });
        m_timer.start(interval);
    }

    std::chrono::milliseconds longestBlock()
    {
        note();
        return m_longest;
    }

private:
    static constexpr std::chrono::milliseconds interval{10};

    void note() { m_longest = std::max(m_longest, m_sinceLast.restart() - interval); }

    QTimer m_timer;
    OwnTime m_sinceLast;
    std::chrono::milliseconds m_longest{0};
};
