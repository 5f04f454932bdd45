// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/attachment.h"

#include "xml/attachmentcontent.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

#include <atomic>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::Attachment", text);
}

} // namespace

Attachment::Attachment() = default;
Attachment::Attachment(const Attachment &other) = default;
Attachment::Attachment(Attachment &&other) noexcept = default;
Attachment &Attachment::operator=(const Attachment &other) = default;
Attachment &Attachment::operator=(Attachment &&other) noexcept = default;
Attachment::~Attachment() = default;

Attachment::Attachment(Content *content, const QString &contentType)
    : d(content)
    , m_contentType(contentType)
{
}

Attachment::Attachment(const QByteArray &bytes, const QString &contentType)
    : Attachment(new Content, contentType)
{
    d->bytes = bytes;
}

Attachment Attachment::fromFile(const QString &fileName, const QString &contentType)
{
    auto *content = new Content;
    content->kind = Content::Kind::File;
    content->fileName = fileName;
    return Attachment(content, contentType);
}

Attachment Attachment::fromDevice(QIODevice *device, const QString &contentType, qint64 size)
{
    auto *content = new Content;
    content->kind = Content::Kind::Device;
    content->device = device;
    if (device && !device->isSequential()) {
        content->begin = device->pos();
        content->size = size >= 0 ? size : device->size() - device->pos();
    } else {
        content->size = size;
    }
    return Attachment(content, contentType);
}

Attachment Attachment::fromDevice(std::shared_ptr<QIODevice> device, const QString &contentType, qint64 size)
{
    Attachment result = fromDevice(device.get(), contentType, size);
    result.d->owned = std::move(device);
    return result;
}

bool Attachment::isInMemory() const
{
    return !d || d->kind == Content::Kind::Bytes;
}

bool Attachment::isSequential() const
{
    return d && d->kind == Content::Kind::Device && d->device && d->device->isSequential();
}

QIODevice *Attachment::device() const
{
    return d ? d->device.data() : nullptr;
}

QString Attachment::problem(const QIODevice *reader) const
{
    if (!d || d->kind == Content::Kind::Bytes)
        return {};
    if (d->kind == Content::Kind::Delivered)
        return tr("an attachment went to the device it was wanted on, and is not here");
    if (d->kind == Content::Kind::Device && d->reader && d->reader != reader)
        return tr("the device of an attachment can be read once, and was");
    if (d->kind == Content::Kind::Device)
        return d->device && d->device->isReadable() ? QString() : tr("the device of an attachment is gone or not open");
    QFile file(d->fileName);
    return file.open(QFile::ReadOnly) ? QString() : tr("the file '%1' cannot be read: %2").arg(d->fileName, file.errorString());
}

// One random number for the process and a count: no two parts of the world have the same (RFC 2045, section 7).
Attachment Attachment::identified() const
{
    static const QByteArray process = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    static std::atomic<quint64> count = 0;
    Attachment result = *this;
    if (result.m_contentId.isEmpty())
        result.m_contentId = QByteArray::number(++count) + '.' + process + "@servicemodel";
    return result;
}

QByteArray Attachment::url() const
{
    return "cid:" + m_contentId.toPercentEncoding("@!$*+/=");
}

qint64 Attachment::size() const
{
    if (!d)
        return 0;
    switch (d->kind) {
    case Content::Kind::Bytes:
        return d->bytes.size();
    case Content::Kind::File:
        return QFile(d->fileName).size();
    case Content::Kind::Device:
    case Content::Kind::Delivered:
        break;
    }
    return d->size;
}

std::unique_ptr<QIODevice> Attachment::open() const
{
    if (!d)
        return nullptr;
    std::unique_ptr<QIODevice> result;
    switch (d->kind) {
    case Content::Kind::Bytes: {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(d->bytes);
        result = std::move(buffer);
        break;
    }
    case Content::Kind::File:
        result = std::make_unique<AttachmentFile>(d->fileName, d->temporary);
        break;
    case Content::Kind::Device:
        return AttachmentReader::open(d);
    case Content::Kind::Delivered:
        return nullptr;
    }
    return result->open(QIODevice::ReadOnly) ? std::move(result) : nullptr;
}

QByteArray Attachment::bytes(QString *problem) const
{
    if (!d || d->kind == Content::Kind::Bytes)
        return d ? d->bytes : QByteArray();
    const auto device = open();
    const QByteArray result = device ? device->readAll() : QByteArray();
    if (problem)
        *problem = shortfall(device.get(), result.size());
    return result;
}

// What is wrong when reading it from its begin to its end gave that much.
QString Attachment::shortfall(const QIODevice *device, qint64 read) const
{
    if (!device) {
        const QString why = problem();
        return why.isEmpty() ? tr("an attachment cannot be opened") : why;
    }
    const auto *file = qobject_cast<const QFileDevice *>(device);
    if (file && file->error() != QFileDevice::NoError)
        return tr("the file '%1' cannot be read: %2").arg(d->fileName, file->errorString());
    const qint64 missing = (file ? file->size() : size()) - read; // a device's may be -1
    return missing > 0 ? tr("an attachment ended %1 bytes before its size").arg(missing) : QString();
}

bool Attachment::save(const QString &fileName) const
{
    if (d && d->temporary && d->ref.loadRelaxed() == 1 && d->temporary->rename(fileName)) {
        d->temporary->setAutoRemove(false);
        d->fileName = fileName;
        d->temporary.reset();
        return true;
    }
    const auto source = open();
    QSaveFile file(fileName);
    if (!source || !file.open(QFile::WriteOnly))
        return false;
    constexpr qint64 atOnce = 256 * 1024;
    qint64 done = 0;
    for (QByteArray part; !(part = source->read(atOnce)).isEmpty(); done += part.size())
        file.write(part); // it remembers a failure
    return shortfall(source.get(), done).isEmpty() && file.commit();
}

bool operator==(const Attachment &left, const Attachment &right)
{
    if (left.m_contentType != right.m_contentType)
        return false;
    if (left.d == right.d)
        return true;
    using Content = Attachment::Content;
    if (!left.d || !right.d || left.d->kind != right.d->kind)
        return false;
    return left.d->kind == Content::Kind::Bytes  ? left.d->bytes == right.d->bytes
           : left.d->kind == Content::Kind::File ? left.d->fileName == right.d->fileName
                                                 : left.d->device == right.d->device && left.d->begin == right.d->begin;
}

std::unique_ptr<AttachmentReader> AttachmentReader::open(const Content &content)
{
    if (!content->device || !content->device->isReadable() || content->reader)
        return nullptr;
    std::unique_ptr<AttachmentReader> reader(new AttachmentReader(content));
    reader->QIODevice::open(ReadOnly | Unbuffered);
    return reader;
}

AttachmentReader::AttachmentReader(const Content &content)
    : m_content(content)
    , m_source(content->device)
    , m_size(content->size)
{
    connect(m_source, &QIODevice::readyRead, this, &QIODevice::readyRead);
    connect(m_source, &QIODevice::readChannelFinished, this, &QIODevice::readChannelFinished);
    connect(m_source, &QIODevice::aboutToClose, this, &QIODevice::readChannelFinished);
    connect(m_source, &QObject::destroyed, this, &QIODevice::readyRead); // which finds out
}

// A sequential device without a size ends when it says so; those of Qt do by closing, or by telling that they are at the end.
qint64 AttachmentReader::readData(char *data, qint64 maxSize)
{
    if (!m_source)
        return -1;
    const qint64 wanted = m_size < 0 ? maxSize : qMin(maxSize, m_size - m_read);
    if (wanted == 0)
        return m_size < 0 ? 0 : -1;
    const bool isSequential = m_source->isSequential();
    if (isSequential && m_content->reader && m_content->reader != this) { // which has what there was
        close();
        return -1;
    }
    if (!isSequential && !m_source->seek(m_content->begin + m_read))
        return -1;
    const qint64 got = m_source->isReadable() ? m_source->read(data, wanted) : -1;
    if (got > 0) {
        m_read += got;
        m_content->reader = isSequential ? this : nullptr;
    }
    return got == 0 && !isSequential ? -1 : got;
}

qint64 AttachmentReader::writeData(const char *, qint64)
{
    return -1;
}

} // namespace ServiceModel
