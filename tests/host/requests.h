// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/servicehost.h"

namespace Test {

inline const QByteArray soap11 = "http://schemas.xmlsoap.org/soap/envelope/";
inline const QByteArray soap12 = "http://www.w3.org/2003/05/soap-envelope";
inline const QByteArray actionBase = "http://Microsoft.ServiceModel.Samples/ICalculator/";

// A message; headers may use the prefixes e of SOAP and w of WS-Addressing.
QByteArray envelope(const QByteArray &soap, const QByteArray &body, const QByteArray &headers = {});
// The body of a calculator's operation.
QByteArray operation(const QByteArray &name, const QByteArray &n1, const QByteArray &n2);
// A message as an HTTP request to /calculator.
QByteArray post(const QByteArray &message, const QList<QByteArray> &headers = {});
// A whole request in SOAP 1.1 with the operands 6 and 3.
QByteArray request(const QByteArray &operationName);

// With a SOAP 1.1 endpoint at http://127.0.0.1/calculator, on a port that the system will choose; not open yet.
std::unique_ptr<ServiceModel::ServiceHost> makeHost(ServiceModel::ServiceBase *service, const QString &name = QStringLiteral("127.0.0.1"));
quint16 portOf(const ServiceModel::ServiceHost &host);

} // namespace Test
