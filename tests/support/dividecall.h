// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/calculatorchannel.h"
#include "support/exceptionname.h"
#include "support/scriptedserver.h"

// A call whose reply is what a test is about.

inline QFuture<double> callDivide(ScriptedServer &server, const ServiceModel::Binding &binding, std::unique_ptr<ICalculatorChannel> &channel)
{
    ServiceModel::ChannelFactory<ICalculatorChannel> factory(binding, server.url());
    channel = factory.createChannel();
    return channel->divideAsync(1, 2);
}

inline std::exception_ptr errorOf(QFuture<double> future)
{
    return thrownBy([&] { future.waitForFinished(); });
}
