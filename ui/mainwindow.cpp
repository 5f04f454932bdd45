// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "ui/applicationmenu.h"
#include "ui/centralarea.h"
#include "ui/compactmode.h"
#include "ui/display/calculatordisplay.h"
#include "ui/history/historypanel.h"
#include "ui/keys/keyboardmap.h"
#include "ui/keys/keypad.h"
#include "ui/panelhost.h"
#include "ui/sidepanel.h"
#include "ui/statusstrip.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/popup.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
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
    , m_menu(new ApplicationMenu(this))
    , m_panels(new PanelHost(this, m_menu))
    , m_compact(new CompactMode(this, m_area))
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
    connectMenu();
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
    connect(map, &KeyboardMap::keyPressed, this, [this] {
        if (qobject_cast<QAbstractItemView *>(focusWidget()))
            display()->setFocus(); // who types on is done with the list: Enter is = again, Delete is CE
    });
    connect(map, &KeyboardMap::keyPressed, this, &MainWindow::keyPressed);
    connect(map, &KeyboardMap::commandGiven, this, &MainWindow::obey);
    connect(keypad(), &Keypad::keyPressed, this, &MainWindow::keyPressed);
    connect(display(), &CalculatorDisplay::cancelRequested, this, &MainWindow::cancelRequested);
    connect(messageBar(), &MessageBar::retryRequested, this, &MainWindow::retryRequested);
    connect(historyPanel(), &HistoryPanel::resultChosen, this, [this](int row) {
        if (!m_area->isWide())
            setPanelOpen(false); // back to the keypad, the number is in the display now
        display()->setFocus(); // the next Enter is =
        Q_EMIT historyChosen(row);
    });
}

void MainWindow::connectMenu()
{
    FlatButton *button = m_area->menuButton();
    connect(button, &FlatButton::clicked, this, [this] { obey(Command::Menu); });
    connect(m_menu, &ApplicationMenu::aboutToShow, button, [button] { button->setDown(true); });
    connect(m_menu, &ApplicationMenu::aboutToHide, button, [button] { button->setDown(false); });
    connect(m_menu, &ApplicationMenu::commandGiven, this, &MainWindow::obey);
    connect(m_panels, &PanelHost::closed, this, [this] { display()->setFocus(); });
    for (const Command command : {Command::Copy, Command::CopyServiceValue, Command::Paste})
        display()->addAction(m_menu->action(command));
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
    case Command::Menu:
        popupBelow(m_menu, m_area->menuButton());
        break;
    case Command::Help:
        Q_EMIT helpRequested();
        break;
    case Command::Quit:
        quit();
        break;
    }
}

// This window is the last, so that it is still there when another one has a question.
void MainWindow::quit()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window != this && window->windowType() == Qt::Window && window->isVisible() && !window->close())
            return;
    }
    close();
}
