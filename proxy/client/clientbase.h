// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/channelfactory.h"

namespace ServiceModel {

// A factory and a channel in one object, for programs that talk to one endpoint: WCF's ClientBase.
//
//     CalculatorClient client(u"CalculatorEndpoint"_s);
//     client->beginAdd(1, 2, this, [&](const AsyncResult &ar) { show(client->endAdd(ar)); });
template <class TChannel>
class ClientBase
{
public:
    explicit ClientBase(const QString &endpointName = QStringLiteral("*"),
                        const Configuration &configuration = Configuration::application())
        : m_factory(endpointName, configuration)
    {
    }
    ClientBase(const Binding &binding, const EndpointAddress &address) : m_factory(binding, address) { }

    ChannelFactory<TChannel> &channelFactory() { return m_factory; }
    TChannel *channel() { return operator->(); }
    TChannel *operator->()
    {
        if (!m_channel)
            m_channel = m_factory.createChannel();
        return m_channel.get();
    }

private:
    ChannelFactory<TChannel> m_factory;
    std::unique_ptr<TChannel> m_channel;
};

} // namespace ServiceModel
