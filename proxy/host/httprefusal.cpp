// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/httprefusal.h"

#include "host/tlssession.h"

#include <microhttpd.h>

#include <sys/socket.h>

namespace ServiceModel {

HttpResponse tooLarge()
{
    return {MHD_HTTP_CONTENT_TOO_LARGE, "text/plain; charset=utf-8", "The request is larger than this service accepts.\n"};
}

HttpResponse tooBusy(const ServiceThrottling &throttling)
{
    return {MHD_HTTP_SERVICE_UNAVAILABLE, "text/plain; charset=utf-8", "The service is too busy; try again later.\n",
            {{MHD_HTTP_HEADER_RETRY_AFTER, QByteArray::number(qint64(throttling.retryAfter.count()))},
             {MHD_HTTP_HEADER_CONNECTION, "close"}}};
}

HttpResponse malformed(const HttpBody &body)
{
    return {MHD_HTTP_BAD_REQUEST, "text/plain; charset=utf-8", "The request cannot be read: " + body.problem().toUtf8() + ".\n"};
}

void sendPast(MHD_Connection *connection, const HttpResponse &reply)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + MHD_get_reason_phrase_for(unsigned(reply.status))
        + "\r\nContent-Type: " + reply.contentType + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        text += name + ": " + value + "\r\n";
    if (reply.headers.isEmpty())
        text += "Connection: close\r\n";
    text += "\r\n" + reply.body;
    if (TlsSession::sendPast(connection, text))
        return;
    const int socket = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
    [[maybe_unused]] const auto sent = ::send(socket, text.constData(), size_t(text.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
}

} // namespace ServiceModel
