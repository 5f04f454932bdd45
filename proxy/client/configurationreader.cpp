// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/configurationreader.h"

#include <QCoreApplication>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::ConfigurationReader", text);
}

} // namespace

Configuration ConfigurationReader::read()
{
    m_result.m_sourceName = m_source.name();
    if (m_reader.readNextStartElement() && m_reader.localName() != u"configuration")
        m_reader.raiseError(XmlError::Kind::Unexpected, tr("a <configuration> was expected, not <%1>").arg(m_reader.localName()));
    while (m_reader.readNextStartElement()) {
        if (m_reader.localName() == u"system.serviceModel")
            readServiceModel();
        else
            m_reader.skipCurrentElement(); // other parts of an app.config are none of our business
    }
    if (m_reader.hasError()) {
        const XmlError &error = m_reader.error();
        m_result.m_endpoints.clear();
        m_result.m_errorString = tr("The configuration cannot be read: %1:%2:%3: %4")
                                     .arg(m_result.m_sourceName, QString::number(error.line), QString::number(error.column), error.message);
    } else {
        resolve();
    }
    m_result.m_warnings = m_source.warnings();
    return m_result;
}

void ConfigurationReader::readServiceModel()
{
    while (m_reader.readNextStartElement()) {
        if (m_reader.localName() == u"client")
            readClient();
        else if (m_reader.localName() == u"bindings")
            readBindings();
        else if (m_reader.localName() == u"behaviors")
            readBehaviors();
        else
            m_source.skipUnknown();
    }
}

void ConfigurationReader::readClient()
{
    while (m_reader.readNextStartElement()) {
        if (m_reader.localName() == u"endpoint")
            readEndpoint();
        else
            m_source.skipUnknown();
    }
}

void ConfigurationReader::readEndpoint()
{
    Configuration::Endpoint endpoint;
    endpoint.line = int(m_reader.line());
    endpoint.endpoint.name = m_source.text(u"name");
    endpoint.endpoint.address.url = QUrl(m_source.text(u"address"));
    endpoint.contract = m_source.text(u"contract");
    m_references.append({m_source.text(u"binding"), m_source.text(u"bindingConfiguration"), m_source.text(u"behaviorConfiguration")});
    m_source.endAttributes();
    if (endpoint.contract.isEmpty())
        m_source.warn(tr("the endpoint '%1' names no contract").arg(endpoint.endpoint.name));
    while (m_reader.readNextStartElement()) {
        if (m_reader.localName() == u"headers") {
            readHeaders(endpoint.endpoint.address);
        } else if (m_reader.localName() == u"identity") {
            m_source.warn(tr("<identity> has no effect; a service is known by the host name in its certificate"));
            m_reader.skipCurrentElement();
        } else {
            m_source.skipUnknown();
        }
    }
    m_result.m_endpoints.append(endpoint);
}

void ConfigurationReader::readHeaders(EndpointAddress &address)
{
    while (m_reader.readNextStartElement())
        address.headers.append({Element::read(m_reader)});
}

void ConfigurationReader::readBindings()
{
    while (m_reader.readNextStartElement()) {
        const QString type = m_reader.localName().toString();
        if (!defaultBinding(type)) {
            m_source.skipUnknown();
            continue;
        }
        while (m_reader.readNextStartElement()) {
            if (m_reader.localName() != u"binding") {
                m_source.skipUnknown();
                continue;
            }
            const QString name = m_reader.attribute({}, u"name").trimmed();
            m_bindings.insert(type + u'/' + name, readBinding(m_source, type));
        }
    }
}

void ConfigurationReader::readBehaviors()
{
    while (m_reader.readNextStartElement()) {
        if (m_reader.localName() != u"endpointBehaviors") {
            m_source.skipUnknown();
            continue;
        }
        while (m_reader.readNextStartElement()) {
            if (m_reader.localName() != u"behavior") {
                m_source.skipUnknown();
                continue;
            }
            m_behaviors.insert(m_source.text(u"name"));
            m_source.endAttributes();
            while (m_reader.readNextStartElement()) {
                if (m_reader.localName() == u"clientCredentials")
                    readClientCredentials();
                else
                    m_source.skipUnknown();
            }
        }
    }
}

// Credentials are given in code. What a file says of them is where Windows keeps them, or what it does with them.
void ConfigurationReader::readClientCredentials()
{
    m_source.endAttributes();
    while (m_reader.readNextStartElement()) {
        if (m_reader.localName() == u"clientCertificate") {
            m_source.warn(tr("<clientCertificate> has no effect; there is no certificate store here, so give the certificate in code (ClientCredentials)"));
            m_reader.skipCurrentElement();
        } else if (m_reader.localName() == u"serviceCertificate") {
            m_source.warn(tr("<serviceCertificate> has no effect; the certificates of services are always verified"));
            m_reader.skipCurrentElement();
        } else {
            m_source.skipUnknown();
        }
    }
}

void ConfigurationReader::resolve()
{
    for (qsizetype i = 0; i < m_references.size(); ++i) {
        Configuration::Endpoint &endpoint = m_result.m_endpoints[i];
        const Reference &reference = m_references[i];
        if (const QString error = resolveBinding(endpoint, reference); !error.isEmpty()) {
            endpoint.error = tr("%1:%2: the endpoint '%3' cannot be used: %4")
                                 .arg(m_result.m_sourceName, QString::number(endpoint.line), endpoint.endpoint.name, error);
        }
        if (!reference.behaviorConfiguration.isEmpty() && !m_behaviors.contains(reference.behaviorConfiguration))
            m_source.warn(endpoint.line, tr("there is no <behavior name=\"%1\"> in <endpointBehaviors>").arg(reference.behaviorConfiguration));
    }
}

// The sentence about what is wrong with the binding; empty when the endpoint has got it.
QString ConfigurationReader::resolveBinding(Configuration::Endpoint &endpoint, const Reference &reference)
{
    const auto &[type, name, behavior] = reference;
    const auto defaults = defaultBinding(type);
    if (!defaults)
        return tr("the binding '%1' is not supported; %2").arg(type, knownBindings());
    const auto named = m_bindings.constFind(type + u'/' + name);
    if (named == m_bindings.cend() && !name.isEmpty())
        return tr("there is no <binding name=\"%1\"> in <%2>").arg(name, type);
    if (const QString warning = defaultBindingWarning(type); named == m_bindings.cend() && !warning.isEmpty())
        m_source.warn(endpoint.line, warning);
    const ConfiguredBinding binding = named == m_bindings.cend() ? *defaults : *named;
    endpoint.endpoint.binding = binding.binding;
    return binding.error;
}

} // namespace ServiceModel
