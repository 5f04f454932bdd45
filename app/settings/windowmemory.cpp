// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/settings/windowmemory.h"

#include "app/settings/settingsstore.h"

#include "ui/compactmode.h"
#include "ui/mainwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

WindowMemory::WindowMemory(MainWindow *window, SettingsStore *store)
    : m_window(window)
    , m_store(store)
    , m_lock(store->fileName() + u".lock-window"_s)
{
    QDir().mkpath(QFileInfo(store->fileName()).path());
    m_lock.setStaleLockTime(0); // however long that program runs
    restore();
    connect(m_window, &MainWindow::closing, this, &WindowMemory::keep);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &WindowMemory::keep);
}

void WindowMemory::restore()
{
    const bool isFirst = m_lock.tryLock(0);
    if (m_window->restoreGeometry(m_store->geometry()) && !isFirst) {
        constexpr QPoint aside(40, 40);
        m_window->move(m_window->pos() + aside);
    }
    m_window->restoreState(m_store->windowState());
    m_window->setPanelOpen(m_store->isHistoryOpen());
}

// A compact window is not where the usual one was: what is remembered is the usual one.
void WindowMemory::keep()
{
    const CompactMode::Place place = m_window->compactMode()->place();
    m_store->setWindow(place.geometry, place.state);
    if (!m_window->compactMode()->isOn())
        m_store->setHistoryOpen(m_window->isPanelOpen());
}
