// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/qname.h"

#include <QList>

#include <variant>

namespace ServiceModel {

class XmlReader;
class XmlWriter;

// A small tree of XML for what no generated type describes: message headers and the details of faults.
// Comments, processing instructions and prefixes are not kept.
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

    void append(const Element &child);
    void append(const QString &text);
    QList<Element> children() const;
    Element child(QStringView namespaceUri, QStringView localName) const; // the first of that name, or a null one
    QString text() const;                                                 // of this element, not of its children

    // Reads the element where the reader stands and consumes it.
    static Element read(XmlReader &reader);
    void write(XmlWriter &writer) const;
    // XML that stands on its own, as UTF-8 without a declaration.
    QByteArray toXml() const;

    friend bool operator==(const Element &, const Element &);

private:
    using Node = std::variant<QString, Element>;

    void appendNext(XmlReader &reader);

    QName m_name;
    QList<Attribute> m_attributes;
    QList<Node> m_nodes;
};

} // namespace ServiceModel
