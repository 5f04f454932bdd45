// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/connectionsettings.h"

#include "model/clientcredentials.h"
#include "model/serviceendpoint.h"

#include <QStringList>

#include <optional>

// A connection as the user describes it, in the terms of the channel.

// The endpoint with its binding and deadline; without an address for the service inside this program. Nothing, with a
// sentence, when there is no such endpoint or what is asked of it does not go together.
std::optional<ServiceModel::ServiceEndpoint> endpointFor(const ConnectionSettings &connection, QString &error);

// Reads the certificates; nothing, with a sentence, when one cannot be read.
std::optional<ServiceModel::ClientCredentials> credentialsFor(const ConnectionSettings &connection, const ConnectionSecrets &secrets,
                                                              QString &error);

// The names that the configuration has for the calculator's contract.
QStringList configuredEndpoints();
