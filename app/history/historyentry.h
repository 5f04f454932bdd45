// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/servicecall.h"

#include "ui/history/historyroles.h"

#include <QDateTime>

#include <optional>

// A call as the history keeps it, between sessions too.
struct HistoryEntry
{
    QString id; // no other row has it, of no session
    QString chain; // the id of the first call of the calculation that it belongs to
    ServiceCall call;
    History::State state = History::State::InFlight;
    std::optional<double> result = {};
    QString message = {}; // why there is no result
    QDateTime time = {}; // of its start, UTC
    qint64 milliseconds = 0;

    bool operator==(const HistoryEntry &) const = default;
};
