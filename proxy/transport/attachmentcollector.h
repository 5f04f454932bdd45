// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "soap/attachmentstore.h"

#include <QObject>

#include <memory>

namespace ServiceModel {

// Takes in what devices give whose size nobody knows, or that can be read once, so that it can be sent, and sent again.
class AttachmentCollector : public QObject
{
    Q_OBJECT
public:
    explicit AttachmentCollector(const QList<Attachment> &attachments) : m_attachments(attachments) { }

    void start(); // finished() may come at once
    QString errorString() const { return m_error; } // empty when all went well

Q_SIGNALS:
    void finished();

private:
    void read();
    void readLater();
    bool take(); // what is there, up to some; false when nothing is
    void fail(const QString &error);

    const QList<Attachment> m_attachments;
    qsizetype m_index = 0;
    std::unique_ptr<QIODevice> m_source;
    AttachmentStore m_store;
    qint64 m_taken = 0;
    bool m_hasEnded = false;
    QString m_error;
};

} // namespace ServiceModel
