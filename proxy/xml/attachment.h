// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QExplicitlySharedDataPointer>
#include <QList>
#include <QString>

#include <memory>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace ServiceModel {

// Binary content of a message: bytes, a file, or what a device gives. A small shared value; the content is read where it is
// sent, piece by piece, and never held in memory as a whole unless bytes() asks for that.
//
//     channel->beginUpload(Attachment::fromFile(u"film.mp4"_s, u"video/mp4"_s), this, done);
//     ...
//     m_channel->endDownload(ar).save(u"film.mp4"_s);
//
// In a message it stands where a schema has xs:base64Binary (MTOM, XOP 1.0), where one has a swaRef (WS-I Attachments
// Profile 1.0), or beside the body (SOAP with Attachments).
class Attachment
{
public:
    Attachment();
    Attachment(const QByteArray &bytes, const QString &contentType = {});
    // The file is opened when it is sent.
    static Attachment fromFile(const QString &fileName, const QString &contentType = {});
    // From where the device stands to its end. It must be open and belong to the thread of the call; it is not owned, and a
    // call fails when it is gone. A sequential one, such as a socket or a process, can be read once. A client collects it in
    // a temporary file first when its size is not known beforehand, -1, or when the request may have to be sent again: HTTP
    // credentials, an idempotent call with a RetryPolicy. What was collected is the attachment's content from then on.
    static Attachment fromDevice(QIODevice *device, const QString &contentType = {}, qint64 size = -1);
    // The same, and the device is kept as long as it is needed.
    static Attachment fromDevice(std::shared_ptr<QIODevice> device, const QString &contentType = {}, qint64 size = -1);
    Attachment(const Attachment &other);
    Attachment(Attachment &&other) noexcept;
    Attachment &operator=(const Attachment &other);
    Attachment &operator=(Attachment &&other) noexcept;
    ~Attachment();

    bool isNull() const { return !d; }
    bool isInMemory() const;
    qint64 size() const; // bytes; -1 while nobody knows
    // Why it cannot be read, as a clause: "the file 'x' cannot be read: ..."; empty when it can, or the reader can go on,
    // which is what open() gave.
    QString problem(const QIODevice *reader = nullptr) const;
    // Of a device that is sequential: it cannot be read in one go.
    bool isSequential() const;
    QIODevice *device() const; // that it was made from; null when it was not, or the device is gone
    // All of it. Of a device this reads what is there now. The problem, as a clause, is why it is not all of it.
    QByteArray bytes(QString *problem = nullptr) const;
    // A device of its own, open at the first byte; null when there is none any more. Only the first that reads from a device
    // that is sequential gets something.
    std::unique_ptr<QIODevice> open() const;
    // Writes it to a file, which stays as it was, or is not there, when that fails: false. One that came in a temporary file is
    // moved there if possible.
    bool save(const QString &fileName) const;

    QString contentType() const { return m_contentType; } // "application/octet-stream" when nobody said
    void setContentType(const QString &type) { m_contentType = type; }
    // Names it in its message (RFC 2392), without angle brackets. One is made up when a message is sent with none.
    QByteArray contentId() const { return m_contentId; }
    void setContentId(const QByteArray &id) { m_contentId = id; }
    Attachment identified() const; // with a Content-ID in any case
    QByteArray url() const;        // "cid:..."

    // Whether the content is the same, as far as that is known without reading a file or a device.
    friend bool operator==(const Attachment &left, const Attachment &right);

private:
    friend class AttachmentReader;
    friend class AttachmentStore;
    class Content;

    explicit Attachment(Content *content, const QString &contentType);
    QString shortfall(const QIODevice *device, qint64 read) const;

    QExplicitlySharedDataPointer<Content> d;
    QString m_contentType;
    QByteArray m_contentId;
};

// An element of the type swaRef: a URI in the body, with the attachment beside it.
struct SwaRef
{
    Attachment attachment = {};

    friend bool operator==(const SwaRef &, const SwaRef &) = default;
};

} // namespace ServiceModel
