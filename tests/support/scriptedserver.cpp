// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/scriptedserver.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace {

QByteArray valueOf(const Answer::Headers &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray head(int status, Answer::Headers headers, const Answer::Headers &defaults)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const auto &header : defaults) {
        if (valueOf(headers, header.first).isNull())
            headers.append(header);
    }
    for (const auto &[name, value] : std::as_const(headers))
        out += name + ": " + value + "\r\n";
    return out + "\r\n";
}

} // namespace

Answer &Answer::send(const QByteArray &bytes)
{
    return step([bytes](QTcpSocket &socket) { socket.write(bytes); });
}

Answer &Answer::drip(const QByteArray &bytes, std::chrono::milliseconds interval)
{
    m_items.append({Drip{bytes, interval}});
    return *this;
}

Answer &Answer::wait(std::chrono::milliseconds time)
{
    m_items.append({Wait{time}});
    return *this;
}

Answer &Answer::hold()
{
    m_items.append({Hold()});
    return *this;
}

Answer &Answer::finish()
{
    return step([](QTcpSocket &socket) {
        socket.flush();
#ifdef Q_OS_UNIX
        shutdown(int(socket.socketDescriptor()), SHUT_WR);
#else
        socket.disconnectFromHost();
#endif
    });
}

Answer &Answer::close()
{
    return step([](QTcpSocket &socket) { socket.disconnectFromHost(); });
}

Answer &Answer::reset()
{
    return step([](QTcpSocket &socket) {
        socket.flush();
#ifdef Q_OS_UNIX
        const linger now{1, 0};
        setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
        socket.abort();
    });
}

Answer &Answer::step(Step step)
{
    m_items.append({std::move(step)});
    return *this;
}

Answer &Answer::append(const Answer &other)
{
    m_items += other.m_items;
    return *this;
}

Answer Answer::http(int status, const QByteArray &body, const Headers &headers)
{
    const Headers defaults{{"Content-Type", "text/xml; charset=utf-8"}, {"Content-Length", QByteArray::number(body.size())}};
    return Answer().send(head(status, headers, defaults) + body);
}

Answer Answer::chunked(int status, const QList<QByteArray> &chunks, const Headers &headers)
{
    const Headers defaults{{"Content-Type", "text/xml; charset=utf-8"}, {"Transfer-Encoding", "chunked"}};
    QByteArray out = head(status, headers, defaults);
    for (const QByteArray &chunk : chunks)
        out += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    return Answer().send(out + "0\r\n\r\n");
}

QByteArray Request::header(QByteArrayView name) const
{
    return valueOf(headers, name);
}

// One TCP connection: takes its requests apart and plays the answers, one after the other.
class ScriptedConnection : public QObject
{
public:
    ScriptedConnection(ScriptedServer *server, QTcpSocket *socket, int number)
        : QObject(server), m_server(server), m_socket(socket), m_number(number)
    {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(server, &ScriptedServer::released, this, [this](qsizetype request) {
            if (m_isHolding && (request < 0 || request == m_request)) {
                m_isHolding = false;
                play();
            }
        });
        m_drip.callOnTimeout(this, [this] { drip(); });
        QMetaObject::invokeMethod(this, [this] { read(); }, Qt::QueuedConnection); // what came with a TLS handshake
    }

    bool isOpen() const { return m_socket->state() == QTcpSocket::ConnectedState; }

private:
    void read()
    {
        if (!isOpen())
            return;
        m_received += m_socket->readAll();
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        if (end < 0 || m_isBusy)
            return;
        Request request;
        const QList<QByteArray> lines = m_received.first(end).split('\n');
        const QList<QByteArray> words = lines.first().trimmed().split(' ');
        request.method = words.value(0);
        request.target = words.value(1);
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
        }
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (m_received.size() < end + 4 + length)
            return;
        request.body = m_received.sliced(end + 4, length);
        request.connection = m_number;
        m_received.remove(0, end + 4 + length);
        m_request = m_server->m_requests.size();
        m_isBusy = true;
        m_todo = m_server->answerTo(request).m_items;
        Q_EMIT m_server->requested();
        play();
    }

    void play()
    {
        while (!m_todo.isEmpty()) {
            const auto what = m_todo.takeFirst().what;
            if (const auto *step = std::get_if<Answer::Step>(&what)) {
                (*step)(*m_socket);
            } else if (const auto *drops = std::get_if<Answer::Drip>(&what)) {
                m_drops = drops->bytes;
                m_drip.start(drops->interval);
                return;
            } else if (const auto *wait = std::get_if<Answer::Wait>(&what)) {
                QTimer::singleShot(wait->time, this, [this] { play(); });
                return;
            } else {
                m_isHolding = true;
                return;
            }
        }
        m_isBusy = false;
        read();
    }

    void drip()
    {
        m_socket->write(m_drops.first(qMin<qsizetype>(1, m_drops.size())));
        m_drops.remove(0, 1);
        if (m_drops.isEmpty()) {
            m_drip.stop();
            play();
        }
    }

    ScriptedServer *m_server;
    QTcpSocket *m_socket;
    int m_number;
    QByteArray m_received;
    qsizetype m_request = -1;
    QList<Answer::Item> m_todo;
    QByteArray m_drops;
    QTimer m_drip;
    bool m_isHolding = false;
    bool m_isBusy = false;
};

ScriptedServer::ScriptedServer() : m_server(std::make_unique<QTcpServer>())
{
    listen();
}

ScriptedServer::ScriptedServer(const QSslConfiguration &tls)
    : m_isTls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

void ScriptedServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            new ScriptedConnection(this, socket, ++m_connections);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on 127.0.0.1: %s", qPrintable(m_server->errorString()));
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(m_isTls ? QStringLiteral("https") : QStringLiteral("http"), QString::number(port()), path));
}

void ScriptedServer::enqueue(const Answer &answer)
{
    m_answers.append(answer);
}

void ScriptedServer::setHandler(Handler handler)
{
    m_handler = std::move(handler);
}

void ScriptedServer::release()
{
    Q_EMIT released(-1);
}

void ScriptedServer::release(qsizetype request)
{
    Q_EMIT released(request);
}

int ScriptedServer::openConnections() const
{
    const auto all = findChildren<QObject *>(Qt::FindDirectChildrenOnly);
    return int(std::count_if(all.begin(), all.end(), [](QObject *child) {
        const auto *connection = dynamic_cast<ScriptedConnection *>(child);
        return connection && connection->isOpen();
    }));
}

Answer ScriptedServer::answerTo(const Request &request)
{
    m_requests.append(request);
    if (!m_answers.isEmpty())
        return m_answers.takeFirst();
    return m_handler ? m_handler(request) : Answer().hold();
}
