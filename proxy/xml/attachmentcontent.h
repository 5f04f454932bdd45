// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/attachment.h"

#include <QFile>
#include <QPointer>
#include <QSharedData>
#include <QTemporaryFile>

namespace ServiceModel {

class Attachment::Content : public QSharedData
{
public:
    enum class Kind {
        Bytes,
        File,
        Device,
        Delivered, // to a device of the receiver: nothing is left here
    };

    Kind kind = Kind::Bytes;
    QByteArray bytes = {};
    QString fileName = {};
    std::shared_ptr<QTemporaryFile> temporary = nullptr; // the file, when it goes with the last who needs it
    QPointer<QIODevice> device = nullptr;
    std::shared_ptr<QIODevice> owned = nullptr; // the device, when it is
    const QIODevice *reader = nullptr;          // the first that read from the device, when that is sequential
    qint64 begin = 0; // where it stood
    qint64 size = -1; // of a device, and of what was delivered
};

// Reads a file and keeps it from being removed.
class AttachmentFile : public QFile
{
public:
    AttachmentFile(const QString &fileName, std::shared_ptr<QTemporaryFile> temporary) : QFile(fileName), m_temporary(std::move(temporary)) { }

private:
    std::shared_ptr<QTemporaryFile> m_temporary;
};

// Reads a part of another device, sequentially. Of one that can seek there may be several.
class AttachmentReader : public QIODevice
{
public:
    using Content = QExplicitlySharedDataPointer<Attachment::Content>;

    static std::unique_ptr<AttachmentReader> open(const Content &content); // null when its device cannot be read

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    explicit AttachmentReader(const Content &content);

    const Content m_content;
    const QPointer<QIODevice> m_source;
    const qint64 m_size; // -1: to its end
    qint64 m_read = 0;
};

} // namespace ServiceModel
