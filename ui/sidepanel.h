// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class HistoryPanel;
class MemoryPanel;
class QStackedWidget;
class TabStrip;

// History and memory, one at a time.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    HistoryPanel *history() const { return m_history; }
    MemoryPanel *memory() const { return m_memory; }

    void showHistory(); // and gives its list the focus

private:
    HistoryPanel *m_history;
    MemoryPanel *m_memory;
    TabStrip *m_tabs;
    QStackedWidget *m_stack;
};
