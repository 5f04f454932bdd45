// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/calculatorchannel.h"
#include "support/calculatorreplies.h"
#include "support/exceptionname.h"

// A service and a channel to it.
struct ChannelScene
{
    explicit ChannelScene(const ServiceModel::Binding &binding = ServiceModel::BasicHttpBinding())
        : factory(binding, server.url())
        , channel(factory.createChannel())
    {
        server.setHandler(calculated);
    }

    ScriptedServer server;
    ServiceModel::ChannelFactory<ICalculatorChannel> factory;
    std::unique_ptr<ICalculatorChannel> channel;
};

// How a future ended; null when with a value.
template <class T>
std::exception_ptr errorOf(QFuture<T> future)
{
    return thrownBy([&] { future.waitForFinished(); });
}
