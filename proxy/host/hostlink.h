// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMutex>
#include <QThread>

#include <atomic>
#include <functional>

namespace ServiceModel {

class ServiceHost;
struct ServiceCall;

// What calls in flight know of their host, which may go before them: a way back into its thread, and whom to tell.
class HostLink
{
public:
    explicit HostLink(ServiceHost *host) : m_host(host), m_thread(QThread::currentThread()) { }
    Q_DISABLE_COPY_MOVE(HostLink)

    // The host's end, in its thread.
    void cut();

    // Runs in the host's thread: at once when this is it, else from its event loop. Dropped when the host is gone.
    template <class Work>
    void run(Work work)
    {
        if (QThread::currentThread() != m_thread)
            post(std::move(work));
        else if (m_host)
            work();
    }

    // In the host's thread.
    quint64 nextCallNumber() { return ++m_callCount; }
    // Calls that are started and not answered. In any thread.
    void callStarted() { ++m_callsInFlight; }
    void callEnded() { --m_callsInFlight; }
    int callsInFlight() const { return m_callsInFlight; }
    // Callers are asked to go elsewhere.
    void setDraining() { m_isDraining = true; }
    bool isDraining() const { return m_isDraining; }
    bool isObserved() const; // whether anybody listens to the two
    void callReceived(const ServiceCall &call);
    void callCompleted(const ServiceCall &call, const QString &error);

private:
    void post(std::function<void()> work);

    QMutex m_mutex; // guards m_host where it is read in other threads
    ServiceHost *m_host;
    QThread *const m_thread;
    quint64 m_callCount = 0;
    std::atomic<int> m_callsInFlight = 0; // the last of a call may be dropped in any thread
    bool m_isDraining = false;
};

} // namespace ServiceModel
