// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class AboutDialog;
class HelpWindow;
class MainWindow;

// Opens the help (F1) and what there is to say about the program.
class HelpController : public QObject
{
    Q_OBJECT

public:
    explicit HelpController(MainWindow *window);

    void openHelp();
    void openAbout();

private:
    MainWindow *m_window;
    QPointer<HelpWindow> m_help;
    QPointer<AboutDialog> m_about;
};
