// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/httpexchange.h"

#include "host/httpdaemon.h"
#include "host/tlssession.h"

#include <microhttpd.h>

#include <array>

#include <netdb.h>

namespace ServiceModel {

QByteArrayView HttpRequest::header(const char *name) const
{
    return MHD_lookup_connection_value(m_connection, MHD_HEADER_KIND, name);
}

std::optional<QByteArrayView> HttpRequest::query(const char *name) const
{
    const char *value = nullptr;
    size_t size = 0;
    if (MHD_lookup_connection_value_n(m_connection, MHD_GET_ARGUMENT_KIND, name, qstrlen(name), &value, &size) != MHD_YES)
        return std::nullopt;
    return QByteArrayView(value, qsizetype(size));
}

QString HttpRequest::remoteAddress() const
{
    const auto *info = MHD_get_connection_info(m_connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    if (!info || !info->client_addr)
        return {};
    std::array<char, NI_MAXHOST> text = {};
    const socklen_t length = info->client_addr->sa_family == AF_INET6 ? sizeof(sockaddr_in6) : sizeof(sockaddr_in);
    if (::getnameinfo(info->client_addr, length, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST) != 0)
        return {};
    return QString::fromLatin1(text.data());
}

QString HttpRequest::certificateSubject() const
{
    return TlsSession::clientSubject(m_connection);
}

void HttpExchange::answer(HttpResponse &&reply)
{
    if (state == State::Answered || state == State::Gone)
        return;
    const bool wasSuspended = state == State::Suspended;
    response = std::move(reply);
    state = State::Answered;
    if (wasSuspended)
        daemon->resume(*this);
}

void HttpExchange::resumeReply()
{
    if (state == State::Answered && std::exchange(isReplyPaused, false))
        daemon->resume(*this);
}

HttpResponder::HttpResponder(HttpExchange *exchange) : d(exchange) { }
HttpResponder::HttpResponder(const HttpResponder &other) = default;
HttpResponder::HttpResponder(HttpResponder &&other) noexcept = default;
HttpResponder::~HttpResponder() = default;

HttpResponder &HttpResponder::operator=(HttpResponder other) noexcept
{
    d.swap(other.d);
    return *this;
}

void HttpResponder::reply(HttpResponse response) const
{
    d->answer(std::move(response));
}

void HttpResponder::replyText(int status, const QString &text, const HttpHeaders &headers) const
{
    reply({status, "text/plain; charset=utf-8", text.toUtf8() + '\n', headers});
}

} // namespace ServiceModel
