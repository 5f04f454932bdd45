// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/httpbody.h"
#include "host/httpmessage.h"

#include <QSharedData>

namespace ServiceModel {

class HttpDaemon;
struct HttpConnection;

// One request and its reply: shared by the connection and by responders, and outlives whichever goes first.
class HttpExchange : public QSharedData
{
public:
    enum class State {
        Receiving,
        Discarding, // the request is refused; its body is swallowed for a while, so that the client is there to hear it
        Handling,   // the handler runs
        Suspended,  // the handler will answer later
        Answered,
        Gone,       // sent, or the client left, or the listener was closed
    };

    HttpExchange(HttpDaemon *daemon, MHD_Connection *connection, HttpConnection *place)
        : daemon(daemon), connection(connection), place(place)
    {
    }

    void answer(HttpResponse &&reply);
    void resumeReply(); // when it is paused

    HttpDaemon *daemon;
    MHD_Connection *connection;
    HttpConnection *place;
    size_t index = 0; // among the daemon's exchanges
    State state = State::Receiving;
    HttpBody body;
    qint64 bytesKept = 0; // of it, as the connections count them
    bool isReplyPaused = false; // answered, and the rest of the reply is not there yet
    qint64 discarded = 0;
    HttpResponse response; // or the refusal, while the body is discarded
};

} // namespace ServiceModel
