// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/arithmetic.h"

#include "calculator_client.h"

#include <QMap>

#include <chrono>
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

    // From now on a call that is cancelled has not ended yet: a reply that comes within that time is told as always. Only the last
    // few of such calls, as each keeps a connection to the service. Zero, as at first: none.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    // Goes on with another channel. What is in flight on the old one is aborted and has failed.
    void setChannel(std::unique_ptr<Calculator::ICalculatorChannel> channel);
    // The same, to the same service: what is in flight is called again there.
    void repeatOn(std::unique_ptr<Calculator::ICalculatorChannel> channel);

Q_SIGNALS:
    void begun(quint64 call);
    void givenUp(quint64 call); // it was cancelled, and goes on for a while

private:
    struct Call
    {
        Operation operation;
        double n1;
        double n2;
        ServiceModel::AsyncResult result = {};
    };

    void start(quint64 number, Call call);
    void abort(quint64 number);
    void finish(quint64 number, const ServiceModel::AsyncResult &result);

    std::unique_ptr<Calculator::ICalculatorChannel> m_channel;
    QMap<quint64, Call> m_calls; // by number, which is their order
    QList<quint64> m_givenUp; // calls, the oldest first
    std::chrono::milliseconds m_patience{0};
    quint64 m_last = 0;
};
