// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/httpmessage.h"
#include "host/listensocket.h"
#include "host/servicecertificate.h"
#include "host/servicethrottling.h"

#include <QString>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
class QTimer;
QT_END_NAMESPACE

struct MHD_Daemon;

namespace ServiceModel {

class EndOfTurn;
class HttpConnections;

struct ListenerSettings
{
    HttpHandler handler = {};
    ServiceThrottling throttling = {};
    qint64 maxBodyBytes = 16 * 1024 * 1024;
    bool readsMultipart = false; // requests with attachments are taken apart while they come
    ServiceCertificate certificate = {}; // TLS when there is one
};

// One daemon of GNU libmicrohttpd on one socket, turned by the event loop of the thread that starts it: its epoll descriptor
// under a QSocketNotifier, its time-outs under a QTimer. A request whose answer comes later is suspended meanwhile.
//
// Held by a shared pointer, because a handler may let go of the daemon that is calling it.
class HttpDaemon : public std::enable_shared_from_this<HttpDaemon>
{
public:
    // The connections may be those of several daemons.
    HttpDaemon(ListenSocket socket, const ListenerSettings &settings, std::shared_ptr<HttpConnections> connections);
    ~HttpDaemon();
    Q_DISABLE_COPY_MOVE(HttpDaemon)

    // A sentence when it cannot.
    QString start();
    // Accepts no more connections and ends those there are with their next reply. drained is called each time that no
    // request is left; not when none is left now.
    void drain(std::function<void()> drained);
    bool isIdle() const { return m_exchanges.empty(); }
    // Now, dropping what is in flight; no handler is called any more.
    void stop();

    void resume(HttpExchange &exchange);

private:
    friend struct HttpCallbacks;

    void run();
    void scheduleRun();
    void windUp();
    HttpExchange *begin(MHD_Connection *connection, void **context);
    void refuse(HttpExchange &exchange, qint64 length, HttpResponse &&reason);
    bool receive(HttpExchange &exchange, QByteArrayView part);
    bool handle(HttpExchange &exchange, const char *method, const char *path);
    bool sendReply(HttpExchange &exchange);
    void end(HttpExchange *exchange);

    ListenerSettings m_settings;
    ListenSocket m_socket;
    MHD_Daemon *m_daemon = nullptr;
    QSocketNotifier *m_ready = nullptr;
    QTimer *m_timer = nullptr;
    std::unique_ptr<EndOfTurn> m_endOfTurn; // runs for those that were resumed
    std::shared_ptr<HttpConnections> m_connections;
    std::vector<HttpExchange *> m_exchanges; // each knows its place
    std::function<void()> m_drained;
    quint64 m_begun = 0; // requests
    bool m_isRunning = false;
    bool m_runsAgain = false;
    bool m_isDraining = false;
    bool m_isStopping = false;
};

} // namespace ServiceModel
