// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/connection/servicemonitor.h"

#include "client/messageinspector.h"
#include "model/exceptions.h"

#include <QHash>
#include <QMutex>

#include <utility>

using namespace ServiceModel;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

// Whether nobody was there to take the call; a service that refuses it is there.
bool isNobodyThere(const std::exception_ptr &error)
{
    try {
        std::rethrow_exception(error);
    } catch (const EndpointNotFoundException &) {
        return true;
    } catch (const TimeoutException &) {
        return true;
    } catch (...) {
        return false;
    }
}

// Its end says nothing about the service.
bool isGivenUp(const std::exception_ptr &error)
{
    try {
        std::rethrow_exception(error);
    } catch (const OperationCanceledException &) {
        return true;
    } catch (const CommunicationObjectAbortedException &) {
        return true;
    } catch (...) {
        return false;
    }
}

} // namespace

class ServiceMonitor::Inspector : public MessageInspector
{
public:
    explicit Inspector(ServiceMonitor *monitor) : m_monitor(monitor) { }

    void beforeSendRequest(Message &, const CallContext &context) override
    {
        const QMutexLocker lock(&m_mutex);
        m_started.insert(context.number, steady_clock::now());
        m_lastCall = context.number;
        tell();
    }

    void completed(const CallContext &context, const std::exception_ptr &error) override
    {
        const QMutexLocker lock(&m_mutex);
        const auto started = m_started.constFind(context.number);
        if (started == m_started.constEnd())
            return;
        const auto latency = std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now() - *started);
        m_started.erase(started);
        if (!error) {
            if (m_health.latencies.size() == Latencies)
                m_health.latencies.removeFirst();
            m_health.latencies.append(latency);
        }
        if (!error || !isGivenUp(error)) {
            if (!error || !isNobodyThere(error))
                m_health.unreachableSince.reset();
            else if (!m_health.unreachableSince)
                m_health.unreachableSince = QDateTime::currentDateTime();
        }
        tell();
    }

    Health health() const
    {
        const QMutexLocker lock(&m_mutex);
        Health health = m_health;
        health.callsInFlight = int(m_started.size());
        return health;
    }

    quint64 lastCall() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_lastCall;
    }

    void giveUp(quint64 call)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_started.remove(call))
            tell();
    }

    // Whether something happened since it was asked.
    bool takeNews()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_isToTell, false);
    }

    void forgetMonitor()
    {
        const QMutexLocker lock(&m_mutex);
        m_monitor = nullptr;
    }

private:
    // With the lock: one word is under way at a time, however many calls there are.
    void tell()
    {
        if (m_monitor && !std::exchange(m_isToTell, true))
            QMetaObject::invokeMethod(m_monitor, &ServiceMonitor::announce, Qt::QueuedConnection);
    }

    mutable QMutex m_mutex;
    ServiceMonitor *m_monitor;
    QHash<quint64, steady_clock::time_point> m_started;
    quint64 m_lastCall = 0;
    Health m_health;
    bool m_isToTell = false;
};

ServiceMonitor::ServiceMonitor(QObject *parent)
    : QObject(parent)
    , m_inspector(std::make_shared<Inspector>(this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(100ms);
    connect(&m_pause, &QTimer::timeout, this, &ServiceMonitor::announce);
}

ServiceMonitor::~ServiceMonitor()
{
    m_inspector->forgetMonitor();
}

std::shared_ptr<MessageInspector> ServiceMonitor::inspector() const
{
    return m_inspector;
}

ServiceMonitor::Health ServiceMonitor::health() const
{
    return m_inspector->health();
}

quint64 ServiceMonitor::lastCall() const
{
    return m_inspector->lastCall();
}

void ServiceMonitor::giveUp(quint64 call)
{
    m_inspector->giveUp(call);
}

void ServiceMonitor::reset()
{
    m_inspector->forgetMonitor();
    m_inspector = std::make_shared<Inspector>(this);
}

void ServiceMonitor::announce()
{
    if (m_pause.isActive() || !m_inspector->takeNews())
        return;
    m_pause.start();
    Q_EMIT changed();
}
