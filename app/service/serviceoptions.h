// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/servicecertificate.h"
#include "host/servicethrottling.h"

#include <QUrl>

#include <chrono>
#include <optional>

class QCoreApplication;

// What the command line of calculatorservice says.
struct ServiceOptions
{
    QUrl address;
    ServiceModel::ServiceCertificate certificate = {};
    QString user = {};     // empty: everybody may call
    QString password = {};
    ServiceModel::ServiceThrottling throttling = {};
    std::optional<std::chrono::milliseconds> delay = {};
    std::chrono::seconds drainTime{0};
    QString journal = {};
    bool isBehindProxy = false;
    bool hasMtom = false;
    bool verbose = false;

    // Nothing, with a sentence, when it cannot be understood. Ends the program after --help and --version.
    static std::optional<ServiceOptions> parse(const QCoreApplication &app, QString &error);
};
