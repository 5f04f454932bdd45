// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>
#include <utility>

namespace ServiceModel {

// Takes the content codings gzip and deflate off (RFC 9110, section 8.4.1), in steps that the event loop does not feel and
// never beyond a limit, however well the content was packed.
class ContentDecoder
{
public:
    explicit ContentDecoder(qint64 limit); // of the unpacked content, in bytes
    ~ContentDecoder();

    static bool decodes(const QByteArray &contentEncoding);

    void add(const QByteArray &packed);
    // Unpacks up to so many bytes of what was added. False when nothing is left to do for now.
    bool decode(qsizetype atMost);

    bool hasMore() const;
    bool isTooLarge() const { return m_unpacked > m_limit; }
    bool isMalformed() const { return m_isMalformed; }
    bool hasFailed() const { return isTooLarge() || isMalformed(); }
    bool isComplete() const { return m_isComplete || (!m_stream && m_packed.isEmpty()); } // nothing is complete, too
    const QByteArray &content() const { return m_content; } // but for what was taken
    QByteArray take() { return std::exchange(m_content, {}); }

private:
    struct Stream;

    std::unique_ptr<Stream> m_stream;
    QByteArray m_packed;
    QByteArray m_content;
    qint64 m_unpacked = 0;
    qint64 m_limit;
    bool m_isGzip = false;
    bool m_isFull = false; // zlib may have more than there was room for
    bool m_isMalformed = false;
    bool m_isComplete = false;
};

} // namespace ServiceModel
