// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xmlwriter.h"

#include "xml/namespaces.h"

namespace ServiceModel {

namespace {

// XML 1.0, production [2]: what no document can hold, not even escaped.
bool isForbidden(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r') || u == 0xFFFE || u == 0xFFFF;
}

bool isForbiddenAt(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate())
        return i + 1 == text.size() || !text[i + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return i == 0 || !text[i - 1].isHighSurrogate();
    return isForbidden(c);
}

QString withoutForbidden(QStringView text)
{
    QString result = text.toString();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isForbiddenAt(text, i))
            result[i] = QChar::ReplacementCharacter;
    }
    return result;
}

} // namespace

XmlWriter::XmlWriter()
    : m_writer(&m_bytes)
{
}

void XmlWriter::startElement(QStringView namespaceUri, QStringView localName)
{
    m_writer.writeStartElement(localName.toString());
    if (!m_defaultNamespaces.empty() && m_defaultNamespaces.back() == namespaceUri) {
        m_defaultNamespaces.push_back(m_defaultNamespaces.back());
        return;
    }
    m_writer.writeDefaultNamespace(namespaceUri.toString());
    m_defaultNamespaces.push_back(namespaceUri.toString());
}

void XmlWriter::endElement()
{
    m_writer.writeEndElement();
    m_defaultNamespaces.pop_back();
}

// A carriage return that is not written as a reference comes back as a line feed (XML 1.0, section 2.11).
void XmlWriter::text(QStringView text)
{
    const QString clean = withoutForbidden(text);
    qsizetype from = 0;
    for (qsizetype at = clean.indexOf(u'\r'); at >= 0; at = clean.indexOf(u'\r', from)) {
        m_writer.writeCharacters(clean.mid(from, at - from));
        m_writer.writeEntityReference(QStringLiteral("#13"));
        from = at + 1;
    }
    m_writer.writeCharacters(clean.mid(from));
}

void XmlWriter::textElement(QStringView namespaceUri, QStringView localName, QStringView text)
{
    startElement(namespaceUri, localName);
    this->text(text);
    endElement();
}

void XmlWriter::attribute(QStringView localName, QStringView value)
{
    m_writer.writeAttribute(localName.toString(), withoutForbidden(value));
}

void XmlWriter::attribute(QStringView namespaceUri, QStringView localName, QStringView value)
{
    if (namespaceUri.isEmpty())
        return attribute(localName, value);
    m_writer.writeAttribute(namespaceUri.toString(), localName.toString(), withoutForbidden(value));
}

void XmlWriter::nil()
{
    attribute(Namespaces::XmlSchemaInstance, u"nil", u"true");
}

void XmlWriter::raw(const QByteArray &xml)
{
    m_writer.writeCharacters(QString()); // ends the start tag that may still be open
    m_writer.device()->write(xml);
}

QByteArray XmlWriter::take()
{
    Q_ASSERT(m_defaultNamespaces.empty());
    QByteArray result = m_bytes;
    m_bytes.clear();
    m_writer.device()->seek(0);
    return result;
}

} // namespace ServiceModel
