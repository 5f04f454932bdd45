// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/messageinspector.h"
#include "model/clientcredentials.h"
#include "model/serviceendpoint.h"
#include "transport/requestchannel.h"

namespace ServiceModel {

// All that a channel needs to know; made by its factory, copied into each channel.
struct ChannelContext
{
    ServiceEndpoint endpoint;
    ClientCredentials credentials = {};
    QList<std::shared_ptr<MessageInspector>> inspectors = {};
    // Makes the transport in the thread of the channel.
    std::function<std::unique_ptr<RequestChannel>(const ServiceEndpoint &endpoint)> transport = {};
    QString error = {}; // why no channel of this factory can open; empty when it can
};

} // namespace ServiceModel
