// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

// Which service the calculator talks to and how, as the user chose it. No secrets: those are kept apart.
struct ConnectionSettings
{
    enum class Service { Embedded, Named, Address };
    enum class Proxy { System, None, Manual };
    enum class SignIn { None, Basic, Digest, Ntlm, Message };

    static constexpr std::chrono::seconds LeastDeadline{1};
    static constexpr std::chrono::seconds UsualDeadline{30};
    static constexpr std::chrono::seconds MostDeadline{600};

    Service service = Service::Embedded;
    QString name = {};    // of an endpoint of the configuration, for Named
    QString address = {}; // for Address
    QString binding = {}; // "basicHttpBinding" or "wsHttpBinding"; empty leaves it to the endpoint
    std::chrono::seconds deadline = UsualDeadline;

    SignIn signIn = SignIn::None;
    QString user = {};
    QString authorities = {};       // files: certificates of authorities to trust beside the system's
    QString clientCertificate = {};
    QString clientKey = {};         // empty when it is in the file of the certificate

    Proxy proxy = Proxy::System;
    QString proxyAddress = {}; // for Manual
    QString proxyUser = {};    // when the proxy asks who is there

    friend bool operator==(const ConnectionSettings &, const ConnectionSettings &) = default;
};

// What goes with them, and is never written to a file of settings.
struct ConnectionSecrets
{
    QString password = {};
    QString passphrase = {}; // of the client's key
    QString proxyPassword = {};

    bool isEmpty() const { return password.isEmpty() && passphrase.isEmpty() && proxyPassword.isEmpty(); }
    friend bool operator==(const ConnectionSecrets &, const ConnectionSecrets &) = default;
};
