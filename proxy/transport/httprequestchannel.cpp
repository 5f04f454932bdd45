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

// Shorter than servers keep a connection, so that none is used in the moment in which its server closes it: nobody could
// tell then whether the call was made.
constexpr int idleSeconds = 4;

} // namespace

QByteArray TransportReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpRequestChannel::HttpRequestChannel(std::shared_ptr<QNetworkAccessManager> manager, qint64 maxReplySize)
    : m_manager(std::move(manager))
    , m_maxReplySize(maxReplySize)
{
    m_template.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    m_template.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute, idleSeconds);
    m_template.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    m_template.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    m_template.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    m_template.setDecompressedSafetyCheckThreshold(-1); // the quota counts unpacked bytes
}

HttpRequestChannel::~HttpRequestChannel()
{
    for (const Pending &pending : std::as_const(m_pending))
        drop(pending.reply);
}

quint64 HttpRequestChannel::send(const TransportRequest &request, Done done)
{
    QNetworkRequest http(m_template);
    http.setUrl(request.url);
    http.setRawHeader("Content-Type", request.contentType);
    for (const auto &[name, value] : request.headers)
        http.setRawHeader(name, value);

    const quint64 number = ++m_last;
    auto *body = new RequestBody(request.body, !request.url.userInfo().isEmpty());
    QNetworkReply *reply = m_manager->post(http, body);
    body->setParent(reply);
    m_pending.insert(number, {reply, request.operation, std::move(done)});
    connect(reply, &QNetworkReply::readyRead, this, [this, number, reply] {
        if (reply->bytesAvailable() > m_maxReplySize) // later: a reply is not aborted while it emits a signal
            QMetaObject::invokeMethod(this, [this, number] { refuseSize(number); }, Qt::QueuedConnection);
    });
    if (reply->isFinished()) // a request that cannot even start, such as one of an unknown scheme
        QMetaObject::invokeMethod(this, [this, number] { replyFinished(number); }, Qt::QueuedConnection);
    else
        connect(reply, &QNetworkReply::finished, this, [this, number] { replyFinished(number); });
    return number;
}

void HttpRequestChannel::cancel(quint64 request)
{
    if (const auto pending = m_pending.constFind(request); pending != m_pending.cend()) {
        drop(pending->reply);
        m_pending.erase(pending);
    }
}

// abort() emits finished() at once, so this may not be listening any more. Only this: the reply tells its own thread by a
// signal, too, that the connection is to be closed.
void HttpRequestChannel::drop(QNetworkReply *reply)
{
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void HttpRequestChannel::refuseSize(quint64 number)
{
    const auto pending = m_pending.constFind(number);
    if (pending == m_pending.cend())
        return;
    const QString what = tr("The reply of %1 to %2 has more than the %3 bytes that the binding allows; raise maxReceivedMessageSize to accept it.")
                             .arg(endpointText(pending->reply->url()), pending->operation, QString::number(m_maxReplySize));
    finish(number, {.error = failure<QuotaExceededException>(what)});
}

void HttpRequestChannel::replyFinished(quint64 number)
{
    const auto pending = m_pending.constFind(number);
    if (pending == m_pending.cend())
        return;
    QNetworkReply *reply = pending->reply;
    if (reply->bytesAvailable() > m_maxReplySize)
        return refuseSize(number);
    TransportReply result;
    result.error = exceptionFrom(*reply, pending->operation);
    if (!result.error) {
        result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        result.reason = reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
        result.headers = reply->rawHeaderPairs();
        result.body = reply->readAll();
    }
    finish(number, std::move(result));
}

void HttpRequestChannel::finish(quint64 number, TransportReply &&result)
{
    const Pending pending = m_pending.take(number);
    if (pending.reply->isFinished())
        pending.reply->deleteLater();
    else
        drop(pending.reply);
    pending.done(std::move(result)); // may delete this
}

} // namespace ServiceModel
