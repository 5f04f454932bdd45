// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/worksheet/ratemeter.h"

#include <cmath>

using namespace std::chrono_literals;

namespace {

constexpr auto Window = 5s;

}

void RateMeter::start(Time now, qint64 done)
{
    m_samples = {{now, done}};
}

void RateMeter::note(Time now, qint64 done)
{
    m_samples.append({now, done});
    while (m_samples.size() > 2 && now - m_samples.at(1).time >= Window)
        m_samples.removeFirst();
}

double RateMeter::perSecond() const
{
    if (m_samples.size() < 2)
        return 0;
    const std::chrono::duration<double> took = m_samples.last().time - m_samples.first().time;
    return took.count() > 0 ? double(m_samples.last().done - m_samples.first().done) / took.count() : 0;
}

std::optional<std::chrono::seconds> RateMeter::timeFor(qint64 rest) const
{
    const double rate = perSecond();
    if (rate <= 0)
        return std::nullopt;
    return std::chrono::seconds(std::llround(std::ceil(double(rest) / rate)));
}
