// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/httpdaemon.h"

#include "host/endofturn.h"
#include "host/hostlogging.h"
#include "host/httpconnections.h"
#include "host/httpexchange.h"
#include "host/httprefusal.h"
#include "host/httpstream.h"
#include "host/tlssession.h"
#include "model/exceptions.h"
#include "soap/contenttype.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <microhttpd.h>

#include <array>
#include <cstdio>

#include <unistd.h>

namespace ServiceModel {

namespace {

// A client that does not listen while it sends hears the answer only when its body was taken to the end.
constexpr qint64 discardLimit = 1024 * 1024;

// For how long the daemon may go on before others in the event loop get their turn.
constexpr auto turn = std::chrono::milliseconds(2);

} // namespace

// The C functions that the daemon calls. No exception may pass through them.
struct HttpCallbacks
{
    static MHD_Result access(void *self, MHD_Connection *connection, const char *path, const char *method, const char *,
                             const char *data, size_t *size, void **context)
    {
        auto &daemon = *static_cast<HttpDaemon *>(self);
        auto *exchange = static_cast<HttpExchange *>(*context);
        bool go = true;
        try {
            if (!exchange)
                exchange = daemon.begin(connection, context);
            else if (*size)
                go = daemon.receive(*exchange, {data, qsizetype(std::exchange(*size, 0))});
            else
                go = daemon.handle(*exchange, method, path);
            if (go && exchange->state == HttpExchange::State::Answered)
                go = daemon.sendReply(*exchange);
        } catch (const std::exception &e) { // of memory that there is not
            qCWarning(logHost, "A request could not be taken: %s", e.what());
            go = false;
        }
        return go ? MHD_YES : MHD_NO;
    }

    static void completed(void *self, MHD_Connection *, void **context, MHD_RequestTerminationCode)
    {
        if (*context)
            static_cast<HttpDaemon *>(self)->end(static_cast<HttpExchange *>(std::exchange(*context, nullptr)));
    }

    static void connection(void *self, MHD_Connection *connection, void **context, MHD_ConnectionNotificationCode code)
    {
        auto &daemon = *static_cast<HttpDaemon *>(self);
        if (code == MHD_CONNECTION_NOTIFY_STARTED) {
            *context = daemon.m_connections->opened(connection);
            if (!daemon.m_settings.certificate.clientAuthorities.isEmpty())
                TlsSession::requireClientCertificate(connection);
        } else {
            daemon.m_connections->closed(static_cast<HttpConnection *>(*context));
            daemon.m_runsAgain = true; // only then one that waits for its place is accepted
        }
    }

    static void log(void *, const char *format, va_list arguments)
    {
        std::array<char, 512> text = {};
        std::vsnprintf(text.data(), text.size(), format, arguments);
        qCDebug(logHost, "libmicrohttpd: %s", QByteArrayView(text.data()).trimmed().toByteArray().constData());
    }

    static MHD_Response *create(QByteArray &&bytes)
    {
        auto *body = new QByteArray(std::move(bytes));
        MHD_Response *response = MHD_create_response_from_buffer_with_free_callback_cls(size_t(body->size()), body->data(), &dropBody, body);
        if (!response)
            delete body;
        return response;
    }

    static void dropBody(void *body) { delete static_cast<QByteArray *>(body); }
};

HttpDaemon::HttpDaemon(ListenSocket socket, const ListenerSettings &settings, std::shared_ptr<HttpConnections> connections)
    : m_settings(settings)
    , m_socket(std::move(socket))
    , m_connections(std::move(connections))
{
}

HttpDaemon::~HttpDaemon()
{
    stop();
}

QString HttpDaemon::start()
{
    const ServiceThrottling &throttling = m_settings.throttling;
    unsigned flags = MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG;
    std::vector<MHD_OptionItem> options;
    if (!m_settings.certificate.isNull()) {
        flags |= MHD_USE_TLS;
        options = TlsSession::options(m_settings.certificate);
    }
    options.push_back({MHD_OPTION_END, 0, nullptr});
    m_daemon = MHD_start_daemon(
        flags, 0, nullptr, nullptr, &HttpCallbacks::access, this,
        MHD_OPTION_EXTERNAL_LOGGER, &HttpCallbacks::log, nullptr,
        MHD_OPTION_LISTEN_SOCKET, MHD_socket(m_socket.descriptor()),
        MHD_OPTION_NOTIFY_COMPLETED, &HttpCallbacks::completed, this,
        MHD_OPTION_NOTIFY_CONNECTION, &HttpCallbacks::connection, this,
        MHD_OPTION_CONNECTION_LIMIT, unsigned(m_connections->limit()),
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, size_t(throttling.maxHeaderBytes),
        MHD_OPTION_CONNECTION_TIMEOUT, unsigned(throttling.idleTimeout.count()),
        MHD_OPTION_ARRAY, options.data(),
        MHD_OPTION_END);
    if (!m_daemon)
        return QCoreApplication::translate("ServiceModel::HttpDaemon",
                                           "The HTTP server could not be started; libmicrohttpd needs epoll, and GnuTLS for https.");
    m_socket.release(); // closed by the daemon from here on

    m_ready = new QSocketNotifier(MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd, QSocketNotifier::Read);
    QObject::connect(m_ready, &QSocketNotifier::activated, m_ready, [this] { run(); });
    m_timer = new QTimer;
    m_timer->setSingleShot(true);
    QObject::connect(m_timer, &QTimer::timeout, m_timer, [this] { run(); });
    m_endOfTurn = std::make_unique<EndOfTurn>([this] { run(); });
    return {};
}

void HttpDaemon::drain(std::function<void()> drained)
{
    if (m_daemon && !m_isStopping)
        run(); // takes in what has come already; a handler may stop this or a daemon beside it
    if (!m_daemon || m_isStopping)
        return;
    m_isDraining = true;
    m_drained = std::move(drained);
    const MHD_socket socket = MHD_quiesce_daemon(m_daemon);
    if (socket != MHD_INVALID_SOCKET)
        ::close(socket);
}

void HttpDaemon::stop()
{
    if (!m_daemon)
        return;
    m_isStopping = true;
    if (m_isRunning)
        return; // inside one of its callbacks; done behind the run
    delete std::exchange(m_ready, nullptr); // before the descriptor is closed
    delete std::exchange(m_timer, nullptr);
    m_endOfTurn.reset();
    for (HttpExchange *exchange : std::as_const(m_exchanges)) {
        if (exchange->state == HttpExchange::State::Suspended || std::exchange(exchange->isReplyPaused, false))
            MHD_resume_connection(exchange->connection); // a suspended one cannot be closed
        exchange->state = HttpExchange::State::Gone;
    }
    MHD_stop_daemon(std::exchange(m_daemon, nullptr));
}

void HttpDaemon::resume(HttpExchange &exchange)
{
    MHD_resume_connection(exchange.connection); // takes effect in the next run, which no descriptor calls for
    m_runsAgain = true;
    m_endOfTurn->schedule();
}

void HttpDaemon::run()
{
    if (m_isRunning || m_isStopping) {
        m_ready->setEnabled(false); // a handler runs an event loop of its own, which would turn for nothing
        return;
    }
    const auto self = shared_from_this();
    m_isRunning = true;
    m_endOfTurn->cancel();
    MHD_UNSIGNED_LONG_LONG wait = 0;
    bool hasMore = true;
    auto now = std::chrono::steady_clock::now();
    for (const auto end = now + turn; hasMore && !m_isStopping && now < end; now = std::chrono::steady_clock::now()) {
        const quint64 begun = m_begun;
        m_runsAgain = false;
        m_connections->setNow(now);
        MHD_run(m_daemon); // again rather than in another turn of the event loop, which costs more
        hasMore = m_runsAgain || m_begun != begun || (MHD_get_timeout(m_daemon, &wait) == MHD_YES && wait == 0);
    }
    m_isRunning = false;
    m_ready->setEnabled(true);
    if (m_isStopping || (m_isDraining && isIdle())) // later, for the notifier or the timer is calling
        QMetaObject::invokeMethod(m_timer, [self] { self->windUp(); }, Qt::QueuedConnection);
    else
        scheduleRun();
}

void HttpDaemon::windUp()
{
    if (m_isStopping)
        stop();
    else if (isIdle() && m_drained)
        m_drained(); // each time: one of the connections there are may send another request while others still finish
}

void HttpDaemon::scheduleRun()
{
    MHD_UNSIGNED_LONG_LONG wait = 0;
    if (m_runsAgain)
        m_timer->start(0);
    else if (MHD_get_timeout(m_daemon, &wait) != MHD_YES)
        m_timer->stop();
    else if (wait == 0 || !m_timer->isActive()) // an early turn does no harm, and to start a timer costs something
        m_timer->start(int(std::min<MHD_UNSIGNED_LONG_LONG>(wait, 60'000)));
}

// The head of a request is in.
HttpExchange *HttpDaemon::begin(MHD_Connection *connection, void **context)
{
    ++m_begun;
    auto *exchange = new HttpExchange(this, connection, HttpConnections::of(connection));
    exchange->ref.ref();
    exchange->index = m_exchanges.size();
    m_exchanges.push_back(exchange);
    *context = exchange; // to be ended, whatever happens next
    exchange->place->exchange = exchange;
    m_connections->enter(HttpConnections::Phase::Body, exchange->place);
    const HttpRequest request(connection, {}, {}, exchange->body.bytes());
    const qint64 length = request.header(MHD_HTTP_HEADER_CONTENT_LENGTH).toLongLong();
    if (exchange->place->isRefused)
        refuse(*exchange, length, tooBusy(m_settings.throttling));
    else if (length > m_settings.maxBodyBytes)
        refuse(*exchange, length, tooLarge());
    else if (const QByteArrayView type = request.header(MHD_HTTP_HEADER_CONTENT_TYPE); m_settings.readsMultipart && parseContentType(type).isMultipart())
        exchange->body.expectParts(type.toByteArray(), m_settings.maxBodyBytes);
    else
        exchange->body.expectBytes(length);
    return exchange;
}

// At the head of a request, whose body is taken where that is cheaper than a new connection.
void HttpDaemon::refuse(HttpExchange &exchange, qint64 length, HttpResponse &&reason)
{
    const HttpRequest request(exchange.connection, {}, {}, exchange.body.bytes());
    if (length > discardLimit || !request.header(MHD_HTTP_HEADER_EXPECT).isNull())
        return exchange.answer(std::move(reason));
    exchange.response = std::move(reason);
    exchange.state = HttpExchange::State::Discarding;
}

bool HttpDaemon::receive(HttpExchange &exchange, QByteArrayView part)
{
    if (exchange.state == HttpExchange::State::Receiving) {
        const bool isGood = exchange.body.add(part, m_settings.maxBodyBytes);
        const qint64 held = exchange.body.bytesInMemory();
        if (isGood && m_connections->keep(held - exchange.bytesKept, exchange.body.size())) {
            exchange.bytesKept = held;
            return true;
        }
        exchange.response = isGood ? tooBusy(m_settings.throttling) : exchange.body.isMalformed() ? malformed(exchange.body) : tooLarge();
        exchange.state = HttpExchange::State::Discarding;
        m_connections->release(std::exchange(exchange.bytesKept, 0));
        exchange.body.clear();
    }
    exchange.discarded += part.size();
    if (exchange.discarded <= discardLimit)
        return true;
    sendPast(exchange.connection, exchange.response);
    return false;
}

// The body is in, or a suspended request was resumed.
bool HttpDaemon::handle(HttpExchange &exchange, const char *method, const char *path)
{
    using State = HttpExchange::State;
    if (exchange.state == State::Discarding)
        exchange.answer(std::exchange(exchange.response, {}));
    if (m_isStopping)
        return false;
    if (exchange.state != State::Receiving)
        return exchange.state == State::Answered;
    m_connections->enter(HttpConnections::Phase::Handler, exchange.place);
    exchange.state = State::Handling;
    if (!exchange.body.finish())
        exchange.answer(malformed(exchange.body));
    if (exchange.state == State::Answered)
        return true;
    try {
        m_settings.handler(HttpRequest(exchange.connection, method, path, exchange.body.bytes(), exchange.body.multipart()), HttpResponder(&exchange));
    } catch (...) {
        qCWarning(logHost).noquote() << "An exception escaped the handler of a request:" << errorMessage(std::current_exception());
        exchange.answer({MHD_HTTP_INTERNAL_SERVER_ERROR});
    }
    if (m_isStopping)
        return false;
    m_connections->setNow(std::chrono::steady_clock::now());
    if (exchange.state == State::Handling) {
        exchange.state = State::Suspended;
        MHD_suspend_connection(exchange.connection);
    }
    return true;
}

bool HttpDaemon::sendReply(HttpExchange &exchange)
{
    HttpResponse &reply = exchange.response;
    MHD_Response *response = reply.stream ? createStreamResponse(exchange, std::move(reply.stream)) : HttpCallbacks::create(std::move(reply.body));
    if (!response)
        return false;
    if (!reply.contentType.isEmpty())
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, reply.contentType.constData());
    for (const auto &[name, value] : std::as_const(reply.headers))
        MHD_add_response_header(response, name.constData(), value.constData());
    if (m_isDraining)
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONNECTION, "close");
    m_connections->enter(HttpConnections::Phase::Reply, exchange.place);
    const MHD_Result queued = MHD_queue_response(exchange.connection, unsigned(reply.status), response);
    MHD_destroy_response(response);
    return queued == MHD_YES;
}

void HttpDaemon::end(HttpExchange *exchange)
{
    m_connections->enter(HttpConnections::Phase::Head, exchange->place);
    exchange->place->exchange = nullptr;
    m_connections->release(exchange->bytesKept);
    m_exchanges.back()->index = exchange->index;
    m_exchanges[exchange->index] = m_exchanges.back();
    m_exchanges.pop_back();
    exchange->state = HttpExchange::State::Gone;
    if (!exchange->ref.deref())
        delete exchange;
}

} // namespace ServiceModel
