// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class ElidedLabel;
class StateChip;

// Which service the calculator talks to, and how that goes.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    enum class State { Embedded, Connected, Busy, Unreachable };

    explicit StatusStrip(QWidget *parent = nullptr);

    void setEndpoint(const QString &text);
    void setState(State state, int callsInFlight = 0); // the number counts for Busy only

    QString endpoint() const;
    QString stateText() const;

private:
    ElidedLabel *m_endpoint;
    StateChip *m_chip;
};
