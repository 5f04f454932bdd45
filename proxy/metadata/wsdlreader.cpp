// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/wsdlreader.h"

#include "metadata/bindingreader.h"
#include "metadata/schemacheck.h"
#include "metadata/xmlnode.h"
#include "xml/namespaces.h"

#include <algorithm>

namespace ServiceModel::Metadata {

namespace {

bool isWsdl(const XmlNode &node, QStringView localName)
{
    return node.is(Namespaces::Wsdl, localName);
}

QString documentation(const XmlNode &node)
{
    const XmlNode *documentation = node.child(Namespaces::Wsdl, u"documentation");
    return documentation ? documentation->text() : QString();
}

// What a document is that is not one we read.
QString describeRoot(const QName &root)
{
    if (root.localName.compare(u"html", Qt::CaseInsensitive) == 0)
        return QStringLiteral("this is an HTML page, not a WSDL document");
    if (root.localName == u"description" && root.namespaceUri.endsWith(QLatin1StringView("/wsdl")))
        return QStringLiteral("this is WSDL 2.0, which is not supported because SOAP services publish WSDL 1.1; ask this one for that, usually by ?wsdl");
    if (root.localName == u"discovery")
        return QStringLiteral("this is a DISCO document, which is not supported because it describes nothing itself; use the WSDL document that it refers to");
    return QStringLiteral("this is neither WSDL nor XML Schema, but '%1'%2").arg(toString(root), root.namespaceUri.isEmpty() ? QStringLiteral(" of no namespace") : QString());
}

} // namespace

WsdlReader::WsdlReader(ImportResolver &resolver, Diagnostics &diagnostics)
    : m_resolver(resolver)
    , m_diagnostics(diagnostics)
    , m_xsdReader(resolver, m_description.schema, diagnostics)
{
}

void WsdlReader::read(const QList<Document> &documents)
{
    std::vector<std::unique_ptr<XmlNode>> roots;
    QSet<QString> providedSchemas; // by their namespaces; a WSDL document may import a schema of its own namespace
    for (const Document &document : documents) {
        m_seen.insert(document.url.toString());
        roots.push_back(XmlNode::parse(document.bytes, document.name, m_diagnostics));
        if (roots.back() && documents.size() > 1)
            (isWsdl(*roots.back(), u"definitions") ? m_providedNamespaces : providedSchemas).insert(roots.back()->attribute(u"targetNamespace"));
    }
    m_xsdReader.setProvidedNamespaces(providedSchemas);
    for (std::size_t i = 0; i < roots.size(); ++i) {
        if (roots[i])
            readDocument(documents[qsizetype(i)], *roots[i]);
    }
    followImports();
    m_description.schemaDocuments = m_xsdReader.documents();
    if (m_diagnostics.hasErrors())
        return;
    checkReferences();
    checkSchema(m_description.schema, m_diagnostics);
    const Schema &schema = m_description.schema;
    const bool hasSchema = !schema.types.isEmpty() || !schema.elements.isEmpty() || !schema.attributes.isEmpty() || !schema.groups.isEmpty()
        || !schema.attributeGroups.isEmpty();
    if (!roots.empty() && !m_diagnostics.hasErrors() && m_description.portTypes.isEmpty() && !hasSchema)
        m_diagnostics.error(roots.front()->location(), QStringLiteral("nothing is described here: no portType, no type and no element"));
}

void WsdlReader::readDocument(const Document &document, XmlNode &root)
{
    if (isWsdl(root, u"definitions"))
        readDefinitions(document, root);
    else if (root.is(Namespaces::XmlSchema, u"schema"))
        m_xsdReader.readRoot(root, document);
    else
        m_diagnostics.error(root.location(), describeRoot(root.name()));
}

void WsdlReader::readDefinitions(const Document &document, XmlNode &root)
{
    m_targetNamespace = root.attribute(u"targetNamespace");
    for (const auto &child : root.nodes()) {
        if (!isNew(*child))
            continue;
        if (isWsdl(*child, u"types")) {
            for (const auto &schema : child->nodes()) {
                if (schema->is(Namespaces::XmlSchema, u"schema"))
                    m_xsdReader.read(*schema, document);
                else if (schema->is(Namespaces::XmlSchema, u"import")) // misplaced, but plain in meaning
                    m_xsdReader.readImport(*schema, document);
            }
        } else if (isWsdl(*child, u"import")) {
            noteImport(*child, document);
        } else if (isWsdl(*child, u"message")) {
            readMessage(*child);
        } else if (isWsdl(*child, u"portType")) {
            readPortType(*child);
        } else if (isWsdl(*child, u"binding")) {
            BindingReader reader(m_diagnostics);
            m_description.bindings.append(reader.read(*child, declaredName(*child), reference(*child, u"type")));
        } else if (isWsdl(*child, u"service")) {
            readService(*child);
        }
    }
}

// Whether it is no repetition of what was read before. Test suites and published services have such that differ: the first counts.
bool WsdlReader::isNew(const XmlNode &node)
{
    const QString &kind = node.name().localName;
    const QName name{m_targetNamespace, node.attribute(u"name")};
    const bool isNamed = isWsdl(node, u"message") || isWsdl(node, u"portType") || isWsdl(node, u"binding") || isWsdl(node, u"service");
    if (!isNamed || name.localName.isEmpty())
        return true;
    const auto found = m_definitions.add(kind, name, node);
    if (found == Definitions::Found::Different) {
        m_diagnostics.warning(node.location(), QStringLiteral("the %1 '%2' is defined twice, in two ways: that at %3 counts")
                                                   .arg(kind, toString(name), m_definitions.location(kind, name).toString()));
    }
    return found == Definitions::Found::New;
}

void WsdlReader::noteImport(const XmlNode &node, const Document &document)
{
    const QString location = node.attribute(u"location");
    const QString namespaceUri = node.attribute(u"namespace");
    if (!location.isEmpty() && (namespaceUri == m_targetNamespace || !m_providedNamespaces.contains(namespaceUri)))
        m_imports.append({document, location, node.location()});
}

void WsdlReader::followImports()
{
    while (!m_imports.isEmpty()) {
        const Import import = m_imports.takeFirst();
        if (m_seen.contains(import.from.url.resolved(QUrl(import.location)).toString()))
            continue;
        QString error;
        const auto document = m_resolver.resolve(import.from, import.location, &error);
        if (!document) {
            m_diagnostics.error(import.where, QStringLiteral("the document that is imported here is missing: %1").arg(error));
            continue;
        }
        if (m_seen.contains(document->url.toString()))
            continue;
        m_seen.insert(document->url.toString());
        if (const auto root = XmlNode::parse(document->bytes, document->name, m_diagnostics))
            readDocument(*document, *root);
    }
}

void WsdlReader::readMessage(const XmlNode &node)
{
    MessageDeclaration message{declaredName(node), {}, node.location()};
    for (const XmlNode *child : node.children()) {
        if (!isWsdl(*child, u"part"))
            continue;
        MessagePart part{elementName(*child), {}, {}, child->location()};
        if (child->hasAttribute(u"element"))
            part.element = reference(*child, u"element");
        else if (child->hasAttribute(u"type"))
            part.type = reference(*child, u"type");
        else
            m_diagnostics.error(child->location(), QStringLiteral("the part '%1' has neither an element nor a type").arg(part.name));
        if (child->hasAttribute(u"element") && child->hasAttribute(u"type"))
            m_diagnostics.warning(child->location(), QStringLiteral("the part '%1' has an element and a type: the element counts").arg(part.name));
        const auto isSame = [&](const MessagePart &other) { return other.name == part.name; };
        if (std::any_of(message.parts.cbegin(), message.parts.cend(), isSame))
            m_diagnostics.error(child->location(), QStringLiteral("the message '%1' has two parts '%2'").arg(message.name.localName, part.name));
        message.parts.append(part);
    }
    m_description.messages.insert(message.name, message);
}

void WsdlReader::readPortType(const XmlNode &node)
{
    PortType portType{declaredName(node), documentation(node), {}, node.location()};
    for (const XmlNode *child : node.children()) {
        if (isWsdl(*child, u"operation"))
            portType.operations.append(readOperation(*child));
    }
    m_description.portTypes.append(portType);
}

OperationDeclaration WsdlReader::readOperation(const XmlNode &node)
{
    OperationDeclaration operation;
    operation.name = elementName(node);
    operation.documentation = documentation(node);
    operation.location = node.location();
    for (const XmlNode *child : node.children()) {
        if (isWsdl(*child, u"input")) {
            operation.input = readOperationMessage(*child);
            operation.isOutputFirst = operation.output.has_value();
        } else if (isWsdl(*child, u"output")) {
            operation.output = readOperationMessage(*child);
        } else if (isWsdl(*child, u"fault")) {
            operation.faults.append(readOperationMessage(*child));
        }
    }
    return operation;
}

OperationMessage WsdlReader::readOperationMessage(const XmlNode &node)
{
    // WS-Addressing 1.0 WSDL Binding, and its successor Metadata, section 4.4.1
    QString action = node.attribute(u"http://www.w3.org/2006/05/addressing/wsdl", u"Action");
    if (action.isEmpty())
        action = node.attribute(u"http://www.w3.org/2007/05/addressing/metadata", u"Action");
    return {node.attribute(u"name"), reference(node, u"message"), action, node.location()};
}

void WsdlReader::readService(const XmlNode &node)
{
    Service service{declaredName(node), documentation(node), {}, node.location()};
    for (const XmlNode *child : node.children()) {
        if (!isWsdl(*child, u"port"))
            continue;
        if (child->attribute(u"binding").isEmpty()) {
            m_diagnostics.warning(child->location(), QStringLiteral("a port without a binding cannot be called and is left out"));
            continue;
        }
        Port port{declaredName(*child).localName, reference(*child, u"binding"), {}, child->location()};
        for (const XmlNode *extension : child->children()) {
            if (extension->name().localName == u"address")
                port.address = extension->attribute(u"location");
        }
        service.ports.append(port);
    }
    m_description.services.append(service);
}

void WsdlReader::checkReferences()
{
    for (const Binding &binding : m_description.bindings) {
        const PortType *portType = m_description.portType(binding.portType);
        if (!portType) {
            m_diagnostics.error(binding.location, QStringLiteral("there is no portType '%1'").arg(toString(binding.portType)));
            continue;
        }
        QSet<QString> names;
        for (const OperationDeclaration &operation : portType->operations)
            names.insert(operation.name);
        for (const BindingOperation &operation : binding.operations) {
            if (!names.contains(operation.name))
                m_diagnostics.warning(operation.location, QStringLiteral("the portType '%1' has no operation '%2': what binds it is left out").arg(portType->name.localName, operation.name));
        }
    }
    for (const Service &service : m_description.services) {
        for (const Port &port : service.ports) {
            if (!m_description.binding(port.binding))
                m_diagnostics.error(port.location, QStringLiteral("there is no binding '%1'").arg(toString(port.binding)));
        }
    }
}

QName WsdlReader::declaredName(const XmlNode &node)
{
    const QString name = node.attribute(u"name");
    if (name.isEmpty())
        m_diagnostics.error(node.location(), QStringLiteral("wsdl:%1 needs a name").arg(node.name().localName));
    return {m_targetNamespace, name};
}

// Of what becomes an element in messages.
QString WsdlReader::elementName(const XmlNode &node)
{
    const QString name = declaredName(node).localName;
    if (!name.isEmpty() && !isXmlName(name))
        m_diagnostics.error(node.location(), QStringLiteral("'%1' is not a name in XML").arg(name));
    return name;
}

QName WsdlReader::reference(const XmlNode &node, QStringView attribute)
{
    const QString text = node.attribute(attribute);
    const QName name = node.resolve(text);
    if (text.isEmpty())
        m_diagnostics.error(node.location(), QStringLiteral("wsdl:%1 needs the attribute %2").arg(node.name().localName, attribute));
    else if (name.isEmpty())
        m_diagnostics.error(node.location(), QStringLiteral("%1=\"%2\": the prefix is not declared").arg(attribute, text));
    return name;
}

} // namespace ServiceModel::Metadata
