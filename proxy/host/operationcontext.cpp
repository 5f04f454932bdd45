// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/operationcontext.h"

#include "host/operationcall.h"

namespace ServiceModel {

OperationContext OperationContext::current()
{
    return OperationContext(OperationCall::currentContext());
}

Element OperationContext::incomingHeader(const QName &name) const
{
    if (d) {
        for (const MessageHeader &header : d->incomingHeaders) {
            if (header.element.name() == name)
                return header.element;
        }
    }
    return {};
}

void OperationContext::addOutgoingAttachment(const Attachment &attachment) const
{
    if (d)
        d->outgoingAttachments.append(attachment);
}

void OperationContext::addOutgoingHeader(const MessageHeader &header) const
{
    if (d)
        d->outgoingHeaders.append(header);
}

void OperationContext::addOutgoingHeaders(const QList<MessageHeader> &headers) const
{
    if (d)
        d->outgoingHeaders += headers;
}

} // namespace ServiceModel
