// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/rawclient.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QNetworkProxy>
#include <QTimer>

RawClient::RawClient(quint16 port, const QString &address)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.connectToHost(address, port);
    waitFor([this] { return m_socket.state() != QAbstractSocket::ConnectingState && m_socket.state() != QAbstractSocket::HostLookupState; });
}

QByteArray RawClient::request(const QByteArray &method, const QByteArray &path, const QByteArray &body, const QList<QByteArray> &headers)
{
    QByteArray out = method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n";
    for (const QByteArray &header : headers)
        out += header + "\r\n";
    if (method == "POST" || !body.isEmpty())
        out += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return out + "\r\n" + body;
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

RawClient::Reply RawClient::read(bool isHead)
{
    Reply reply;
    qsizetype end = -1;
    if (!waitFor([&] { return (end = m_received.indexOf("\r\n\r\n")) >= 0; }))
        return reply;
    reply.head = m_received.first(end + 2);
    const qsizetype length = isHead ? 0 : reply.header("Content-Length").toLongLong();
    if (!waitFor([&] { return m_received.size() >= end + 4 + length; }))
        return reply;
    reply.status = reply.head.mid(9, 3).toInt();
    reply.body = m_received.mid(end + 4, length);
    m_received.remove(0, end + 4 + length);
    return reply;
}

bool RawClient::waitForClosed(int milliseconds)
{
    return waitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, milliseconds) && m_received.isEmpty();
}

bool RawClient::staysSilent(int milliseconds)
{
    return !waitFor([this] { return !m_received.isEmpty(); }, milliseconds);
}

void RawClient::disconnect()
{
    m_socket.abort();
}

template <class Condition>
bool RawClient::waitFor(Condition condition, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    QEventLoop loop;
    QObject::connect(&m_socket, &QIODevice::readyRead, &loop, &QEventLoop::quit);
    QObject::connect(&m_socket, &QAbstractSocket::stateChanged, &loop, &QEventLoop::quit);
    for (;;) {
        m_received += m_socket.readAll();
        if (condition())
            return true;
        const bool isClosed = m_socket.state() == QAbstractSocket::UnconnectedState;
        if (isClosed || deadline.hasExpired())
            return false;
        QTimer::singleShot(deadline.remainingTime(), &loop, &QEventLoop::quit);
        loop.exec();
    }
}

QByteArray RawClient::Reply::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}
