// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/requestwriter.h"

#include "client/clientchannel.h"
#include "client/endpointsecurity.h"
#include "soap/contenttype.h"
#include "soap/envelope.h"

#include <QUuid>

namespace ServiceModel {

namespace {

// What the encoding cannot carry, and what cannot be read, is refused before anything goes out.
void addBody(Message &message, const CallContext &call, const MessageBody &body, MessageEncoding encoding, const CallOptions &options)
{
    const bool isMtom = encoding == MessageEncoding::Mtom;
    const auto refuse = [&](const QString &why) {
        throw InvalidOperationException(ClientChannel::tr("%1 cannot be sent: %2.").arg(call.operation->name, why));
    };
    message.attachments = (isMtom ? body.attachments() : body.references()) + options.attachments;
    if (encoding == MessageEncoding::Text && !message.attachments.isEmpty())
        refuse(ClientChannel::tr("it has attachments, and the binding has messages without; its message encoding has to be Mtom or Swa"));
    for (const Attachment &attachment : body.attachments() + options.attachments) {
        if (const QString problem = attachment.problem(); !problem.isEmpty())
            refuse(problem);
        if (attachment.isSequential() && !message.attachments.contains(attachment))
            refuse(ClientChannel::tr("an attachment comes from a device that is sequential, and has to become base64; the message encoding of the binding has to be Mtom"));
    }
    QString problem = body.problem;
    message.body = isMtom ? body.xml : body.inlined(&problem);
    if (!problem.isEmpty())
        refuse(problem);
}

// What is said to be heard at an address are its reference parameters (WS-Addressing 1.0 SOAP binding, section 2.3).
QList<MessageHeader> headersOf(const ServiceEndpoint &endpoint)
{
    QList<MessageHeader> headers = endpoint.address.headers;
    if (endpoint.binding.messageVersion.addressing == MessageVersion::Addressing::Addressing10) {
        for (MessageHeader &header : headers)
            header.element.setAttribute({Namespaces::Addressing10.toString(), QStringLiteral("IsReferenceParameter")}, QStringLiteral("true"));
    }
    return headers;
}

QByteArray contentType(const Message &message)
{
    QByteArray type = message.version.mediaType() + "; charset=utf-8";
    if (message.version == MessageVersion::soap12())
        type += "; action=" + quotedText(message.action.toUtf8());
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

TransportRequest writeRequest(CallContext &call, const ChannelContext &channel, const MessageBody &body, const CallOptions &options)
{
    const ServiceEndpoint &endpoint = channel.endpoint;
    Message message;
    message.action = call.operation->action;
    addBody(message, call, body, endpoint.binding.messageEncoding, options);
    message.version = endpoint.binding.messageVersion;
    message.headers = headersOf(endpoint) + options.headers;
    if (message.version.hasAddressing()) {
        message.to = QString::fromLatin1(call.address.toEncoded(QUrl::RemoveUserInfo));
        message.messageId = messageIdOf(call);
    }
    for (const auto &inspector : channel.inspectors)
        inspector->beforeSendRequest(message, call);
    call.messageId = message.messageId;
    if (endpoint.binding.security.mode == SecurityMode::TransportWithMessageCredential) // behind the inspectors: it is a secret
        message.headers.append(securityHeader(channel, call.address));

    TransportRequest request{call.address, contentType(message), writeEnvelope(message), options.httpHeaders,
                             call.operation->name};
    const bool isMtom = endpoint.binding.messageEncoding == MessageEncoding::Mtom;
    if (isMtom || !message.attachments.isEmpty()) {
        using Packaging = MultipartContent::Packaging;
        const auto multipart = std::make_shared<MultipartContent>(message, isMtom ? Packaging::Xop : Packaging::Swa);
        request.contentType = multipart->contentType();
        request.multipart = multipart;
        request.headers.emplaceBack("MIME-Version", "1.0");
    }
    if (!message.version.isSoap12())
        request.headers.append({QByteArrayLiteral("SOAPAction"), quotedText(message.action.toUtf8())});
    return request;
}

} // namespace ServiceModel
