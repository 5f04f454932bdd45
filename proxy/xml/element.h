// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/qname.h"

#include <QList>
#include <QStringList>

#include <variant>

namespace ServiceModel {

class XmlReader;
class XmlWriter;

// A small tree of XML for what no generated type describes: message headers, the details of faults, xs:any, xs:anyType.
// Comments and processing instructions are not kept, prefixes only where a value may need them, as in xsi:type="x:int".
class Element
{
public:
    struct Attribute
    {
        QName name;
        QString value;
        friend bool operator==(const Attribute &, const Attribute &) = default;
    };

    Element() = default;
    explicit Element(QName name, const QString &text = {});

    bool isNull() const { return m_name.isEmpty(); }
    const QName &name() const { return m_name; }

    const QList<Attribute> &attributes() const { return m_attributes; }
    QString attribute(const QName &name) const; // null when it is not there
    void setAttribute(const QName &name, const QString &value);

    // A prefix for names in values: xmlns:prefix="namespaceUri".
    void declarePrefix(const QString &prefix, const QString &namespaceUri);

    void append(const Element &child);
    void append(const QString &text);
    QList<Element> children() const;
    Element child(QStringView namespaceUri, QStringView localName) const; // the first of that name, or a null one
    QString text() const;                                                 // of this element, not of its children

    // Reads the element where the reader stands and consumes it.
    static Element read(XmlReader &reader);
    void write(XmlWriter &writer) const;
    // Attributes and content alone, for the element that was just started; what stands before the i-th child of those that
    // are elements may be given.
    void writeContent(XmlWriter &writer, const QStringList &texts = {}) const;
    // XML that stands on its own, as UTF-8 without a declaration.
    QByteArray toXml() const;

    friend bool operator==(const Element &, const Element &);

private:
    using Node = std::variant<QString, Element>;
    struct Prefix
    {
        QString prefix;
        QString namespaceUri;
        friend bool operator==(const Prefix &, const Prefix &) = default;
    };

    void keepPrefix(const XmlReader &reader, QStringView value);
    void keepDefaultNamespace(const XmlReader &reader, QStringView type);
    void appendNext(XmlReader &reader);

    QName m_name;
    QList<Prefix> m_prefixes;
    QList<Attribute> m_attributes;
    QList<Node> m_nodes;
};

// The codec of generated code: an element of the type xs:anyType is kept as it is. Its name is that of the element where it
// stands, whatever it was before.
void writeValue(XmlWriter &writer, const Element &value);
bool readValue(XmlReader &reader, Element &value);

} // namespace ServiceModel
