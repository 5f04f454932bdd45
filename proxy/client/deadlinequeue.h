// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

namespace ServiceModel {

class PendingCall;

// The deadlines of a channel's calls under one timer.
class DeadlineQueue
{
public:
    using Clock = std::chrono::steady_clock;
    using Expired = std::function<void(const std::shared_ptr<PendingCall> &call)>;
    using Entry = std::multimap<Clock::time_point, std::weak_ptr<PendingCall>>::iterator;

    explicit DeadlineQueue(Expired expired);

    Entry add(Clock::time_point deadline, const std::shared_ptr<PendingCall> &call);
    void remove(Entry entry);

private:
    void expire();
    void arm();

    std::multimap<Clock::time_point, std::weak_ptr<PendingCall>> m_entries;
    Expired m_expired;
    QTimer m_timer;
    Clock::time_point m_armedFor = Clock::time_point::max();
};

} // namespace ServiceModel
