// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/endofturn.h"

#include <QAbstractEventDispatcher>

#include <utility>

namespace ServiceModel {

// For event loops of other libraries, such as that of a dialog of GTK, which turn Qt's sources but do not tell of it.
static constexpr auto longestTurn = std::chrono::milliseconds(5);

EndOfTurn::EndOfTurn(std::function<void()> work)
    : m_work(std::move(work))
{
    m_latest.setSingleShot(true);
    QObject::connect(&m_latest, &QTimer::timeout, &m_latest, [this] { end(); });
    if (const auto *dispatcher = QAbstractEventDispatcher::instance()) {
        QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &m_latest, [this] { end(); });
        // Another's work at the end of the turn may have asked for this.
        QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &m_latest, [this] { end(); });
    }
}

void EndOfTurn::schedule()
{
    if (!std::exchange(m_isScheduled, true) && !m_latest.isActive())
        m_latest.start(longestTurn);
}

void EndOfTurn::end()
{
    if (std::exchange(m_isScheduled, false))
        m_work();
}

} // namespace ServiceModel
