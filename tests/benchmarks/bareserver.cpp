// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "bareserver.h"

#include <arpa/inet.h>

#include <microhttpd.h>

struct BareCallbacks
{
    static MHD_Result access(void *self, MHD_Connection *connection, const char *, const char *, const char *, const char *data,
                             size_t *size, void **context)
    {
        if (!*context) {
            *context = new QByteArray;
            return MHD_YES;
        }
        if (*size) {
            static_cast<QByteArray *>(*context)->append(data, qsizetype(std::exchange(*size, 0)));
            return MHD_YES;
        }
        const auto &server = *static_cast<BareServer *>(self);
        MHD_Response *response = MHD_create_response_from_buffer(
            size_t(server.m_reply.size()), const_cast<char *>(server.m_reply.constData()), MHD_RESPMEM_PERSISTENT);
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, server.m_contentType.constData());
        const MHD_Result queued = MHD_queue_response(connection, MHD_HTTP_OK, response);
        MHD_destroy_response(response);
        return queued;
    }

    static void completed(void *, MHD_Connection *, void **context, MHD_RequestTerminationCode)
    {
        delete static_cast<QByteArray *>(std::exchange(*context, nullptr));
    }
};

BareServer::BareServer(const QByteArray &contentType, const QByteArray &reply)
    : m_contentType(contentType)
    , m_reply(reply)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_daemon = MHD_start_daemon(MHD_USE_EPOLL, 0, nullptr, nullptr, &BareCallbacks::access, this,
                                MHD_OPTION_SOCK_ADDR, reinterpret_cast<sockaddr *>(&address),
                                MHD_OPTION_NOTIFY_COMPLETED, &BareCallbacks::completed, this, MHD_OPTION_END);
    if (!m_daemon)
        qFatal("libmicrohttpd does not start");
    m_ready = std::make_unique<QSocketNotifier>(MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd, QSocketNotifier::Read);
    QObject::connect(m_ready.get(), &QSocketNotifier::activated, m_ready.get(), [this] {
        MHD_UNSIGNED_LONG_LONG wait = 0;
        do {
            MHD_run(m_daemon);
        } while (MHD_get_timeout(m_daemon, &wait) == MHD_YES && wait == 0); // a connection has more to do
    });
}

BareServer::~BareServer()
{
    m_ready.reset(); // before the descriptor is closed
    MHD_stop_daemon(m_daemon);
}

quint16 BareServer::port() const
{
    return MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
}
