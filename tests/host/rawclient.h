// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpSocket>

// An HTTP client that does what it is told, right or wrong. It runs the event loop while it waits, so that the server may
// live in the same thread.
class RawClient
{
public:
    struct Reply
    {
        int status = 0; // 0: the connection was closed, or nothing came
        QByteArray head;
        QByteArray body;

        QByteArray header(const QByteArray &name) const;
    };

    explicit RawClient(quint16 port, const QString &address = QStringLiteral("127.0.0.1"));

    // A complete request with its Content-Length.
    static QByteArray request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                              const QList<QByteArray> &headers = {});

    void send(const QByteArray &bytes);
    // The next reply; with isHead the one to a HEAD request, which has no body.
    Reply read(bool isHead = false);
    Reply call(const QByteArray &request) { send(request); return read(); }
    // Whether the server closes the connection within the time, without another byte.
    bool waitForClosed(int milliseconds = 5000);
    // Nothing comes for the time.
    bool staysSilent(int milliseconds);
    void disconnect();

    QTcpSocket &socket() { return m_socket; }

private:
    template <class Condition>
    bool waitFor(Condition condition, int milliseconds = 5000);

    QTcpSocket m_socket;
    QByteArray m_received;
};
