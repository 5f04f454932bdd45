// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "ui/calculatordisplay.h"
#include "ui/centralarea.h"
#include "ui/historypanel.h"
#include "ui/keyboardmap.h"
#include "ui/keypad.h"
#include "ui/messagebar.h"
#include "ui/sidepanel.h"
#include "ui/statusstrip.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QIcon>
#include <QStatusBar>

using namespace Qt::StringLiterals;

// A resource in a static library is dropped by the linker unless somebody asks for it, outside any namespace.
static void loadIcons()
{
    Q_INIT_RESOURCE(calculator);
}

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_area(new CentralArea)
    , m_statusStrip(new StatusStrip)
{
    loadIcons();
    setObjectName(u"mainWindow"_s);
    setAccessibleName(tr("Calculator"));
    setWindowTitle(tr("Async Calculator"));
    setWindowIcon(QIcon(u":/icons/async-calculator.svg"_s));
    setCentralWidget(m_area);
    statusBar()->setObjectName(u"statusBar"_s);
    statusBar()->setAccessibleName(tr("Status"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_statusStrip, 1);
    connectPanels();
    addDisplayMenu();
    display()->setFocus();
    resize(sizeHint());
}

CalculatorDisplay *MainWindow::display() const
{
    return m_area->display();
}

MessageBar *MainWindow::messageBar() const
{
    return m_area->messageBar();
}

Keypad *MainWindow::keypad() const
{
    return m_area->keypad();
}

HistoryPanel *MainWindow::historyPanel() const
{
    return m_area->panel()->history();
}

MemoryPanel *MainWindow::memoryPanel() const
{
    return m_area->panel()->memory();
}

bool MainWindow::isPanelOpen() const
{
    return m_area->isPanelOpen();
}

void MainWindow::setPanelOpen(bool open)
{
    m_area->setPanelOpen(open);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::connectPanels()
{
    auto *map = new KeyboardMap(this);
    connect(map, &KeyboardMap::keyPressed, keypad(), &Keypad::flash);
    connect(map, &KeyboardMap::keyPressed, this, &MainWindow::keyPressed);
    connect(map, &KeyboardMap::commandGiven, this, &MainWindow::obey);
    connect(keypad(), &Keypad::keyPressed, this, &MainWindow::keyPressed);
    connect(display(), &CalculatorDisplay::cancelRequested, this, &MainWindow::cancelRequested);
    connect(messageBar(), &MessageBar::retryRequested, this, &MainWindow::retryRequested);
    connect(historyPanel(), &HistoryPanel::resultChosen, this, [this](int row) {
        if (!m_area->isWide())
            setPanelOpen(false); // back to the keypad, the number is in the display now
        Q_EMIT historyChosen(row);
    });
}

void MainWindow::addDisplayMenu()
{
    struct Entry
    {
        QString objectName, text;
        QKeySequence shortcut;
        Command command;
    };
    const Entry entries[] = {
        {u"copyAction"_s, tr("Copy"), QKeySequence::Copy, Command::Copy},
        {u"copyServiceValueAction"_s, tr("Copy service value"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
         Command::CopyServiceValue},
        {u"pasteAction"_s, tr("Paste"), QKeySequence::Paste, Command::Paste},
    };
    for (const Entry &entry : entries) {
        auto *action = new QAction(entry.text, display());
        action->setObjectName(entry.objectName);
        action->setShortcut(entry.shortcut); // to be read in the menu: the keyboard map claims it
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, command = entry.command] { obey(command); });
        display()->addAction(action);
    }
    display()->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MainWindow::obey(Command command)
{
    switch (command) {
    case Command::Escape:
        keypad()->flash(Key::Clear);
        Q_EMIT escapePressed();
        break;
    case Command::Copy:
        Q_EMIT copyRequested();
        break;
    case Command::CopyServiceValue:
        Q_EMIT copyServiceValueRequested();
        break;
    case Command::Paste:
        Q_EMIT pasteRequested(QGuiApplication::clipboard()->text());
        break;
    case Command::Undo:
        Q_EMIT undoRequested();
        break;
    case Command::Redo:
        Q_EMIT redoRequested();
        break;
    case Command::ToggleHistory:
        m_area->togglePanel();
        break;
    case Command::Help:
        Q_EMIT helpRequested();
        break;
    }
}
