// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

// What a run of requests took.
struct HttpLoopResult
{
    double seconds = 0;
    QByteArray reply = {}; // the last one, head and body
    QString error = {};    // of the first request that failed; the run stops there
};

// The same request n times to a port of 127.0.0.1 over so many kept-alive connections, each with one request in flight.
// Blocks, without ever sleeping: a server that has to wake its client pays more for that than for the request. For a thread
// of its own.
HttpLoopResult runHttpLoop(quint16 port, const QByteArray &request, int n, int connections);
