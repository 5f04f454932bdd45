// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/connection/servicestatus.h"

#include "app/connection/connection.h"
#include "app/connection/remotearithmetic.h"
#include "app/engine/engine.h"

#include "ui/compactmode.h"
#include "ui/mainwindow.h"
#include "ui/statusstrip.h"
#include "ui/widgets/messagebar.h"

using State = StatusStrip::State;

ServiceStatus::ServiceStatus(const Parts &parts, const RecoveryPace &pace)
    : m_parts(parts)
    , m_recovery(pace)
{
    connect(m_parts.connection->monitor(), &ServiceMonitor::changed, this, &ServiceStatus::showHealth);
    connect(&m_recovery, &Recovery::recovered, this, &ServiceStatus::tellRecovery);
    connect(m_parts.connection, &Connection::changed, this, &ServiceStatus::changeService);
    connect(m_parts.connection, &Connection::secretsChanged, this,
            [this] { m_parts.arithmetic->repeatOn(m_parts.connection->createChannel()); });
    connect(m_parts.engine, &Engine::changed, this, &ServiceStatus::showFailure);
    const MessageBar *message = m_parts.window->messageBar();
    connect(message, &MessageBar::embeddedServiceRequested, this, &ServiceStatus::useEmbedded);
    connect(message, &MessageBar::otherServiceRequested, this, &ServiceStatus::settingsRequested);
    connect(m_parts.window->statusStrip(), &StatusStrip::clicked, this, &ServiceStatus::settingsRequested);
    connect(m_parts.window->compactMode(), &CompactMode::changed, this, &ServiceStatus::showHealth);
    m_parts.window->statusStrip()->setEndpoint(m_parts.connection->addressText());
    showHealth();
}

void ServiceStatus::changeService()
{
    m_recovery.stop();
    m_parts.window->statusStrip()->setEndpoint(m_parts.connection->addressText());
    m_parts.arithmetic->setChannel(m_parts.connection->createChannel());
    showHealth();
}

// For this run: what the user chose for good stays in the settings.
void ServiceStatus::useEmbedded()
{
    ConnectionSettings settings;
    settings.deadline = m_parts.connection->settings().deadline;
    QString error;
    if (m_parts.connection->use(settings, {}, error))
        m_parts.engine->retry();
    else
        m_parts.window->messageBar()->showMessage(MessageBar::Severity::Error, error, true);
}

void ServiceStatus::showHealth()
{
    const ServiceMonitor::Health health = m_parts.connection->monitor()->health();
    StatusStrip *strip = m_parts.window->statusStrip();
    QList<double> milliseconds;
    for (const auto latency : health.latencies)
        milliseconds.append(double(latency.count()) / 1000);
    strip->setLatencies(milliseconds);
    if (health.callsInFlight)
        strip->setState(State::Busy, health.callsInFlight);
    else if (health.unreachableSince)
        strip->setUnreachableSince(health.unreachableSince->time());
    else
        strip->setState(m_parts.connection->isEmbedded() ? State::Embedded : State::Connected);
    // A compact window has no status line.
    const bool isToTell = health.unreachableSince && m_parts.window->compactMode()->isOn();
    m_parts.window->messageBar()->setStanding(MessageBar::Severity::Error, isToTell ? strip->unreachableText(health.unreachableSince->time()) : QString());

    if (!health.unreachableSince && !health.callsInFlight)
        m_recovery.stop();
    else if (health.unreachableSince && !m_recovery.isActive())
        m_recovery.start(m_parts.connection->endpoint().address.url, m_parts.connection->isDirect(), m_parts.connection->arithmeticMaker());
}

void ServiceStatus::showFailure()
{
    if (m_parts.engine->snapshot().failure && m_parts.connection->monitor()->health().unreachableSince)
        m_parts.window->messageBar()->offerOtherServices(!m_parts.connection->isEmbedded());
}

// What failed is not done again unasked: who waited may have gone on, or gone.
void ServiceStatus::tellRecovery()
{
    if (m_parts.engine->snapshot().failure)
        m_parts.window->messageBar()->showMessage(MessageBar::Severity::Success, tr("The service answers again."), true);
}
