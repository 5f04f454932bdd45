// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>

#include <memory>

class CallRecorder;
class RemoteArithmetic;
class ServiceMonitor;

// A call that was cancelled goes on for a while, so that a reply that comes late is known as such. Who notes calls is told that
// nobody waits for it any more.
class LateReplies : public QObject
{
    Q_OBJECT

public:
    LateReplies(RemoteArithmetic *arithmetic, ServiceMonitor *monitor, std::shared_ptr<CallRecorder> recorder);

private:
    ServiceMonitor *m_monitor;
    std::shared_ptr<CallRecorder> m_recorder;
    QHash<quint64, quint64> m_numbers; // of the arithmetic's calls in the process
};
