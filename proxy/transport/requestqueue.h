// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "transport/requestchannel.h"

#include <algorithm>
#include <array>
#include <deque>
#include <optional>

namespace ServiceModel {

// Requests that wait for a connection: by priority, then first come, first served.
class RequestQueue
{
public:
    struct Entry
    {
        quint64 number;
        TransportRequest request;
        std::shared_ptr<ReplyReceiver> receiver;
    };

    // Numbers grow, and each line is sorted by them; one that was collected first comes late to its place.
    void add(Entry entry)
    {
        auto &waiting = m_waiting[std::size_t(entry.request.priority)];
        const auto place = std::ranges::upper_bound(waiting, entry.number, {}, &Entry::number);
        waiting.insert(place, std::move(entry));
    }

    bool isEmpty() const { return std::ranges::all_of(m_waiting, [](const auto &waiting) { return waiting.empty(); }); }

    std::optional<Entry> take()
    {
        for (auto &waiting : m_waiting) {
            if (waiting.empty())
                continue;
            std::optional entry(std::move(waiting.front()));
            waiting.pop_front();
            return entry;
        }
        return std::nullopt;
    }

    bool remove(quint64 number)
    {
        for (auto &waiting : m_waiting) {
            const auto found = std::ranges::lower_bound(waiting, number, {}, &Entry::number);
            if (found != waiting.end() && found->number == number)
                return waiting.erase(found), true;
        }
        return false;
    }

private:
    std::array<std::deque<Entry>, std::size_t(CallPriority::Low) + 1> m_waiting;
};

} // namespace ServiceModel
