// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/remotearithmetic.h"

#include "client/channelfactory.h"

// Makes arithmetics that call the service at an address.
inline ArithmeticMaker remoteMaker(const QUrl &address)
{
    return [address] {
        ServiceModel::ChannelFactory<Calculator::ICalculatorChannel> factory{ServiceModel::BasicHttpBinding(), ServiceModel::EndpointAddress(address)};
        return std::make_unique<RemoteArithmetic>(factory.createChannel());
    };
}
