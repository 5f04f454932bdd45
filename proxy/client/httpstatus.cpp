// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/httpstatus.h"

#include "client/clientchannel.h"
#include "transport/networkerror.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return ClientChannel::tr(text);
}

// The beginning of what the service wrote, for the log's reader: on one line, without tags of a page.
QString excerpt(const QByteArray &body)
{
    constexpr qsizetype shown = 120;
    static const QRegularExpression markup(QStringLiteral("<!--.*?-->|<(style|script)\\b.*?</\\1\\s*>|<[^>]*>?"),
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QString text = QString::fromUtf8(body.left(4096)).replace(markup, QStringLiteral(" ")).simplified();
    return text.size() > shown ? text.left(shown) + u'\u2026' : text;
}

QString redirection(const TransportReply &reply, const CallContext &call)
{
    const QByteArray location = reply.header("Location");
    if (location.isEmpty())
        return tr("Calls are not redirected; check the address.");
    return tr("Calls are not redirected; if the service has moved for good, change the address to %1.")
        .arg(endpointText(call.address.resolved(QUrl::fromEncoded(location))));
}

} // namespace

// A number of seconds or a date (RFC 9110, sections 10.2.3 and 5.6.7).
std::optional<std::chrono::seconds> retryAfter(const TransportReply &reply)
{
    const QByteArray value = reply.header("Retry-After").trimmed();
    bool isNumber = false;
    qint64 seconds = value.toInt(&isNumber);
    if (!isNumber) {
        QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        if (!date.isValid())
            return std::nullopt;
        date.setTimeSpec(Qt::UTC);
        seconds = qMax<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(date));
    }
    return seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

bool isWebPage(const TransportReply &reply)
{
    return reply.header("Content-Type").trimmed().toLower().startsWith("text/html");
}

std::exception_ptr exceptionFromStatus(const TransportReply &reply, const CallContext &call)
{
    const QString status = tr("HTTP %1 %2").arg(reply.status).arg(QString::fromLatin1(reply.reason)).trimmed();
    const QString what = tr("The service at %1 answered %2 with %3.").arg(endpointText(call.address), call.operation->name, status) + u' ';
    switch (reply.status) {
    case 401:
        return failure<MessageSecurityException>(what + tr("It wants other credentials."));
    case 403:
        return failure<MessageSecurityException>(what + tr("The service, or a proxy on the way to it, does not allow this caller to make the call."));
    case 407:
        return failure<MessageSecurityException>(what + tr("The proxy wants credentials."));
    case 404:
    case 410:
        return failure<EndpointNotFoundException>(what + tr("Check the path of the address."));
    case 405:
        return failure<ProtocolException>(what + tr("What is at this address takes no calls; check its path."));
    case 408:
    case 504:
        return failure<TimeoutException>(what + tr("Try again later."));
    case 413:
        return failure<QuotaExceededException>(what + tr("The request is larger than the service accepts."));
    case 415:
        return failure<ProtocolException>(what + tr("It may speak another version of SOAP; check the binding."));
    case 429:
    case 503: {
        const auto wait = retryAfter(reply);
        return failure<ServerTooBusyException>(what + (wait ? tr("Try again in %1 s.").arg(wait->count()) : tr("Try again later.")), wait);
    }
    default:
        break;
    }
    if (reply.status / 100 == 3)
        return failure<ProtocolException>(what + redirection(reply, call));
    if (reply.status / 100 == 2 && !reply.body.isEmpty())
        return failure<ProtocolException>(what + tr("The reply is a web page, where a SOAP message was expected. Check the path of the address."));
    if (reply.status / 100 == 2)
        return failure<ProtocolException>(what + tr("The reply is empty, where a SOAP message was expected. The log of the service may say why."));
    const QString text = excerpt(reply.body);
    return failure<ProtocolException>(what + (text.isEmpty() ? tr("Its log may say why.") : tr("It wrote: %1").arg(text)));
}

} // namespace ServiceModel
