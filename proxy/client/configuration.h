// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/serviceendpoint.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace ServiceModel {

// The endpoints of a WCF configuration file, so that an existing app.config drops in:
//
//     <configuration><system.serviceModel>
//       <client><endpoint name="CalculatorEndpoint" address="http://localhost:8000/calculator" contract="ICalculator"
//                         binding="basicHttpBinding" bindingConfiguration="patient"/></client>
//       <bindings><basicHttpBinding><binding name="patient" sendTimeout="00:00:30"/></basicHttpBinding></bindings>
//     </system.serviceModel></configuration>
//
// What is not understood is a warning with file and line, never silence; an endpoint that needs it cannot be used.
class Configuration
{
public:
    struct Endpoint
    {
        ServiceEndpoint endpoint;
        QString contract;
        int line = 0;
        QString error; // why it cannot be used; empty when it can
    };

    // Never fails to return: an unreadable file gives an empty configuration with an errorString().
    static Configuration fromFile(const QString &fileName);
    static Configuration fromXml(const QByteArray &xml, const QString &sourceName);

    // What ChannelFactory uses: the one that was set, else <program>.config beside the program, else the resource
    // :/servicemodel/app.config. Read once.
    static const Configuration &application();
    // For --config FILE. Call it before the first factory is made.
    static void setApplication(const Configuration &configuration);

    QString sourceName() const { return m_sourceName; }
    QString errorString() const { return m_errorString; }
    QStringList warnings() const { return m_warnings; }
    const QList<Endpoint> &endpoints() const { return m_endpoints; }

    // The endpoint of that name for the contract; "*" is the only one of the contract. Contract names are compared without
    // what stands before their last dot. When there is none, an Endpoint whose error says what there is instead.
    Endpoint find(const QString &name, const QString &contract) const;

private:
    friend class ConfigurationReader;

    static Configuration findApplication();

    QString m_sourceName;
    QString m_errorString;
    QStringList m_warnings;
    QList<Endpoint> m_endpoints;
};

} // namespace ServiceModel
