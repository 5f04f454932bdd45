// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/history/historycontroller.h"

#include "app/calls/calllog.h"
#include "app/engine/engine.h"

#include "ui/history/historypanel.h"
#include "ui/mainwindow.h"
#include "ui/widgets/messagebar.h"

#include <QGuiApplication>

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto writeAfter = 1s;
constexpr auto tryAgainAfter = 10s;

} // namespace

HistoryController::HistoryController(const PanelContext &context, const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_file(fileName)
{
    CallLog *log = m_context.log;
    HistoryPanel *panel = m_context.window->historyPanel();
    panel->setModel(log);
    connect(panel, &HistoryPanel::removeRequested, log, &CallLog::remove);
    connect(panel, &HistoryPanel::clearRequested, log, &CallLog::clear);
    connect(panel, &HistoryPanel::restoreRequested, log, &CallLog::restore);
    connect(log, &CallLog::removedChanged, panel, [panel, log] { panel->setRemovedCount(log->removedCount()); });
    connect(m_context.window, &MainWindow::escapePressed, log, &CallLog::endChain);
    connect(m_context.window, &MainWindow::keyPressed, log, [log](Key key) {
        if (key == Key::Clear)
            log->endChain();
    });
    if (fileName.isEmpty())
        return;
    m_thread.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HistoryController::write);
    connect(log, &CallLog::changed, this, [this] {
        m_isUnwritten = true;
        schedule();
    });
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &HistoryController::finish);
    read();
}

HistoryController::~HistoryController()
{
    finish();
}

// At the end, when there may be no window any more that could tell.
void HistoryController::finish()
{
    m_thread.waitForDone();
    if (!m_isUnwritten)
        return;
    m_isUnwritten = !m_file.write(m_context.log->entries(), m_context.log->removedIds());
    if (m_isUnwritten)
        qWarning("%ls", qUtf16Printable(m_file.errorString()));
}

void HistoryController::read()
{
    m_thread.start([this] {
        const QList<HistoryEntry> entries = m_file.read();
        QMetaObject::invokeMethod(this, [this, entries, problem = m_file.errorString()] {
            m_context.log->addOlder(entries);
            tell(problem);
        });
    });
}

void HistoryController::schedule()
{
    if (!m_timer.isActive())
        m_timer.start(m_hasTold ? tryAgainAfter : writeAfter);
}

void HistoryController::write()
{
    if (m_thread.activeThreadCount() > 0) // the disk is slow
        return schedule();
    m_isUnwritten = false;
    m_thread.start([this, entries = m_context.log->entries(), removed = m_context.log->removedIds()] {
        if (!m_file.write(entries, removed))
            m_isUnwritten = true;
        QMetaObject::invokeMethod(this, [this, problem = m_file.errorString()] {
            tell(problem);
            if (m_isUnwritten)
                schedule();
        });
    });
}

// Once, not each second; what is said later is said when it has worked in between.
void HistoryController::tell(const QString &problem)
{
    if (!problem.isEmpty() && !m_hasTold)
        m_context.window->messageBar()->addNotice(MessageBar::Severity::Error, problem);
    m_hasTold = !problem.isEmpty();
}
