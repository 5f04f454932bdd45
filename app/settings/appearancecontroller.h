// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/systemappearance.h"

#include "ui/settings/appearancesettings.h"

#include <QObject>

class MainWindow;
class QAction;

// Gives the application the looks that the user chose, or the desktop wishes, and changes them while it runs.
class AppearanceController : public QObject
{
    Q_OBJECT

public:
    AppearanceController(MainWindow *window, const AppearanceSettings &appearance);

    void start(); // when the window is where it belongs

    const AppearanceSettings &appearance() const { return m_appearance; }
    void setAppearance(const AppearanceSettings &appearance);

Q_SIGNALS:
    void changedByUser(const AppearanceSettings &appearance); // here, not in the settings

private:
    void apply();

    MainWindow *m_window;
    AppearanceSettings m_appearance;
    SystemAppearance m_system;
    QAction *m_compact;
};
