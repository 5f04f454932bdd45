// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

class QSslConfiguration;
class QTcpSocket;

// What a ScriptedServer does about one request, step by step.
//
//     Answer().send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n").hold().send("half").close()
class Answer
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    using Step = std::function<void(QTcpSocket &socket)>;

    Answer &send(const QByteArray &bytes); // as they are, at once
    Answer &drip(const QByteArray &bytes, std::chrono::milliseconds interval = std::chrono::milliseconds(5)); // one by one
    Answer &wait(std::chrono::milliseconds time);
    Answer &hold();                        // nothing more until ScriptedServer::release()
    Answer &finish();                      // FIN, but goes on to listen until the client closes, too
    Answer &close();                       // the connection is gone
    Answer &reset();                       // RST
    Answer &step(Step step);               // anything else
    Answer &append(const Answer &other);

    // A whole reply, with its Content-Length. A header given here takes the place of one of the same name.
    static Answer http(int status, const QByteArray &body, const Headers &headers = {});
    // The same body in chunks.
    static Answer chunked(int status, const QList<QByteArray> &chunks, const Headers &headers = {});

private:
    friend class ScriptedConnection;

    struct Drip { QByteArray bytes; std::chrono::milliseconds interval; };
    struct Wait { std::chrono::milliseconds time; };
    struct Hold { };
    struct Item { std::variant<Step, Drip, Wait, Hold> what; };

    QList<Item> m_items;
};

struct Request
{
    QByteArray method;
    QByteArray target;
    Answer::Headers headers;
    QByteArray body;
    int connection = 0; // the number of its TCP connection, from 1

    QByteArray header(QByteArrayView name) const; // null when it is not there
};

// An HTTP server on 127.0.0.1 that does exactly what a test says and keeps what it was asked. It lives in the test's
// thread and does nothing by itself but to take requests apart.
//
//     ScriptedServer server;
//     server.enqueue(Answer::http(503, {}));       // to the first request
//     server.setHandler(calculated);               // to all others
//     ...
//     QCOMPARE(server.requests().first().header("SOAPAction"), ...);
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<Answer(const Request &)>;

    ScriptedServer();
    explicit ScriptedServer(const QSslConfiguration &tls); // https

    QUrl url(const QString &path = QStringLiteral("/calculator")) const;
    quint16 port() const { return m_server->serverPort(); }

    void enqueue(const Answer &answer);
    void setHandler(Handler handler); // without one, a request that nothing was enqueued for is held
    // Lets what holds go on: everything, or the answer to one request.
    void release();
    void release(qsizetype request);
    void stopListening() { m_server->close(); }

    const QList<Request> &requests() const { return m_requests; }
    int connections() const { return m_connections; } // that were ever made
    int openConnections() const;

Q_SIGNALS:
    void requested();
    void released(qsizetype request);

private:
    friend class ScriptedConnection;

    Answer answerTo(const Request &request);

    void listen();

    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls = false;
    QList<Answer> m_answers;
    Handler m_handler;
    QList<Request> m_requests;
    int m_connections = 0;
};
