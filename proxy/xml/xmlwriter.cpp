// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xmlwriter.h"

#include "xml/xmlchars.h"
#include "xml/xmltext.h"

#include <algorithm>
#include <utility>

namespace ServiceModel {

namespace {

enum class Place { Text, Attribute };

// Smaller content costs less in the XML than the headers of a part.
constexpr qsizetype smallestPart = 1024;

// A reference for the character, or null when it may stand for itself. White space that a parser would change into another
// is written as a reference, too (XML 1.0, sections 2.11 and 3.3.3).
const char *referenceFor(char16_t c, Place place)
{
    switch (c) {
    case u'<':
        return "&lt;";
    case u'>':
        return "&gt;";
    case u'&':
        return "&amp;";
    case u'\r':
        return "&#13;";
    case u'"':
        return place == Place::Attribute ? "&quot;" : nullptr;
    case u'\t':
        return place == Place::Attribute ? "&#9;" : nullptr;
    case u'\n':
        return place == Place::Attribute ? "&#10;" : nullptr;
    default:
        return nullptr;
    }
}

// XML 1.0, production [2]: what no document can hold, not even as a reference.
bool isForbidden(char16_t c)
{
    return (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || c >= 0xFFFE;
}

// ASCII that stands for itself in text and in attributes alike.
bool isPlain(char16_t c)
{
    return c < 0x80 && !XmlChars::is(char(c), XmlChars::TextStop | XmlChars::ValueStop) && c != u'>';
}

// Makes room for more at the end and tells where. It grows by half at least each time: resize() would by just what is asked for.
char *extend(QByteArray &out, qsizetype by)
{
    const qsizetype before = out.size();
    if (before + by > out.capacity())
        out.reserve(qMax(before + by, out.capacity() + out.capacity() / 2));
    out.resize(before + by);
    return out.data() + before;
}

// QByteArray::append() inserts, which takes three times as long.
void append(QByteArray &out, QByteArrayView bytes)
{
    std::copy_n(bytes.data(), bytes.size(), extend(out, bytes.size()));
}

void append(QByteArray &out, QStringView text, Place place)
{
    const QChar *at = text.begin();
    const QChar *const end = text.end();
    while (at < end) {
        const QChar *const start = at;
        while (at < end && isPlain(at->unicode()))
            ++at;
        std::transform(start, at, extend(out, at - start), [](QChar c) { return char(c.unicode()); });
        if (at == end)
            break;
        const char16_t c = (at++)->unicode();
        if (const char *reference = referenceFor(c, place))
            out += reference;
        else if (QChar::isHighSurrogate(c) && at < end && at->isLowSurrogate())
            appendUtf8(out, QChar::surrogateToUcs4(c, (at++)->unicode()));
        else
            appendUtf8(out, isForbidden(c) || QChar::isSurrogate(c) ? char32_t(QChar::ReplacementCharacter) : c);
    }
}

} // namespace

XmlWriter::XmlWriter()
{
    m_bytes.reserve(512);
}

XmlWriter::~XmlWriter() = default;

void XmlWriter::startElement(QStringView namespaceUri, QStringView localName)
{
    endStartTag();
    m_bytes += '<';
    const qsizetype nameAt = m_bytes.size();
    append(m_bytes, localName, Place::Attribute);
    const qsizetype nameSize = m_bytes.size() - nameAt;
    m_isInStartTag = true;
    m_hasType = false;
    m_prefixes = 0;
    if (!m_givenPrefixes.isEmpty())
        m_givenPrefixes.clear();
    m_open.append({nameAt, nameSize, m_namespaces.size()});
    if (m_namespaces.isEmpty() || m_namespaces.last() != namespaceUri) {
        m_namespaces.append(namespaceUri.toString());
        writeAttribute("xmlns", namespaceUri);
    }
    if (isEncoded() && m_open.size() == 1)
        attribute(m_encoding == Namespaces::SoapEncoding12 ? Namespaces::Soap12 : Namespaces::Soap11, u"encodingStyle", m_encoding);
}

void XmlWriter::endElement()
{
    const Open element = m_open.last();
    m_open.removeLast();
    m_namespaces.resize(element.outerNamespaces);
    if (m_isInStartTag) {
        append(m_bytes, "/>");
        m_isInStartTag = false;
        return;
    }
    char *const tag = extend(m_bytes, element.nameSize + 3);
    tag[0] = '<';
    tag[1] = '/';
    std::copy_n(m_bytes.constData() + element.nameAt, element.nameSize, tag + 2);
    tag[element.nameSize + 2] = '>';
}

void XmlWriter::text(QStringView text)
{
    endStartTag();
    append(m_bytes, text, Place::Text);
}

void XmlWriter::plainText(QByteArrayView text)
{
    endStartTag();
    append(m_bytes, text);
}

void XmlWriter::textElement(QStringView namespaceUri, QStringView localName, QStringView text)
{
    startElement(namespaceUri, localName);
    this->text(text);
    endElement();
}

void XmlWriter::attribute(QStringView localName, QStringView value)
{
    writeAttribute(localName.toUtf8(), value);
}

void XmlWriter::attribute(QStringView namespaceUri, QStringView localName, QStringView value)
{
    if (namespaceUri.isEmpty())
        return attribute(localName, value);
    const QString prefix = namespaceUri == Namespaces::Xml ? QStringLiteral("xml:") : declarePrefix(namespaceUri);
    writeAttribute(prefix.toLatin1() + localName.toUtf8(), value);
}

QString XmlWriter::declarePrefix(QStringView namespaceUri)
{
    if (namespaceUri.isEmpty()) {
        setDefaultNamespace({});
        return {};
    }
    const QString prefix = newPrefix();
    writeAttribute("xmlns:" + prefix.toLatin1(), namespaceUri);
    return prefix + u':';
}

QString XmlWriter::newPrefix()
{
    QString prefix;
    do {
        prefix = u'n' + QString::number(++m_prefixes);
    } while (m_givenPrefixes.contains(prefix));
    return prefix;
}

void XmlWriter::setDefaultNamespace(QStringView namespaceUri)
{
    const QString own = m_namespaces.isEmpty() ? QString() : m_namespaces.last();
    if (!m_isInStartTag || own.isEmpty() || own == namespaceUri) // a name in no namespace cannot have a prefix
        return;
    Open &element = m_open.last();
    const QByteArray prefix = newPrefix().toLatin1();
    constexpr QByteArrayView declaration = " xmlns";
    if (m_namespaces.size() > element.outerNamespaces)
        m_bytes.insert(element.nameAt + element.nameSize + declaration.size(), ':' + prefix);
    else
        writeAttribute("xmlns:" + prefix, own);
    m_bytes.insert(element.nameAt, prefix + ':');
    element.nameSize += prefix.size() + 1;
    m_namespaces.append(namespaceUri.toString());
    writeAttribute("xmlns", namespaceUri);
}

void XmlWriter::declarePrefix(QStringView prefix, QStringView namespaceUri)
{
    m_givenPrefixes.append(prefix.toString());
    writeAttribute("xmlns:" + prefix.toUtf8(), namespaceUri);
}

void XmlWriter::typeAttribute(QStringView namespaceUri, QStringView localName)
{
    m_hasType = true;
    const QString prefix = declarePrefix(namespaceUri);
    attribute(Namespaces::XmlSchemaInstance, u"type", prefix + localName.toString());
}

void XmlWriter::nil()
{
    attribute(Namespaces::XmlSchemaInstance, u"nil", u"true");
}

void XmlWriter::encodedType(QStringView namespaceUri, QStringView localName)
{
    if (isEncoded() && m_isInStartTag && !m_hasType)
        typeAttribute(namespaceUri, localName);
}

void XmlWriter::encodedArray(QStringView namespaceUri, QStringView itemType, qsizetype size)
{
    if (!isEncoded())
        return;
    encodedType(m_encoding, u"Array");
    const QString item = declarePrefix(namespaceUri) + itemType.toString();
    if (m_encoding == Namespaces::SoapEncoding12) { // SOAP 1.2 part 2, section 3.1.6
        attribute(m_encoding, u"itemType", item);
        attribute(m_encoding, u"arraySize", QString::number(size));
    } else {
        attribute(m_encoding, u"arrayType", item + QStringLiteral("[%1]").arg(size));
    }
}

QString XmlWriter::localName() const
{
    const QByteArray name = m_bytes.mid(m_open.last().nameAt, m_open.last().nameSize);
    return QString::fromUtf8(name.sliced(name.indexOf(':') + 1));
}

void XmlWriter::refuse(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

void XmlWriter::raw(const QByteArray &xml)
{
    endStartTag();
    m_bytes += xml;
}

void XmlWriter::binary(const Attachment &content)
{
    endStartTag();
    if (content.isInMemory() && content.size() < smallestPart) {
        m_bytes += content.bytes().toBase64();
        return;
    }
    const qsizetype position = m_bytes.size();
    const Attachment part = content.identified();
    m_bytes.append("<xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"")
        .append(part.url()).append("\"/>");
    m_parts.append({part, position, m_bytes.size() - position});
}

void XmlWriter::reference(const Attachment &content)
{
    endStartTag();
    const Attachment part = content.identified();
    m_bytes += part.url();
    m_parts.append({part, m_bytes.size(), 0});
}

MessageBody XmlWriter::takeBody()
{
    Q_ASSERT(m_open.isEmpty());
    MessageBody body(std::exchange(m_bytes, {}), std::exchange(m_parts, {}));
    body.problem = std::exchange(m_problem, {});
    return body;
}

void XmlWriter::endStartTag()
{
    if (std::exchange(m_isInStartTag, false))
        m_bytes += '>';
}

void XmlWriter::writeAttribute(QByteArrayView prefixedName, QStringView value)
{
    m_bytes += ' ';
    append(m_bytes, prefixedName);
    append(m_bytes, "=\"");
    append(m_bytes, value, Place::Attribute);
    m_bytes += '"';
}

} // namespace ServiceModel
