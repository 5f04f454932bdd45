// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/workbench.h"

#include "app/panelcontext.h"

Workbench::Workbench(const Parts &parts)
    : connection(parts.connection)
    , arithmetic(connection->createChannel())
    , engine(&arithmetic)
    , session(&window, &engine, &log)
    , status({connection, &arithmetic, &engine, &window}, parts.pace)
    , help(&window)
    , appearance(&window, parts.appearance)
    , settings({&window, connection, &appearance, parts.store})
{
    addPanels();
    if (parts.store)
        m_memory = std::make_unique<WindowMemory>(&window, parts.store);
    QObject::connect(&status, &ServiceStatus::settingsRequested, &settings, [this] { settings.open(SettingsDialog::Service); });
    appearance.start();
}

// One controller a panel: it adds the panel to window.panels(), and fills it once it is shown.
void Workbench::addPanels()
{
}
