// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

#include <functional>

namespace ServiceModel {

// Does something at the end of a turn of the event loop, once for all who ask for it in that turn. Without an event or a timer,
// which would take a turn of their own.
class EndOfTurn
{
public:
    // In the thread of the event loop.
    explicit EndOfTurn(std::function<void()> work);

    void schedule();
    void cancel() { m_isScheduled = false; }

private:
    void end();

    std::function<void()> m_work;
    QTimer m_latest;
    bool m_isScheduled = false;
};

} // namespace ServiceModel
