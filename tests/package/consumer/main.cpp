// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "calculator_client.h"
#include "calculator_service.h"

#include <host/servicehost.h>

#include <QCoreApplication>

#include <cstdio>

class Service : public Company::Math::CalculatorServiceBase
{
public:
    double add(double n1, double n2) override { return n1 + n2; }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    Service service;
    ServiceModel::ServiceHost host(&service, QUrl("http://127.0.0.1:0/calculator"));
    host.addServiceEndpoint(ServiceModel::BasicHttpBinding());
    if (!host.open())
        return 1;
    ServiceModel::ChannelFactory<Company::Math::ICalculatorChannel> factory(ServiceModel::BasicHttpBinding(), host.baseAddress());
    const auto channel = factory.createChannel();
    channel->beginAdd(100, 15.99, &application, [&](const ServiceModel::AsyncResult &ar) {
        std::printf("Add(100,15.99) = %.15g\n", channel->endAdd(ar));
        application.quit();
    });
    return application.exec();
}
