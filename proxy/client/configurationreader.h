// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/configuration.h"
#include "client/configurationbindings.h"

#include <QHash>
#include <QSet>

namespace ServiceModel {

// Reads <system.serviceModel> of a WCF configuration.
class ConfigurationReader
{
public:
    ConfigurationReader(const QByteArray &xml, const QString &sourceName) : m_source(xml, sourceName) { }

    Configuration read();

private:
    // What an <endpoint> says of others, which may stand behind it.
    struct Reference { QString bindingType; QString bindingConfiguration; QString behaviorConfiguration; };

    void readServiceModel();
    void readClient();
    void readEndpoint();
    void readHeaders(EndpointAddress &address);
    void readBindings();
    void readBehaviors();
    void readClientCredentials();
    void resolve();
    QString resolveBinding(Configuration::Endpoint &endpoint, const Reference &reference);

    ConfigurationSource m_source;
    XmlReader &m_reader = m_source.reader;
    Configuration m_result;
    QHash<QString, ConfiguredBinding> m_bindings; // "basicHttpBinding/patient"
    QSet<QString> m_behaviors;                    // names
    QList<Reference> m_references;                // of the endpoints, in their order
};

} // namespace ServiceModel
