// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/workbench.h"

#include "app/calls/callspanelcontroller.h"
#include "app/expression/expressionpanelcontroller.h"
#include "app/history/historycontroller.h"
#include "app/panelcontext.h"

#include "ui/widgets/messagebar.h"
#include "ui/worksheet/worksheetwindow.h"

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
    , lateReplies(&arithmetic, connection->monitor(), recorder)
    , engine(&arithmetic)
    , session(&window, &engine, &log)
    , status({connection, &arithmetic, &engine, &window}, parts.pace)
    , help(&window)
    , appearance(&window, parts.appearance)
    , settings({&window, connection, &appearance, parts.store, parts.secrets ? parts.secrets : &secrets})
{
    addPanels(parts);
    if (parts.store)
        m_memory = std::make_unique<WindowMemory>(&window, parts.store);
    QObject::connect(&status, &ServiceStatus::settingsRequested, &settings, [this] { settings.open(SettingsDialog::Service); });
    appearance.start();
}

// QCoreApplication::quit() would ask all windows, and give up when one of them has a question.
void Workbench::end()
{
    window.close();
    QCoreApplication::exit();
}

void Workbench::tell(const QString &problem)
{
    window.messageBar()->addNotice(MessageBar::Severity::Information, problem);
    if (WorksheetWindow *sheet = worksheet())
        sheet->tell(problem);
}

// One controller a panel: it adds the panel to window.panels(), and fills it once it is shown.
void Workbench::addPanels(const Parts &parts)
{
    const PanelContext context{.window = &window, .engine = &engine, .log = &log, .makeArithmetic = connection->arithmeticMaker(), .store = parts.store};
    new HistoryController(context, parts.historyFile, &m_panels);
    auto *calls = new CallsPanelController(context, recorder, &m_panels);
    for (const auto signal : {&Connection::changed, &Connection::secretsChanged})
        QObject::connect(connection, signal, calls, &CallsPanelController::useService);
    auto *expressions = new ExpressionPanelController(context, &m_panels);
    m_worksheet = new WorksheetController(context, &m_panels);
    QObject::connect(&session, &Session::expressionPasted, expressions, &ExpressionPanelController::offer);
    QObject::connect(&session, &Session::worksheetPasted, m_worksheet, &WorksheetController::offer);
}
