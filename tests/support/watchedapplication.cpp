// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/watchedapplication.h"

#include <QTimerEvent>

using namespace std::chrono;

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
    , m_timer(startTimer(10ms, Qt::PreciseTimer))
{
    setAttribute(Qt::AA_Use96Dpi);
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    if (receiver == this && event->type() == QEvent::Timer && static_cast<QTimerEvent *>(event)->timerId() == m_timer) {
        beginTurn();
        return true;
    }
    if (m_depth == 0)
        m_event.start();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    if (--m_depth == 0)
        endEvent();
    return result;
}

void WatchedApplication::beginTurn()
{
    m_busy = 0ns;
    m_turn.restart();
    m_event.start(); // an event loop turns inside the event
}

void WatchedApplication::endEvent()
{
    m_busy += nanoseconds(m_event.nsecsElapsed());
    if (m_busy <= 50ms) // which is always allowed
        return;
    // What the thread waited for a processor since the turn began may have been at any time in it.
    const auto block = duration_cast<milliseconds>(m_busy - m_turn.waited());
    m_busy = 0ns;
    m_turn.restart();
    if (block > longestAllowedBlock() && QTest::currentTestFunction())
        QTest::qFail(qPrintable(QStringLiteral("the event loop stood still for %1 ms").arg(block.count())), __FILE__, __LINE__);
}
