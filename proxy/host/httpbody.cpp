// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/httpbody.h"

namespace ServiceModel {

void HttpBody::expectParts(const QByteArray &contentType, qint64 maxBytes)
{
    m_parts = std::make_unique<MultipartReader>(contentType, MultipartLimits{.maxBytes = maxBytes});
}

bool HttpBody::add(QByteArrayView part, qint64 maxBytes)
{
    if (m_parts)
        return m_parts->add(part);
    if (m_bytes.size() + part.size() > maxBytes)
        return false;
    m_bytes.append(part);
    return true;
}

bool HttpBody::finish()
{
    if (!m_parts)
        return true;
    if (!m_parts->finish())
        return false;
    m_multipart = std::make_unique<MultipartMessage>(m_parts->take());
    m_bytes = m_multipart->root;
    return true;
}

void HttpBody::clear()
{
    m_bytes = {};
    m_parts.reset();
    m_multipart.reset();
}

} // namespace ServiceModel
