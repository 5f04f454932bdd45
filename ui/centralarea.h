// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class CalculatorDisplay;
class FlatButton;
class Keypad;
class MessageBar;
class QGridLayout;
class SidePanel;

// Where everything stands. A wide area has history and memory beside the keypad; in a narrow one they take
// the keypad's place while they are open.
class CentralArea : public QWidget
{
    Q_OBJECT

public:
    explicit CentralArea(QWidget *parent = nullptr);

    CalculatorDisplay *display() const { return m_display; }
    MessageBar *messageBar() const { return m_messageBar; }
    Keypad *keypad() const { return m_keypad; }
    SidePanel *panel() const { return m_panel; }
    FlatButton *menuButton() const { return m_menu; }

    bool isWide() const { return m_wide; }
    bool isPanelOpen() const { return !m_compact && (m_wide ? m_openWhenWide : m_openWhenNarrow); }
    void setPanelOpen(bool open);
    void setCompact(bool compact); // display and keys, as small as they can be used
    void togglePanel(); // as the user wants it: what opens has the focus

    QSize sizeHint() const override;

Q_SIGNALS:
    void messageChanged(); // a compact area needs more room for it, or less

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void placePanel();
    void setMinimums();
    void makeRoomForMessage();

    CalculatorDisplay *m_display;
    MessageBar *m_messageBar;
    Keypad *m_keypad;
    SidePanel *m_panel;
    FlatButton *m_menu;
    FlatButton *m_toggle;
    QGridLayout *m_grid = nullptr;
    bool m_wide = true;
    bool m_compact = false;
    int m_messageHeight = 0; // more than usual, in a compact area
    bool m_openWhenWide = true;
    bool m_openWhenNarrow = false;
};
