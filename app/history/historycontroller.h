// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/historyfile.h"
#include "app/panelcontext.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

// The history: what the panel asks for, and that it lasts.
class HistoryController : public QObject
{
    Q_OBJECT

public:
    HistoryController(const PanelContext &context, const QString &fileName, QObject *parent); // empty: for the session only
    ~HistoryController() override; // writes what has not been written

private:
    void read();
    void schedule();
    void write();
    void finish();
    void tell(const QString &problem);

    PanelContext m_context;
    HistoryFile m_file; // in use by the thread while that runs
    QThreadPool m_thread; // one; the window does not wait for the disk
    QTimer m_timer; // changes are written together
    std::atomic<bool> m_isUnwritten = false; // something is
    bool m_hasTold = false;
};
