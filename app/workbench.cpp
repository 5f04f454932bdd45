// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/workbench.h"

#include "app/callspanelcontroller.h"
#include "app/expressionpanelcontroller.h"
#include "app/historycontroller.h"
#include "app/panelcontext.h"

namespace {

// It has to be there before the first channel.
std::shared_ptr<CallRecorder> recorderOf(Connection *connection)
{
    auto recorder = std::make_shared<CallRecorder>();
    connection->addInspector(recorder);
    return recorder;
}

} // namespace

Workbench::Workbench(const Parts &parts)
    : connection(parts.connection)
    , recorder(recorderOf(connection))
    , arithmetic(connection->createChannel())
    , engine(&arithmetic)
    , session(&window, &engine, &log)
    , status({connection, &arithmetic, &engine, &window}, parts.pace)
    , help(&window)
    , appearance(&window, parts.appearance)
    , settings({&window, connection, &appearance, parts.store})
{
    addPanels(parts.historyFile);
    if (parts.store)
        m_memory = std::make_unique<WindowMemory>(&window, parts.store);
    QObject::connect(&status, &ServiceStatus::settingsRequested, &settings, [this] { settings.open(SettingsDialog::Service); });
    appearance.start();
}

// One controller a panel: it adds the panel to window.panels(), and fills it once it is shown.
void Workbench::addPanels(const QString &historyFile)
{
    const PanelContext context{.window = &window, .engine = &engine, .log = &log, .makeArithmetic = connection->arithmeticMaker()};
    new HistoryController(context, historyFile, &m_panels);
    new CallsPanelController(context, recorder, &m_panels);
    auto *expressions = new ExpressionPanelController(context, &m_panels);
    m_worksheet = new WorksheetController(context, &m_panels);
    QObject::connect(&session, &Session::expressionPasted, expressions, &ExpressionPanelController::offer);
    QObject::connect(&session, &Session::worksheetPasted, m_worksheet, &WorksheetController::offer);
}
