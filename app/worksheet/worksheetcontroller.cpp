// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/worksheet/worksheetcontroller.h"

#include "app/settings/settingsstore.h"
#include "app/worksheet/worksheetsession.h"

#include "ui/applicationmenu.h"
#include "ui/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/worksheet/worksheetprogress.h"
#include "ui/worksheet/worksheetwindow.h"

#include <QGuiApplication>
#include <QSessionManager>

using namespace Qt::StringLiterals;

namespace {

void bring(QWidget *window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

WorksheetController::WorksheetController(const PanelContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    auto *action = new QAction(tr("&Worksheet\u2026"), m_context.window);
    action->setObjectName(u"worksheetAction"_s);
    action->setShortcut(Qt::CTRL | Qt::Key_T);
    m_context.window->addAction(action);
    m_context.window->menu()->add(ApplicationMenu::Section::View, action);
    connect(action, &QAction::triggered, this, &WorksheetController::show);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &WorksheetController::endSession);
}

WorksheetController::~WorksheetController()
{
    delete m_window;
}

WorksheetWindow *WorksheetController::window() const
{
    return m_window;
}

void WorksheetController::open(const QString &fileName)
{
    WorksheetSession *session = show();
    if (!fileName.isEmpty())
        session->open(fileName);
}

void WorksheetController::offer(const QString &expressions)
{
    m_context.window->messageBar()->offer(MessageBar::Severity::Information, tr("A worksheet can compute the lines that were pasted."),
                                          tr("Open it"), [this, expressions] { show()->paste(expressions); });
}

WorksheetSession *WorksheetController::show()
{
    if (!m_window) {
        m_window = new WorksheetWindow; // no child of the calculator's: it neither stays above it nor goes with it
        m_window->setWindowIcon(m_context.window->windowIcon());
        m_session = new WorksheetSession(m_window, m_context.makeArithmetic);
        connect(m_window, &WorksheetWindow::calculatorRequested, this, [this] { bring(m_context.window); });
        rememberCalls();
    }
    bring(m_window);
    return m_session;
}

// The session waits for the answer.
void WorksheetController::endSession(QSessionManager &manager)
{
    if (!m_window || !m_window->hasUnsaved() || !manager.allowsInteraction())
        return;
    bring(m_window);
    if (!m_window->askToSave())
        manager.cancel();
    manager.release();
}

void WorksheetController::rememberCalls()
{
    SettingsStore *store = m_context.store;
    if (!store)
        return;
    if (const int calls = store->worksheetCalls(); calls > 0)
        m_window->progress()->setMaximumCalls(calls);
    connect(m_window->progress(), &WorksheetProgress::maximumCallsChanged, this, [store](int calls) { store->setWorksheetCalls(calls); });
}
