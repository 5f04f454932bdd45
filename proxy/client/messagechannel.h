// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/clientchannel.h"

namespace ServiceModel {

using InvokeCompletedEventArgs = CompletedEventArgs<Element>;

// Calls without generated code, for tools: an action and the content of the SOAP Body in, the content of the reply's Body
// out. Faults, deadlines and all other rules are those of any channel.
//
//     ChannelFactory<MessageChannel> factory(BasicHttpBinding(), EndpointAddress(address));
//     auto channel = factory.createChannel();
//     channel->beginInvoke(action, "<Add xmlns='urn:calc'><n1>1</n1><n2>2</n2></Add>", this, [this](const AsyncResult &ar) {
//         show(m_channel->endInvoke(ar).toXml());
//     });
//
// An endpoint of a configuration is found by its name, whatever its contract is.
class MessageChannel : public ClientChannel
{
    Q_OBJECT
public:
    // The body is XML that declares its own namespaces; a call with any other ends with InvalidOperationException.
    AsyncResult beginInvoke(const QString &action, const QByteArray &body, QObject *context, AsyncCallback callback,
                            const QVariant &state = {}, const CallOptions &options = {});
    AsyncResult beginInvoke(const QString &action, const Element &body, QObject *context, AsyncCallback callback,
                            const QVariant &state = {}, const CallOptions &options = {})
    {
        return beginInvoke(action, body.toXml(), context, std::move(callback), state, options);
    }
    // The first element of the reply's Body; a null one when it is empty. Its headers are in result.reply().
    Element endInvoke(const AsyncResult &result);

    QFuture<Element> invokeAsync(const QString &action, const QByteArray &body, const CallOptions &options = {});
    QFuture<Element> invokeAsync(const QString &action, const Element &body, const CallOptions &options = {})
    {
        return invokeAsync(action, body.toXml(), options);
    }

    static const ContractDescription &contract();
    static std::unique_ptr<MessageChannel> create(const ChannelContext &context);

Q_SIGNALS:
    void invokeCompleted(const ServiceModel::InvokeCompletedEventArgs &e);

private:
    using ClientChannel::ClientChannel;
};

} // namespace ServiceModel
