// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/xsdreader.h"

#include "metadata/knownschemas.h"
#include "metadata/xmlnode.h"
#include "xml/namespaces.h"

namespace ServiceModel::Metadata {

namespace {

// Namespaces that every reader knows; their schema documents are never needed.
bool isWellKnown(const QString &namespaceUri)
{
    return namespaceUri == Namespaces::XmlSchema || namespaceUri == Namespaces::Xml
        || namespaceUri == Namespaces::XmlSchemaInstance || Namespaces::isSoapEncoding(namespaceUri);
}

// Copies of it differ in how they say the same.
bool isOfKnownSchema(const SourceLocation &location)
{
    return knownSchemaAt(QUrl(location.file)).has_value();
}

// A document without a namespace of its own is another schema for each that includes it; imported it is in none.
QString seenAs(const QUrl &url, bool hasNamespace, const QString &includedInto)
{
    return url.toString() + u' ' + (hasNamespace ? QString() : includedInto.isEmpty() ? QStringLiteral("##none") : includedInto);
}

} // namespace

// Some documents forget the namespace in the middle of a schema; they mean it.
bool isXsd(const XmlNode &node)
{
    return node.name().namespaceUri == Namespaces::XmlSchema || node.name().namespaceUri.isEmpty();
}

bool isXsd(const XmlNode &node, QStringView localName)
{
    return node.name().localName == localName && isXsd(node);
}

XsdReader::XsdReader(ImportResolver &resolver, Schema &schema, Diagnostics &diagnostics)
    : m_resolver(resolver)
    , m_schema(schema)
    , m_diagnostics(diagnostics)
{
}

void XsdReader::read(const Document &document)
{
    const auto root = XmlNode::parse(document.bytes, document.name, m_diagnostics);
    if (!root)
        return;
    if (!isXsd(*root, u"schema"))
        return m_diagnostics.error(root->location(), QStringLiteral("this is not an XML schema, but '%1'").arg(toString(root->name())));
    readRoot(*root, document);
}

void XsdReader::readRoot(XmlNode &root, const Document &document)
{
    const QString key = seenAs(document.url, root.hasAttribute(u"targetNamespace"), {});
    if (m_seen.contains(key))
        return;
    m_seen.insert(key);
    read(root, document);
}

void XsdReader::read(XmlNode &schemaNode, const Document &document)
{
    readSchema(schemaNode, document, {});
    followReferences();
}

void XsdReader::readImport(const XmlNode &node, const Document &document)
{
    noteReference(node, document);
    followReferences();
}

void XsdReader::readSchema(XmlNode &node, const Document &document, const QString &includedInto)
{
    m_targetNamespace = node.attribute(u"targetNamespace");
    m_isChameleon = m_targetNamespace.isEmpty() && !includedInto.isEmpty();
    if (m_isChameleon)
        m_targetNamespace = includedInto;
    m_elementsQualified = node.attribute(u"elementFormDefault") == u"qualified";
    m_attributesQualified = node.attribute(u"attributeFormDefault") == u"qualified";

    m_isRepetition = true;
    m_superseded.clear();
    for (const XmlNode *child : node.children()) {
        m_isRepetition = m_isRepetition && !isXsd(*child, u"redefine");
        if (isXsd(*child, u"import") || isXsd(*child, u"include") || isXsd(*child, u"redefine"))
            noteReference(*child, document);
        else
            readDeclaration(*child);
    }
    keepDocument(node);
}

void XsdReader::readDeclaration(const XmlNode &node)
{
    if (isXsd(node, u"element")) {
        const ElementDeclaration element = readElement(node, true);
        if (isNew(u"element", element.name, node)) {
            m_schema.elementOrder.append(element.name);
            m_schema.elements.insert(element.name, element);
        }
    } else if (isXsd(node, u"complexType") || isXsd(node, u"simpleType")) {
        const auto type = readNamedType(node);
        if (isNew(u"type", type->name, node)) {
            m_schema.typeOrder.append(type->name);
            m_schema.types.insert(type->name, type);
        }
    } else if (isXsd(node, u"attribute")) {
        const AttributeDeclaration attribute = readAttribute(node, true);
        if (isNew(u"attribute", attribute.name, node))
            m_schema.attributes.insert(attribute.name, attribute);
    } else if (isXsd(node, u"group")) {
        const QName name = declaredName(node, true);
        const auto group = readGroup(node);
        if (group && isNew(u"group", name, node))
            m_schema.groups.insert(name, std::make_shared<Particle>(*group));
    } else if (isXsd(node, u"attributeGroup")) {
        const QName name = declaredName(node, true);
        if (isNew(u"attribute group", name, node))
            m_schema.attributeGroups.insert(name, readAttributeGroup(node));
    } else if (!isXsd(node)) {
        m_diagnostics.warning(node.location(), QStringLiteral("'%1' has no place in a schema and is left out").arg(toString(node.name())));
    } else if (!isXsd(node, u"annotation") && !isXsd(node, u"notation")) {
        m_diagnostics.error(node.location(), QStringLiteral("'%1' has no place in a schema").arg(toString(node.name())));
    }
}

// What it means depends on the forms of the schema around it, too.
bool XsdReader::isNew(QStringView kind, const QName &name, const XmlNode &node)
{
    const QString forms = QString::number(m_elementsQualified) + QString::number(m_attributesQualified);
    const auto found = m_definitions.add(kind.toString(), name, node, forms);
    if (found == Definitions::Found::Different) {
        const SourceLocation &other = m_definitions.location(kind.toString(), name);
        if (isOfKnownSchema(node.location()) || isOfKnownSchema(other))
            m_superseded.append(&node);
        else
            m_diagnostics.error(node.location(), QStringLiteral("the %1 '%2' is defined twice, in two ways: at %3, too").arg(kind, toString(name), other.toString()));
    }
    m_isRepetition = m_isRepetition && found != Definitions::Found::New;
    return found == Definitions::Found::New;
}

void XsdReader::noteReference(const XmlNode &node, const Document &document)
{
    const bool isInclude = !isXsd(node, u"import");
    const QString location = node.attribute(u"schemaLocation");
    const QString namespaceUri = node.attribute(u"namespace");
    if (isInclude && location.isEmpty())
        return m_diagnostics.error(node.location(), QStringLiteral("xs:%1 needs a schemaLocation").arg(node.name().localName));
    if (isXsd(node, u"redefine"))
        noteRedefinition(node);
    if (location.isEmpty() || (!isInclude && (isWellKnown(namespaceUri) || m_providedNamespaces.contains(namespaceUri))))
        return;
    m_references.append({document, location, isInclude ? m_targetNamespace : QString(), isInclude, namespaceUri, node.location()});
}

// A loop and not a recursion: how long a chain of imports may be is nobody's business but the documents'.
void XsdReader::followReferences()
{
    while (!m_references.isEmpty()) {
        const Reference reference = m_references.takeFirst();
        const QUrl url = reference.from.url.resolved(QUrl(reference.location));
        if (m_seen.contains(seenAs(url, true, {})) || m_seen.contains(seenAs(url, false, reference.includedInto)))
            continue;
        QString error;
        const auto document = m_resolver.resolve(reference.from, reference.location, &error);
        if (!document) {
            m_diagnostics.error(reference.where, QStringLiteral("the schema that is imported here is missing: %1").arg(error));
            continue;
        }
        const auto root = XmlNode::parse(document->bytes, document->name, m_diagnostics);
        if (!root)
            continue;
        if (!isXsd(*root, u"schema")) {
            m_diagnostics.error(root->location(), QStringLiteral("this is not an XML schema, but '%1'").arg(toString(root->name())));
            continue;
        }
        const QString targetNamespace = root->attribute(u"targetNamespace");
        if (!reference.isInclude && !reference.namespaceUri.isEmpty() && targetNamespace != reference.namespaceUri) { // XML Schema part 1, src-import.3
            m_diagnostics.warning(reference.where, QStringLiteral("'%1' is imported for the namespace '%2', but its targetNamespace is '%3'")
                                                       .arg(reference.location, reference.namespaceUri, targetNamespace));
        }
        const QString found = seenAs(document->url, root->hasAttribute(u"targetNamespace"), reference.includedInto);
        if (!m_seen.contains(found)) {
            m_seen.insert(found);
            readSchema(*root, *document, reference.includedInto);
        }
    }
    // Those that were noted last are of documents deeper down.
    while (!m_redefinitions.isEmpty())
        redefine(m_redefinitions.takeLast());
}

void XsdReader::keepDocument(XmlNode &node)
{
    node.removeChildren(Namespaces::XmlSchema, u"include");
    node.removeChildren(m_superseded);
    renameRedefined(node);
    bool declaresSomething = false;
    for (const auto &child : node.nodes()) {
        if (isXsd(*child, u"import"))
            child->removeAttribute(u"schemaLocation");
        else if (!child->isText() && !isXsd(*child, u"annotation"))
            declaresSomething = true;
    }
    if (m_isChameleon) {
        node.setAttribute(QStringLiteral("targetNamespace"), m_targetNamespace);
        // Names without a prefix were in no namespace and now are in the target's.
        if (node.resolve(u"name").namespaceUri.isEmpty())
            node.setAttribute(QStringLiteral("xmlns"), m_targetNamespace);
    }
    if (declaresSomething && !m_isRepetition)
        m_documents.append(node.toXml());
}

} // namespace ServiceModel::Metadata
