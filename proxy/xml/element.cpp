// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/element.h"

#include "xml/namespaces.h"
#include "xml/xmlobjects.h"
#include "xml/xmlwriter.h"

namespace ServiceModel {

Element::Element(QName name, const QString &text)
    : m_name(std::move(name))
{
    if (!text.isEmpty())
        append(text);
}

QString Element::attribute(const QName &name) const
{
    for (const Attribute &attribute : m_attributes) {
        if (attribute.name == name)
            return attribute.value;
    }
    return {};
}

void Element::setAttribute(const QName &name, const QString &value)
{
    for (Attribute &attribute : m_attributes) {
        if (attribute.name == name)
            return void(attribute.value = value);
    }
    m_attributes.append({name, value});
}

void Element::append(const Element &child)
{
    m_nodes.append(child);
}

// Text that comes in pieces, around a comment for instance, is one text.
void Element::append(const QString &text)
{
    if (auto *last = m_nodes.isEmpty() ? nullptr : std::get_if<QString>(&m_nodes.last()))
        *last += text;
    else
        m_nodes.append(text);
}

QList<Element> Element::children() const
{
    QList<Element> result;
    for (const Node &node : m_nodes) {
        if (const auto *element = std::get_if<Element>(&node))
            result.append(*element);
    }
    return result;
}

Element Element::child(QStringView namespaceUri, QStringView localName) const
{
    for (const Node &node : m_nodes) {
        const auto *element = std::get_if<Element>(&node);
        if (element && element->m_name.localName == localName && element->m_name.namespaceUri == namespaceUri)
            return *element;
    }
    return {};
}

QString Element::text() const
{
    QString result;
    for (const Node &node : m_nodes) {
        if (const auto *text = std::get_if<QString>(&node))
            result += *text;
    }
    return result;
}

// A tree has no attachments: it gets the text that they stand for.
void Element::appendNext(XmlReader &reader)
{
    Attachment attachment;
    if (!reader.hasAttachments() || !reader.isElement(Namespaces::Xop, u"Include"))
        return append(read(reader));
    if (!reader.takeAttachment(reader.attribute({}, u"href"), attachment))
        return;
    QString problem;
    append(QString::fromLatin1(attachment.bytes(&problem).toBase64()));
    if (!problem.isEmpty())
        reader.raiseError(XmlError::Kind::Unexpected, problem);
    reader.skipCurrentElement();
}

Element Element::read(XmlReader &reader)
{
    Element result(reader.name());
    if (reader.isObject())
        reader.objects().keep();
    for (const auto &attribute : reader.attributes()) {
        result.m_attributes.append({attribute.name, attribute.value});
        result.keepPrefix(reader, attribute.value);
        if (attribute.name.localName == u"type" && attribute.name.namespaceUri == Namespaces::XmlSchemaInstance)
            result.keepDefaultNamespace(reader, attribute.value);
    }
    for (;;) {
        switch (reader.readNext()) {
        case XmlReader::Token::StartElement:
            result.appendNext(reader);
            break;
        case XmlReader::Token::Text:
            result.append(reader.text());
            break;
        case XmlReader::Token::EndElement:
            if (result.m_nodes.size() == 1)
                result.keepPrefix(reader, result.text());
            return result;
        case XmlReader::Token::EndDocument:
        case XmlReader::Token::Invalid:
            return result;
        }
    }
}

// A value that begins with a prefix that is declared may be a name.
void Element::keepPrefix(const XmlReader &reader, QStringView value)
{
    value = value.trimmed();
    const qsizetype colon = value.indexOf(u':');
    if (colon <= 0 || value.startsWith(u"xml:"))
        return;
    const QString namespaceUri = reader.resolvePrefix(value.first(colon));
    if (!namespaceUri.isEmpty())
        declarePrefix(value.first(colon).toString(), namespaceUri);
}

// A type without a prefix is in the default namespace, which is not always that of the element.
void Element::keepDefaultNamespace(const XmlReader &reader, QStringView type)
{
    const QString namespaceUri = reader.resolveQName(type).namespaceUri;
    if (!type.contains(u':') && namespaceUri != m_name.namespaceUri)
        declarePrefix({}, namespaceUri);
}

void Element::declarePrefix(const QString &prefix, const QString &namespaceUri)
{
    const Prefix declaration{prefix, namespaceUri};
    if (!m_prefixes.contains(declaration))
        m_prefixes.append(declaration);
}

void Element::write(XmlWriter &writer) const
{
    writer.startElement(m_name.namespaceUri, m_name.localName);
    writeContent(writer);
    writer.endElement();
}

void Element::writeContent(XmlWriter &writer, const QStringList &texts) const
{
    const Prefix *unnamed = nullptr;
    for (const Prefix &prefix : m_prefixes) {
        if (prefix.prefix.isEmpty())
            unnamed = &prefix;
        else
            writer.declarePrefix(prefix.prefix, prefix.namespaceUri);
    }
    if (unnamed) // behind the others, for it makes up a prefix
        writer.setDefaultNamespace(unnamed->namespaceUri);
    for (const Attribute &attribute : m_attributes)
        writer.attribute(attribute.name.namespaceUri, attribute.name.localName, attribute.value);
    qsizetype children = 0;
    for (const Node &node : m_nodes) {
        if (const auto *element = std::get_if<Element>(&node)) {
            if (children < texts.size())
                writer.text(texts.at(children++));
            element->write(writer);
        } else {
            writer.text(std::get<QString>(node));
        }
    }
    for (; children < texts.size(); ++children)
        writer.text(texts.at(children));
}

QByteArray Element::toXml() const
{
    XmlWriter writer;
    write(writer);
    return writer.take();
}

bool operator==(const Element &left, const Element &right)
{
    return left.m_name == right.m_name && left.m_prefixes == right.m_prefixes && left.m_attributes == right.m_attributes
        && left.m_nodes == right.m_nodes;
}

void writeValue(XmlWriter &writer, const Element &value)
{
    value.writeContent(writer);
}

bool readValue(XmlReader &reader, Element &value)
{
    value = Element::read(reader);
    return !reader.hasError();
}

} // namespace ServiceModel
