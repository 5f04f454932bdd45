// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/requests.h"

#include "host/rawclient.h"

using namespace ServiceModel;

namespace Test {

QByteArray envelope(const QByteArray &soap, const QByteArray &body, const QByteArray &headers)
{
    return R"(<?xml version="1.0" encoding="utf-8"?><e:Envelope xmlns:e=")" + soap
        + R"(" xmlns:w="http://www.w3.org/2005/08/addressing">)"
        + (headers.isEmpty() ? QByteArray() : "<e:Header>" + headers + "</e:Header>") + "<e:Body>" + body
        + "</e:Body></e:Envelope>";
}

QByteArray operation(const QByteArray &name, const QByteArray &n1, const QByteArray &n2)
{
    return '<' + name + " xmlns=\"http://Microsoft.ServiceModel.Samples\"><n1>" + n1 + "</n1><n2>" + n2 + "</n2></" + name + '>';
}

QByteArray post(const QByteArray &message, const QList<QByteArray> &headers)
{
    return RawClient::request("POST", "/calculator", message, headers);
}

QByteArray request(const QByteArray &operationName)
{
    return post(envelope(soap11, operation(operationName, "6", "3")));
}

std::unique_ptr<ServiceHost> makeHost(ServiceBase *service, const QString &name)
{
    auto host = std::make_unique<ServiceHost>(service, QUrl(QStringLiteral("http://%1:0/calculator").arg(name)));
    host->addServiceEndpoint(BasicHttpBinding());
    return host;
}

quint16 portOf(const ServiceHost &host)
{
    return quint16(host.baseAddress().port());
}

} // namespace Test
