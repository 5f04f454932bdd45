// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/arithmetic.h"

#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

class QTcpSocket;

// How often to look.
struct RecoveryPace
{
    std::chrono::milliseconds first{1000};
    std::chrono::milliseconds longest{30000};
};

// Looks, while the service does not answer, whether it is back: first whether somebody listens there, which costs nobody a
// call, then by one call. Waits longer from look to look.
class Recovery : public QObject
{
    Q_OBJECT

public:
    explicit Recovery(const RecoveryPace &pace = {}, QObject *parent = nullptr);
    ~Recovery() override;

    // Where to look. Behind a proxy only a call can tell.
    void start(const QUrl &service, bool isDirect, const ArithmeticMaker &maker);
    void stop();
    bool isActive() const { return m_isActive; }

Q_SIGNALS:
    void recovered(); // it has stopped

private:
    void look();
    void call();
    void waitLonger();

    RecoveryPace m_pace;
    QTimer m_timer;
    QTcpSocket *m_socket;
    QUrl m_service;
    ArithmeticMaker m_maker;
    std::unique_ptr<Arithmetic> m_arithmetic;
    bool m_isDirect = true;
    bool m_isActive = false;
};
