// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/httpmessage.h"
#include "soap/multipartreader.h"

#include <memory>

namespace ServiceModel {

// The body of a request as it comes: bytes, or a message of several parts that is taken apart.
class HttpBody
{
public:
    void expectBytes(qint64 count) { m_expected = count; } // 0 when nobody knows
    void expectParts(const QByteArray &contentType, qint64 maxBytes);

    // False when what came is refused; isMalformed() tells why, else it is too large.
    bool add(QByteArrayView part, qint64 maxBytes);
    bool finish(); // no more comes
    bool isMalformed() const { return m_parts && m_parts->error() && m_parts->error().kind != MultipartError::Kind::QuotaExceeded; }
    QString problem() const { return m_parts ? m_parts->error().message : QString(); }
    void clear();

    qint64 size() const { return m_bytes.size() + (m_parts ? m_parts->bytesInMemory() : 0); } // without what is in files
    qint64 bytesInMemory() const { return m_bytes.capacity() + (m_parts ? m_parts->bytesInMemory() : 0); }

    // What a handler sees.
    const QByteArray &bytes() const { return m_bytes; }
    const MultipartMessage *multipart() const { return m_multipart.get(); }

private:
    QByteArray m_bytes;
    qint64 m_expected = 0;
    std::unique_ptr<MultipartReader> m_parts;
    std::unique_ptr<MultipartMessage> m_multipart;
};

} // namespace ServiceModel
