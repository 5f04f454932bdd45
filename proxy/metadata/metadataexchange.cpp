// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/metadataexchange.h"

#include "soap/envelope.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>
#include <QUuid>

#include <memory>

namespace ServiceModel::Metadata {

namespace {

QNetworkRequest request(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(10);
    return request;
}

MetadataReply readDocument(const QByteArray &bytes, const QUrl &address)
{
    MetadataReply reply;
    reply.documents.append({address, address.toString(), bytes});
    return reply;
}

// The sentence of a reply that did not come whole or not with a success; empty when all is well.
QString errorOf(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300) {
        const QString reason = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
        return QStringLiteral("the answer was HTTP %1 %2").arg(QString::number(status), reason).trimmed();
    }
    return reply.error() == QNetworkReply::NoError ? QString() : reply.errorString();
}

} // namespace

QFuture<MetadataReply> MetadataExchange::exchange(const QUrl &address)
{
    Message message;
    message.version = MessageVersion::soap12Addressing10();
    message.action = Namespaces::Transfer.toString() + QLatin1StringView("/Get");
    message.to = address.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    message.messageId = QStringLiteral("urn:uuid:") + QUuid::createUuid().toString(QUuid::WithoutBraces);

    QNetworkRequest post = request(address);
    post.setHeader(QNetworkRequest::ContentTypeHeader,
                   message.version.mediaType() + "; charset=utf-8; action=\"" + message.action.toUtf8() + '"');
    return receive(m_manager->post(post, writeEnvelope(message)), readMetadataSections);
}

QFuture<MetadataReply> MetadataExchange::get(const QUrl &address)
{
    return receive(m_manager->get(request(address)), readDocument);
}

QFuture<MetadataReply> MetadataExchange::receive(QNetworkReply *reply, Read read) const
{
    struct Arrival
    {
        QPromise<MetadataReply> promise;
        QByteArray bytes;
        QString refusal; // why it was not waited for to the end
    };
    auto progress = std::make_shared<Arrival>();
    progress->promise.start();

    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, progress, maxBytes = m_maxBytes, tell = m_progress] {
        progress->bytes += reply->readAll();
        if (tell)
            tell(reply->url(), progress->bytes.size());
        if (progress->bytes.size() <= maxBytes || !progress->refusal.isEmpty())
            return;
        progress->refusal = QStringLiteral("the answer has more than %1 bytes").arg(maxBytes);
        reply->abort();
    });
    QTimer::singleShot(m_timeout, reply, [reply, progress, timeout = m_timeout] {
        progress->refusal = QStringLiteral("no answer came within %1 seconds")
                                .arg(std::chrono::duration<double>(timeout).count());
        reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, progress, read] {
        reply->deleteLater();
        if (reply->isOpen()) // not after an abort
            progress->bytes += reply->readAll();
        const QString error = progress->refusal.isEmpty() ? errorOf(*reply) : progress->refusal;
        MetadataReply result;
        if (progress->refusal.isEmpty())
            result = read(progress->bytes, reply->url());
        // A fault comes with HTTP status 500, and says more than that.
        if (!error.isEmpty() && !result.isFault) {
            result = {};
            result.error = error;
        }
        progress->promise.addResult(result);
        progress->promise.finish();
    });
    return progress->promise.future();
}

} // namespace ServiceModel::Metadata
