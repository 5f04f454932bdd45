// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/presentation.h"

#include <QObject>

class CallLog;
class Engine;
class MainWindow;

// Ties the window to the engine: keys go down, what the engine says comes up. Owns none of them.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(MainWindow *window, Engine *engine, CallLog *log);

Q_SIGNALS:
    void expressionPasted(const QString &text); // one that keys cannot type
    void worksheetPasted(const QString &text); // several

private:
    void connectKeys();
    void connectCalls();
    void connectClipboard();
    void show();
    void showFailure(const EngineSnapshot &engine);
    void copy(const QString &text);
    void paste(const QString &text);

    MainWindow *m_window;
    Engine *m_engine;
    CallLog *m_log;
    Presentation m_presentation;
};
