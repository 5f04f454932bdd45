// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "soap/messageversion.h"
#include "xml/attachment.h"
#include "xml/element.h"
#include "xml/xmlreader.h"

#include <memory>

namespace ServiceModel {

// One SOAP header block: an element, and who must understand it (SOAP 1.1, section 4.2; SOAP 1.2 part 1, section 5.2).
struct MessageHeader
{
    Element element;
    bool mustUnderstand = false;
    QString actor = {}; // SOAP 1.1 actor or SOAP 1.2 role; empty is the ultimate receiver

    bool isForReader() const; // of the body, the ultimate receiver
};

// A SOAP message.
//
// One that is sent has headers and a body of bytes: XML that declares its own namespaces, as XmlWriter makes it.
// One that was received has headers, the bytes of its envelope, and a reader() that stands at the first element of the
// body, to be decoded from there once.
class Message
{
public:
    Message() = default;
    Message(const QString &action, const QByteArray &body) : action(action), body(body) { }

    MessageVersion version;
    QString action;          // the SOAPAction, the action parameter or wsa:Action, whichever was there
    QString to;              // the WS-Addressing properties (WS-Addressing 1.0 Core, section 3.2); empty when absent
    QString messageId;
    QString relatesTo;
    QString replyTo;         // an address; empty is the anonymous one
    QString faultTo;
    QList<MessageHeader> headers; // the others
    QByteArray body;              // of a message that is sent
    QList<Attachment> attachments; // beside the envelope, those that the body refers to among them

    // Of a message that was received.
    const QByteArray &envelope() const { return m_envelope; }
    bool isFault() const { return m_isFault; }
    bool isBodyEmpty() const { return m_isBodyEmpty; }
    XmlReader &reader() { return *m_reader; }

private:
    friend class EnvelopeReader;

    QByteArray m_envelope;
    std::unique_ptr<XmlReader> m_reader;
    bool m_isFault = false;
    bool m_isBodyEmpty = false;
};

} // namespace ServiceModel
