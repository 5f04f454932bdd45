// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "soap/multipartbody.h"

#include <algorithm>

namespace ServiceModel {

MultipartBody::MultipartBody(const QList<Piece> &pieces, qint64 size)
    : m_pieces(pieces)
    , m_size(size)
{
    open(ReadOnly | Unbuffered);
}

MultipartBody::~MultipartBody() = default;

bool MultipartBody::reset()
{
    if ((m_piece > 0 || m_at > 0) && !m_isRewindable)
        return false;
    m_piece = m_at = 0;
    m_source.reset();
    return isSequential() || QIODevice::reset();
}

qint64 MultipartBody::readData(char *data, qint64 maxSize)
{
    qint64 done = 0;
    while (done < maxSize && m_piece < m_pieces.size()) {
        const qint64 read = readPiece(data + done, maxSize - done);
        if (read < 0)
            return done > 0 ? done : -1;
        if (read == 0)
            break;
        done += read;
    }
    return done > 0 || m_piece < m_pieces.size() ? done : -1;
}

// At least a byte, if the piece has one now; goes to the next piece behind the last one.
qint64 MultipartBody::readPiece(char *data, qint64 maxSize)
{
    if (m_hasFailed)
        return -1;
    const Piece &piece = m_pieces.at(m_piece);
    if (m_at < piece.bytes.size()) {
        const qint64 size = std::min<qint64>(maxSize, piece.bytes.size() - m_at);
        std::copy_n(piece.bytes.constData() + m_at, size, data);
        m_at += size;
        if (m_at == piece.bytes.size() && piece.attachment.isNull())
            ++m_piece;
        return size;
    }
    if (!m_source && !openAttachment(piece))
        return fail(piece.attachment.problem());
    qint64 size = readAttachment(data, maxSize, piece.attachment);
    if (size < 0 || m_left == 0 || (size == 0 && m_sourceEnded)) {
        if (size < 0)
            return size;
        m_source.reset();
        ++m_piece;
        m_at = 0;
        if (size == 0 && m_piece < m_pieces.size())
            return readPiece(data, maxSize);
    }
    return size;
}

bool MultipartBody::openAttachment(const Piece &piece)
{
    m_source = piece.attachment.open();
    m_left = piece.size; // and no more, though a file may have grown since
    m_sourceEnded = false;
    if (!m_source)
        return false;
    connect(m_source.get(), &QIODevice::readyRead, this, &QIODevice::readyRead);
    connect(m_source.get(), &QIODevice::readChannelFinished, this, [this] {
        m_sourceEnded = true;
        Q_EMIT readyRead();
    });
    return true;
}

qint64 MultipartBody::readAttachment(char *data, qint64 maxSize, const Attachment &attachment)
{
    const qint64 wanted = m_left < 0 ? maxSize : std::min(maxSize, m_left);
    const qint64 size = wanted == 0 ? 0 : m_source->read(data, wanted);
    if (size < 0 && m_left < 0) { // the end of one whose size nobody knew
        m_sourceEnded = true;
        return 0;
    }
    if (size < 0 || (size == 0 && m_left > 0 && (m_sourceEnded || !m_source->isSequential()))) {
        const QString problem = attachment.problem(m_source.get());
        return fail(problem.isEmpty() ? tr("an attachment ended %1 bytes before its size").arg(m_left) : problem);
    }
    if (m_left > 0)
        m_left -= size;
    return size;
}

qint64 MultipartBody::fail(const QString &message)
{
    m_hasFailed = true;
    setErrorString(message);
    return -1;
}

qint64 MultipartBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace ServiceModel
