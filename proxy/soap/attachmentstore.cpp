// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "soap/attachmentstore.h"

#include "xml/attachmentcontent.h"

#include <QCoreApplication>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::Attachment", text);
}

bool writeAll(QIODevice &device, QByteArrayView bytes)
{
    return device.write(bytes.data(), bytes.size()) == bytes.size();
}

} // namespace

bool AttachmentStore::write(QByteArrayView bytes, qint64 mayGrow)
{
    m_size += bytes.size();
    if (m_hasTarget) {
        if (m_target && writeAll(*m_target, bytes))
            return true;
        m_error = m_target ? tr("the device that an attachment is written to takes no more: %1").arg(m_target->errorString())
                           : tr("the device that an attachment is written to is gone");
        return false;
    }
    if (!m_file && bytes.size() <= mayGrow) {
        m_bytes.append(bytes);
        return true;
    }
    if (!m_file) {
        m_file = std::make_shared<QTemporaryFile>();
        if (!m_file->open() || !writeAll(*m_file, m_bytes)) {
            m_error = tr("no temporary file for an attachment can be written: %1").arg(m_file->errorString());
            return false;
        }
        m_bytes = {};
    }
    if (writeAll(*m_file, bytes))
        return true;
    m_error = tr("the temporary file for an attachment cannot be written: %1").arg(m_file->errorString());
    return false;
}

Attachment AttachmentStore::take()
{
    auto *content = new Attachment::Content;
    if (m_hasTarget) {
        content->kind = Attachment::Content::Kind::Delivered;
        content->size = m_size;
    } else if (m_file) {
        content->kind = Attachment::Content::Kind::File;
        content->fileName = m_file->fileName();
        m_file->close(); // a message may have many
        content->temporary = std::exchange(m_file, nullptr);
    } else {
        content->bytes = std::exchange(m_bytes, {});
    }
    return Attachment(content, {});
}

void AttachmentStore::giveTo(const Attachment &attachment)
{
    const Attachment stored = take();
    attachment.d->kind = stored.d->kind;
    attachment.d->bytes = stored.d->bytes;
    attachment.d->fileName = stored.d->fileName;
    attachment.d->temporary = stored.d->temporary;
}

} // namespace ServiceModel
