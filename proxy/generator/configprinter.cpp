// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/configprinter.h"

#include "generator/bindingprinter.h"

#include <QXmlStreamWriter>

#include <utility>

namespace ServiceModel::Generator {

namespace {

class Printer
{
public:
    explicit Printer(const CodeModel &model) : m_model(model), m_writer(&m_bytes) { }

    QByteArray print()
    {
        m_writer.setAutoFormatting(true);
        m_writer.setAutoFormattingIndent(2);
        m_writer.writeStartDocument();
        if (!m_model.header.isEmpty())
            m_writer.writeComment(u' ' + m_model.header.first() + u' ');
        m_writer.writeStartElement(QStringLiteral("configuration"));
        m_writer.writeStartElement(QStringLiteral("system.serviceModel"));
        printBindings();
        m_writer.writeStartElement(QStringLiteral("client"));
        for (const Endpoint &endpoint : m_model.endpoints)
            printEndpoint(endpoint);
        m_writer.writeEndDocument();
        return m_bytes;
    }

private:
    void printBindings()
    {
        bool isOpen = false;
        for (const QString &type : {QStringLiteral("basicHttpBinding"), QStringLiteral("customBinding"), QStringLiteral("wsHttpBinding")}) {
            bool isTypeOpen = false;
            for (const Endpoint &endpoint : m_model.endpoints) {
                if (bindingType(endpoint) != type || !needsConfiguration(endpoint))
                    continue;
                if (!std::exchange(isOpen, true))
                    m_writer.writeStartElement(QStringLiteral("bindings"));
                if (!std::exchange(isTypeOpen, true))
                    m_writer.writeStartElement(type);
                printBinding(m_writer, endpoint);
            }
            if (isTypeOpen)
                m_writer.writeEndElement();
        }
        if (isOpen)
            m_writer.writeEndElement();
    }

    void printEndpoint(const Endpoint &endpoint)
    {
        m_writer.writeEmptyElement(QStringLiteral("endpoint"));
        m_writer.writeAttribute(QStringLiteral("name"), endpoint.name);
        m_writer.writeAttribute(QStringLiteral("address"), endpoint.address);
        m_writer.writeAttribute(QStringLiteral("binding"), bindingType(endpoint));
        if (needsConfiguration(endpoint))
            m_writer.writeAttribute(QStringLiteral("bindingConfiguration"), endpoint.name);
        m_writer.writeAttribute(QStringLiteral("contract"), endpoint.contract);
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
