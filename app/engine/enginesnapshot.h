// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/input.h"
#include "app/engine/servicecall.h"

#include <QList>
#include <QString>

#include <optional>

// Everything a view shows of the engine at one moment. Numbers are canonical; the view adds the locale.
struct EngineSnapshot
{
    struct CallInFlight
    {
        quint64 number = 0;
        ServiceCall call;
    };

    // A call brought no result. The key that needed it is undone and is the first of `waiting`.
    struct Failure
    {
        QString message;
        ServiceCall call;
    };

    QString display;
    bool isError = false; // `display` says why there is no number
    bool isEcho = false; // `display` is typed ahead of the call in flight
    std::optional<double> value; // the exact number, unless it is being typed or there is none
    QString expression;
    QList<double> memory; // top first
    QList<Input> waiting; // not handled yet; after a failure, what retry() would do
    std::optional<CallInFlight> call;
    std::optional<Failure> failure;
    bool canUndo = false;
    bool canRedo = false;
};
