// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include "model/serviceendpoint.h"

#include <QString>

#include <chrono>
#include <optional>

// What the command line asks for.
struct Options
{
    QString endpoint;    // a name or a URL; empty is the embedded service
    QString binding;     // "basicHttpBinding" or "wsHttpBinding"; empty leaves it to the endpoint
    QString config;      // a file; empty is the configuration that every program of this name has
    std::chrono::seconds timeout = std::chrono::seconds(30);
    QString keys;        // a file or "-"; empty opens the window
    std::optional<quint32> latencySeed;
    Theme::Scheme scheme = Theme::Scheme::System;

    // Needs the application object. --help and --version end the program.
    static std::optional<Options> parse(const QStringList &arguments, QString &error);
    // True when the arguments ask for something that needs no window.
    static bool isWindowless(int argc, char **argv);
};

// The endpoint that the options name, with their binding and deadline; an empty address stands for the embedded service.
std::optional<ServiceModel::ServiceEndpoint> resolveEndpoint(const Options &options, QString &error);
