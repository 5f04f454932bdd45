// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/xmlnode.h"

#include "xml/namespaces.h"
#include "xml/xmlreader.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cctype>

namespace ServiceModel::Metadata {

class XmlNodeBuilder
{
public:
    XmlNodeBuilder(const QByteArray &bytes, const QString &file) : m_bytes(bytes), m_file(file), m_reader(bytes) { }

    std::unique_ptr<XmlNode> build(Diagnostics &diagnostics)
    {
        std::unique_ptr<XmlNode> root;
        XmlNode *open = nullptr;
        bool afterText = false;
        for (;;) {
            // The reader stands behind what it read, and has looked at one character more after text.
            const SourceLocation start{m_file, m_reader.line(), m_reader.column() - (afterText ? 1 : 0)};
            const auto token = m_reader.readNext();
            afterText = token == QXmlStreamReader::Characters;
            if (token == QXmlStreamReader::StartElement) {
                auto node = element(open ? start : rootLocation());
                node->m_parent = open;
                XmlNode *entered = node.get();
                if (open)
                    open->m_nodes.push_back(std::move(node));
                else
                    root = std::move(node);
                open = entered;
            } else if (token == QXmlStreamReader::EndElement) {
                open = open->m_parent;
            } else if (token == QXmlStreamReader::Characters && open) {
                auto node = std::make_unique<XmlNode>();
                node->m_text = m_reader.text().toString();
                node->m_location = start;
                node->m_parent = open;
                open->m_nodes.push_back(std::move(node));
            } else if (token == QXmlStreamReader::Invalid) {
                const XmlError &error = m_reader.error();
                diagnostics.error({m_file, error.line, error.column}, error.message);
                return nullptr;
            } else if (token == QXmlStreamReader::EndDocument) {
                return root;
            }
        }
    }

private:
    std::unique_ptr<XmlNode> element(const SourceLocation &location) const
    {
        auto node = std::make_unique<XmlNode>();
        node->m_name = m_reader.name();
        node->m_prefix = m_reader.prefix().toString();
        node->m_location = location;
        for (const auto &declaration : m_reader.namespaceDeclarations())
            node->m_declarations.push_back({declaration.prefix().toString(), declaration.namespaceUri().toString()});
        for (const auto &attribute : m_reader.attributes()) {
            node->m_attributes.push_back({{attribute.namespaceUri().toString(), attribute.name().toString()},
                                          attribute.prefix().toString(), attribute.value().toString()});
        }
        return node;
    }

    // What stands before the root is skipped by the stream reader without a token.
    SourceLocation rootLocation() const
    {
        qsizetype at = m_bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        const qsizetype first = at;
        for (;;) {
            const auto rest = QByteArrayView(m_bytes).sliced(at);
            qsizetype end = -1;
            if (rest.startsWith("<?"))
                end = m_bytes.indexOf("?>", at) + 2;
            else if (rest.startsWith("<!--"))
                end = m_bytes.indexOf("-->", at) + 3;
            else if (!rest.isEmpty() && std::isspace(uchar(rest.front())))
                end = at + 1;
            if (end <= at)
                break;
            at = end;
        }
        const auto before = QByteArrayView(m_bytes).sliced(first, at - first);
        const qsizetype newLine = before.lastIndexOf('\n');
        return {m_file, 1 + before.count('\n'), before.size() - newLine};
    }

    const QByteArray &m_bytes;
    QString m_file;
    XmlReader m_reader;
};

std::unique_ptr<XmlNode> XmlNode::parse(const QByteArray &bytes, const QString &file, Diagnostics &diagnostics)
{
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
    return std::any_of(m_attributes.cbegin(), m_attributes.cend(), [&](const Attribute &attribute) {
        return attribute.name.namespaceUri.isEmpty() && attribute.name.localName == localName;
    });
}

QString XmlNode::attribute(QStringView localName) const
{
    return attribute({}, localName);
}

QString XmlNode::attribute(QStringView namespaceUri, QStringView localName) const
{
    for (const Attribute &attribute : m_attributes) {
        if (attribute.name.localName == localName && attribute.name.namespaceUri == namespaceUri)
            return attribute.value.trimmed();
    }
    return {};
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

void XmlNode::removeChildren(QStringView namespaceUri, QStringView localName)
{
    std::erase_if(m_nodes, [&](const auto &node) { return node->is(namespaceUri, localName); });
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
