// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/session.h"

#include "app/calls/calllog.h"
#include "app/engine/engine.h"
#include "app/engine/pastekind.h"
#include "app/engine/pastetext.h"

#include "ui/applicationmenu.h"
#include "ui/display/calculatordisplay.h"
#include "ui/history/memorypanel.h"
#include "ui/keys/keypad.h"
#include "ui/mainwindow.h"
#include "ui/statusstrip.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>

Session::Session(MainWindow *window, Engine *engine, CallLog *log)
    : m_window(window)
    , m_engine(engine)
    , m_log(log)
{
    connectKeys();
    connectCalls();
    connectClipboard();
    show();
}

void Session::connectKeys()
{
    connect(m_window, &MainWindow::keyPressed, m_engine, &Engine::press);
    connect(m_window, &MainWindow::escapePressed, m_engine, &Engine::escape);
    connect(m_window->memoryPanel(), &MemoryPanel::keyPressed, m_engine, &Engine::pressMemory);
    connect(m_window, &MainWindow::cancelRequested, m_engine, &Engine::cancelCall);
    connect(m_window, &MainWindow::retryRequested, m_engine, &Engine::retry);
    connect(m_window, &MainWindow::undoRequested, m_engine, &Engine::undo);
    connect(m_window, &MainWindow::redoRequested, m_engine, &Engine::redo);
    connect(m_window, &MainWindow::historyChosen, this, [this](int row) {
        if (const auto result = m_log->result(row))
            m_engine->enter(*result);
    });
    connect(m_engine, &Engine::changed, this, &Session::show);
    connect(m_engine, &Engine::maximumDigitsReached, this, [this] { m_window->display()->announce(tr("At most 16 digits")); });
    connect(m_engine, &Engine::errorPassed, this, [this](const QString &message) {
        if (m_window->statusStrip()->isVisible())
            m_window->statusStrip()->tell(message);
        else
            m_window->messageBar()->addNotice(MessageBar::Severity::Information, message);
        m_window->display()->announce(message);
    });
}

void Session::connectCalls()
{
    connect(m_engine, &Engine::callStarted, m_log, &CallLog::start);
    connect(m_engine, &Engine::callFinished, m_log, &CallLog::finish);
    connect(m_engine, &Engine::callFailed, m_log, &CallLog::fail);
    connect(m_engine, &Engine::callCancelled, m_log, &CallLog::cancel);
    connect(m_engine, &Engine::lateReply, m_log, &CallLog::addLateReply);
}

void Session::connectClipboard()
{
    connect(m_window, &MainWindow::copyRequested, this, [this] { copy(m_presentation.plainNumber(m_engine->snapshot())); });
    connect(m_window, &MainWindow::copyServiceValueRequested, this, [this] { copy(m_presentation.serviceValue(m_engine->snapshot())); });
    connect(m_window, &MainWindow::pasteRequested, this, &Session::paste);
}

void Session::show()
{
    const EngineSnapshot engine = m_engine->snapshot();
    CalculatorDisplay *display = m_window->display();
    display->setError(engine.isError);
    display->setNumber(m_presentation.number(engine), m_presentation.plainNumber(engine));
    display->setServiceValue(m_presentation.serviceValue(engine));
    display->setExpression(m_presentation.expression(engine));
    display->setWaitingKeys(m_presentation.waiting(engine));
    if (engine.call)
        display->setBusy(engine.call->number, m_presentation.call(engine.call->call));
    else
        display->setIdle();
    display->setStale(engine.call && !engine.isEcho);
    m_window->menu()->setUndoAvailable(engine.canUndo, engine.canRedo);
    m_window->keypad()->setErrorState(engine.isError);
    m_window->keypad()->setMemoryEmpty(engine.memory.isEmpty());
    m_window->memoryPanel()->setErrorState(engine.isError);
    m_window->memoryPanel()->setValues(m_presentation.memory(engine));
    showFailure(engine);
}

void Session::showFailure(const EngineSnapshot &engine)
{
    if (engine.failure)
        m_window->messageBar()->showMessage(MessageBar::Severity::Error, engine.failure->message, true);
    else
        m_window->messageBar()->clearRetry();
}

void Session::copy(const QString &text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void Session::paste(const QString &text)
{
    if (const auto inputs = parsePastedText(text, QLocale()))
        return m_engine->put(*inputs);
    switch (pasteKind(text, QLocale())) {
    case PasteKind::Expression:
        return Q_EMIT expressionPasted(text);
    case PasteKind::Worksheet:
        return Q_EMIT worksheetPasted(text);
    case PasteKind::Nonsense:
        m_window->messageBar()->showMessage(MessageBar::Severity::Information, tr("Invalid input: only a calculation such as 2 + 3 can be pasted."));
    }
}
