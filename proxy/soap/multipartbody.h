// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/attachment.h"

#include <QIODevice>

namespace ServiceModel {

// Bytes and attachments, one after the other. Attachments are opened when it is their turn; what a device does not have yet is
// waited for: read() gives 0 bytes then, and readyRead() tells when to try again. A read that fails ends with -1 and an
// errorString().
class MultipartBody : public QIODevice
{
    Q_OBJECT
public:
    struct Piece { QByteArray bytes; Attachment attachment; qint64 size = -1; }; // of the attachment, as it was announced

    // The size may be -1, for one that nobody knows.
    MultipartBody(const QList<Piece> &pieces, qint64 size);
    ~MultipartBody() override;

    bool isSequential() const override { return m_size < 0; }
    qint64 size() const override { return m_size; }
    bool atEnd() const override { return m_piece >= m_pieces.size(); }
    // A request is not sent twice, so that it cannot be rewound once something was read, unless this says so.
    void setRewindable(bool isRewindable) { m_isRewindable = isRewindable; }
    bool reset() override;
    bool hasFailed() const { return m_hasFailed; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    qint64 readPiece(char *data, qint64 maxSize);
    bool openAttachment(const Piece &piece);
    qint64 readAttachment(char *data, qint64 maxSize, const Attachment &attachment);
    qint64 fail(const QString &message);

    const QList<Piece> m_pieces;
    const qint64 m_size;
    qsizetype m_piece = 0;
    qsizetype m_at = 0; // in its bytes
    std::unique_ptr<QIODevice> m_source;
    qint64 m_left = -1; // of the attachment; -1 while nobody knows
    bool m_sourceEnded = false;
    bool m_hasFailed = false;
    bool m_isRewindable = false;
};

} // namespace ServiceModel
