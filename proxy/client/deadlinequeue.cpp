// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/deadlinequeue.h"

#include "client/pendingcall.h"

#include <algorithm>

namespace ServiceModel {

DeadlineQueue::DeadlineQueue(Expired expired)
    : m_expired(std::move(expired))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { expire(); });
}

DeadlineQueue::Entry DeadlineQueue::add(Clock::time_point deadline, const std::shared_ptr<PendingCall> &call)
{
    const Entry entry = m_entries.emplace_hint(m_entries.end(), deadline, call); // most are the latest
    if (deadline < m_armedFor)
        arm();
    return entry;
}

// The timer is left as it is: firing for nothing once is cheaper than arming it for every call.
void DeadlineQueue::remove(Entry entry)
{
    m_entries.erase(entry);
}

void DeadlineQueue::expire()
{
    m_armedFor = Clock::time_point::max();
    const auto now = Clock::now();
    while (!m_entries.empty() && m_entries.begin()->first <= now) {
        const auto call = m_entries.begin()->second.lock();
        if (call)
            m_expired(call); // removes its entry
        else
            m_entries.erase(m_entries.begin());
    }
    arm();
}

void DeadlineQueue::arm()
{
    using namespace std::chrono;
    if (m_entries.empty())
        return;
    m_armedFor = m_entries.begin()->first;
    const auto wait = ceil<milliseconds>(m_armedFor - Clock::now());
    m_timer.start(std::clamp(wait, milliseconds(0), milliseconds(hours(24))));
}

} // namespace ServiceModel
