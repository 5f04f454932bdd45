// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/bindingreader.h"

#include "metadata/xmlnode.h"
#include "xml/namespaces.h"

namespace ServiceModel::Metadata {

namespace {

constexpr QStringView WsdlMime = u"http://schemas.xmlsoap.org/wsdl/mime/";

bool isSoap(const XmlNode &node)
{
    return node.name().namespaceUri == Namespaces::WsdlSoap11 || node.name().namespaceUri == Namespaces::WsdlSoap12;
}

bool isSoap12(const XmlNode &node)
{
    return node.name().namespaceUri == Namespaces::WsdlSoap12;
}

// Of a wsdl:fault, when it says how it is encoded (section 3.6).
const XmlNode *soapFault(const XmlNode &node)
{
    for (const XmlNode *child : node.children()) {
        if (isSoap(*child) && child->name().localName == u"fault" && child->hasAttribute(u"use"))
            return child;
    }
    return nullptr;
}

// What does not say how it travels goes over HTTP, as everything did then.
bool isHttp(const QString &transport)
{
    return transport.isEmpty() || transport == u"http://schemas.xmlsoap.org/soap/http" || transport == u"http://www.w3.org/2003/05/soap/bindings/HTTP/";
}

} // namespace

Binding BindingReader::read(const XmlNode &node, const QName &name, const QName &portType)
{
    Binding binding;
    binding.name = name;
    binding.portType = portType;
    binding.location = node.location();
    bool hasSoap12 = false;
    bool isRpc = false;
    for (const XmlNode *child : node.children()) {
        if (child->name().localName == u"binding" && isSoap(*child)) {
            binding.transport = child->attribute(u"transport");
            hasSoap12 = isSoap12(*child);
            isRpc = child->attribute(u"style") == u"rpc";
            binding.messageVersion = MessageVersion::soap11();
            binding.isHttp = isHttp(binding.transport);
        } else if (child->is(Namespaces::Wsdl, u"operation")) {
            binding.operations.append(readOperation(*child, isRpc, hasSoap12));
        }
    }
    if (!binding.messageVersion && m_hasSoap) {
        m_diagnostics.warning(node.location(), QStringLiteral("the binding '%1' has no soap:binding and is read as if it had one of style=\"document\" over HTTP").arg(name.localName));
        binding.messageVersion = MessageVersion::soap11();
        binding.isHttp = true;
    }
    if (binding.messageVersion) {
        binding.messageVersion->soap = hasSoap12 ? MessageVersion::Soap::Soap12 : MessageVersion::Soap::Soap11;
        binding.policy = readPolicy(node);
        if (binding.policy.addressing)
            binding.messageVersion->addressing = *binding.policy.addressing;
    }
    return binding;
}

BindingOperation BindingReader::readOperation(const XmlNode &node, bool isRpc, bool &hasSoap12)
{
    BindingOperation operation;
    operation.name = node.attribute(u"name");
    operation.isRpc = isRpc;
    operation.location = node.location();
    if (operation.name.isEmpty())
        m_diagnostics.error(node.location(), QStringLiteral("wsdl:operation needs a name"));
    for (const XmlNode *child : node.children()) {
        if (child->name().localName == u"operation" && isSoap(*child)) {
            m_hasSoap = true;
            // Mono announces SOAP 1.2 here only.
            hasSoap12 = hasSoap12 || isSoap12(*child);
            operation.soapAction = child->attribute(u"soapAction");
            if (child->hasAttribute(u"style"))
                operation.isRpc = child->attribute(u"style") == u"rpc";
        } else if (child->is(Namespaces::Wsdl, u"input")) {
            operation.inputName = child->attribute(u"name");
            operation.input = readMessage(*child);
        } else if (child->is(Namespaces::Wsdl, u"output")) {
            operation.outputName = child->attribute(u"name");
            operation.output = readMessage(*child);
        } else if (child->is(Namespaces::Wsdl, u"fault")) {
            if (const XmlNode *fault = soapFault(*child))
                readBody(*fault, operation.faults[child->attribute(u"name")]);
        }
    }
    return operation;
}

BoundMessage BindingReader::readMessage(const XmlNode &node)
{
    BoundMessage message;
    for (const XmlNode *child : node.children())
        readExtension(*child, message);
    return message;
}

void BindingReader::readExtension(const XmlNode &node, BoundMessage &message)
{
    const QString &name = node.name().localName;
    m_hasSoap = m_hasSoap || isSoap(node);
    if (isSoap(node) && name == u"body")
        readBody(node, message);
    else if (isSoap(node) && name == u"header")
        readHeader(node, message.headers);
    else if (node.is(WsdlMime, u"multipartRelated"))
        readAttachments(node, message);
}

void BindingReader::readBody(const XmlNode &node, BoundMessage &message)
{
    if (node.attribute(u"use") == u"encoded") {
        const bool is12 = node.attribute(u"encodingStyle").contains(Namespaces::SoapEncoding12) || (isSoap12(node) && !node.hasAttribute(u"encodingStyle"));
        message.encoding = (is12 ? Namespaces::SoapEncoding12 : Namespaces::SoapEncoding11).toString();
    }
    message.namespaceUri = node.attribute(u"namespace");
    if (node.hasAttribute(u"parts"))
        message.parts = node.attribute(u"parts").simplified().split(u' ', Qt::SkipEmptyParts);
}

void BindingReader::readHeader(const XmlNode &node, QList<HeaderBinding> &headers)
{
    HeaderBinding header{node.resolve(node.attribute(u"message")), node.attribute(u"part"), {}, node.location()};
    if (header.message.isEmpty() || header.part.isEmpty())
        return m_diagnostics.error(node.location(), QStringLiteral("soap:%1 needs a message with a declared prefix, and a part").arg(node.name().localName));
    for (const XmlNode *child : node.children()) {
        if (isSoap(*child) && child->name().localName == u"headerfault")
            readHeader(*child, header.faults);
    }
    headers.append(header);
}

// MIME (section 5.7): one of the parts holds the envelope's extensions, the others are bytes beside it.
void BindingReader::readAttachments(const XmlNode &node, BoundMessage &message)
{
    for (const XmlNode *part : node.children()) {
        for (const XmlNode *child : part->children()) {
            const QString name = child->attribute(u"part");
            if (child->is(WsdlMime, u"content") && !name.isEmpty() && !message.attachments.contains(name))
                message.attachments.append(name);
            else
                readExtension(*child, message);
        }
    }
}

} // namespace ServiceModel::Metadata
