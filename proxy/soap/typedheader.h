// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "soap/message.h"
#include "xml/xsdvalue.h"

#include <algorithm>
#include <optional>

// What generated code turns values into header blocks and details of faults with, and takes them out again.
namespace ServiceModel {

// The encoding is one of SOAP's, or empty: literal.
template <class T>
Element elementFrom(QStringView namespaceUri, QStringView localName, const T &value, QStringView encoding = {})
{
    XmlWriter writer;
    writer.setEncoding(encoding);
    writeElement(writer, namespaceUri, localName, value);
    XmlReader reader(writer.take());
    reader.readNextStartElement();
    return Element::read(reader);
}

// False when the element does not hold such a value.
template <class T>
bool valueFrom(const Element &element, T &value, bool isLenient = false)
{
    XmlReader reader(element.toXml());
    reader.setLenient(isLenient);
    return reader.readNextStartElement() && readValue(reader, value);
}

// A header that is not there is not written.
template <class T>
void addHeader(QList<MessageHeader> &headers, QStringView namespaceUri, QStringView localName, const std::optional<T> &value)
{
    if (value)
        headers.append(MessageHeader{elementFrom(namespaceUri, localName, *value)});
}

// A header that did not come is no error: what its absence means is for whoever wanted it to say.
template <class T>
bool readHeader(const QList<MessageHeader> &headers, QStringView namespaceUri, QStringView localName, std::optional<T> &value)
{
    const auto isMeant = [&](const MessageHeader &header) {
        return header.element.name().localName == localName && header.element.name().namespaceUri == namespaceUri;
    };
    const auto found = std::find_if(headers.cbegin(), headers.cend(), isMeant);
    return found == headers.cend() || valueFrom(found->element, value.emplace());
}

} // namespace ServiceModel
