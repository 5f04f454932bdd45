// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/listensocket.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <memory>

#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::ListenSocket", text);
}

quint16 &portOf(sockaddr *address)
{
    return address->sa_family == AF_INET6 ? reinterpret_cast<sockaddr_in6 *>(address)->sin6_port
                                          : reinterpret_cast<sockaddr_in *>(address)->sin_port;
}

// One socket, or one whose descriptor is -1, with the reason in errno.
ListenSocket listenOn(const sockaddr *address, socklen_t length, bool bothFamilies)
{
    ListenSocket socket(::socket(address->sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (socket.descriptor() < 0)
        return socket;
    const int on = 1;
    ::setsockopt(socket.descriptor(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (address->sa_family == AF_INET6) {
        const int only = bothFamilies ? 0 : 1;
        ::setsockopt(socket.descriptor(), IPPROTO_IPV6, IPV6_V6ONLY, &only, sizeof only);
    }
    if (::bind(socket.descriptor(), address, length) == 0 && ::listen(socket.descriptor(), SOMAXCONN) == 0)
        return socket;
    const int reason = errno;
    ::close(socket.release());
    errno = reason;
    return socket;
}

QString sentence(const QString &host, quint16 port, int reason)
{
    const QString where = host.contains(u':') ? u'[' + host + u']' : host;
    const QString place = where + u':' + QString::number(port);
    switch (reason) {
    case EADDRINUSE:
        return tr("Cannot listen on %1: another program is using the port. Stop it, or choose another port.").arg(place);
    case EACCES:
        return tr("Cannot listen on %1: ports below 1024 need special rights. Choose a higher one.").arg(place);
    case EADDRNOTAVAIL:
        return tr("Cannot listen on %1: this machine does not have that address.").arg(place);
    default:
        return tr("Cannot listen on %1: %2.").arg(place, QString::fromLocal8Bit(std::strerror(reason)));
    }
}

using AddressList = std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)>;

AddressList resolve(const char *host, int family, int &error)
{
    addrinfo hints = {};
    hints.ai_family = family;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *list = nullptr;
    error = ::getaddrinfo(host, nullptr, &hints, &list);
    return AddressList(list, &::freeaddrinfo);
}

// All addresses that the machine has, on one port. A port that is free in one family and taken in the other gives nothing:
// half of the callers would reach somebody else.
std::vector<ListenSocket> listenOnAll(const std::vector<AddressList> &lists, quint16 port, bool bothFamilies, int &reason)
{
    std::vector<ListenSocket> sockets;
    QList<QByteArray> seen; // a name may be listed twice
    for (const AddressList &list : lists) {
        for (addrinfo *entry = list.get(); entry; entry = entry->ai_next) {
            portOf(entry->ai_addr) = 0;
            const QByteArray address(reinterpret_cast<const char *>(entry->ai_addr), entry->ai_addrlen);
            if (seen.contains(address))
                continue;
            seen.append(address);
            portOf(entry->ai_addr) = htons(sockets.empty() ? port : sockets.front().port());
            ListenSocket socket = listenOn(entry->ai_addr, entry->ai_addrlen, bothFamilies);
            if (socket.descriptor() >= 0) {
                sockets.push_back(std::move(socket));
                continue;
            }
            reason = errno;
            if (reason == EADDRINUSE)
                return {};
        }
    }
    return sockets;
}

} // namespace

ListenSocket::~ListenSocket()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

quint16 ListenSocket::port() const
{
    sockaddr_storage address = {};
    socklen_t length = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    return ::getsockname(m_descriptor, generic, &length) == 0 ? ntohs(portOf(generic)) : 0;
}

ListenResult listenOn(const QString &host, quint16 port)
{
    const bool isLocalhost = host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0;
    std::vector<AddressList> lists;
    int error = 0;
    if (isLocalhost) { // not by the resolver, which may know only one of the two
        lists.push_back(resolve("127.0.0.1", AF_INET, error));
        lists.push_back(resolve("::1", AF_INET6, error));
    } else {
        lists.push_back(resolve(host.toUtf8().constData(), AF_UNSPEC, error));
        if (!lists.front())
            return {{}, tr("Cannot listen on '%1': the name is not known (%2).")
                            .arg(host, QString::fromLocal8Bit(::gai_strerror(error)))};
    }

    int reason = 0;
    for (int attempt = 0; attempt < (port == 0 ? 10 : 1); ++attempt) {
        std::vector<ListenSocket> sockets = listenOnAll(lists, port, host == u"::", reason);
        if (!sockets.empty())
            return {std::move(sockets), {}};
        if (reason != EADDRINUSE)
            break;
    }
    return {{}, sentence(host, port, reason)};
}

} // namespace ServiceModel
