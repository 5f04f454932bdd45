// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "calculator_client.h"

class QNetworkAccessManager;

// What a run of calls took.
struct LoopResult
{
    double seconds = 0;
    double threadCpuSeconds = 0; // of the calling thread alone
    QString error;               // of the first call that failed; the run stops there
};

// Makes n calls with k in flight, one way or the other.
LoopResult runChannel(Calculator::ICalculatorChannel &channel, int n, int k);
LoopResult runRaw(QNetworkAccessManager &manager, const QUrl &url, const QByteArray &bytes, int n, int k);
