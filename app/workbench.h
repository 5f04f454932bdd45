// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/appearancecontroller.h"
#include "app/calllog.h"
#include "app/connection.h"
#include "app/engine.h"
#include "app/helpcontroller.h"
#include "app/remotearithmetic.h"
#include "app/servicestatus.h"
#include "app/session.h"
#include "app/settingscontroller.h"
#include "app/windowmemory.h"

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
        AppearanceSettings appearance = {};
        RecoveryPace pace = {};
    };

    explicit Workbench(const Parts &parts);

    Connection *connection;
    RemoteArithmetic arithmetic;
    MainWindow window;
    CallLog log;
    Engine engine;
    Session session;
    ServiceStatus status;
    HelpController help;
    AppearanceController appearance;
    SettingsController settings;

private:
    void addPanels();

    QObject m_panels; // parent of their controllers
    std::unique_ptr<WindowMemory> m_memory;
};
