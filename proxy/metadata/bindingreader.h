// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "metadata/servicedescription.h"

namespace ServiceModel::Metadata {

class XmlNode;

// Reads one wsdl:binding with its SOAP extensions (WSDL 1.1, section 3; WSDL 1.1 Binding Extension for SOAP 1.2).
class BindingReader
{
public:
    explicit BindingReader(Diagnostics &diagnostics) : m_diagnostics(diagnostics) { }

    Binding read(const XmlNode &node, const QName &name, const QName &portType);

private:
    BindingOperation readOperation(const XmlNode &node, BindingOperation::Style style, bool &hasSoap12);
    void readBody(const XmlNode &message, BindingOperation::Use &use, BindingOperation &operation);

    Diagnostics &m_diagnostics;
};

} // namespace ServiceModel::Metadata
