// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/embeddedservice.h"
#include "app/connection/servicemonitor.h"
#include "app/engine/arithmetic.h"

#include "ui/settings/connectionsettings.h"

#include "calculator_client.h"

#include "client/channelfactory.h"

// The way to the service in use. It can be pointed elsewhere at any time; who made a channel before keeps that one.
//
//     Connection connection({});
//     if (!connection.use(settings, secrets, error))
//         show(error);                                  // the old way, if there was one, goes on
//     RemoteArithmetic arithmetic(connection.createChannel());
//     connect(&connection, &Connection::changed, ..., [&] { arithmetic.setChannel(connection.createChannel()); });
//
// The service inside this program starts when it is first used, and then stays.
class Connection : public QObject
{
    Q_OBJECT

public:
    using Factory = ServiceModel::ChannelFactory<Calculator::ICalculatorChannel>;

    explicit Connection(const EmbeddedService::Options &service, QObject *parent = nullptr);
    ~Connection() override;

    // Sees the calls of every channel that is made from now on.
    void addInspector(std::shared_ptr<ServiceModel::MessageInspector> inspector);

    bool use(const ConnectionSettings &settings, const ConnectionSecrets &secrets, QString &error);
    // A way that nobody uses yet, to be tried; nothing, with a sentence, when there is none.
    std::unique_ptr<Factory> makeFactory(const ConnectionSettings &settings, const ConnectionSecrets &secrets, QString &error);

    std::unique_ptr<Calculator::ICalculatorChannel> createChannel() { return m_factory->createChannel(); }
    // Each with network connections of its own: many calls at once do not keep the calculator's waiting.
    ArithmeticMaker arithmeticMaker();

    const ConnectionSettings &settings() const { return m_settings; }
    const ConnectionSecrets &secrets() const { return m_secrets; }
    ServiceMonitor *monitor() { return &m_monitor; }
    bool isEmbedded() const { return m_settings.service == ConnectionSettings::Service::Embedded; }
    const ServiceModel::ServiceEndpoint &endpoint() const { return m_factory->endpoint(); }
    bool isDirect() const; // without a proxy
    QString addressText() const; // without a user's name

Q_SIGNALS:
    void changed();
    void secretsChanged(); // of the same service

private:
    void addInspectors(Factory &factory) const;
    bool startService(QString &error);

    ServiceMonitor m_monitor;
    EmbeddedService m_service;
    bool m_isServiceStarted = false;
    QList<std::shared_ptr<ServiceModel::MessageInspector>> m_inspectors;
    std::unique_ptr<Factory> m_factory;
    ConnectionSettings m_settings;
    ConnectionSecrets m_secrets;
};
