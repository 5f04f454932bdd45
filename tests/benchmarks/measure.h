// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "allocationcounter.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <vector>

// What the benchmarks have in common: medians, columns, steps.

inline QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

// Always false.
inline bool complain(const QString &error)
{
    QTextStream(stderr) << error << Qt::endl;
    return false;
}

inline double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

inline QString number(double value, int width, int decimals = 0)
{
    return QString::number(value, 'f', decimals).rightJustified(width);
}

// Prints the microseconds and allocations of one step.
template <class Step>
void measureStep(const QString &name, Step step)
{
    constexpr int rounds = 7;
    constexpr int n = 20000;
    std::vector<double> times;
    quint64 allocations = 0;
    for (int round = 0; round < rounds; ++round) {
        const quint64 before = allocationCount();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < n; ++i)
            step();
        times.push_back(double(timer.nsecsElapsed()) / n / 1000);
        allocations = allocationCount() - before;
    }
    out() << "  " << name.leftJustified(27) << number(1e6 / median(times), 9) << " /s   " << number(median(times), 4, 2) << " us   "
          << number(double(allocations) / n, 3, 1) << " allocations" << Qt::endl;
}
