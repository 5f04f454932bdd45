// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/rawclient.h"
#include "host/requests.h"
#include "host/servicehost.h"
#include "host/testservice.h"

namespace Test {

// A calculator with endpoints of both versions of SOAP at /calculator, and at /calculator/basic one that takes 2000 bytes and ten
// levels; and who calls it.
struct CalculatorScene
{
    explicit CalculatorScene(const QList<ServiceModel::QName> &understood = {})
    {
        host.addServiceEndpoint(ServiceModel::BasicHttpBinding());
        host.addServiceEndpoint(ServiceModel::WSHttpBinding());
        ServiceModel::Binding basic = ServiceModel::BasicHttpBinding();
        basic.maxReceivedMessageSize = 2000;
        basic.maxDepth = 10;
        host.addServiceEndpoint(basic, QStringLiteral("basic"));
        for (const ServiceModel::QName &header : understood)
            host.addUnderstoodHeader(header);
        if (!host.open())
            qFatal("%s", qPrintable(host.errorString()));
        client = std::make_unique<RawClient>(portOf(host));
    }

    CalculatorService service;
    ServiceModel::ServiceHost host{&service, QUrl(QStringLiteral("http://127.0.0.1:0/calculator"))};
    std::unique_ptr<RawClient> client;
};

} // namespace Test
