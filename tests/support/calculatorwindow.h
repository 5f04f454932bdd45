// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/watchedapplication.h"

#include "app/workbench.h"

// Something that is there before the window, and outlives it.
struct ConnectionInUse
{
    ConnectionInUse(const ConnectionSettings &settings, const EmbeddedService::Options &service);

    Connection inUse;
};

// The calculator as people have it.
class CalculatorWindow : ConnectionInUse, public Workbench
{
public:
    // On the service at an address, in the binding of that name; the history ends with the window, or lasts in a file.
    explicit CalculatorWindow(const QUrl &service, const QString &binding = {}, const QString &historyFile = {});
    // On any service; the one inside is made with `service`. Looks more often than usual whether a service is back.
    explicit CalculatorWindow(const ConnectionSettings &settings, const EmbeddedService::Options &service = {}, SettingsStore *store = nullptr,
                              const QString &historyFile = {});

    // Types as a person does, without waiting. C is clicked, because Esc means something else while a call is in flight.
    void type(const QString &keys);

    QString number() const;
    QString expression() const;
    QString message() const; // of the message bar; empty when it is not shown
    bool isAtRest() const { return !engine.snapshot().call; }
};
