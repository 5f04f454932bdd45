// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/clientcredentials.h"

#include <QSslConfiguration>

#include <optional>

namespace ServiceModel {

// What credentials say about TLS, ready for Qt.
struct TlsSettings
{
    std::optional<QSslConfiguration> configuration; // none: Qt's own is right
    QByteArray fingerprint;                         // SHA-256 of the only certificate to accept; empty: any that is trusted
    QString error;                                  // in one sentence; empty when the credentials can be used
};

TlsSettings tlsSettings(const ClientCredentials &credentials);

} // namespace ServiceModel
