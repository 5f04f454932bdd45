// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/panelcontext.h"

#include <QObject>
#include <QPointer>

class QSessionManager;
class WorksheetSession;
class WorksheetWindow;

// The worksheet's window: opened by a menu entry, by a pasted list, by the command line. It is independent of the calculator's
// window, which can be closed while it works.
class WorksheetController : public QObject
{
    Q_OBJECT

public:
    WorksheetController(const PanelContext &context, QObject *parent);
    ~WorksheetController() override;

    void open(const QString &fileName); // an empty name opens the window without rows
    void offer(const QString &expressions); // one a line
    WorksheetWindow *window() const; // null when it is not open

private:
    WorksheetSession *show();
    void endSession(QSessionManager &manager);
    void rememberCalls(); // that may be made at once

    PanelContext m_context;
    QPointer<WorksheetWindow> m_window;
    QPointer<WorksheetSession> m_session;
};
