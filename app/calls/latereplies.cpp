// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/calls/latereplies.h"

#include "app/calls/callrecorder.h"
#include "app/connection/remotearithmetic.h"
#include "app/connection/servicemonitor.h"

using namespace std::chrono_literals;

LateReplies::LateReplies(RemoteArithmetic *arithmetic, ServiceMonitor *monitor, std::shared_ptr<CallRecorder> recorder)
    : m_monitor(monitor)
    , m_recorder(std::move(recorder))
{
    arithmetic->setPatience(10s);
    connect(arithmetic, &RemoteArithmetic::begun, this, [this](quint64 call) { m_numbers.insert(call, m_monitor->lastCall()); });
    connect(arithmetic, &RemoteArithmetic::givenUp, this, [this](quint64 call) {
        const quint64 number = m_numbers.value(call);
        m_monitor->giveUp(number);
        m_recorder->giveUp(number);
    });
    connect(arithmetic, &RemoteArithmetic::finished, this, [this](quint64 call) { m_numbers.remove(call); });
    connect(arithmetic, &RemoteArithmetic::failed, this, [this](quint64 call) { m_numbers.remove(call); });
}
