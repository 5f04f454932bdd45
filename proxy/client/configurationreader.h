// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/configuration.h"
#include "xml/xmlreader.h"

#include <QHash>

namespace ServiceModel {

// Reads <system.serviceModel> of a WCF configuration.
class ConfigurationReader
{
public:
    ConfigurationReader(const QByteArray &xml, const QString &sourceName);

    Configuration read();

private:
    // A <binding> element; its error makes the endpoints that use it unusable.
    struct NamedBinding { Binding binding; QString error; };

    void readServiceModel();
    void readClient();
    void readEndpoint();
    void readBindings();
    NamedBinding readBinding(const Binding &defaults);
    void readReaderQuotas(Binding &binding);
    void readTimeout(QStringView attribute, std::chrono::milliseconds &timeout);
    void readSecurity(NamedBinding &binding);
    void resolveBindings();

    QString warn(const QString &what);
    void skipUnknown();
    void warnAboutAttributes(const QStringList &known);

    struct Reference { QString bindingType; QString bindingConfiguration; };

    XmlReader m_reader;
    Configuration m_result;
    QHash<QString, NamedBinding> m_bindings; // "basicHttpBinding/patient"
    QList<Reference> m_references;           // of the endpoints, in their order
};

} // namespace ServiceModel
