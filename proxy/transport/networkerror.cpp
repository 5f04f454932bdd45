// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "transport/networkerror.h"

#include "model/exceptions.h"
#include "soap/multipartreader.h"
#include "transport/tlsguard.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QUrl>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::NetworkError", text);
}

// A reply that ends with its connection (RFC 9112, section 6.3). QNetworkAccessManager may take this end for an error
// although everything came; the content tells whether it did.
bool endsWithConnection(const QNetworkReply &reply, int status)
{
    return status >= 200 && (reply.error() == QNetworkReply::RemoteHostClosedError || reply.error() == QNetworkReply::ContentReSendError)
        && !reply.hasRawHeader("Content-Length") && !reply.hasRawHeader("Transfer-Encoding");
}

// Qt blames the service for what the proxy on the way did.
bool goesThroughProxy(const QNetworkReply &reply)
{
    QNetworkProxyFactory *factory = reply.manager() ? reply.manager()->proxyFactory() : nullptr;
    if (!factory)
        return false;
    const QList<QNetworkProxy> proxies = factory->queryProxy(QNetworkProxyQuery(reply.url()));
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

std::exception_ptr proxyFailure(const QNetworkReply &reply, const QString &operation)
{
    return failure<EndpointNotFoundException>(
        tr("%1 could not be called: the proxy on the way to %2 does not answer, or not as it should: %3. Check the proxy settings.")
            .arg(operation, endpointText(reply.url()), reply.errorString()));
}

} // namespace

QString endpointText(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

bool isUnsent(const QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return true;
    default:
        return false;
    }
}

bool isConnectionLost(const QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::UnknownNetworkError:
        return true;
    default:
        return false;
    }
}

std::exception_ptr exceptionFrom(const QNetworkReply &reply, const QString &operation, bool hasSent)
{
    // What Qt makes of a connection that breaks while a large request goes out.
    const bool isBroken = hasSent && reply.error() == QNetworkReply::UnknownNetworkError;
    const auto error = isBroken ? QNetworkReply::RemoteHostClosedError : reply.error();
    // From 200 on Qt's errors say what the HTTP status says; a status that is no error leaves what happened to the content.
    constexpr int firstStatusError = QNetworkReply::ContentAccessDenied;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.error() == QNetworkReply::NoError || (int(reply.error()) >= firstStatusError && status >= 300)
        || endsWithConnection(reply, status))
        return nullptr;

    const QString where = endpointText(reply.url());
    if (const QString tls = tlsFailure(reply); !tls.isEmpty())
        return failure<SecurityNegotiationException>(tr("%1 could not be called: no secure connection to %2 could be made: %3.").arg(operation, where, tls));
    const bool isUnconnected = error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::UnknownNetworkError;
    if (isUnconnected && goesThroughProxy(reply))
        return proxyFailure(reply, operation);
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return failure<EndpointNotFoundException>(
            tr("%1 could not be called: nobody answers at %2, the connection was refused. Check that the service runs and that "
               "the port is right.").arg(operation, where));
    case QNetworkReply::HostNotFoundError:
        return failure<EndpointNotFoundException>(
            tr("%1 could not be called: the host '%2' was not found. Check the name in %3 and the network connection.")
                .arg(operation, reply.url().host(), where));
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // closed, too; see RequestBody
        return failure<CommunicationException>(
            tr("The service at %1 closed the connection before its reply to %2 was complete. It may have done the work or not; "
               "its log may say why.").arg(where, operation));
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return failure<MessageSecurityException>(
            tr("%1 could not be called: the proxy on the way to %2 wants a user name and a password.").arg(operation, where));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return proxyFailure(reply, operation);
    case QNetworkReply::ProtocolUnknownError:
        return failure<EndpointNotFoundException>(
            tr("%1 could not be called: %2 is no address of a service; only http and https are spoken.").arg(operation, where));
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return failure<ProtocolException>(
            tr("What came from %1 as the reply to %2 is not HTTP: %3").arg(where, operation, reply.errorString()));
    default:
        return failure<CommunicationException>(
            tr("The network failed on the way to %1 with %2: %3").arg(where, operation, reply.errorString()));
    }
}

std::exception_ptr exceptionFrom(const MultipartError &error, const QUrl &url, const QString &operation)
{
    const QString what = tr("The reply of %1 to %2 cannot be read: %3. ").arg(endpointText(url), operation, error.message);
    switch (error.kind) {
    case MultipartError::Kind::QuotaExceeded:
        return failure<QuotaExceededException>(what + tr("The quotas of the binding say what is accepted."));
    case MultipartError::Kind::NotStored:
        return failure<CommunicationException>(what + tr("Make room for it, or take less."));
    default:
        return failure<ProtocolException>(what + tr("It may have been cut on its way; the log of the service may say why."));
    }
}

} // namespace ServiceModel
