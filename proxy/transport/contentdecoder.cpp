// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "transport/contentdecoder.h"

#include <zlib.h>

namespace ServiceModel {

namespace {

bool isGzip(const QByteArray &packed)
{
    return packed.startsWith("\x1f\x8b");
}

// gzip and zlib say so in their first bytes (RFC 1952, section 2.3.1; RFC 1950, section 2.2). HTTP calls zlib deflate; some
// servers take that at its word and send none of both.
int windowBits(const QByteArray &packed)
{
    const auto first = quint8(packed.at(0)), second = quint8(packed.at(1));
    const bool isZlib = (first & 0x0f) == Z_DEFLATED && (first * 256 + second) % 31 == 0;
    return isGzip(packed) || isZlib ? MAX_WBITS + 32 : -MAX_WBITS;
}

} // namespace

struct ContentDecoder::Stream
{
    z_stream z{};

    explicit Stream(int windowBits) { inflateInit2(&z, windowBits); }
    ~Stream() { inflateEnd(&z); }
};

ContentDecoder::ContentDecoder(qint64 limit)
    : m_limit(limit)
{
}

ContentDecoder::~ContentDecoder() = default;

bool ContentDecoder::decodes(const QByteArray &contentEncoding)
{
    const QByteArray coding = contentEncoding.trimmed().toLower();
    return coding == "gzip" || coding == "x-gzip" || coding == "deflate";
}

void ContentDecoder::add(const QByteArray &packed)
{
    m_packed += packed;
}

bool ContentDecoder::hasMore() const
{
    if (hasFailed())
        return false;
    if (m_isComplete)
        return m_isGzip && isGzip(m_packed); // a file of gzip may have several members, one after the other (RFC 1952, section 2.2)
    return m_isFull || m_packed.size() >= (m_stream ? 1 : 2);
}

bool ContentDecoder::decode(qsizetype atMost)
{
    const qint64 end = m_unpacked + atMost;
    while (hasMore() && m_unpacked < end) {
        if (!m_stream || m_isComplete) {
            m_isGzip = isGzip(m_packed);
            m_stream = std::make_unique<Stream>(windowBits(m_packed));
        }
        char piece[32 * 1024];
        z_stream &z = m_stream->z;
        z.next_in = reinterpret_cast<Bytef *>(m_packed.data());
        z.avail_in = uInt(m_packed.size());
        z.next_out = reinterpret_cast<Bytef *>(piece);
        z.avail_out = sizeof piece;
        const int result = inflate(&z, Z_NO_FLUSH);
        m_isComplete = result == Z_STREAM_END;
        m_isMalformed = !m_isComplete && result != Z_OK && !(m_isFull && result == Z_BUF_ERROR); // it had nothing more
        m_isFull = !m_isComplete && z.avail_out == 0;
        const qsizetype unpacked = qsizetype(sizeof piece - z.avail_out);
        m_content.append(piece, unpacked);
        m_unpacked += unpacked;
        m_packed.remove(0, m_packed.size() - qsizetype(z.avail_in));
    }
    return hasMore();
}

} // namespace ServiceModel
