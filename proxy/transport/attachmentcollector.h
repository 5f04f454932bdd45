// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "soap/attachmentstore.h"

#include <QObject>

#include <memory>

namespace ServiceModel {

// Takes in what devices give whose size nobody knows, to their ends, so that it can be sent.
class AttachmentCollector : public QObject
{
    Q_OBJECT
public:
    explicit AttachmentCollector(const QList<Attachment> &attachments) : m_attachments(attachments) { }

    void start(); // finished() may come at once
    // All of them, each with its size, once finished() was emitted and unless there is an errorString().
    const QList<Attachment> &attachments() const { return m_attachments; }
    QString errorString() const { return m_error; }

Q_SIGNALS:
    void finished();

private:
    void read();
    void readLater();
    bool take(); // what is there, up to some; false when nothing is
    void fail(const QString &error);

    QList<Attachment> m_attachments;
    qsizetype m_index = 0;
    std::unique_ptr<QIODevice> m_source;
    AttachmentStore m_store;
    bool m_hasEnded = false;
    QString m_error;
};

} // namespace ServiceModel
