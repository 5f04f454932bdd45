// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/attachment.h"

#include <QPointer>

class QTemporaryFile;

namespace ServiceModel {

// Takes the content of one attachment as it comes: into memory, into a temporary file when it is large, or to a device that
// the receiver wants it on.
class AttachmentStore
{
public:
    // Not owned; null: the content is kept here.
    explicit AttachmentStore(QIODevice *target = nullptr) : m_target(target), m_hasTarget(target) { }

    // False when the bytes cannot be kept, with the reason in errorString(). What mayGrow allows stays in memory.
    bool write(QByteArrayView bytes, qint64 mayGrow);
    QString errorString() const { return m_error; }
    qint64 bytesInMemory() const { return m_bytes.size(); }

    Attachment take();
    // What was written is the attachment's content from now on, and that of its copies.
    void giveTo(const Attachment &attachment);

private:
    QPointer<QIODevice> m_target;
    bool m_hasTarget;
    QByteArray m_bytes;
    std::shared_ptr<QTemporaryFile> m_file;
    qint64 m_size = 0;
    QString m_error;
};

} // namespace ServiceModel
