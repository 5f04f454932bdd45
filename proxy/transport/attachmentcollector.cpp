// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "transport/attachmentcollector.h"

#include <QAbstractSocket>
#include <QNetworkReply>
#include <QProcess>

#include <algorithm>

namespace ServiceModel {

namespace {

constexpr qint64 readAtOnce = 256 * 1024;
constexpr qint64 keptInMemory = 1024 * 1024;

// Nothing more will come from it than is there.
bool hasEnded(const QIODevice *device)
{
    if (const auto *process = qobject_cast<const QProcess *>(device))
        return process->state() == QProcess::NotRunning;
    if (const auto *socket = qobject_cast<const QAbstractSocket *>(device))
        return socket->state() == QAbstractSocket::UnconnectedState;
    const auto *reply = qobject_cast<const QNetworkReply *>(device);
    return reply && reply->isFinished();
}

} // namespace

void AttachmentCollector::start()
{
    const auto unknown = std::ranges::find_if(m_attachments, [](const Attachment &attachment) { return attachment.size() < 0 || attachment.isSequential(); });
    if (unknown == m_attachments.cend())
        return Q_EMIT finished();
    m_index = unknown - m_attachments.cbegin();
    m_store = AttachmentStore();
    m_taken = 0;
    m_hasEnded = hasEnded(unknown->device());
    m_source = unknown->open();
    if (!m_source)
        return fail(unknown->problem());
    connect(m_source.get(), &QIODevice::readyRead, this, &AttachmentCollector::read);
    connect(m_source.get(), &QIODevice::readChannelFinished, this, [this] { // what it still has may be gone in a moment
        m_hasEnded = true;
        while (take()) { }
    });
    if (const auto *socket = qobject_cast<QAbstractSocket *>(unknown->device())) // they do not always tell of their end otherwise
        connect(socket, &QAbstractSocket::stateChanged, m_source.get(), [this] { readLater(); });
    if (const auto *process = qobject_cast<QProcess *>(unknown->device()))
        connect(process, &QProcess::stateChanged, m_source.get(), [this] { readLater(); });
    readLater();
}

void AttachmentCollector::readLater()
{
    QMetaObject::invokeMethod(this, &AttachmentCollector::read, Qt::QueuedConnection);
}

bool AttachmentCollector::take()
{
    const QByteArray piece = m_source && m_source->isOpen() ? m_source->read(readAtOnce) : QByteArray();
    if (piece.isEmpty())
        return false;
    m_taken += piece.size();
    if (!m_store.write(piece, keptInMemory - m_store.bytesInMemory()))
        fail(m_store.errorString());
    readLater();
    return m_error.isEmpty();
}

void AttachmentCollector::read()
{
    if (!m_source || !m_error.isEmpty() || take())
        return;
    const Attachment &attachment = m_attachments.at(m_index);
    if (!m_source->isOpen()) // another was faster
        return fail(attachment.problem());
    const qint64 missing = attachment.size() - m_taken; // when the size is known
    const bool hasAll = attachment.size() < 0 ? m_hasEnded || hasEnded(attachment.device()) : missing == 0;
    if (!hasAll) {
        if (const QString problem = attachment.problem(m_source.get()); !problem.isEmpty())
            fail(problem);
        else if (attachment.size() >= 0 && (m_hasEnded || hasEnded(attachment.device())))
            fail(tr("an attachment ended %1 bytes before its size").arg(missing));
        return; // until more comes
    }
    m_store.giveTo(attachment);
    m_source.reset();
    start();
}

void AttachmentCollector::fail(const QString &error)
{
    m_error = error;
    Q_EMIT finished();
}

} // namespace ServiceModel
