// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/qnamevalue.h"

namespace ServiceModel {

namespace {

bool resolve(XmlReader &reader, const QString &where, QStringView text, QName &value)
{
    const QName result = reader.resolveQName(text);
    if (result.isEmpty())
        return refuseText(reader, where, text, u"QName");
    value = result;
    return true;
}

} // namespace

void writeValue(XmlWriter &writer, const QName &value)
{
    writer.encodedType(u"QName");
    const QString prefix = writer.declarePrefix(value.namespaceUri);
    writer.text(prefix + value.localName);
}

// The element's namespaces are in scope until the next read.
bool readValue(XmlReader &reader, QName &value)
{
    const QString text = reader.readText().toString();
    return !reader.hasError() && resolve(reader, reader.localName().toString(), text, value);
}

void writeAttribute(XmlWriter &writer, QStringView namespaceUri, QStringView localName, const QName &value)
{
    const QString prefix = writer.declarePrefix(value.namespaceUri);
    writer.attribute(namespaceUri, localName, prefix + value.localName);
}

void writeOptionalAttribute(XmlWriter &writer, QStringView namespaceUri, QStringView localName, const std::optional<QName> &value)
{
    if (value)
        writeAttribute(writer, namespaceUri, localName, *value);
}

void readAttribute(XmlReader &reader, QStringView namespaceUri, QStringView localName, QName &value)
{
    const QString text = reader.attribute(namespaceUri, localName);
    if (text.isNull())
        refuseWithoutAttribute(reader, localName);
    else
        resolve(reader, localName.toString(), text, value);
}

void readOptionalAttribute(XmlReader &reader, QStringView namespaceUri, QStringView localName, std::optional<QName> &value)
{
    if (!reader.attribute(namespaceUri, localName).isNull())
        readAttribute(reader, namespaceUri, localName, value.emplace());
}

} // namespace ServiceModel
