// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "transport/httprequestchannel.h"

#include "model/exceptions.h"
#include "transport/networkerror.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace ServiceModel {

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
}

HttpRequestChannel::~HttpRequestChannel()
{
    for (const Pending &pending : std::as_const(m_pending))
        drop(pending.reply);
}

quint64 HttpRequestChannel::send(const TransportRequest &request, Done done)
{
    QNetworkRequest http(request.url);
    http.setRawHeader("Content-Type", request.contentType);
    for (const auto &[name, value] : request.headers)
        http.setRawHeader(name, value);
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);

    const quint64 number = ++m_last;
    QNetworkReply *reply = m_manager->post(http, request.body);
    m_pending.insert(number, {reply, std::move(done)});
    connect(reply, &QNetworkReply::readyRead, this, [this, number] { checkSize(number); });
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

// abort() emits finished() at once, so nobody may be listening any more.
void HttpRequestChannel::drop(QNetworkReply *reply)
{
    reply->disconnect();
    reply->abort();
    reply->deleteLater();
}

void HttpRequestChannel::checkSize(quint64 number)
{
    const auto pending = m_pending.constFind(number);
    if (pending == m_pending.cend() || pending->reply->bytesAvailable() <= m_maxReplySize)
        return;
    const QString what = tr("The reply of %1 has more than the %2 bytes that the binding allows; raise maxReceivedMessageSize to accept it.")
                             .arg(endpointText(pending->reply->url()))
                             .arg(m_maxReplySize);
    finish(number, {.error = failure<QuotaExceededException>(what)});
}

void HttpRequestChannel::replyFinished(quint64 number)
{
    const auto pending = m_pending.constFind(number);
    if (pending == m_pending.cend())
        return;
    QNetworkReply *reply = pending->reply;
    TransportReply result;
    result.error = exceptionFrom(*reply);
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
    drop(pending.reply);
    pending.done(std::move(result)); // may delete this
}

} // namespace ServiceModel
