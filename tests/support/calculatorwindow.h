// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/workbench.h"

// The calculator as people have it, on the service at an address.
class CalculatorWindow : public Workbench
{
public:
    explicit CalculatorWindow(const QUrl &service, const ServiceModel::Binding &binding = ServiceModel::BasicHttpBinding());

    // Types as a person does, without waiting. C is clicked, because Esc means something else while a call is in flight.
    void type(const QString &keys);

    QString number() const;
    QString expression() const;
    QString message() const; // of the message bar; empty when it is not shown
    bool isAtRest() const { return !engine.snapshot().call; }
};
