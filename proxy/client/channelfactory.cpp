// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/channelfactory.h"

#include "client/endpointsecurity.h"
#include "transport/networkaccess.h"

#include <QNetworkAccessManager>
#include <QThread>

namespace ServiceModel {

ChannelFactoryBase::ChannelFactoryBase(const QString &endpointName, const QString &contract, const Configuration &configuration)
{
    const Configuration::Endpoint found = configuration.find(endpointName, contract);
    m_context.endpoint = found.endpoint;
    m_context.error = found.error;
}

ChannelFactoryBase::ChannelFactoryBase(const Binding &binding, const EndpointAddress &address)
{
    m_context.endpoint = {QString(), address, binding};
}

ChannelFactoryBase::~ChannelFactoryBase() = default;

void ChannelFactoryBase::addInspector(std::shared_ptr<MessageInspector> inspector)
{
    if (state() == CommunicationState::Created)
        m_context.inspectors.append(std::move(inspector));
}

ChannelContext ChannelFactoryBase::context()
{
    if (state() == CommunicationState::Created)
        open();
    ChannelContext context = m_opened;
    if (state() == CommunicationState::Faulted)
        context.error = errorString();
    if (context.error.isEmpty())
        context.error = securityProblem(context);
    if (state() != CommunicationState::Opened && context.error.isEmpty())
        context.error = tr("The channel factory was closed; make a new one.");
    return context;
}

ChannelContext ChannelFactoryBase::contextFor(const EndpointAddress &address)
{
    ChannelContext context = this->context();
    if (context.endpoint.address.url != address.url)
        context.endpoint.alternates.clear(); // they are of another service
    context.endpoint.address = address;
    return context;
}

QString ChannelFactoryBase::onOpen()
{
    m_opened = m_context;
    if (!m_opened.error.isEmpty())
        return m_opened.error;
    if (m_opened.transport)
        return {};
    m_network = std::make_shared<NetworkAccess>(m_opened.endpoint.binding, m_opened.credentials);
    if (!m_network->errorString().isEmpty())
        return m_network->errorString();
    m_manager = m_network->forThisThread();
    m_opened.transport = [network = m_network](const ServiceEndpoint &) { return network->createChannel(); };
    return {};
}

} // namespace ServiceModel
