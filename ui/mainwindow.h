// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/key.h"

#include <QMainWindow>

class CalculatorDisplay;
class FlatButton;
class HistoryPanel;
class Keypad;
class MemoryPanel;
class MessageBar;
class QGridLayout;
class SidePanel;
class StatusStrip;
enum class Command;

// Puts the panels together and says what the user asks for; what happens then is the session's business.
// A wide window has history and memory beside the keypad; in a narrow one they take its place while they are open.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    CalculatorDisplay *display() const { return m_display; }
    MessageBar *messageBar() const { return m_messageBar; }
    Keypad *keypad() const { return m_keypad; }
    HistoryPanel *historyPanel() const;
    MemoryPanel *memoryPanel() const;
    StatusStrip *statusStrip() const { return m_statusStrip; }

    bool isPanelOpen() const;
    void setPanelOpen(bool open);

    QSize sizeHint() const override;

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
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void connectPanels();
    void addDisplayMenu();
    void obey(Command command);
    void updatePanel();

    CalculatorDisplay *m_display;
    MessageBar *m_messageBar;
    Keypad *m_keypad;
    SidePanel *m_panel;
    StatusStrip *m_statusStrip;
    FlatButton *m_toggle;
    QGridLayout *m_grid;
    bool m_wide = true;
    bool m_openWhenWide = true;
    bool m_openWhenNarrow = false;
};
