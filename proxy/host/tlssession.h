// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/servicecertificate.h"

#include <microhttpd.h>

#include <vector>

// The TLS of libmicrohttpd's connections, which GnuTLS does.
namespace ServiceModel::TlsSession {

// TLS 1.2 and newer. The certificate has to outlive the daemon.
std::vector<MHD_OptionItem> options(const ServiceCertificate &certificate);

// Of a connection that begins: ends it unless the client shows a certificate that one of the daemon's authorities issued.
void requireClientCertificate(MHD_Connection *connection);

// The distinguished name in the client's certificate; empty when it showed none.
QString clientSubject(MHD_Connection *connection);

// Sends bytes past libmicrohttpd; false when the connection has no TLS.
bool sendPast(MHD_Connection *connection, const QByteArray &bytes);

} // namespace ServiceModel::TlsSession
