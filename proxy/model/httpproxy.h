// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

namespace ServiceModel {

// Which HTTP proxy calls go through. A proxy that wants to know who asks gets ClientCredentials::proxy.
//
//     binding.proxy = HttpProxy::at(QUrl(u"http://proxy.example:3128"_s));
struct HttpProxy
{
    enum class Use {
        System,   // what the program set for Qt, else the settings of the machine; never for this machine itself
        None,
        Explicit, // the one at the address
    };

    Use use = Use::System;
    QUrl address = {};
    bool bypassOnLocal = false; // not for hosts whose names have no dot, nor for this machine

    static HttpProxy none() { return {.use = Use::None}; }
    static HttpProxy at(const QUrl &address) { return {.use = Use::Explicit, .address = address}; }

    friend bool operator==(const HttpProxy &, const HttpProxy &) = default;
};

} // namespace ServiceModel
