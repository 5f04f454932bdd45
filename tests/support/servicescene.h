// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/channelfactory.h"
#include "host/servicehost.h"
#include "soap/envelope.h"

#include <QCoreApplication>
#include <QElapsedTimer>

// A generated service and a generated client that talk to each other.
namespace ServiceModel {

template <class R>
R result(QFuture<R> future)
{
    QElapsedTimer timer;
    timer.start();
    while (!future.isFinished() && timer.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    if constexpr (std::is_void_v<R>)
        future.waitForFinished();
    else
        return future.result();
}

// A service on a port of its own, and a channel to it that goes over HTTP.
template <class Channel>
struct Scene
{
    explicit Scene(ServiceBase *service, const Binding &binding = BasicHttpBinding()) : host(service, QUrl(QStringLiteral("http://127.0.0.1:0/service")))
    {
        host.addServiceEndpoint(binding);
        if (!host.open())
            qFatal("%s", qPrintable(host.errorString()));
        ChannelFactory<Channel> factory(binding, EndpointAddress(host.baseAddress()));
        channel = factory.createChannel();
    }

    ServiceHost host;
    std::unique_ptr<Channel> channel;
};

// What the service answers to this body of a request, and why not.
inline QByteArray answer(ServiceBase &service, qsizetype operation, const QByteArray &body, QString *error = nullptr)
{
    ServiceModel::Message sent;
    sent.body = body;
    ServiceModel::Message request = readEnvelope(writeEnvelope(sent));
    QByteArray result;
    service.dispatch(operation, request, [&](const std::exception_ptr &failure, const MessageBody &reply) {
        result = reply.xml;
        if (error && failure)
            *error = errorMessage(failure);
    });
    return result;
}

} // namespace ServiceModel
