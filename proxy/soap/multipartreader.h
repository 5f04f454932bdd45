// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "soap/attachmentstore.h"
#include "soap/multipartmessage.h"

#include <QByteArrayMatcher>

#include <functional>
#include <optional>

namespace ServiceModel {

struct MultipartLimits
{
    qint64 maxBytes = 16 * 1024 * 1024; // of everything; the part with the envelope is held in memory
    int maxParts = 1000;
    int maxHeaderBytes = 16 * 1024; // of one part
};

struct MultipartError
{
    enum class Kind { None, Malformed, QuotaExceeded, NotStored };

    Kind kind = Kind::None;
    QString message = {}; // a clause, as that of an XmlError

    explicit operator bool() const { return kind != Kind::None; }
};

// Reads a multipart/related message (RFC 2046, section 5.1; RFC 2387) from bytes that come in any pieces. The parts may be in
// any order; large ones go to temporary files, or to where the receiver wants them.
class MultipartReader
{
public:
    // Of an HTTP message.
    explicit MultipartReader(const QByteArray &contentType, const MultipartLimits &limits = {}, const AttachmentSink &sink = {});

    // False when the message is refused, by now or before.
    bool add(QByteArrayView bytes);
    // No more comes. False when that is too early.
    bool finish();

    const MultipartError &error() const { return m_error; }
    bool isTooLarge() const { return m_received > m_limits.maxBytes; }
    qint64 bytesInMemory() const { return m_kept + m_buffer.size() + m_root.size(); }
    // After finish().
    MultipartMessage take();

private:
    enum class State { Preamble, Headers, Body, Epilogue };

    bool readPreamble();
    bool readHeaders();
    bool readBody();
    bool passDelimiter();
    void startPart(QByteArrayView headers);
    void write(QByteArrayView content);
    void writeDecoded(QByteArrayView content);
    void endPart();
    void refuse(MultipartError::Kind kind, const QString &message);

    MultipartLimits m_limits;
    AttachmentSink m_sink;
    MultipartError m_error;
    QByteArray m_delimiter; // CR LF, two hyphens, the boundary
    QByteArrayMatcher m_matcher;
    QByteArray m_start; // Content-ID of the root; empty: it is the first part
    State m_state = State::Preamble;
    QByteArray m_buffer;
    qsizetype m_at = 0; // in the buffer
    qint64 m_received = 0;

    Attachment m_part; // its headers
    bool m_isRoot = false;
    bool m_isBodyBegun = false;
    bool m_isBase64 = false;
    QByteArray m_undecoded;
    AttachmentStore m_store;
    qint64 m_kept = 0; // bytes of attachments in memory
    int m_parts = 0;
    bool m_hasRoot = false;
    QByteArray m_root;
    QByteArray m_rootType;
    QList<Attachment> m_attachments;
};

} // namespace ServiceModel
