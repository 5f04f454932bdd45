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
    m_queue.add({++m_last, request, std::move(receiver)});
    startWaiting();
    return m_last;
}

void HttpRequestChannel::startWaiting()
{
    while (m_pending.size() < mostPosted) {
        auto entry = m_queue.take();
        if (!entry)
            return;
        post(*std::move(entry));
    }
}

void HttpRequestChannel::post(RequestQueue::Entry &&entry)
{
    QNetworkRequest http(m_settings.request);
    http.setUrl(entry.request.url);
    http.setRawHeader("Content-Type", entry.request.contentType);
    for (const auto &[name, value] : std::as_const(entry.request.headers))
        http.setRawHeader(name, value);

    auto *body = new RequestBody(entry.request.body, m_settings.mayRewind);
    QNetworkReply *reply = m_manager->post(http, body);
    body->setParent(reply);
    ReplyReceiver *receiver = entry.receiver.get(); // lives as long as its entry, which is gone when the signals are
    m_pending.insert(reply, {entry.number, entry.request.operation, std::move(entry.receiver)});
    receiver->reached(CallStage::Started);
    if (reply->isFinished()) { // a request that cannot even start, such as one of an unknown scheme
        QMetaObject::invokeMethod(this, [this, reply] { replyFinished(reply); }, Qt::QueuedConnection);
        return;
    }
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [receiver] { receiver->reached(CallStage::Connecting); });
    connect(reply, &QNetworkReply::encrypted, this, [receiver] { receiver->reached(CallStage::Encrypted); });
    connect(reply, &QNetworkReply::requestSent, this, [receiver] { receiver->reached(CallStage::Sent); });
    connect(reply, &QNetworkReply::metaDataChanged, this, [receiver] { receiver->reached(CallStage::FirstByte); });
    connect(reply, &QIODevice::readyRead, this, [this, reply] { checkSize(reply); });
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
    if (reply->bytesAvailable() > m_maxReplySize)
        return refuseSize(reply);
    pending->receiver->reached(CallStage::Received);
    TransportReply result;
    result.error = exceptionFrom(*reply, pending->operation);
    if (result.error) {
        result.isUnsent = isUnsent(*reply);
        result.isConnectionLost = isConnectionLost(*reply);
    } else {
        result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        result.reason = reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
        result.headers = reply->rawHeaderPairs();
        result.body = reply->readAll();
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
