// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "transport/httprequestchannel.h"

#include "model/exceptions.h"
#include "transport/networkerror.h"
#include "transport/requestbody.h"
#include "transport/transportlogging.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace ServiceModel {

namespace {

// QNetworkAccessManager has six connections to a host; as many again wait in it, so that a connection that is free goes on
// without asking this thread.
constexpr int mostPosted = 12;

// What QNetworkAccessManager writes at once; of more it tells how much went out.
constexpr qsizetype smallBody = 8 * 1024;

// QIODevice::readAll() makes room for that much at least, but gives room free while it reads.
constexpr qint64 readAtOnce = 16 * 1024;

// What was taken, mostly nothing, and what is there still. A large reply is not copied for nothing.
QByteArray takeRest(QNetworkReply &reply, QByteArray taken)
{
    const qint64 size = reply.bytesAvailable();
    QByteArray rest = size < readAtOnce ? reply.read(size) : reply.readAll();
    return taken.isEmpty() ? rest : taken.append(rest);
}

} // namespace

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
    const quint64 number = ++m_last;
    if (hasToBeCollected(request))
        collect(number, request, std::move(receiver));
    else
        enqueue(number, request, std::move(receiver));
    return number;
}

// QNetworkAccessManager sends no chunks, so that the size has to be known first.
bool HttpRequestChannel::hasToBeCollected(const TransportRequest &request) const
{
    if (!request.multipart)
        return false;
    const bool mayBeRepeated = request.mayBeRepeated || m_settings.mayRewind;
    return !request.multipart->isSizeKnown()
        || (mayBeRepeated && std::ranges::any_of(request.multipart->attachments(), &Attachment::isSequential));
}

void HttpRequestChannel::enqueue(quint64 number, const TransportRequest &request, std::shared_ptr<ReplyReceiver> receiver)
{
    if (m_pending.size() < mostPosted && m_queue.isEmpty())
        post(number, request, std::move(receiver));
    else
        m_queue.add({number, request, std::move(receiver)});
}

void HttpRequestChannel::collect(quint64 number, const TransportRequest &request, std::shared_ptr<ReplyReceiver> receiver)
{
    auto collector = std::make_unique<AttachmentCollector>(request.multipart->attachments());
    connect(collector.get(), &AttachmentCollector::finished, this, [this, number, request, receiver = std::move(receiver)] {
        const auto collected = m_collecting.extract(number);
        if (collected.empty()) // cancelled while this was on its way
            return;
        if (collected.mapped()->errorString().isEmpty())
            return enqueue(number, request, receiver);
        receiver->receive({.error = failure<CommunicationException>(
            tr("%1 could not be sent to %2: %3.").arg(request.operation, endpointText(request.url), collected.mapped()->errorString()))});
    }, Qt::QueuedConnection);
    m_collecting.emplace(number, std::move(collector)).first->second->start();
}

void HttpRequestChannel::startWaiting()
{
    m_isStartQueued = false;
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

void HttpRequestChannel::post(quint64 number, const TransportRequest &request, std::shared_ptr<ReplyReceiver> &&receiver)
{
    start(prepare(request), {number, request, std::move(receiver)});
}

void HttpRequestChannel::start(const QNetworkRequest &http, Pending &&pending)
{
    const TransportRequest &request = pending.request;
    if (request.multipart) {
        pending.upload = request.multipart->open(request.body).release();
        pending.upload->setRewindable(m_settings.mayRewind);
    }
    qCDebug(lcTransport).noquote() << request.operation << "sends" << (request.multipart ? pending.upload->size() : request.body.size())
                                   << "bytes to" << endpointText(request.url);
    QIODevice *body = pending.upload ? static_cast<QIODevice *>(pending.upload) : new RequestBody(request.body, m_settings.mayRewind);
    QNetworkReply *reply = m_manager->post(http, body);
    body->setParent(reply);
    ReplyReceiver *receiver = pending.receiver.get(); // lives as long as its entry, which is gone when the signals are
    const bool isSecure = request.url.scheme() == u"https";
    const bool isLarge = pending.upload || request.body.size() > smallBody;
    m_pending.insert(reply, std::move(pending));
    receiver->reached(CallStage::Started);
    if (!m_pending.contains(reply)) // cancelled by who heard of it
        return;
    if (reply->isFinished()) { // a request that cannot even start, such as one of an unknown scheme
        QMetaObject::invokeMethod(this, [this, reply] { replyFinished(reply); }, Qt::QueuedConnection);
        return;
    }
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this, receiver, reply] {
        note(reply, &Pending::isConnecting);
        receiver->reached(CallStage::Connecting);
    });
    if (isSecure)
        connect(reply, &QNetworkReply::encrypted, this, [receiver] { receiver->reached(CallStage::Encrypted); });
    connect(reply, &QNetworkReply::requestSent, this, [this, receiver, reply] {
        note(reply, &Pending::isBodySent);
        receiver->reached(CallStage::Sent);
    });
    if (isLarge) {
        connect(reply, &QNetworkReply::uploadProgress, this, [this, reply](qint64 sent) {
            if (sent > 0)
                note(reply, &Pending::isBodySent);
        });
    }
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, receiver, reply] {
        receiver->reached(CallStage::FirstByte);
        headersReceived(reply);
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { replyFinished(reply); });
    if (receiver->wantsProgress()) {
        connect(reply, &QNetworkReply::uploadProgress, this, [receiver](qint64 sent, qint64 total) {
            if (sent > 0) // Qt begins again at 0 when all was sent
                receiver->uploaded(sent, total);
        });
        connect(reply, &QNetworkReply::downloadProgress, this, [receiver](qint64 received, qint64 total) { receiver->downloaded(received, total); });
    }
}

void HttpRequestChannel::note(QNetworkReply *reply, bool Pending::*what)
{
    if (const auto pending = m_pending.find(reply); pending != m_pending.end())
        (*pending).*what = true;
}

void HttpRequestChannel::cancel(quint64 request)
{
    if (m_queue.remove(request) || m_collecting.erase(request) > 0)
        return;
    const auto pending = std::find_if(m_pending.cbegin(), m_pending.cend(), [request](const Pending &p) { return p.number == request; });
    if (pending == m_pending.cend())
        return;
    drop(pending.key());
    m_pending.erase(pending);
    if (!std::exchange(m_isStartQueued, true)) // later: those that wait may be cancelled, too
        QMetaObject::invokeMethod(this, &HttpRequestChannel::startWaiting, Qt::QueuedConnection);
}

// abort() emits finished() at once, so this may not be listening any more. Only this: the reply tells its own thread by a
// signal, too, that the connection is to be closed.
void HttpRequestChannel::drop(QNetworkReply *reply)
{
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void HttpRequestChannel::refuseSize(QNetworkReply *reply)
{
    const auto pending = m_pending.constFind(reply);
    if (pending == m_pending.cend())
        return;
    const QString what = tr("The reply of %1 to %2 has more than the %3 bytes that the binding allows; raise maxReceivedMessageSize to accept it.")
                             .arg(endpointText(reply->url()), pending->request.operation, QString::number(m_maxReplySize));
    finish(reply, {.error = failure<QuotaExceededException>(what)});
}

void HttpRequestChannel::replyFinished(QNetworkReply *reply)
{
    const auto pending = m_pending.constFind(reply);
    if (pending == m_pending.cend())
        return;
    if (isUnheard(*reply, *pending))
        return sendAgain(reply);
    if (pending->isTaking)
        return; // and come again
    if (hasContent(*reply, *pending))
        return takeLater(reply); // the same
    const ContentDecoder *decoder = pending->decoder.get();
    const MultipartReader *parts = pending->parts.get();
    if ((decoder && decoder->isTooLarge()) || (parts ? parts->isTooLarge() : isTooLarge(*reply, *pending)))
        return refuseSize(reply);
    TransportReply result;
    result.error = exceptionFrom(*reply, pending->request.operation, pending->isBodySent);
    if (result.error) {
        result.isConnectionLost = isConnectionLost(*reply);
        result.isUnsent = !pending->isBodySent && (isUnsent(*reply) || result.isConnectionLost); // Qt may have sent it before
        if (pending->upload && pending->upload->hasFailed()) {
            result = {.error = failure<CommunicationException>(
                tr("%1 could not be sent to %2: %3.").arg(pending->request.operation, endpointText(reply->url()), pending->upload->errorString()))};
        }
    } else if (decoder && !decoder->isComplete()) {
        result.error = failure<ProtocolException>(
            tr("The content that %1 sent as the reply to %2 cannot be unpacked: it is not, or not all of, what its Content-Encoding says. "
               "The log of the service may say why.").arg(endpointText(reply->url()), pending->request.operation));
    } else {
        if (parts)
            result = partsOf(reply, *pending);
        else
            result.body = decoder ? pending->decoder->take() : takeRest(*reply, pending->taken);
        result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        result.reason = reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
        result.headers = reply->rawHeaderPairs();
    }
    finish(reply, std::move(result));
}

// Whether a connection, most likely a kept-alive one that the service was about to close, broke before any of the body went
// out: the service cannot have made the call.
bool HttpRequestChannel::isUnheard(const QNetworkReply &reply, const Pending &pending)
{
    const auto error = reply.error();
    const bool isBroken = error == QNetworkReply::ContentReSendError
        || (!pending.isConnecting && (error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::UnknownNetworkError));
    if (!isBroken || pending.isBodySent || pending.isSentAgain || reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        return false;
    return !pending.upload || !std::ranges::any_of(pending.request.multipart->attachments(), &Attachment::isSequential);
}

// Once, on a connection of its own.
void HttpRequestChannel::sendAgain(QNetworkReply *reply)
{
    Pending pending = m_pending.take(reply);
    reply->deleteLater();
    pending.isSentAgain = true;
    qCDebug(lcTransport).noquote() << pending.request.operation << "found its connection dying, and makes another";
    QNetworkRequest http = prepare(pending.request);
    // QNetworkAccessManager has connections apart for each of these names. It says what a certificate must be made for, too.
    const QUrl &url = pending.request.url;
    http.setPeerVerifyName(url.scheme() == u"https" ? url.host() : url.host() + QString::number(pending.number));
    http.setRawHeader("Connection", "close");
    start(http, std::move(pending));
}

// What hears of it may end any call.
void HttpRequestChannel::finish(QNetworkReply *reply, TransportReply &&result)
{
    const Pending pending = m_pending.take(reply);
    const bool isReceived = reply->isFinished() || !result.error;
    if (reply->isFinished())
        reply->deleteLater();
    else
        drop(reply);
    startWaiting();
    if (result.error)
        qCDebug(lcTransport).noquote() << pending.request.operation << "failed:" << errorMessage(result.error);
    else
        qCDebug(lcTransport).noquote().nospace() << pending.request.operation << " got HTTP " << result.status << ", " << result.body.size() << " bytes";
    if (isReceived)
        pending.receiver->reached(CallStage::Received);
    pending.receiver->receive(std::move(result)); // may delete this
}

} // namespace ServiceModel
