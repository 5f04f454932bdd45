// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/attachment.h"

#include <functional>

namespace ServiceModel {

// A message of several parts, taken apart.
struct MultipartMessage
{
    QByteArray root = {};     // the envelope
    QByteArray rootType = {}; // its Content-Type
    QList<Attachment> attachments = {}; // the other parts, in their order
};

// Where an attachment is to go that is about to come: a device that is open, or null for "keep it". Its type and Content-ID
// are known by then.
using AttachmentSink = std::function<QIODevice *(const Attachment &attachment)>;

} // namespace ServiceModel
