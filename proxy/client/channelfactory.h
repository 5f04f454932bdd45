// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/channelcontext.h"
#include "client/configuration.h"
#include "model/communicationobject.h"

class QNetworkAccessManager;

namespace ServiceModel {

class NetworkAccess;

// What every ChannelFactory<T> has, whatever T is.
class ChannelFactoryBase : public CommunicationObject
{
    Q_OBJECT
public:
    // What channels will be made with. Changes count until the factory is opened.
    ServiceEndpoint &endpoint() { return m_context.endpoint; }
    const ServiceEndpoint &endpoint() const { return m_context.endpoint; }

    // Who calls and whom he trusts; the same holds.
    ClientCredentials &credentials() { return m_context.credentials; }

    // Inspectors count until the factory is opened; then their chain is fixed.
    void addInspector(std::shared_ptr<MessageInspector> inspector);

protected:
    ChannelFactoryBase(const QString &endpointName, const QString &contract, const Configuration &configuration);
    ChannelFactoryBase(const Binding &binding, const EndpointAddress &address);
    ~ChannelFactoryBase() override;

    // Opens the factory when nobody has. Never fails: a channel of a factory that cannot open says why in its calls.
    ChannelContext context();
    ChannelContext contextFor(const EndpointAddress &address); // the same binding, another address
    QString onOpen() override;

private:
    ChannelContext m_context; // as it is set up
    ChannelContext m_opened;  // as it was when the factory was opened
    std::shared_ptr<NetworkAccess> m_network;
    std::shared_ptr<QNetworkAccessManager> m_manager; // keeps the connections of this thread between channels
};

// Makes channels to one endpoint.
//
//     ChannelFactory<ICalculatorChannel> factory(u"CalculatorEndpoint"_s);      // named in the configuration
//     ChannelFactory<ICalculatorChannel> other(BasicHttpBinding(), EndpointAddress(u"http://localhost:8000/..."_s));
//     std::unique_ptr<ICalculatorChannel> channel = factory.createChannel();
//
// The factory may die before its channels. createChannel() may be called from any thread once the factory is open; the
// channel belongs to the thread that called.
template <class TChannel>
class ChannelFactory : public ChannelFactoryBase
{
public:
    explicit ChannelFactory(const QString &endpointName = QStringLiteral("*"),
                            const Configuration &configuration = Configuration::application())
        : ChannelFactoryBase(endpointName, TChannel::contract().configurationName, configuration)
    {
    }
    ChannelFactory(const Binding &binding, const EndpointAddress &address) : ChannelFactoryBase(binding, address) { }

    std::unique_ptr<TChannel> createChannel() { return TChannel::create(context()); }
    // To another service like it: the endpoint's alternates do not count for this one.
    std::unique_ptr<TChannel> createChannel(const EndpointAddress &address) { return TChannel::create(contextFor(address)); }
};

} // namespace ServiceModel
