// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMetaType>

// What a model of calls says of each, in the user's language and number format; the oldest call is the first row.
namespace Calls {

enum Column { NumberColumn, CallColumn, ResultColumn, StartColumn, DurationColumn, BytesColumn, TimeLineColumn, ColumnCount };

enum Role {
    StateRole = Qt::UserRole + 1, // int(State)
    TimingRole, // Timing
    BurstRole, // int; a pause of the caller starts a new number
    ErrorRole, // QString why there is no result; empty when all is well
    // The messages, with their secrets masked; empty when there is none.
    RequestXmlRole,
    RequestRawRole, // with its HTTP headers, as on the wire
    ResponseXmlRole,
    ResponseRawRole,
    CurlRole, // QString a command that makes the same call
};

enum class State { Queued, Sent, Receiving, Done, Fault, Failed, Cancelled, Late };

constexpr bool isUnderWay(State state)
{
    return state <= State::Receiving;
}

constexpr bool isError(State state)
{
    return state == State::Fault || state == State::Failed;
}

enum class Phase { Queued, Connect, Send, Wait, Receive, Decode };

// Milliseconds since the burst of the call began.
struct Timing
{
    struct Part
    {
        Phase phase;
        double from, to;
    };
    QList<Part> parts; // in order; none overlap
    double begin = 0;
    double end = 0; // of what is known now
};

} // namespace Calls

Q_DECLARE_METATYPE(Calls::Timing)
