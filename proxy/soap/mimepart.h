// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/messagebody.h"
#include "xml/xmlreader.h"

// Parts of messages that travel beside the envelope, as a mime:content in a binding wants it (WSDL 1.1, section 5). The
// Content-ID of one begins with the part's name: "photo=..." (WS-I Attachments Profile 1.0, section 3.8).
namespace ServiceModel {

void addMimePart(MessageBody &body, QStringView part, const Attachment &content);
// Takes it from what came beside the document that is read; services that give it another name have to keep the order of the
// parts, of which this is the one at `index`. False, with an error in the reader, when it is not there.
bool readMimePart(XmlReader &reader, QStringView part, qsizetype index, Attachment &content);

} // namespace ServiceModel
