// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "soap/multipartcontent.h"

#include "soap/contenttype.h"

#include <QUuid>

#include <algorithm>

namespace ServiceModel {

MultipartContent::MultipartContent(const Message &message, Packaging packaging)
    : m_boundary("uuid:" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces)) // nothing that is sent has it in it
    , m_end("\r\n--" + m_boundary + "--\r\n")
    , m_attachments(message.attachments)
{
    const QByteArray soapType = message.version.mediaType();
    const bool isXop = packaging == Packaging::Xop;
    const QByteArray rootId = Attachment().identified().contentId();
    const QByteArray rootType = isXop ? QByteArray("application/xop+xml") : soapType;
    m_contentType = "multipart/related; type=\"" + rootType + "\"; start=\"<" + rootId + ">\"; boundary=\"" + m_boundary + '"';
    if (isXop)
        m_contentType += "; start-info=\"" + soapType + '"';
    if (message.version == MessageVersion::soap12() && !message.action.isEmpty())
        m_contentType += "; action=" + quotedText(message.action.toUtf8());
    m_rootHead = "--" + m_boundary + "\r\nContent-ID: <" + rootId + ">\r\nContent-Transfer-Encoding: binary\r\nContent-Type: " + rootType
        + "; charset=utf-8" + (isXop ? "; type=\"" + soapType + '"' : QByteArray()) + "\r\n\r\n";
    for (Attachment &attachment : m_attachments)
        attachment = attachment.identified();
}

QByteArray MultipartContent::headOf(const Attachment &attachment) const
{
    const QByteArray type = headerText(attachment.contentType().toUtf8());
    return "\r\n--" + m_boundary + "\r\nContent-ID: <" + headerText(attachment.contentId())
        + ">\r\nContent-Transfer-Encoding: binary\r\nContent-Type: " + (type.isEmpty() ? QByteArray("application/octet-stream") : type) + "\r\n\r\n";
}

bool MultipartContent::isSizeKnown() const
{
    return std::ranges::all_of(m_attachments, [](const Attachment &attachment) { return attachment.size() >= 0; });
}

std::unique_ptr<MultipartBody> MultipartContent::open(const QByteArray &root) const
{
    QList<MultipartBody::Piece> pieces;
    QByteArray before = m_rootHead + root;
    for (const Attachment &attachment : m_attachments)
        pieces.append({std::exchange(before, {}) + headOf(attachment), attachment, attachment.size()});
    pieces.append({before + m_end, {}});
    qint64 size = 0;
    for (const MultipartBody::Piece &piece : std::as_const(pieces)) {
        const qint64 content = piece.attachment.isNull() ? 0 : piece.size;
        size = size < 0 || content < 0 ? -1 : size + piece.bytes.size() + content;
    }
    return std::make_unique<MultipartBody>(pieces, size);
}

} // namespace ServiceModel
