// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/bindingsecurity.h"
#include "model/httpproxy.h"
#include "soap/messageversion.h"
#include "xml/xmlerror.h"

#include <QString>

#include <algorithm>
#include <chrono>

namespace ServiceModel {

// How a message goes out. A host answers each message as it came.
enum class MessageEncoding {
    Text, // XML alone
    Mtom, // XML with large binary content beside it, which the XML includes (MTOM and XOP)
    Swa,  // XML with attachments beside it when there are some (SOAP with Attachments)
};

// How an endpoint is spoken to. A plain value: change what you like before the factory or host opens.
struct Binding
{
    QString name;                  // the element in a WCF configuration: "basicHttpBinding"
    MessageVersion messageVersion;
    MessageEncoding messageEncoding = MessageEncoding::Text;
    BindingSecurity security;
    std::chrono::milliseconds closeTimeout = std::chrono::minutes(1); // close() waits so long for calls in flight
    std::chrono::milliseconds sendTimeout = std::chrono::minutes(1);  // the deadline of a whole call
    std::chrono::milliseconds receiveTimeout = std::chrono::minutes(10); // a host drops a connection idle for so long
    qint64 maxReceivedMessageSize = 16 * 1024 * 1024; // bytes
    int maxDepth = 256;                               // nested elements; deepest at most
    UnknownElements unknownElements = UnknownElements::Skip; // those in the body of a message that its contract does not have
    HttpProxy proxy;
    bool allowCookies = false; // a factory's channels of one thread keep and send the cookies of the service
    bool keepAlive = true;     // else each call has a connection of its own

    // Types that hold themselves are read as deep as they are nested, and so is xs:any: what is accepted must not use up the
    // stack of a thread.
    static constexpr int deepest = 1000;

    ReaderQuotas readerQuotas() const
    {
        return {.maxDepth = std::min(maxDepth, deepest), .maxBytes = maxReceivedMessageSize, .unknownElements = unknownElements};
    }

    friend bool operator==(const Binding &, const Binding &) = default;
};

// SOAP 1.1 (WS-I Basic Profile 1.1)
struct BasicHttpBinding : Binding
{
    BasicHttpBinding() { name = QStringLiteral("basicHttpBinding"); messageVersion = MessageVersion::soap11(); }
};

// SOAP 1.2 with WS-Addressing 1.0. Without security until it is set, unlike WCF's, whose default (Message) is not done here.
struct WSHttpBinding : Binding
{
    WSHttpBinding() { name = QStringLiteral("wsHttpBinding"); messageVersion = MessageVersion::soap12Addressing10(); }
};

} // namespace ServiceModel
