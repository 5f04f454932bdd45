// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>

namespace ServiceModel {

struct UserNamePassword
{
    QString userName = {};
    QString password = {};
    bool isEmpty() const { return userName.isEmpty() && password.isEmpty(); }
};

// Who calls, and whom he trusts. Given to a factory, never written to a configuration, a log or an error's text.
//
//     factory.credentials().userName = {u"ada"_s, password};
//     factory.credentials().trustedCertificates = pemOfOurOwnAuthority;
//
// Whether and how the user name goes out is the binding's matter (BindingSecurity). The certificate of a service is always
// verified: nothing here turns that off.
struct ClientCredentials
{
    UserNamePassword userName = {};
    // Asked instead, in the channel's thread and each time one is needed: a look into a key store, not a dialog.
    std::function<UserNamePassword(const QUrl &address)> userNameProvider = {};
    UserNamePassword proxy = {}; // for the proxy on the way

    // The certificate of the caller with its chain and its private key: the content of a PEM file, or of a PKCS#12 file
    // (.p12, .pfx). A PEM key may be apart.
    QByteArray clientCertificate = {};
    QByteArray clientPrivateKey = {};
    QString clientCertificatePassphrase = {}; // of the key or of the PKCS#12 file

    QByteArray trustedCertificates = {}; // PEM: authorities to trust beside those of the system
    // SHA-256 fingerprint of the only certificate to accept from the service, in hexadecimal digits, with colons or
    // without. It may be self-signed or made for another host, but it must not have expired.
    QString serviceCertificateFingerprint = {};

    UserNamePassword userNameFor(const QUrl &address) const { return userNameProvider ? userNameProvider(address) : userName; }
    bool hasUserName() const { return userNameProvider || !userName.isEmpty(); }
};

} // namespace ServiceModel
