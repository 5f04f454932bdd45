// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/httpmessage.h"

#include <QSharedData>

namespace ServiceModel {

class HttpDaemon;

// One request and its reply: shared by the connection and by responders, and outlives whichever goes first.
class HttpExchange : public QSharedData
{
public:
    enum class State {
        Receiving,
        Discarding, // the body is too large: swallowed for a while, so that the client is there to hear it
        Handling,   // the handler runs
        Suspended,  // the handler will answer later
        Answered,
        Gone,       // sent, or the client left, or the listener was closed
    };

    HttpExchange(HttpDaemon *daemon, MHD_Connection *connection) : daemon(daemon), connection(connection) { }

    void answer(HttpResponse &&reply);

    HttpDaemon *daemon;
    MHD_Connection *connection;
    State state = State::Receiving;
    QByteArray body;
    qint64 discarded = 0;
    HttpResponse response;
};

} // namespace ServiceModel
