// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/httpmessage.h"
#include "model/binding.h"
#include "soap/fault.h"
#include "soap/message.h"
#include "xml/messagebody.h"

namespace ServiceModel {

// The way back of a SOAP request: in the SOAP version of the request, with WS-Addressing headers when it had some.
class SoapReplier
{
public:
    explicit SoapReplier(const HttpResponder &responder) : m_responder(responder) { }

    // A reply to this message.
    void setRequest(const Message &request);
    void setEncoding(MessageEncoding encoding) { m_encoding = encoding; }

    // Attachments go with it when the request had the form for that; else what is in the body becomes base64. Why it could not be
    // sent, as a clause, when nothing was.
    QString reply(const QString &action, const MessageBody &body, const QList<MessageHeader> &headers = {},
               const QList<Attachment> &attachments = {}) const;
    void replyFault(const Fault &fault, const QList<MessageHeader> &headers = {}) const;
    // Without a message: what a one-way operation is answered with.
    void replyAccepted() const;

private:
    QString problem(const MessageBody &body, const QList<Attachment> &attachments) const;
    void send(int status, Message &message) const;

    HttpResponder m_responder;
    MessageVersion m_version;
    MessageEncoding m_encoding = MessageEncoding::Text;
    QString m_relatesTo;
    bool m_isReplyWanted = true;
    bool m_isFaultWanted = true;
};

struct SoapRules
{
    bool acceptsSoap11 = true;
    bool acceptsSoap12 = true;
    ReaderQuotas quotas = {};
    bool acceptsAttachments = false;
    QList<QName> understood = {}; // headers, beside those of WS-Addressing
};

// The message of a POST, its action wherever that was: wsa:Action, SOAPAction or the action parameter. A request that is
// wrong, as HTTP or as SOAP, is answered here with the status or fault it deserves, and gives nothing.
std::optional<Message> readSoapRequest(const HttpRequest &request, const SoapRules &rules, SoapReplier &replier,
                                       const HttpResponder &responder);

} // namespace ServiceModel
