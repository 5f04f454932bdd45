// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "soap/messageversion.h"
#include "xml/element.h"

namespace ServiceModel {

class Message;

// A SOAP fault, in the words of SOAP 1.2 (part 1, section 5.4). In SOAP 1.1 (section 4.4) Sender is written Client,
// Receiver is Server, a subcode takes the place of the code, and role is the faultactor.
struct Fault
{
    QName code = senderCode();  // of the SOAP 1.2 namespace, or as received; empty when a service sent none
    QName subcode = {};         // the innermost one; empty when there is none. "Client.X" of SOAP 1.1 is X of no namespace
    QString reason = {};
    QString action = {};        // wsa:Action of the fault; empty picks the standard's default
    QString node = {};          // SOAP 1.2 only
    QString role = {};
    QList<Element> detail = {}; // the children of detail
    QString detailText = {};    // and its text: some services write nothing else there
    QList<Element> headers = {}; // of the envelope: what concerns a header of the request (SOAP 1.1, section 4.4)

    static QName senderCode();   // the request is to blame
    static QName receiverCode(); // the service is to blame

    bool isSender() const;
    bool isReceiver() const;
};

// Reads the fault at which message.reader() stands.
Fault readFault(Message &message);

// The body of a message that carries the fault.
QByteArray writeFault(const Fault &fault, const MessageVersion &version);

} // namespace ServiceModel
