// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/servicethrottling.h"

#include <QByteArray>
#include <QHash>
#include <QTimer>

#include <list>

struct MHD_Connection;

namespace ServiceModel {

class HttpExchange;

// One connection, as HttpConnections knows it.
struct HttpConnection
{
    int socket;
    QByteArray address = {}; // of the client; empty when addresses are not counted
    std::chrono::steady_clock::time_point deadline; // max() while the handler is at work, however long that takes
    std::list<HttpConnection *>::iterator place;
    bool isIdle = true;    // no request has come since the last reply
    bool isCounted = true; // it takes one of the places there are
    bool isRefused = false; // it came when there was none left: its request is answered with 503
    bool isOver = false;    // it took too long, and ends
    HttpExchange *exchange = nullptr; // the request that it is busy with
};

// The connections of a listener: how many there are, how long each takes over what it does, and how much they hold. A client
// that sends or reads a byte now and then is never silent, so that a time-out of silence alone would let it stay for ever.
class HttpConnections
{
public:
    enum class Phase { Head, Body, Handler, Reply };

    explicit HttpConnections(const ServiceThrottling &throttling);
    ~HttpConnections();
    Q_DISABLE_COPY_MOVE(HttpConnections)

    // How many a daemon has to let in, with some to spare so that those which are too many can be told.
    int limit() const;

    HttpConnection *opened(MHD_Connection *connection); // to be its socket context
    void closed(HttpConnection *connection);
    static HttpConnection *of(MHD_Connection *connection);
    // What follows happens now, until it is said again: to ask the clock takes longer than most of it.
    void setNow(std::chrono::steady_clock::time_point now) { m_now = now; }
    void enter(Phase phase, HttpConnection *connection);

    // Whether a body, which has that size now, may keep more of the memory. What it does is given back with release().
    bool keep(qint64 bytes, qint64 size);
    void release(qint64 bytes) { m_bufferedBytes -= bytes; }

private:
    void admit(HttpConnection *connection);
    void uncount(HttpConnection *connection);
    void sweep();

    ServiceThrottling m_throttling;
    std::chrono::steady_clock::time_point m_now;
    int m_maxConnections;
    std::list<HttpConnection *> m_idle; // for longest first
    std::list<HttpConnection *> m_busy;
    QHash<QByteArray, int> m_perAddress;
    int m_count = 0;
    qint64 m_bufferedBytes = 0;
    QTimer m_sweep;
};

} // namespace ServiceModel
