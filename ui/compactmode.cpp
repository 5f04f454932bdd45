// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/compactmode.h"

#include "ui/centralarea.h"

#include <QDockWidget>
#include <QLayout>
#include <QMainWindow>
#include <QStatusBar>
#include <QWindow>

CompactMode::CompactMode(QMainWindow *window, CentralArea *area)
    : QObject(window)
    , m_window(window)
    , m_area(area)
{
    connect(m_area, &CentralArea::messageChanged, this, &CompactMode::fit);
}

void CompactMode::set(bool on)
{
    if (m_isOn == on)
        return;
    if (on)
        m_usual = place();
    m_isOn = on;
    m_area->setCompact(on);
    m_window->statusBar()->setVisible(!on);
    keepOnTop(on);
    if (on) {
        for (auto *dock : m_window->findChildren<QDockWidget *>())
            dock->hide();
        m_window->setWindowState(m_window->windowState() & ~(Qt::WindowMaximized | Qt::WindowFullScreen));
        fit();
    } else {
        m_window->restoreGeometry(m_usual.geometry);
        m_window->restoreState(m_usual.state);
    }
    Q_EMIT changed();
}

void CompactMode::fit()
{
    m_area->layout()->activate(); // or the old minimum is in the way
    m_window->layout()->activate();
    m_window->resize(m_area->sizeHint());
}

CompactMode::Place CompactMode::place() const
{
    return m_isOn ? m_usual : Place{m_window->saveGeometry(), m_window->saveState()};
}

// On a window that is shown already, without making another one of it.
void CompactMode::keepOnTop(bool on)
{
    if (QWindow *shown = m_window->windowHandle()) {
        shown->setFlag(Qt::WindowStaysOnTopHint, on);
        m_window->overrideWindowFlags(shown->flags());
    } else {
        m_window->setWindowFlag(Qt::WindowStaysOnTopHint, on);
    }
}
