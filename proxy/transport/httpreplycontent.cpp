// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT

// What HttpRequestChannel does with the content of a reply while it comes.
#include "transport/httprequestchannel.h"

#include "soap/contenttype.h"
#include "transport/networkerror.h"

#include <QNetworkReply>

namespace ServiceModel {

namespace {

// How much is unpacked, and taken of attachments, in one turn of the event loop: some milliseconds.
constexpr qsizetype unpackedAtOnce = 1024 * 1024;
constexpr qint64 takenAtOnce = 2 * 1024 * 1024;

} // namespace

void HttpRequestChannel::headersReceived(QNetworkReply *reply)
{
    const auto pending = m_pending.find(reply);
    if (pending == m_pending.end())
        return;
    const QByteArray type = reply->rawHeader("Content-Type");
    if (m_settings.readsMultipart && parseContentType(type).isMultipart()) {
        pending->parts = std::make_shared<MultipartReader>(type, MultipartLimits{.maxBytes = m_maxReplySize}, pending->request.attachmentSink);
        reply->setReadBufferSize(2 * takenAtOnce); // the network waits while parts are written to files
    }
    const QVariant length = reply->header(QNetworkRequest::ContentLengthHeader);
    if (!length.isValid() || length.toLongLong() > m_maxReplySize)
        connect(reply, &QIODevice::readyRead, this, [this, reply] { checkSize(reply); });
    if (ContentDecoder::decodes(reply->rawHeader("Content-Encoding"))) {
        pending->decoder = std::make_shared<ContentDecoder>(m_maxReplySize);
        connect(reply, &QIODevice::readyRead, this, [this, reply] { unpack(reply); });
    } else if (pending->parts) {
        connect(reply, &QIODevice::readyRead, this, [this, reply] { takeParts(reply); });
    } else if (!length.isValid() && reply->rawHeaderPairs().isEmpty()) {
        connect(reply, &QIODevice::readyRead, this, [this, reply] { lookForEnd(reply); });
    }
}

// QNetworkAccessManager forgets the headers of a reply that has more than a hundred, and with them where it ends. Its
// envelope tells.
void HttpRequestChannel::lookForEnd(QNetworkReply *reply)
{
    if (reply->peek(reply->bytesAvailable()).trimmed().endsWith("Envelope>"))
        QMetaObject::invokeMethod(this, [this, reply] { replyFinished(reply); }, Qt::QueuedConnection);
}

// Step by step: a reply that was packed too well must not hold the event loop up.
void HttpRequestChannel::unpack(QNetworkReply *reply)
{
    const auto pending = m_pending.find(reply);
    if (pending == m_pending.end() || pending->isUnpacking)
        return;
    ContentDecoder &decoder = *pending->decoder;
    decoder.add(reply->readAll());
    if (!decoder.decode(unpackedAtOnce) && !decoder.hasFailed() && !reply->isFinished())
        return; // until more comes
    pending->isUnpacking = true;
    QMetaObject::invokeMethod(this, [this, reply] {
        const auto pending = m_pending.find(reply);
        if (pending == m_pending.end())
            return;
        pending->isUnpacking = false;
        pending->decoder->hasMore() ? unpack(reply) : replyFinished(reply);
    }, Qt::QueuedConnection);
}

// Piece by piece into the files and devices of the attachments.
void HttpRequestChannel::takeParts(QNetworkReply *reply)
{
    const auto pending = m_pending.find(reply);
    if (pending == m_pending.end() || !pending->parts || pending->isTakingParts)
        return;
    if (!pending->hasTakenParts && reply->bytesAvailable() > 0) {
        pending->hasTakenParts = true;
        if (reply->peek(1) == "<") { // some services give the type of the request back, whatever their reply is
            pending->parts.reset();
            reply->setReadBufferSize(0);
            if (reply->isFinished())
                QMetaObject::invokeMethod(this, [this, reply] { replyFinished(reply); }, Qt::QueuedConnection);
            return;
        }
    }
    const QPointer<HttpRequestChannel> alive(this);
    const auto parts = pending->parts;
    pending->isTakingParts = true; // whoever provides a device may run an event loop of his own
    const bool isGood = parts->add(reply->read(takenAtOnce));
    if (!alive)
        return;
    const auto still = m_pending.find(reply);
    if (still == m_pending.end())
        return;
    if (isGood && reply->bytesAvailable() == 0 && !reply->isFinished()) {
        still->isTakingParts = false;
        return; // until more comes
    }
    QMetaObject::invokeMethod(this, [this, reply, isGood] {
        const auto pending = m_pending.find(reply);
        if (pending == m_pending.end())
            return;
        pending->isTakingParts = false;
        if (!isGood || reply->bytesAvailable() == 0)
            replyFinished(reply);
        else
            takeParts(reply);
    }, Qt::QueuedConnection);
}

TransportReply HttpRequestChannel::partsOf(QNetworkReply *reply, const Pending &pending)
{
    MultipartReader &parts = *pending.parts;
    if (parts.finish()) {
        MultipartMessage message = parts.take();
        return {.body = std::move(message.root), .isMultipart = true, .attachments = std::move(message.attachments)};
    }
    return {.error = exceptionFrom(parts.error(), reply->url(), pending.request.operation)};
}

} // namespace ServiceModel
