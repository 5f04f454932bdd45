// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "httploop.h"

#include <QElapsedTimer>

#include <array>
#include <cerrno>
#include <cstring>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

// One connection with at most one request in flight.
class LoopConnection
{
public:
    ~LoopConnection() { if (m_socket >= 0) ::close(m_socket); }

    bool open(quint16 port)
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }

    bool send(const QByteArray &request)
    {
        m_size = 0;
        m_whole = 0;
        return ::send(m_socket, request.constData(), size_t(request.size()), MSG_NOSIGNAL) == request.size();
    }

    // Takes in what came; false when the connection is gone.
    bool receive()
    {
        const ssize_t size = ::recv(m_socket, m_bytes.data() + m_size, m_bytes.size() - m_size, MSG_DONTWAIT);
        if (size <= 0)
            return size < 0 && errno == EAGAIN;
        m_size += size_t(size);
        if (m_whole == 0)
            readHead();
        return true;
    }

    bool isWhole() const { return m_whole > 0 && m_size >= m_whole; }
    QByteArray reply() const { return QByteArray(m_bytes.data(), qsizetype(m_size)); }
    int socket() const { return m_socket; }

private:
    void readHead()
    {
        const QByteArrayView text(m_bytes.data(), qsizetype(m_size));
        const qsizetype end = text.indexOf("\r\n\r\n");
        const qsizetype length = text.indexOf("Content-Length: ");
        if (end > 0 && length > 0 && length < end)
            m_whole = size_t(end) + 4 + size_t(std::atol(m_bytes.data() + length + 16));
    }

    int m_socket = -1;
    std::array<char, 8192> m_bytes;
    size_t m_size = 0;
    size_t m_whole = 0; // of the reply; 0 until its head is in
};

} // namespace

HttpLoopResult runHttpLoop(quint16 port, const QByteArray &request, int n, int connections)
{
    HttpLoopResult result;
    std::vector<LoopConnection> all{size_t(connections)};
    std::vector<pollfd> waits;
    for (LoopConnection &connection : all) {
        if (!connection.open(port))
            return {.error = systemError()};
        waits.push_back({connection.socket(), POLLIN, 0});
    }
    QElapsedTimer time, silence;
    time.start();
    silence.start();
    int sent = 0;
    int answered = 0;
    for (LoopConnection &connection : all) {
        ++sent;
        connection.send(request);
    }
    while (answered < n) {
        if (::poll(waits.data(), waits.size(), 0) <= 0) {
            if (silence.hasExpired(10'000))
                return {.error = QStringLiteral("no reply for 10 seconds")};
            continue;
        }
        silence.start();
        for (size_t i = 0; i < all.size(); ++i) {
            if (!waits[i].revents)
                continue;
            if (!all[i].receive())
                return {.error = QStringLiteral("a connection was closed")};
            if (!all[i].isWhole())
                continue;
            ++answered;
            if (answered == n)
                result.reply = all[i].reply();
            if (sent < n && (++sent, !all[i].send(request)))
                return {.error = systemError()};
        }
    }
    result.seconds = double(time.nsecsElapsed()) * 1e-9;
    return result;
}
