// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/attachment.h"

namespace ServiceModel {

// An attachment that the XML of a message refers to.
struct MessagePart
{
    Attachment content;     // with its Content-ID
    qsizetype position = 0; // of the xop:Include that stands for it in the XML
    qsizetype length = 0;   // of that; 0 for a swaRef, which only a message with attachments can carry
};

// The content of a SOAP Body, as generated code writes it: XML that stands on its own, and the binary content that was left
// out of it. What is made of that - parts of MTOM, or base64 in the XML - is up to the binding.
struct MessageBody
{
    QByteArray xml = {};
    QList<MessagePart> parts = {}; // in the order of the XML
    QString problem = {};          // why it is not to be sent, as a clause; empty when it is

    MessageBody() = default;
    MessageBody(const QByteArray &xml, const QList<MessagePart> &parts = {}) : xml(xml), parts(parts) { }

    // The XML with what was left out in it as base64, read whole from wherever it is. The problem, as a clause, is that something
    // could not be.
    QByteArray inlined(QString *problem = nullptr) const;
    QList<Attachment> references() const;  // what only a message with attachments can carry
    QList<Attachment> attachments() const; // all
};

} // namespace ServiceModel
