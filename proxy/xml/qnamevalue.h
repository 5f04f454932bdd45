// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/elementcontent.h"

// The codec of xs:QName: a name whose prefix is resolved where it is read, and declared where it is written.
namespace ServiceModel {

void writeValue(XmlWriter &writer, const QName &value);
bool readValue(XmlReader &reader, QName &value);

void writeAttribute(XmlWriter &writer, QStringView namespaceUri, QStringView localName, const QName &value);
void writeOptionalAttribute(XmlWriter &writer, QStringView namespaceUri, QStringView localName, const std::optional<QName> &value);
void readAttribute(XmlReader &reader, QStringView namespaceUri, QStringView localName, QName &value);
void readOptionalAttribute(XmlReader &reader, QStringView namespaceUri, QStringView localName, std::optional<QName> &value);

} // namespace ServiceModel
