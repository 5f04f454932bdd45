// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/requestwriter.h"

#include "client/endpointsecurity.h"
#include "soap/envelope.h"

#include <QUuid>

namespace ServiceModel {

namespace {

QByteArray quoted(const QString &text)
{
    return QByteArrayLiteral("\"").append(text.toUtf8()).append('"');
}

QByteArray contentType(const Message &message)
{
    QByteArray type = message.version.mediaType() + "; charset=utf-8";
    if (message.version == MessageVersion::soap12())
        type += "; action=" + quoted(message.action);
    return type;
}

// One random number for the process and one for the call: as unique as a UUID a call, and cheaper.
QString messageIdOf(const CallContext &call)
{
    static const QUuid process = QUuid::createUuid();
    QUuid id = process;
    id.data1 ^= uint(call.number);
    id.data2 ^= ushort(call.number >> 32);
    return QStringLiteral("urn:uuid:") + id.toString(QUuid::WithoutBraces);
}

} // namespace

TransportRequest writeRequest(CallContext &call, const ChannelContext &channel, const QByteArray &body, const CallOptions &options)
{
    const ServiceEndpoint &endpoint = channel.endpoint;
    Message message(call.operation->action, body);
    message.version = endpoint.binding.messageVersion;
    message.headers = endpoint.address.headers + options.headers;
    if (message.version.hasAddressing()) {
        message.to = call.address.toString(QUrl::RemoveUserInfo);
        message.messageId = messageIdOf(call);
    }
    for (const auto &inspector : channel.inspectors)
        inspector->beforeSendRequest(message, call);
    call.messageId = message.messageId;
    if (endpoint.binding.security.mode == SecurityMode::TransportWithMessageCredential) // behind the inspectors: it is a secret
        message.headers.append(securityHeader(channel, call.address));

    TransportRequest request{call.address, contentType(message), writeEnvelope(message), options.httpHeaders,
                             call.operation->name};
    if (!message.version.isSoap12())
        request.headers.append({QByteArrayLiteral("SOAPAction"), quoted(message.action)});
    return request;
}

} // namespace ServiceModel
