// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/connectionsettings.h"

#include <QObject>

#include <functional>

// Passwords, kept by the key store of the desktop (QtKeychain) when this program was built with it, else by nobody: they are
// gone with the program. Never in a file of settings.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static bool isPersistent(); // built with QtKeychain; whether a key store is there shows when it is asked

    // For whom: the service and the user.
    static QString keyFor(const ConnectionSettings &connection);

    // Answers from the event loop; with nothing when there is nothing or nobody to ask.
    virtual void read(const QString &key, QObject *context, const std::function<void(const ConnectionSecrets &)> &answer);
    virtual void write(const QString &key, const ConnectionSecrets &secrets);

Q_SIGNALS:
    void failed(const QString &message); // they are known for this session only
};
