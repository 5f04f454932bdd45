// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "soap/message.h"

#include <memory>

namespace ServiceModel {

// What an operation may know of its call beyond its arguments: the SOAP headers, and who calls.
//
//     double CalculatorService::add(double n1, double n2)
//     {
//         const OperationContext context = OperationContext::current();
//         const QString unit = context.incomingHeader({ns, u"Unit"_s}).text();
//         context.addOutgoingHeader({Element({ns, u"Rounded"_s}, u"no"_s)});
//
// An asynchronous operation gets it when it begins, and keeps it: headers may be added until the operation has ended.
// Headers that a caller marks mustUnderstand have to be named to ServiceHost::addUnderstoodHeader().
class OperationContext
{
public:
    struct Data
    {
        MessageVersion version;
        QList<MessageHeader> incomingHeaders;
        QList<MessageHeader> outgoingHeaders = {};
        QList<Attachment> incomingAttachments = {};
        QList<Attachment> outgoingAttachments = {};
        QString principal = {};
        QString certificateSubject = {};
        QString remoteAddress = {};
    };

    explicit OperationContext(std::shared_ptr<Data> data) : d(std::move(data)) { }

    // Of the operation that is being started in this thread; outside of one it is not valid, and empty.
    static OperationContext current();

    bool isValid() const { return d != nullptr; }
    MessageVersion messageVersion() const { return d ? d->version : MessageVersion(); }
    QList<MessageHeader> incomingHeaders() const { return d ? d->incomingHeaders : QList<MessageHeader>(); }
    Element incomingHeader(const QName &name) const; // the first of that name, or a null one
    void addOutgoingHeader(const MessageHeader &header) const;
    void addOutgoingHeaders(const QList<MessageHeader> &headers) const;
    // All that came beside the envelope, and more to send beside that of the reply: for bindings with MTOM or SwA.
    QList<Attachment> incomingAttachments() const { return d ? d->incomingAttachments : QList<Attachment>(); }
    void addOutgoingAttachment(const Attachment &attachment) const;
    // Who calls, as the host's user name validator says; empty when there is none.
    QString principal() const { return d ? d->principal : QString(); }
    // The distinguished name in the caller's TLS certificate; empty when it showed none.
    QString certificateSubject() const { return d ? d->certificateSubject : QString(); }
    QString remoteAddress() const { return d ? d->remoteAddress : QString(); }

private:
    std::shared_ptr<Data> d;
};

} // namespace ServiceModel
