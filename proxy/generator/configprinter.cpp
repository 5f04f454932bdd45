// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/configprinter.h"

#include <QUrl>
#include <QXmlStreamWriter>

#include <utility>

using namespace Qt::StringLiterals;

namespace ServiceModel::Generator {

namespace {

bool isSecure(const Endpoint &endpoint)
{
    return QUrl(endpoint.address).scheme() == "https"_L1;
}

// The binding of WCF that speaks as the endpoint wants it.
QString bindingType(const Endpoint &endpoint)
{
    if (endpoint.messageVersion == MessageVersion::soap11())
        return u"basicHttpBinding"_s;
    if (endpoint.messageVersion == MessageVersion::soap12Addressing10())
        return u"wsHttpBinding"_s;
    return u"customBinding"_s;
}

// basicHttpBinding is without security unless it is told; wsHttpBinding would want it in the messages.
bool needsConfiguration(const Endpoint &endpoint)
{
    return endpoint.messageVersion != MessageVersion::soap11() || isSecure(endpoint);
}

class Printer
{
public:
    explicit Printer(const CodeModel &model)
        : m_model(model)
        , m_writer(&m_bytes)
    {
    }

    QByteArray print()
    {
        m_writer.setAutoFormatting(true);
        m_writer.setAutoFormattingIndent(2);
        m_writer.writeStartDocument();
        if (!m_model.header.isEmpty())
            m_writer.writeComment(u' ' + m_model.header.first() + u' ');
        m_writer.writeStartElement(u"configuration"_s);
        m_writer.writeStartElement(u"system.serviceModel"_s);
        printBindings();
        m_writer.writeStartElement(u"client"_s);
        for (const Endpoint &endpoint : m_model.endpoints)
            printEndpoint(endpoint);
        m_writer.writeEndDocument();
        return m_bytes;
    }

private:
    void printBindings()
    {
        bool isOpen = false;
        for (const QString &type : {u"basicHttpBinding"_s, u"customBinding"_s, u"wsHttpBinding"_s}) {
            bool isTypeOpen = false;
            for (const Endpoint &endpoint : m_model.endpoints) {
                if (bindingType(endpoint) != type || !needsConfiguration(endpoint))
                    continue;
                if (!std::exchange(isOpen, true))
                    m_writer.writeStartElement(u"bindings"_s);
                if (!std::exchange(isTypeOpen, true))
                    m_writer.writeStartElement(type);
                printBinding(endpoint);
            }
            if (isTypeOpen)
                m_writer.writeEndElement();
        }
        if (isOpen)
            m_writer.writeEndElement();
    }

    void printBinding(const Endpoint &endpoint)
    {
        m_writer.writeStartElement(u"binding"_s);
        m_writer.writeAttribute(u"name"_s, endpoint.name);
        if (bindingType(endpoint) == u"customBinding") {
            const MessageVersion &version = endpoint.messageVersion;
            m_writer.writeEmptyElement(u"textMessageEncoding"_s);
            m_writer.writeAttribute(u"messageVersion"_s,
                                    (version.isSoap12() ? u"Soap12"_s : u"Soap11"_s)
                                        + (version.hasAddressing() ? u"WSAddressing10"_s : QString()));
            m_writer.writeEmptyElement(isSecure(endpoint) ? u"httpsTransport"_s : u"httpTransport"_s);
        } else {
            m_writer.writeEmptyElement(u"security"_s);
            m_writer.writeAttribute(u"mode"_s, isSecure(endpoint) ? u"Transport"_s : u"None"_s);
        }
        m_writer.writeEndElement();
    }

    void printEndpoint(const Endpoint &endpoint)
    {
        m_writer.writeEmptyElement(u"endpoint"_s);
        m_writer.writeAttribute(u"name"_s, endpoint.name);
        m_writer.writeAttribute(u"address"_s, endpoint.address);
        m_writer.writeAttribute(u"binding"_s, bindingType(endpoint));
        if (needsConfiguration(endpoint))
            m_writer.writeAttribute(u"bindingConfiguration"_s, endpoint.name);
        m_writer.writeAttribute(u"contract"_s, endpoint.contract);
    }

    const CodeModel &m_model;
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace

QByteArray printConfiguration(const CodeModel &model)
{
    return Printer(model).print();
}

} // namespace ServiceModel::Generator
