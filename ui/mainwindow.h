// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/keys/key.h"

#include <QMainWindow>

class ApplicationMenu;
class CalculatorDisplay;
class CentralArea;
class CompactMode;
class HistoryPanel;
class Keypad;
class MemoryPanel;
class MessageBar;
class PanelHost;
class StatusStrip;
enum class Command;

// The window: passes on what the user asks for; what happens then is the session's business.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    CalculatorDisplay *display() const;
    MessageBar *messageBar() const;
    Keypad *keypad() const;
    HistoryPanel *historyPanel() const;
    MemoryPanel *memoryPanel() const;
    StatusStrip *statusStrip() const { return m_statusStrip; }
    ApplicationMenu *menu() const { return m_menu; }
    PanelHost *panels() const { return m_panels; } // all but history and memory

    bool isPanelOpen() const; // history and memory
    void setPanelOpen(bool open);

    CompactMode *compactMode() const { return m_compact; }

Q_SIGNALS:
    void keyPressed(Key key); // by button or keyboard; the button has flashed
    void escapePressed();
    void copyRequested();
    void copyServiceValueRequested();
    void pasteRequested(const QString &text);
    void undoRequested();
    void redoRequested();
    void helpRequested();
    void retryRequested();
    void cancelRequested();
    void historyChosen(int row);
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectPanels();
    void connectMenu();
    void obey(Command command);
    void quit();

    CentralArea *m_area;
    StatusStrip *m_statusStrip;
    ApplicationMenu *m_menu;
    PanelHost *m_panels;
    CompactMode *m_compact;
};
