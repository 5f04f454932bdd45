// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace ServiceModel {

// What a host shows its callers over TLS, all of it PEM:
//
//     host.setServiceCertificate({.certificate = certificateFile.readAll(), .privateKey = keyFile.readAll()});
struct ServiceCertificate
{
    QByteArray certificate; // the host's own, then those of the authorities between it and the root
    QByteArray privateKey;
    QByteArray privateKeyPassword = {};
    QByteArray clientAuthorities = {}; // when there are any, every caller must have a certificate that one of them issued

    bool isNull() const { return certificate.isEmpty() && privateKey.isEmpty(); }
    // Why it cannot be used, in one sentence; empty when it can.
    QString errorString() const;
};

} // namespace ServiceModel
