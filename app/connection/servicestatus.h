// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/recovery.h"

#include <QObject>

class Connection;
class Engine;
class MainWindow;
class RemoteArithmetic;

// Keeps the window informed about its service: address, state and times of calls in the status line; under the message of a
// failed call other services to go on with; and, when the service is back, that it is.
class ServiceStatus : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Connection *connection;
        RemoteArithmetic *arithmetic; // of the engine
        Engine *engine;
        MainWindow *window;
    };

    explicit ServiceStatus(const Parts &parts, const RecoveryPace &pace = {});

Q_SIGNALS:
    void settingsRequested();

private:
    void changeService();
    void useEmbedded();
    void showHealth();
    void showFailure();
    void tellRecovery();

    Parts m_parts;
    Recovery m_recovery;
};
