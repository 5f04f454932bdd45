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
    BindingOperation readOperation(const XmlNode &node, bool isRpc, bool &hasSoap12);
    BoundMessage readMessage(const XmlNode &node);
    void readExtension(const XmlNode &node, BoundMessage &message);
    void readBody(const XmlNode &node, BoundMessage &message);
    void readHeader(const XmlNode &node, QList<HeaderBinding> &headers);
    void readAttachments(const XmlNode &node, BoundMessage &message);

    Diagnostics &m_diagnostics;
    bool m_hasSoap = false; // an element of SOAP's, anywhere in it
};

} // namespace ServiceModel::Metadata
