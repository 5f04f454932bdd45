// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/binding.h"
#include "model/clientcredentials.h"
#include "transport/tlssettings.h"

#include <QNetworkRequest>

namespace ServiceModel {

// What the requests of an endpoint have in common.
struct HttpSettings
{
    QNetworkRequest request; // each begins as this one
    // Qt answers challenges by itself (NTLM, proxies), for which it sends a body again. It may then repeat a request on a new
    // connection, too, when a kept-alive one closes.
    bool mayRewind = false;
    bool readsMultipart = false; // replies with attachments are taken apart while they come
};

HttpSettings httpSettings(const Binding &binding = {}, const ClientCredentials &credentials = {}, const TlsSettings &tls = {});

} // namespace ServiceModel
