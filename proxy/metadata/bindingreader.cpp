// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/bindingreader.h"

#include "metadata/xmlnode.h"
#include "xml/namespaces.h"

namespace ServiceModel::Metadata {

namespace {

bool isSoap(const XmlNode &node)
{
    return node.name().namespaceUri == Namespaces::WsdlSoap11 || node.name().namespaceUri == Namespaces::WsdlSoap12;
}

bool isSoap12(const XmlNode &node)
{
    return node.name().namespaceUri == Namespaces::WsdlSoap12;
}

bool isHttp(const QString &transport)
{
    return transport == u"http://schemas.xmlsoap.org/soap/http" || transport == u"http://www.w3.org/2003/05/soap/bindings/HTTP/";
}

} // namespace

Binding BindingReader::read(const XmlNode &node, const QName &name, const QName &portType)
{
    Binding binding;
    binding.name = name;
    binding.portType = portType;
    binding.location = node.location();
    bool hasSoap12 = false;
    auto style = BindingOperation::Style::Document;
    for (const XmlNode *child : node.children()) {
        if (child->name().localName == u"binding" && isSoap(*child)) {
            binding.transport = child->attribute(u"transport");
            hasSoap12 = isSoap12(*child);
            if (child->attribute(u"style") == u"rpc")
                style = BindingOperation::Style::Rpc;
            // A binding for queues or sockets is not for us, like one without SOAP.
            if (isHttp(binding.transport))
                binding.messageVersion = MessageVersion::soap11();
        } else if (child->is(Namespaces::Wsdl, u"operation")) {
            binding.operations.append(readOperation(*child, style, hasSoap12));
        }
    }
    if (binding.messageVersion) {
        binding.messageVersion->soap = hasSoap12 ? MessageVersion::Soap::Soap12 : MessageVersion::Soap::Soap11;
        binding.policy = readPolicy(node);
        if (binding.policy.addressing)
            binding.messageVersion->addressing = *binding.policy.addressing;
    }
    return binding;
}

BindingOperation BindingReader::readOperation(const XmlNode &node, BindingOperation::Style style, bool &hasSoap12)
{
    BindingOperation operation;
    operation.name = node.attribute(u"name");
    operation.style = style;
    operation.location = node.location();
    if (operation.name.isEmpty())
        m_diagnostics.error(node.location(), QStringLiteral("wsdl:operation needs a name"));
    for (const XmlNode *child : node.children()) {
        if (child->name().localName == u"operation" && isSoap(*child)) {
            // Mono announces SOAP 1.2 here only.
            hasSoap12 = hasSoap12 || isSoap12(*child);
            operation.soapAction = child->attribute(u"soapAction");
            if (child->hasAttribute(u"style"))
                operation.style = child->attribute(u"style") == u"rpc" ? BindingOperation::Style::Rpc : BindingOperation::Style::Document;
        } else if (child->is(Namespaces::Wsdl, u"input")) {
            operation.inputName = child->attribute(u"name");
            readBody(*child, operation.inputUse, operation);
        } else if (child->is(Namespaces::Wsdl, u"output")) {
            readBody(*child, operation.outputUse, operation);
        }
    }
    return operation;
}

void BindingReader::readBody(const XmlNode &message, BindingOperation::Use &use, BindingOperation &operation)
{
    for (const XmlNode *child : message.children()) {
        if (isSoap(*child) && child->name().localName == u"body") {
            if (child->attribute(u"use") == u"encoded")
                use = BindingOperation::Use::Encoded;
        } else if (isSoap(*child)) {
            operation.others.append({QStringLiteral("soap:") + child->name().localName, child->location()});
        } else if (child->name().localName == u"multipartRelated") {
            operation.others.append({QStringLiteral("mime:multipartRelated"), child->location()});
        }
    }
}

} // namespace ServiceModel::Metadata
