// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/engine.h"
#include "support/fakearithmetic.h"

#include <QStringList>

// An engine with fake arithmetic, and what can be seen of it as text.
class EngineDriver
{
public:
    EngineDriver();

    FakeArithmetic arithmetic;
    Engine engine;

    void press(const QString &keys); // without waiting for replies
    void pressAndSettle(const QString &keys); // each key waits for its replies

    QString display() const; // grouped as in English
    QString expression() const { return engine.snapshot().expression; }
    QString memory() const; // top first
    QString waiting() const;
    QString failure() const; // the message, or null
    QString history() const { return m_equations.join(QStringLiteral(" ; ")); }
    QString calls() const { return m_calls.join(u' '); }
    bool isCalling() const { return engine.snapshot().call.has_value(); }

    // All of the above in one text, for comparing two of them at rest.
    QString atRest() const;

private:
    QStringList m_calls;
    QStringList m_equations;
};
