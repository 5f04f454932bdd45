// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/hostlink.h"

#include "host/servicehost.h"

#include <QMetaMethod>

namespace ServiceModel {

void HostLink::cut()
{
    const QMutexLocker lock(&m_mutex);
    m_host = nullptr;
}

void HostLink::post(std::function<void()> work)
{
    const QMutexLocker lock(&m_mutex);
    if (m_host)
        QMetaObject::invokeMethod(m_host, std::move(work), Qt::QueuedConnection);
}

bool HostLink::isObserved() const
{
    return m_host && m_host->isObserved();
}

void HostLink::callReceived(const ServiceCall &call)
{
    if (m_host)
        Q_EMIT m_host->callReceived(call);
}

void HostLink::callCompleted(const ServiceCall &call, const QString &error)
{
    if (m_host)
        Q_EMIT m_host->callCompleted(call, error);
}

} // namespace ServiceModel
