// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/configprinter.h"

#include <QXmlStreamWriter>

namespace ServiceModel::Generator {

QByteArray printConfiguration(const CodeModel &model)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    writer.writeStartDocument();
    if (!model.header.isEmpty())
        writer.writeComment(u' ' + model.header.first() + u' ');
    writer.writeStartElement(QStringLiteral("configuration"));
    writer.writeStartElement(QStringLiteral("system.serviceModel"));
    writer.writeStartElement(QStringLiteral("client"));
    for (const Endpoint &endpoint : model.endpoints) {
        writer.writeEmptyElement(QStringLiteral("endpoint"));
        writer.writeAttribute(QStringLiteral("name"), endpoint.name);
        writer.writeAttribute(QStringLiteral("address"), endpoint.address);
        writer.writeAttribute(QStringLiteral("binding"), endpoint.binding);
        writer.writeAttribute(QStringLiteral("contract"), endpoint.contract);
    }
    writer.writeEndDocument();
    return bytes;
}

} // namespace ServiceModel::Generator
