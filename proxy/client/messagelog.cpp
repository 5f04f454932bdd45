// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/messagelog.h"

#include "client/logging.h"
#include "client/messagetext.h"
#include "model/exceptions.h"
#include "transport/networkerror.h"

#include <algorithm>

namespace ServiceModel {

namespace {

QString title(const CallContext &context)
{
    const QString attempt = context.attempt > 1 ? QStringLiteral(", attempt %1").arg(context.attempt) : QString();
    return QStringLiteral("%1 (call %2%3)").arg(context.operation->name, QString::number(context.number), attempt);
}

} // namespace

MessageLog::MessageLog(const Options &options)
    : m_options(options)
{
    m_options.secretElements += {QStringLiteral("Password"), QStringLiteral("BinarySecurityToken")};
    m_options.secretHeaders += {"Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie"};
}

void MessageLog::requestWritten(const TransportRequest &request, const CallContext &context)
{
    if (!lcSoap().isDebugEnabled())
        return;
    const HttpHeaders all = HttpHeaders{{"Content-Type", request.contentType}} + request.headers;
    qCDebug(lcSoap, "%ls to %ls\n%ls\n%ls", qUtf16Printable(title(context)), qUtf16Printable(endpointText(request.url)),
            qUtf16Printable(headers(all)), qUtf16Printable(content(request.multipart ? QByteArray() : request.contentType, request.body)
                                                              + parts(request.multipart ? request.multipart->attachments() : QList<Attachment>())));
}

void MessageLog::replyReceived(const TransportReply &reply, const CallContext &context)
{
    if (!lcSoap().isDebugEnabled())
        return;
    if (reply.error) {
        qCDebug(lcSoap, "%ls has no reply: %ls", qUtf16Printable(title(context)), qUtf16Printable(errorMessage(reply.error)));
        return;
    }
    qCDebug(lcSoap, "%ls got HTTP %d %s\n%ls\n%ls", qUtf16Printable(title(context)), reply.status, reply.reason.constData(),
            qUtf16Printable(headers(reply.headers)),
            qUtf16Printable(content(reply.isMultipart ? QByteArray() : reply.header("Content-Type"), reply.body) + parts(reply.attachments)));
}

QString MessageLog::parts(const QList<Attachment> &attachments) const
{
    QString out;
    for (const Attachment &attachment : attachments)
        out += QStringLiteral("\n(attachment %1, %2 bytes)").arg(attachment.contentType(), QString::number(attachment.size()));
    return out;
}

QString MessageLog::headers(const HttpHeaders &headers) const
{
    QString out;
    for (const auto &[name, value] : headers) {
        const bool isSecret = std::ranges::any_of(m_options.secretHeaders, [&name = name](const QByteArray &secret) {
            return name.compare(secret, Qt::CaseInsensitive) == 0;
        });
        out += QString::fromLatin1(name) + QStringLiteral(": ") + (isSecret ? QStringLiteral("***") : QString::fromLatin1(value)) + u'\n';
    }
    return out;
}

QString MessageLog::content(const QByteArray &type, const QByteArray &bytes) const
{
    const QByteArray kind = type.trimmed().toLower();
    if (kind.startsWith("multipart/") || kind.startsWith("text/html"))
        return QStringLiteral("(%1 bytes)").arg(bytes.size());
    return MessageText{m_options.secretElements, m_options.maxSize, m_options.isPretty}.write(bytes);
}

} // namespace ServiceModel
