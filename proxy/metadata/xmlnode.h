// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "metadata/diagnostics.h"
#include "xml/qname.h"

#include <QByteArray>

#include <memory>
#include <vector>

class QXmlStreamWriter;

namespace ServiceModel::Metadata {

// A document in memory that remembers where everything stood and which prefixes were in scope. WSDL and XSD refer
// forwards and carry names in attribute values, so neither a stream nor a tree without prefixes will do.
class XmlNode
{
public:
    struct Attribute { QName name; QString prefix; QString value; };
    struct NamespaceDeclaration { QString prefix; QString namespaceUri; };

    // Null, with an error in diagnostics, when the bytes are not a well-formed document within the limits: 16 MiB,
    // 256 levels, no DTD.
    static std::unique_ptr<XmlNode> parse(const QByteArray &bytes, const QString &file, Diagnostics &diagnostics);

    bool isText() const { return m_name.isEmpty(); }
    bool is(QStringView namespaceUri, QStringView localName) const;
    const QName &name() const { return m_name; }
    const SourceLocation &location() const { return m_location; }
    const XmlNode *parent() const { return m_parent; }
    const std::vector<std::unique_ptr<XmlNode>> &nodes() const { return m_nodes; } // elements and text
    std::vector<const XmlNode *> children() const;                                 // elements
    const XmlNode *child(QStringView namespaceUri, QStringView localName) const;   // the first, or null

    const std::vector<Attribute> &attributes() const { return m_attributes; }
    bool hasAttribute(QStringView localName) const;
    // White space around the value is removed. Empty when it is not there.
    QString attribute(QStringView localName) const;
    QString attribute(QStringView namespaceUri, QStringView localName) const;
    // The same with white space where it is.
    QString rawAttribute(QStringView localName) const;
    // The text of this element and all below it, white space collapsed.
    QString text() const;

    // "prefix:local" in the scope of this element; no prefix means the default namespace. A prefix that nobody declared
    // gives an empty name.
    QName resolve(QStringView qualifiedName) const;

    // The element as a document of its own, indented: the prefixes it uses are declared on it.
    QByteArray toXml() const;
    std::vector<NamespaceDeclaration> namespacesInScope() const;

    void setAttribute(const QString &localName, const QString &value);
    void removeAttribute(QStringView localName);
    void removeChildren(QStringView namespaceUri, QStringView localName);
    void removeChildren(const QList<const XmlNode *> &children);
    void dissolveChildren(QStringView namespaceUri, QStringView localName); // what they hold stands where they stood

private:
    friend class XmlNodeBuilder;

    const Attribute *find(QStringView namespaceUri, QStringView localName) const;
    bool mentionsPrefix(const QString &prefix) const;
    void write(QXmlStreamWriter &writer, const std::vector<NamespaceDeclaration> &declarations) const;

    QName m_name;
    QString m_prefix;
    QString m_text;
    SourceLocation m_location;
    XmlNode *m_parent = nullptr;
    std::vector<NamespaceDeclaration> m_declarations;
    std::vector<Attribute> m_attributes;
    std::vector<std::unique_ptr<XmlNode>> m_nodes;
};

// Whether the text can be a name in XML without a prefix (Namespaces in XML 1.0, production NCName; not to the last
// character of Unicode).
bool isXmlName(QStringView text);

} // namespace ServiceModel::Metadata
