// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "soap/message.h"
#include "soap/multipartbody.h"

#include <memory>

namespace ServiceModel {

// A message with its attachments as it goes out: MTOM (SOAP MTOM, section 3; for SOAP 1.1 the member submission), or SOAP with
// Attachments. Attachments are read while they are sent.
class MultipartContent
{
public:
    enum class Packaging { Xop, Swa };

    MultipartContent(const Message &message, Packaging packaging);

    QByteArray contentType() const { return m_contentType; }
    const QList<Attachment> &attachments() const { return m_attachments; }
    bool isSizeKnown() const; // of every attachment
    // Everything, one byte after the other, from the first.
    std::unique_ptr<MultipartBody> open(const QByteArray &root) const;

private:
    QByteArray headOf(const Attachment &attachment) const; // with the delimiter before it

    QByteArray m_contentType;
    QByteArray m_boundary;
    QByteArray m_rootHead;
    QByteArray m_end;
    QList<Attachment> m_attachments;
};

} // namespace ServiceModel
