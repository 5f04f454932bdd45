// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace ServiceModel {
class MessageInspector;
}

// How it goes with the service: which calls wait, how long the last ones took, since when nobody answers. It sees the calls
// of all channels, in whatever threads they are.
class ServiceMonitor : public QObject
{
    Q_OBJECT

public:
    static constexpr int Latencies = 40; // kept, the last ones

    struct Health
    {
        int callsInFlight = 0;
        QList<std::chrono::microseconds> latencies = {}; // of calls that were answered, the newest last
        std::optional<QDateTime> unreachableSince = {};
    };

    explicit ServiceMonitor(QObject *parent = nullptr);
    ~ServiceMonitor() override;

    std::shared_ptr<ServiceModel::MessageInspector> inspector() const; // of the service in use; may outlive this
    Health health() const;
    quint64 lastCall() const; // the number of the one that began last
    void giveUp(quint64 call); // nobody waits for it any more

    void reset(); // another service is in use: it has another inspector, and calls to the former one count no more

Q_SIGNALS:
    void changed(); // ten times a second at most

private:
    class Inspector;

    void announce();

    std::shared_ptr<Inspector> m_inspector;
    QTimer m_pause;
};
