// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/calls/calllog.h"
#include "app/calls/callrecorder.h"
#include "app/calls/latereplies.h"
#include "app/connection/connection.h"
#include "app/connection/remotearithmetic.h"
#include "app/connection/servicestatus.h"
#include "app/engine/engine.h"
#include "app/helpcontroller.h"
#include "app/session.h"
#include "app/settings/appearancecontroller.h"
#include "app/settings/settingscontroller.h"
#include "app/settings/windowmemory.h"
#include "app/worksheet/worksheetcontroller.h"

#include "ui/mainwindow.h"

// The calculator with its window, put together: connection -> channel -> engine -> window, and what is around it.
//
//     connection.use(settings, secrets, error);
//     Workbench workbench({.connection = &connection});
//     workbench.window.show();
class Workbench
{
public:
    struct Parts
    {
        Connection *connection;          // in use
        SettingsStore *store = nullptr;  // none: nothing is remembered
        SecretStore *secrets = nullptr;  // none: the desktop's
        AppearanceSettings appearance = {};
        RecoveryPace pace = {};
        QString historyFile = {};        // none: the history ends with the session
    };

    explicit Workbench(const Parts &parts);

    Connection *connection;
    std::shared_ptr<CallRecorder> recorder;
    RemoteArithmetic arithmetic;
    LateReplies lateReplies;
    MainWindow window;
    CallLog log;
    Engine engine;
    Session session;
    ServiceStatus status;
    HelpController help;
    AppearanceController appearance;
    SecretStore secrets;
    SettingsController settings;

    void end(); // the program, at once: nothing is asked, whatever is open

    void openWorksheet(const QString &fileName) { m_worksheet->open(fileName); }
    void tell(const QString &problem); // in the windows that are open
    WorksheetWindow *worksheet() const { return m_worksheet->window(); } // null when it is not open

private:
    void addPanels(const Parts &parts);

    QObject m_panels; // parent of their controllers
    WorksheetController *m_worksheet = nullptr;
    std::unique_ptr<WindowMemory> m_memory;
};
