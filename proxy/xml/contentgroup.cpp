// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/contentgroup.h"

#include "xml/namespaces.h"

#include <algorithm>

namespace ServiceModel {

QList<Element::Attribute> readOtherAttributes(const XmlReader &reader, std::initializer_list<AttributeName> known)
{
    QList<Element::Attribute> result;
    for (const XmlReader::Attribute &attribute : reader.attributes()) {
        const auto isIt = [&](const AttributeName &name) { return name.localName == attribute.name.localName && name.namespaceUri == attribute.name.namespaceUri; };
        if (attribute.name.namespaceUri != Namespaces::XmlSchemaInstance && std::none_of(known.begin(), known.end(), isIt))
            result.append({attribute.name, attribute.value});
    }
    return result;
}

void writeOtherAttributes(XmlWriter &writer, const QList<Element::Attribute> &attributes)
{
    for (const Element::Attribute &attribute : attributes)
        writer.attribute(attribute.name.namespaceUri, attribute.name.localName, attribute.value);
}

void writeMixed(XmlWriter &writer, const QStringList &texts, const std::function<void(XmlWriter &)> &writeChildren)
{
    if (std::all_of(texts.cbegin(), texts.cend(), [](const QString &text) { return text.isEmpty(); }))
        return writeChildren(writer);
    XmlWriter children;
    children.startElement({}, u"children");
    writeChildren(children);
    children.endElement();
    XmlReader reader(children.take(), {.maxDepth = 4096, .maxBytes = std::numeric_limits<qint64>::max()});
    if (reader.readNextStartElement())
        Element::read(reader).writeContent(writer, texts);
}

} // namespace ServiceModel
