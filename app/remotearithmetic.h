// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/arithmetic.h"

#include "calculator_client.h"

#include <QHash>

#include <memory>

// The four operations, computed by the service behind a channel.
class RemoteArithmetic : public Arithmetic
{
    Q_OBJECT

public:
    explicit RemoteArithmetic(std::unique_ptr<Calculator::ICalculatorChannel> channel, QObject *parent = nullptr);
    ~RemoteArithmetic() override; // aborts what is in flight

    quint64 begin(Operation operation, double n1, double n2) override;
    void cancel(quint64 call) override;

    // Goes on with another channel. What is in flight on the old one is aborted and has failed.
    void setChannel(std::unique_ptr<Calculator::ICalculatorChannel> channel);

private:
    void finish(quint64 call, Operation operation, const ServiceModel::AsyncResult &result);

    std::unique_ptr<Calculator::ICalculatorChannel> m_channel;
    QHash<quint64, ServiceModel::AsyncResult> m_calls;
    quint64 m_last = 0;
};
