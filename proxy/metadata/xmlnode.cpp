// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/xmlnode.h"

#include "xml/namespaces.h"
#include "xml/xmlreader.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace ServiceModel::Metadata {

namespace {

// The drafts of 1999 and 2000 are in documents of the time; what differs from the Recommendation is refused where it stands.
bool isDraftOfXmlSchema(QStringView namespaceUri)
{
    return namespaceUri == u"http://www.w3.org/1999/XMLSchema" || namespaceUri == u"http://www.w3.org/2000/10/XMLSchema";
}

QString withoutDrafts(const QString &namespaceUri)
{
    return isDraftOfXmlSchema(namespaceUri) ? Namespaces::XmlSchema.toString() : namespaceUri;
}

} // namespace

class XmlNodeBuilder
{
public:
    XmlNodeBuilder(const QByteArray &bytes, const QString &file) : m_file(file), m_reader(bytes) { }

    std::unique_ptr<XmlNode> build(Diagnostics &diagnostics)
    {
        std::unique_ptr<XmlNode> root;
        XmlNode *open = nullptr;
        for (;;) {
            switch (m_reader.readNext()) {
            case XmlReader::Token::StartElement:
                if (isDraftOfXmlSchema(m_reader.name().namespaceUri) && m_reader.name().localName == u"schema")
                    diagnostics.warning(location(), QStringLiteral("this is a schema of a draft, '%1', and read as one of '%2'").arg(m_reader.name().namespaceUri, Namespaces::XmlSchema));
                if (open) {
                    open = append(*open, element());
                } else {
                    root = element();
                    open = root.get();
                }
                break;
            case XmlReader::Token::EndElement:
                open = open->m_parent;
                break;
            case XmlReader::Token::Text:
                append(*open, text());
                break;
            case XmlReader::Token::Invalid:
                diagnostics.error({m_file, m_reader.error().line, m_reader.error().column}, m_reader.error().message);
                return nullptr;
            case XmlReader::Token::EndDocument:
                return root;
            }
        }
    }

private:
    static XmlNode *append(XmlNode &parent, std::unique_ptr<XmlNode> node)
    {
        node->m_parent = &parent;
        parent.m_nodes.push_back(std::move(node));
        return parent.m_nodes.back().get();
    }

    std::unique_ptr<XmlNode> element() const
    {
        auto node = std::make_unique<XmlNode>();
        node->m_name = {withoutDrafts(m_reader.name().namespaceUri), m_reader.name().localName};
        node->m_prefix = m_reader.prefix();
        node->m_location = location();
        for (const auto &declaration : m_reader.namespaceDeclarations())
            node->m_declarations.push_back({declaration.prefix, withoutDrafts(declaration.namespaceUri)});
        for (const auto &attribute : m_reader.attributes())
            node->m_attributes.push_back({attribute.name, attribute.prefix, attribute.value});
        return node;
    }

    std::unique_ptr<XmlNode> text() const
    {
        auto node = std::make_unique<XmlNode>();
        node->m_text = m_reader.text();
        node->m_location = location();
        return node;
    }

    SourceLocation location() const { return {m_file, m_reader.start().line, m_reader.start().column}; }

    QString m_file;
    XmlReader m_reader;
};

std::unique_ptr<XmlNode> XmlNode::parse(const QByteArray &bytes, const QString &file, Diagnostics &diagnostics)
{
    if (bytes.trimmed().isEmpty()) {
        diagnostics.error({file, 1, 1}, QStringLiteral("the document is empty"));
        return nullptr;
    }
    return XmlNodeBuilder(bytes, file).build(diagnostics);
}

bool XmlNode::is(QStringView namespaceUri, QStringView localName) const
{
    return m_name.localName == localName && m_name.namespaceUri == namespaceUri;
}

std::vector<const XmlNode *> XmlNode::children() const
{
    std::vector<const XmlNode *> result;
    for (const auto &node : m_nodes) {
        if (!node->isText())
            result.push_back(node.get());
    }
    return result;
}

const XmlNode *XmlNode::child(QStringView namespaceUri, QStringView localName) const
{
    for (const auto &node : m_nodes) {
        if (node->is(namespaceUri, localName))
            return node.get();
    }
    return nullptr;
}

bool XmlNode::hasAttribute(QStringView localName) const
{
    return find({}, localName);
}

QString XmlNode::attribute(QStringView localName) const
{
    return attribute({}, localName);
}

QString XmlNode::attribute(QStringView namespaceUri, QStringView localName) const
{
    const Attribute *found = find(namespaceUri, localName);
    return found ? found->value.trimmed() : QString();
}

QString XmlNode::rawAttribute(QStringView localName) const
{
    const Attribute *found = find({}, localName);
    return found ? found->value : QString();
}

const XmlNode::Attribute *XmlNode::find(QStringView namespaceUri, QStringView localName) const
{
    for (const Attribute &attribute : m_attributes) {
        if (attribute.name.localName == localName && attribute.name.namespaceUri == namespaceUri)
            return &attribute;
    }
    return nullptr;
}

QString XmlNode::text() const
{
    QString result = m_text;
    for (const auto &node : m_nodes)
        result += node->isText() ? node->m_text : u' ' + node->text() + u' ';
    return result.simplified();
}

QName XmlNode::resolve(QStringView qualifiedName) const
{
    qualifiedName = qualifiedName.trimmed();
    const qsizetype colon = qualifiedName.indexOf(u':');
    const QStringView prefix = colon < 0 ? QStringView() : qualifiedName.first(colon);
    const QString localName = qualifiedName.sliced(colon + 1).toString();
    if (prefix == u"xml")
        return {Namespaces::Xml.toString(), localName};
    for (const XmlNode *node = this; node; node = node->m_parent) {
        for (const NamespaceDeclaration &declaration : node->m_declarations) {
            if (declaration.prefix == prefix)
                return {declaration.namespaceUri, localName};
        }
    }
    return colon < 0 ? QName{{}, localName} : QName();
}

std::vector<XmlNode::NamespaceDeclaration> XmlNode::namespacesInScope() const
{
    std::vector<NamespaceDeclaration> result;
    for (const XmlNode *node = this; node; node = node->m_parent) {
        for (const NamespaceDeclaration &declaration : node->m_declarations) {
            const bool hidden = std::any_of(result.cbegin(), result.cend(), [&](const NamespaceDeclaration &inner) {
                return inner.prefix == declaration.prefix;
            });
            if (!hidden)
                result.push_back(declaration);
        }
    }
    return result;
}

void XmlNode::setAttribute(const QString &localName, const QString &value)
{
    removeAttribute(localName);
    m_attributes.push_back({{{}, localName}, {}, value});
}

void XmlNode::removeAttribute(QStringView localName)
{
    std::erase_if(m_attributes, [&](const Attribute &attribute) {
        return attribute.name.namespaceUri.isEmpty() && attribute.name.localName == localName;
    });
}

void XmlNode::dissolveChildren(QStringView namespaceUri, QStringView localName)
{
    std::vector<std::unique_ptr<XmlNode>> nodes;
    for (auto &node : m_nodes) {
        if (!node->is(namespaceUri, localName)) {
            nodes.push_back(std::move(node));
            continue;
        }
        for (auto &inner : node->m_nodes) {
            inner->m_parent = this;
            for (const NamespaceDeclaration &declaration : node->m_declarations)
                inner->m_declarations.insert(inner->m_declarations.begin(), declaration);
            nodes.push_back(std::move(inner));
        }
    }
    m_nodes = std::move(nodes);
}

void XmlNode::removeChildren(QStringView namespaceUri, QStringView localName)
{
    std::erase_if(m_nodes, [&](const auto &node) { return node->is(namespaceUri, localName); });
}

void XmlNode::removeChildren(const QList<const XmlNode *> &children)
{
    std::erase_if(m_nodes, [&](const auto &node) { return children.contains(node.get()); });
}

bool XmlNode::mentionsPrefix(const QString &prefix) const
{
    const auto mentions = [needle = prefix + u':'](const QString &text) {
        for (qsizetype at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
            if (at == 0 || !(text.at(at - 1).isLetterOrNumber() || text.at(at - 1) == u'_' || text.at(at - 1) == u'-'))
                return true;
        }
        return false;
    };
    if (m_prefix == prefix || mentions(m_text))
        return true;
    for (const Attribute &attribute : m_attributes) {
        if (attribute.prefix == prefix || mentions(attribute.value))
            return true;
    }
    return std::any_of(m_nodes.cbegin(), m_nodes.cend(), [&](const auto &node) { return node->mentionsPrefix(prefix); });
}

void XmlNode::write(QXmlStreamWriter &writer, const std::vector<NamespaceDeclaration> &declarations) const
{
    const auto qualified = [](const QString &prefix, const QString &localName) {
        return prefix.isEmpty() ? localName : prefix + u':' + localName;
    };
    writer.writeStartElement(qualified(m_prefix, m_name.localName));
    for (const Attribute &attribute : m_attributes)
        writer.writeAttribute(qualified(attribute.prefix, attribute.name.localName), attribute.value);
    for (const NamespaceDeclaration &declaration : declarations)
        writer.writeAttribute(declaration.prefix.isEmpty() ? QStringLiteral("xmlns") : QStringLiteral("xmlns:") + declaration.prefix,
                              declaration.namespaceUri);
    const bool layoutOnly = std::all_of(m_nodes.cbegin(), m_nodes.cend(), [](const auto &node) {
        return !node->isText() || node->m_text.trimmed().isEmpty();
    });
    for (const auto &node : m_nodes) {
        if (!node->isText())
            node->write(writer, node->m_declarations);
        else if (!layoutOnly)
            writer.writeCharacters(node->m_text);
    }
    writer.writeEndElement();
}

QByteArray XmlNode::toXml() const
{
    std::vector<NamespaceDeclaration> declarations = namespacesInScope();
    std::erase_if(declarations, [this](const NamespaceDeclaration &declaration) {
        return !declaration.prefix.isEmpty() && !mentionsPrefix(declaration.prefix);
    });
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    write(writer, declarations);
    return bytes.trimmed() + '\n';
}

bool isXmlName(QStringView text)
{
    const auto begins = [](QChar c) { return c.isLetter() || c == u'_' || c.isSurrogate(); };
    const auto continues = [&begins](QChar c) { return begins(c) || c.isNumber() || c.isMark() || c == u'-' || c == u'.' || c == u'\u00B7'; };
    return !text.isEmpty() && begins(text.front()) && std::all_of(text.cbegin(), text.cend(), continues);
}

} // namespace ServiceModel::Metadata
