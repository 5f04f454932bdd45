// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "transport/networkerror.h"

#include "model/exceptions.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QUrl>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::NetworkError", text);
}

} // namespace

QString endpointText(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

std::exception_ptr exceptionFrom(const QNetworkReply &reply)
{
    const QString where = endpointText(reply.url());
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return failure<EndpointNotFoundException>(
            tr("Nobody answers at %1: the connection was refused. Check that the service runs and that the port is right.").arg(where));
    case QNetworkReply::HostNotFoundError:
        return failure<EndpointNotFoundException>(
            tr("The host '%1' was not found. Check the name in %2 and the network connection.").arg(reply.url().host(), where));
    case QNetworkReply::RemoteHostClosedError:
        return failure<CommunicationException>(
            tr("The service at %1 closed the connection before its reply was complete. Try again; its log may say why.").arg(where));
    case QNetworkReply::SslHandshakeFailedError:
        return failure<SecurityNegotiationException>(
            tr("No secure connection to %1 could be made: %2").arg(where, reply.errorString()));
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return failure<MessageSecurityException>(tr("The proxy on the way to %1 wants a user name and a password.").arg(where));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return failure<EndpointNotFoundException>(
            tr("The proxy on the way to %1 does not answer: %2. Check the proxy settings.").arg(where, reply.errorString()));
    case QNetworkReply::ProtocolUnknownError:
        return failure<EndpointNotFoundException>(
            tr("%1 is no address of a service: only http and https are spoken.").arg(where));
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        if (reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 400)
            return nullptr; // HTTP 400 and 418 are told so, too
        return failure<ProtocolException>(tr("What came from %1 is not HTTP: %2").arg(where, reply.errorString()));
    default:
        break;
    }
    // Below 200 Qt counts what happened to the connection, from 200 on what the HTTP status says.
    constexpr int firstStatusError = QNetworkReply::ContentAccessDenied;
    if (reply.error() == QNetworkReply::NoError || int(reply.error()) >= firstStatusError)
        return nullptr;
    return failure<CommunicationException>(tr("The network failed on the way to %1: %2").arg(where, reply.errorString()));
}

} // namespace ServiceModel
