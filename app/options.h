// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/connectionsettings.h"
#include "ui/widgets/theme.h"

#include <QStringList>

#include <optional>

// What the command line asks for. It counts for one run: what is not given is as the settings say.
struct Options
{
    QString endpoint = {}; // a name or a URL; empty is the service inside this program
    QString binding = {}; // "basicHttpBinding" or "wsHttpBinding"; empty leaves it to the endpoint
    QString config = {}; // a file; empty is the configuration that every program of this name has
    std::optional<std::chrono::seconds> timeout = {};
    QString keys = {}; // a file or "-"; empty opens the window
    std::optional<QString> worksheet = {}; // a file to be opened in a worksheet; an empty name opens one without rows; none opens the calculator
    std::optional<quint32> latencySeed = {};
    std::optional<Theme::Scheme> scheme = {};
    QString language = {}; // "de"; empty leaves it to the settings
    QString logRules = {}; // as QLoggingCategory has them, a line each

    // Needs the application object. --help and --version end the program.
    static std::optional<Options> parse(const QStringList &arguments, QString &error);
    // True when the arguments ask for something that needs no window.
    static bool isWindowless(int argc, char **argv);
    // The language that the arguments ask for, known before anything has to be translated.
    static QString languageOf(const QStringList &arguments);

    // `stored`, but for what the command line says.
    ConnectionSettings over(ConnectionSettings stored) const;
};
