// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <chrono>
#include <optional>

namespace ServiceModel {

// How far a call got on its way. The order is that of a call that goes well.
enum class CallStage {
    Started,    // it left the channel's queue for the network
    Connecting, // it waits for a new connection; a kept-alive one skips this
    Encrypted,  // the TLS handshake is over; only on a new connection
    Sent,       // the whole request went out
    FirstByte,  // the reply began: its HTTP headers are here
    Received,   // the whole reply is here
    Decoded,    // its value, or its fault, is known
};

// When a call reached its stages, since its begin. Of a call that was made again, the last attempt.
//
//     if (const auto firstByte = result.reply().timings.at(CallStage::FirstByte)) show(*firstByte);
class CallTimings
{
public:
    using Clock = std::chrono::steady_clock;
    using Duration = std::chrono::microseconds;

    CallTimings() { m_reached.fill(never); }

    Clock::time_point begin() const { return m_begin; }
    Duration elapsed() const { return std::chrono::duration_cast<Duration>(Clock::now() - m_begin); }
    // Absent when the call did not get there, or went another way.
    std::optional<Duration> at(CallStage stage) const
    {
        const Duration reached = m_reached[std::size_t(stage)];
        return reached == never ? std::nullopt : std::optional(reached);
    }

    void reach(CallStage stage)
    {
        if (stage == CallStage::Started)
            m_reached.fill(never);
        m_reached[std::size_t(stage)] = elapsed();
    }

private:
    static constexpr Duration never{-1};

    Clock::time_point m_begin = Clock::now();
    std::array<Duration, std::size_t(CallStage::Decoded) + 1> m_reached;
};

} // namespace ServiceModel
