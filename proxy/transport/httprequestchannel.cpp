// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "transport/httprequestchannel.h"

#include "model/exceptions.h"
#include "transport/networkerror.h"
#include "transport/requestbody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace ServiceModel {

namespace {

// QNetworkAccessManager has six connections to a host; as many again wait in it, so that a connection that is free goes on
// without asking this thread.
constexpr int mostPosted = 12;

// How much is unpacked in one turn of the event loop: some milliseconds.
constexpr qsizetype unpackedAtOnce = 1024 * 1024;

// QIODevice::readAll() makes room for that much at least, but gives room free while it reads.
constexpr qint64 readAtOnce = 16 * 1024;

QByteArray readAll(QNetworkReply &reply)
{
    const qint64 size = reply.bytesAvailable();
    return size < readAtOnce ? reply.read(size) : reply.readAll();
}

} // namespace

QByteArray TransportReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpRequestChannel::HttpRequestChannel(std::shared_ptr<QNetworkAccessManager> manager, qint64 maxReplySize, const HttpSettings &settings)
    : m_manager(std::move(manager))
    , m_settings(settings)
    , m_maxReplySize(maxReplySize)
{
}

HttpRequestChannel::~HttpRequestChannel()
{
    for (auto pending = m_pending.cbegin(); pending != m_pending.cend(); ++pending)
        drop(pending.key());
}

quint64 HttpRequestChannel::send(const TransportRequest &request, std::shared_ptr<ReplyReceiver> receiver)
{
    if (m_pending.size() < mostPosted && m_queue.isEmpty())
        post(++m_last, request, std::move(receiver));
    else
        m_queue.add({++m_last, request, std::move(receiver)});
    return m_last;
}

void HttpRequestChannel::startWaiting()
{
    while (m_pending.size() < mostPosted) {
        auto entry = m_queue.take();
        if (!entry)
            return;
        post(entry->number, entry->request, std::move(entry->receiver));
    }
}

// Most requests follow one that differs in its body alone, and headers take long to set.
const QNetworkRequest &HttpRequestChannel::prepare(const TransportRequest &request)
{
    const bool isSame = m_prepared.contentType == request.contentType && m_prepared.headers == request.headers && m_prepared.url == request.url;
    if (!isSame) {
        QNetworkRequest http(m_settings.request);
        http.setUrl(request.url);
        http.setRawHeader("Content-Type", request.contentType);
        for (const auto &[name, value] : request.headers)
            http.setRawHeader(name, value);
        m_prepared = {request.url, request.contentType, request.headers, http};
    }
    return m_prepared.http;
}

void HttpRequestChannel::post(quint64 number, const TransportRequest &request, std::shared_ptr<ReplyReceiver> &&receiver_)
{
    auto *body = new RequestBody(request.body, m_settings.mayRewind);
    QNetworkReply *reply = m_manager->post(prepare(request), body);
    body->setParent(reply);
    ReplyReceiver *receiver = receiver_.get(); // lives as long as its entry, which is gone when the signals are
    m_pending.insert(reply, {number, request.operation, std::move(receiver_)});
    receiver->reached(CallStage::Started);
    if (reply->isFinished()) { // a request that cannot even start, such as one of an unknown scheme
        QMetaObject::invokeMethod(this, [this, reply] { replyFinished(reply); }, Qt::QueuedConnection);
        return;
    }
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [receiver] { receiver->reached(CallStage::Connecting); });
    if (request.url.scheme() == u"https")
        connect(reply, &QNetworkReply::encrypted, this, [receiver] { receiver->reached(CallStage::Encrypted); });
    connect(reply, &QNetworkReply::requestSent, this, [receiver] { receiver->reached(CallStage::Sent); });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, receiver, reply] {
        receiver->reached(CallStage::FirstByte);
        headersReceived(reply);
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { replyFinished(reply); });
}

void HttpRequestChannel::cancel(quint64 request)
{
    if (m_queue.remove(request))
        return;
    const auto pending = std::find_if(m_pending.cbegin(), m_pending.cend(), [request](const Pending &p) { return p.number == request; });
    if (pending == m_pending.cend())
        return;
    drop(pending.key());
    m_pending.erase(pending);
    startWaiting();
}

// abort() emits finished() at once, so this may not be listening any more. Only this: the reply tells its own thread by a
// signal, too, that the connection is to be closed.
void HttpRequestChannel::drop(QNetworkReply *reply)
{
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void HttpRequestChannel::checkSize(QNetworkReply *reply)
{
    if (reply->bytesAvailable() > m_maxReplySize) // later: a reply is not aborted while it emits a signal
        QMetaObject::invokeMethod(this, [this, reply] { refuseSize(reply); }, Qt::QueuedConnection);
}

void HttpRequestChannel::headersReceived(QNetworkReply *reply)
{
    const auto pending = m_pending.find(reply);
    if (pending == m_pending.end())
        return;
    const QVariant length = reply->header(QNetworkRequest::ContentLengthHeader);
    if (!length.isValid() || length.toLongLong() > m_maxReplySize)
        connect(reply, &QIODevice::readyRead, this, [this, reply] { checkSize(reply); });
    if (ContentDecoder::decodes(reply->rawHeader("Content-Encoding"))) {
        pending->decoder = std::make_shared<ContentDecoder>(m_maxReplySize);
        connect(reply, &QIODevice::readyRead, this, [this, reply] { unpack(reply); });
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

void HttpRequestChannel::refuseSize(QNetworkReply *reply)
{
    const auto pending = m_pending.constFind(reply);
    if (pending == m_pending.cend())
        return;
    const QString what = tr("The reply of %1 to %2 has more than the %3 bytes that the binding allows; raise maxReceivedMessageSize to accept it.")
                             .arg(endpointText(reply->url()), pending->operation, QString::number(m_maxReplySize));
    finish(reply, {.error = failure<QuotaExceededException>(what)});
}

void HttpRequestChannel::replyFinished(QNetworkReply *reply)
{
    const auto pending = m_pending.constFind(reply);
    if (pending == m_pending.cend())
        return;
    const ContentDecoder *decoder = pending->decoder.get();
    if (decoder && !decoder->hasFailed() && (decoder->hasMore() || reply->bytesAvailable() > 0))
        return unpack(reply); // and come again
    if (decoder ? decoder->isTooLarge() : reply->bytesAvailable() > m_maxReplySize)
        return refuseSize(reply);
    pending->receiver->reached(CallStage::Received);
    TransportReply result;
    result.error = exceptionFrom(*reply, pending->operation);
    if (result.error) {
        result.isUnsent = isUnsent(*reply);
        result.isConnectionLost = isConnectionLost(*reply);
    } else if (decoder && !decoder->isComplete()) {
        result.error = failure<ProtocolException>(
            tr("The content that %1 sent as the reply to %2 cannot be unpacked: it is not, or not all of, what its Content-Encoding says. "
               "The log of the service may say why.").arg(endpointText(reply->url()), pending->operation));
    } else {
        result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        result.reason = reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
        result.headers = reply->rawHeaderPairs();
        result.body = decoder ? decoder->content() : readAll(*reply);
    }
    finish(reply, std::move(result));
}

void HttpRequestChannel::finish(QNetworkReply *reply, TransportReply &&result)
{
    const Pending pending = m_pending.take(reply);
    if (reply->isFinished())
        reply->deleteLater();
    else
        drop(reply);
    startWaiting();
    pending.receiver->receive(std::move(result)); // may delete this
}

} // namespace ServiceModel
