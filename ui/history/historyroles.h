// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

// What a row of the history model says about one call, in the user's language and number format.
namespace History {

enum Role {
    CallTextRole = Qt::UserRole + 1, // QString "22 ÷ 7"
    ResultRole, // QString "3.14285714285714"; empty unless the call brought a value
    StateRole, // int(State)
    DetailRole, // QString "Divide #12 · 3 ms"; for a failed call also why
    ServiceValueRole, // QString "3.142857142857143", exactly as the service sent it
    SearchRole, // QString, all that it is found by; without it, what a screen reader says
    ChainRole, // any value; neighbours with the same belong to one calculation
};

enum class State { InFlight, Done, Failed, Cancelled, Late };

} // namespace History
