// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/httpbody.h"

#include <algorithm>

namespace ServiceModel {

namespace {

// A body that is larger grows as it comes.
constexpr qint64 firstBytes = 64 * 1024;

} // namespace

void HttpBody::expectParts(const QByteArray &contentType, qint64 maxBytes)
{
    m_parts = std::make_unique<MultipartReader>(contentType, MultipartLimits{.maxBytes = maxBytes});
}

bool HttpBody::add(QByteArrayView part, qint64 maxBytes)
{
    if (m_parts)
        return m_parts->add(part);
    const qint64 needed = m_bytes.size() + part.size();
    if (needed > maxBytes)
        return false;
    if (needed > m_bytes.capacity()) { // to announce a body costs nothing, so that it is no reason to make room for all of it
        const qint64 more = m_expected > 0 ? std::min(m_expected, std::max(firstBytes, 2 * m_bytes.size())) : 2 * m_bytes.size();
        m_bytes.reserve(std::max(needed, more));
    }
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
