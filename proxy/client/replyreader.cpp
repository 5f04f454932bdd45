// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/replyreader.h"

#include "client/clientchannel.h"
#include "client/faultreader.h"
#include "client/httpstatus.h"
#include "model/securityheader.h"
#include "soap/envelope.h"
#include "transport/networkerror.h"

#include <algorithm>

namespace ServiceModel {

namespace {

std::exception_ptr exceptionFrom(const XmlError &error, const CallContext &call)
{
    const QString what = ClientChannel::tr("The reply of %1 to %2 cannot be read: %3. ")
                             .arg(endpointText(call.address), call.operation->name, error.toString());
    switch (error.kind) {
    case XmlError::Kind::QuotaExceeded:
        return failure<QuotaExceededException>(what + ClientChannel::tr("The quotas of the binding say what is accepted."));
    case XmlError::Kind::NotWellFormed:
        return failure<ProtocolException>(what + ClientChannel::tr("It may have been cut on its way; the log of the service may say why."));
    default:
        return failure<ProtocolException>(what + ClientChannel::tr("The service may follow another version of the contract."));
    }
}

// A one-way operation has no reply; one that does not say what it expects may turn out to be one-way.
bool mayBeEmpty(const OperationDescription &operation, int status)
{
    return operation.isOneWay || (operation.replyElement.isEmpty() && status == 202);
}

bool hasAttachments(const TransportReply &reply)
{
    constexpr QByteArrayView multipart = "multipart/";
    return reply.header("Content-Type").trimmed().left(multipart.size()).compare(multipart, Qt::CaseInsensitive) == 0;
}

// WS-Addressing 1.0 Core, section 3.3; some services leave it out.
bool isForeign(const Message &message, const CallContext &call)
{
    return !call.messageId.isEmpty() && !message.relatesTo.isEmpty() && message.relatesTo != call.messageId;
}

const MessageHeader *notUnderstood(const Message &message, const OperationDescription &operation)
{
    const auto found = std::ranges::find_if(message.headers, [&](const MessageHeader &header) {
        return header.mustUnderstand && header.isForReader() && !operation.replyHeaders.contains(header.element.name()) && !SecurityHeader::isSecurityHeader(header.element) && !MessageVersion::isAddressingNamespace(header.element.name().namespaceUri);
    });
    return found == message.headers.end() ? nullptr : &*found;
}

// What a Security header that must be understood says against the reply; without one, TLS alone speaks for it.
std::exception_ptr securityObjection(const Message &message, const CallContext &call)
{
    for (const MessageHeader &header : message.headers) {
        if (!header.mustUnderstand || !SecurityHeader::isSecurityHeader(header.element) || !header.isForReader())
            continue;
        if (const QString what = SecurityHeader::objection(header.element); !what.isEmpty())
            return failure<MessageSecurityException>(ClientChannel::tr("The Security header of the reply of %1 to %2 is refused: %3.")
                                                         .arg(endpointText(call.address), call.operation->name, what));
    }
    return nullptr;
}

// What a value could not be made of, though its element is read: its headers.
QString undecoded(const Message &message, const OperationDescription &operation)
{
    QStringList headers;
    for (const MessageHeader &header : message.headers) {
        if (operation.replyHeaders.contains(header.element.name()))
            headers.append(QStringLiteral("'%1'").arg(toString(header.element.name())));
    }
    return headers.isEmpty() ? ClientChannel::tr("the element '%1' could not be decoded").arg(toString(operation.replyElement))
                             : ClientChannel::tr("its header %1 could not be decoded").arg(headers.join(QStringLiteral(", ")));
}

} // namespace

ReplyHead readReplyHead(PendingCall &call, const ReaderQuotas &quotas, const TransportReply &reply)
{
    const CallContext &context = call.context;
    call.reply.httpStatus = reply.status;
    call.reply.httpHeaders = reply.headers;
    if (reply.error)
        return {.error = reply.error};
    const bool isSuccess = reply.status >= 200 && reply.status < 300;
    if (isSuccess && reply.body.isEmpty() && mayBeEmpty(*context.operation, reply.status))
        return {};
    if (reply.body.isEmpty() || reply.status / 100 == 3)
        return {.error = exceptionFromStatus(reply, context)};
    if (!reply.isMultipart && hasAttachments(reply) && !reply.body.startsWith('<')) {
        return {.error = failure<ProtocolException>(
                    ClientChannel::tr("The reply of %1 to %2 has attachments (multipart/related), where a plain message was expected. "
                                      "The binding's message encoding may have to be MTOM.").arg(endpointText(context.address), context.operation->name))};
    }

    Message message = readEnvelope(reply.body, quotas, reply.attachments);
    if (const XmlError &error = message.reader().error()) {
        const bool isMessage = isSuccess && !isWebPage(reply);
        return {.error = isMessage || error.kind == XmlError::Kind::QuotaExceeded ? exceptionFrom(error, context)
                                                                                  : exceptionFromStatus(reply, context)};
    }
    if (!isSuccess && !message.isFault())
        return {.error = exceptionFromStatus(reply, context)};
    if (isForeign(message, context)) {
        return {.error = failure<ProtocolException>(ClientChannel::tr("The reply of %1 belongs to another call than this %2 (RelatesTo '%3').")
                                                        .arg(endpointText(context.address), context.operation->name, message.relatesTo))};
    }
    return {.message = std::move(message)};
}

void inspectReply(PendingCall &call, const ChannelContext &channel, Message &message)
{
    for (auto inspector = channel.inspectors.crbegin(); inspector != channel.inspectors.crend(); ++inspector)
        (*inspector)->afterReceiveReply(message, call.context);
    call.reply.headers = message.headers;
    call.reply.attachments = message.attachments;
}

std::exception_ptr readReplyBody(PendingCall &call, Message &message)
{
    const OperationDescription &operation = *call.context.operation;
    XmlReader &reader = message.reader();
    if (message.isFault()) {
        const std::exception_ptr fault = readFaultException(message, operation);
        return reader.hasError() ? exceptionFrom(reader.error(), call.context) : fault;
    }
    if (const MessageHeader *header = notUnderstood(message, operation)) {
        return failure<ProtocolException>(ClientChannel::tr("The reply of %1 to %2 demands that the header '%3' be understood, which nobody here does. The binding may have to be another one.")
                                              .arg(endpointText(call.context.address), operation.name, toString(header->element.name())));
    }
    if (const auto objection = securityObjection(message, call.context))
        return objection;
    const QName &expected = operation.replyElement; // empty: any, or none
    if (message.isBodyEmpty()) {
        if (!expected.isEmpty())
            reader.raiseError(XmlError::Kind::Unexpected, ClientChannel::tr("the SOAP Body is empty; the element '%1' was expected").arg(toString(expected)));
    } else if (operation.isOneWay) { // its reply says nothing
        reader.skipCurrentElement();
    } else if (!expected.isEmpty() && reader.name() != expected) {
        reader.raiseError(XmlError::Kind::Unexpected, ClientChannel::tr("the element '%1' was expected, not '%2'").arg(toString(expected), toString(reader.name())));
    } else if (!call.decode(reader)) {
        reader.raiseError(XmlError::Kind::Unexpected, undecoded(message, operation));
    }
    return finishBody(message) ? nullptr : exceptionFrom(reader.error(), call.context);
}

std::exception_ptr readReply(PendingCall &call, const ChannelContext &channel, const TransportReply &reply)
{
    ReplyHead head = readReplyHead(call, channel.endpoint.binding.readerQuotas(), reply);
    if (!head.message)
        return head.error;
    inspectReply(call, channel, *head.message);
    if (call.isSettled()) // by an inspector
        return nullptr;
    return readReplyBody(call, *head.message);
}

} // namespace ServiceModel
