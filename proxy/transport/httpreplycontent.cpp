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
    if (ContentDecoder::decodes(reply->rawHeader("Content-Encoding")))
        pending->decoder = std::make_shared<ContentDecoder>(m_maxReplySize);
    if (pending->decoder || pending->parts)
        connect(reply, &QIODevice::readyRead, this, [this, reply] { takeLater(reply); });
    else if (!length.isValid() && reply->rawHeaderPairs().isEmpty())
        connect(reply, &QIODevice::readyRead, this, [this, reply] { lookForEnd(reply); });
}

bool HttpRequestChannel::isTooLarge(const QNetworkReply &reply, const Pending &pending) const
{
    return pending.taken.size() + reply.bytesAvailable() > m_maxReplySize;
}

void HttpRequestChannel::checkSize(QNetworkReply *reply)
{
    if (const auto pending = m_pending.constFind(reply); pending != m_pending.cend() && isTooLarge(*reply, *pending)) // later: a reply is not aborted while it emits a signal
        QMetaObject::invokeMethod(this, [this, reply] { refuseSize(reply); }, Qt::QueuedConnection);
}

// QNetworkAccessManager forgets the headers of a reply that has more than a hundred, and with them where it ends. Its
// envelope tells.
void HttpRequestChannel::lookForEnd(QNetworkReply *reply)
{
    const auto pending = m_pending.find(reply);
    if (pending == m_pending.end())
        return;
    pending->taken += reply->readAll();
    const QByteArrayView taken = pending->taken;
    constexpr qsizetype end = 256; // with the blanks behind it
    if (taken.last(qMin(end, taken.size())).trimmed().endsWith("Envelope>"))
        QMetaObject::invokeMethod(this, [this, reply] { replyFinished(reply); }, Qt::QueuedConnection);
}

bool HttpRequestChannel::isRefused(const Pending &pending)
{
    return (pending.decoder && pending.decoder->hasFailed()) || (pending.parts && pending.parts->error());
}

// Of a reply that is packed, or has parts: whether something is left to be taken.
bool HttpRequestChannel::hasContent(const QNetworkReply &reply, const Pending &pending)
{
    if ((!pending.decoder && !pending.parts) || isRefused(pending))
        return false;
    return reply.bytesAvailable() > 0 || (pending.decoder && pending.decoder->hasMore());
}

// Step by step: a reply that was packed too well must not hold the event loop up, nor attachments that go into their files
// and devices. Later: what they are written to is foreign code, which may end the call or run an event loop, and must not do
// so while the reply emits a signal.
void HttpRequestChannel::takeLater(QNetworkReply *reply)
{
    const auto pending = m_pending.find(reply);
    if (pending == m_pending.end() || (!pending->decoder && !pending->parts) || std::exchange(pending->isTaking, true))
        return;
    QMetaObject::invokeMethod(this, [this, reply] { takeContent(reply); }, Qt::QueuedConnection);
}

void HttpRequestChannel::takeContent(QNetworkReply *reply)
{
    const auto pending = m_pending.find(reply);
    if (pending == m_pending.end())
        return;
    const auto decoder = pending->decoder;
    if (decoder) {
        decoder->add(reply->read(takenAtOnce));
        decoder->decode(unpackedAtOnce);
    }
    const bool isBegun = decoder ? !decoder->content().isEmpty() : reply->bytesAvailable() > 0;
    if (pending->parts && isBegun && !std::exchange(pending->hasTakenParts, true)
        && (decoder ? decoder->content().startsWith('<') : reply->peek(1) == "<")) {
        pending->parts.reset(); // some services give the type of the request back, whatever their reply is
        reply->setReadBufferSize(0);
    }
    if (const auto parts = pending->parts) {
        const QPointer<HttpRequestChannel> alive(this);
        parts->add(decoder ? decoder->take() : reply->read(takenAtOnce));
        if (!alive)
            return;
    }
    const auto still = m_pending.find(reply);
    if (still == m_pending.end())
        return;
    still->isTaking = false;
    if (hasContent(*reply, *still))
        takeLater(reply);
    else if (reply->isFinished() || isRefused(*still))
        replyFinished(reply);
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
