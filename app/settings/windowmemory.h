// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLockFile>
#include <QObject>

class MainWindow;
class SettingsStore;

// Puts the window where it was, with its docks, and remembers where it is when the program or the session ends. A second
// program at the same time stands beside the first one.
class WindowMemory : public QObject
{
    Q_OBJECT

public:
    // Both outlive this; the panels of the window are there.
    WindowMemory(MainWindow *window, SettingsStore *store);

private:
    void restore();
    void keep();

    MainWindow *m_window;
    SettingsStore *m_store;
    QLockFile m_lock; // of the first program
};
