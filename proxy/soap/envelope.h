// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "soap/message.h"

namespace ServiceModel {

// The bytes of a message, UTF-8 with an XML declaration. Puts the addressing properties that are set into headers when
// the version has WS-Addressing.
QByteArray writeEnvelope(const Message &message);

// Reads an envelope up to the first element of its body. The version is told by the envelope's namespace, never by a
// content type. On an error message.reader() has it, and there is no body to read.
//
//     Message message = readEnvelope(bytes, quotas);
//     if (message.reader().hasError()) ...
//     else if (message.isFault()) Fault fault = readFault(message);
//     else if (readValue(message.reader(), value) && finishBody(message)) ...
Message readEnvelope(const QByteArray &bytes, const ReaderQuotas &quotas = {}, const QList<Attachment> &attachments = {});

// Reads on behind the first element of the body, to the end: a second element in the body, or anything that is not
// well-formed, is an error. False then, with the error in the message's reader.
bool finishBody(Message &message);

} // namespace ServiceModel
