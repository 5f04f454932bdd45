// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/display/busyindicator.h"

#include <utility>

namespace {

BusyIndicator::Milliseconds steadyNow()
{
    return std::chrono::duration_cast<BusyIndicator::Milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

BusyIndicator::BusyIndicator(QObject *parent)
    : BusyIndicator(&steadyNow, parent)
{
}

BusyIndicator::BusyIndicator(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BusyIndicator::update);
}

void BusyIndicator::start()
{
    m_callSince = m_clock();
    if (!m_busy)
        m_busySince = m_callSince;
    m_busy = true;
    update();
}

void BusyIndicator::stop()
{
    m_busy = false;
    update();
}

void BusyIndicator::update()
{
    const Milliseconds now = m_clock();
    if (m_busy && !m_barVisible && now - m_busySince >= BarDelay) {
        m_barSince = now;
        setBarVisible(true);
    } else if (!m_busy && m_barVisible && now - m_barSince >= BarAtLeast) {
        setBarVisible(false);
    }
    setDetailsVisible(m_busy && now - m_callSince >= DetailsDelay);
    if (m_detailsVisible)
        Q_EMIT elapsedChanged(elapsed());
    schedule();
}

BusyIndicator::Milliseconds BusyIndicator::elapsed() const
{
    return m_clock() - m_callSince;
}

void BusyIndicator::setBarVisible(bool visible)
{
    m_barVisible = visible;
    Q_EMIT barVisibleChanged(visible);
}

void BusyIndicator::setDetailsVisible(bool visible)
{
    if (std::exchange(m_detailsVisible, visible) != visible)
        Q_EMIT detailsVisibleChanged(visible);
}

void BusyIndicator::schedule()
{
    const Milliseconds now = m_clock();
    if (m_busy && !m_barVisible)
        m_timer.start(m_busySince + BarDelay - now);
    else if (m_busy && !m_detailsVisible)
        m_timer.start(m_callSince + DetailsDelay - now);
    else if (m_busy)
        m_timer.start(DetailsInterval);
    else if (m_barVisible)
        m_timer.start(m_barSince + BarAtLeast - now);
    else
        m_timer.stop();
}
