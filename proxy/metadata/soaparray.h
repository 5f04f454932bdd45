// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "metadata/schema.h"

namespace ServiceModel::Metadata {

class XmlNode;

// A complexType that restricts soapenc:Array (SOAP 1.1, section 5.4; WSDL 1.1, section 2.2) becomes a sequence of elements
// "item" of the array's item type. Anything else stays as it is. Names in the node are resolved there.
void plainSoapArray(const XmlNode &node, SchemaType &type, Diagnostics &diagnostics);

} // namespace ServiceModel::Metadata
