// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xmlreader.h"

#include "xml/namespaces.h"
#include "xml/xmldeclaration.h"
#include "xml/xmlobjects.h"

#include <QCoreApplication>

#include <algorithm>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::XmlReader", text);
}

} // namespace

XmlReader::XmlReader(const QByteArray &document, const ReaderQuotas &quotas)
    : m_quotas(quotas)
{
    if (document.size() > quotas.maxBytes) {
        raiseError(XmlError::Kind::QuotaExceeded,
                   tr("the document has %1 bytes; at most %2 are accepted").arg(document.size()).arg(quotas.maxBytes));
        return;
    }
    QString error;
    if (const auto utf8 = toUtf8(document, error)) {
        m_document = *utf8;
        m_scanner = XmlScanner(m_document);
    } else {
        raiseError(XmlError::Kind::NotWellFormed, error);
    }
}

XmlReader::~XmlReader() = default;

XmlReader::Token XmlReader::readNext()
{
    if (m_error)
        return Token::Invalid;
    if (m_token == Token::EndElement)
        leaveElement();
    m_token = advance();
    return m_token;
}

XmlReader::Token XmlReader::advance()
{
    if (m_token == Token::StartElement) {
        if (std::exchange(m_isObject, false) && !m_objects->follow())
            return Token::Invalid;
        if (m_scanner.isEmptyElement())
            return Token::EndElement;
    }
    if (!m_open.isEmpty() && m_scanner.takeEndTag(m_open.last().name.qualified))
        return Token::EndElement;
    for (;;) {
        switch (m_scanner.next()) {
        case XmlScanner::Lexeme::StartTag:
            return startElement();
        case XmlScanner::Lexeme::EndTag:
            return endElement();
        case XmlScanner::Lexeme::Text:
            if (!m_open.isEmpty())
                return Token::Text;
            if (m_scanner.isCData() || !m_scanner.isWhiteSpace()) {
                return refuseLexeme(m_hasRoot ? tr("nothing may stand behind the root element")
                                              : tr("this is no XML: text stands where the root element was expected"),
                                    XmlError::Kind::NotWellFormed);
            }
            break;
        case XmlScanner::Lexeme::End:
            return m_hasRoot && m_open.isEmpty() ? Token::EndDocument : refuse(tr("the document ends too early"));
        case XmlScanner::Lexeme::Invalid:
            return refuse(m_scanner.error());
        }
    }
}

XmlReader::Token XmlReader::startElement()
{
    if (m_open.isEmpty() && std::exchange(m_hasRoot, true))
        return refuse(tr("nothing may stand behind the root element"));
    const XmlName name = m_scanner.name();
    const int outerDeclarations = m_namespaces.size();
    if (!m_attributes.read(m_scanner, m_namespaces, m_quotas)) {
        if (!m_attributes.isOverQuota())
            return refuse(m_attributes.error());
        return refuseLexeme(m_attributes.error(), XmlError::Kind::QuotaExceeded);
    }
    const OpenElement *parent = m_open.isEmpty() ? nullptr : &m_open.last();
    QByteArrayView namespaceUri;
    if (parent && m_namespaces.size() == outerDeclarations && isEqual(parent->name.prefix(), name.prefix()))
        namespaceUri = parent->namespaceUri;
    else
        namespaceUri = m_namespaces.find(name.prefix());
    if (namespaceUri.isNull() && name.prefixSize > 0)
        return refuse(tr("the prefix '%1' is not declared").arg(shownText(name.prefix())));
    m_open.append({name, namespaceUri, outerDeclarations});
    if (m_open.size() > m_quotas.maxDepth)
        return refuse(tr("elements are nested deeper than %1 levels").arg(m_quotas.maxDepth), XmlError::Kind::QuotaExceeded);
    if (m_namespaces.size() > m_quotas.maxNamespacesInScope + NamespaceScope::predeclared) {
        return refuse(tr("more than %1 namespace declarations are in scope").arg(m_quotas.maxNamespacesInScope),
                      XmlError::Kind::QuotaExceeded);
    }
    if (!m_objects && m_namespaces.size() > outerDeclarations && XmlObjects::areIn(m_namespaces, outerDeclarations))
        m_objects = std::make_unique<XmlObjects>(*this);
    if (m_objects)
        m_objects->start();
    return Token::StartElement;
}

XmlReader::Token XmlReader::endElement()
{
    const XmlName &name = m_scanner.name();
    if (m_open.isEmpty())
        return refuse(m_hasRoot ? tr("nothing may stand behind the root element") : tr("'</%1>' ends nothing").arg(shownText(name.qualified)));
    if (!isEqual(name.qualified, m_open.last().name.qualified)) {
        return refuse(tr("'</%1>' ends the element '%2', which has another name")
                          .arg(shownText(name.qualified), shownText(m_open.last().name.qualified)));
    }
    return Token::EndElement;
}

void XmlReader::leaveElement()
{
    m_namespaces.leave(m_open.last().outerDeclarations);
    m_open.removeLast();
    if (m_objects)
        m_objects->leave(m_open.size());
}

bool XmlReader::readNextStartElement()
{
    if (std::exchange(m_isUnread, false))
        return m_token == Token::StartElement && !m_error;
    while (!m_mixed.isEmpty() && m_mixed.last().depth > contentDepth())
        m_mixed.removeLast();
    if (!m_mixed.isEmpty() && m_mixed.last().depth == contentDepth())
        return readNextStartElement(*m_mixed.last().texts);
    for (;;) {
        const Token token = readNext();
        if (token != Token::Text)
            return token == Token::StartElement;
    }
}

bool XmlReader::readNextStartElement(QStringList &texts)
{
    if (std::exchange(m_isUnread, false))
        return m_token == Token::StartElement && !m_error;
    const qsizetype depth = contentDepth();
    while (!m_mixed.isEmpty() && m_mixed.last().depth >= depth)
        m_mixed.removeLast();
    QString text;
    for (;;) {
        const Token token = readNext();
        if (token == Token::Text) {
            text += this->text();
            continue;
        }
        texts.append(text);
        if (token == Token::StartElement)
            m_mixed.append({&texts, depth});
        return token == Token::StartElement;
    }
}

void XmlReader::skipCurrentElement()
{
    for (int open = 1; open > 0;) {
        m_isObject = false; // what nobody reads may refer to anything
        const Token token = readNext();
        if (token == Token::EndDocument || token == Token::Invalid)
            return;
        open += token == Token::StartElement ? 1 : token == Token::EndElement ? -1 : 0;
    }
}

QByteArrayView XmlReader::readUtf8Text()
{
    if (!m_utf8Text.isEmpty())
        m_utf8Text.resize(0);
    QByteArrayView text;
    for (bool isFirst = true;; isFirst = false) {
        switch (readNext()) {
        case Token::Text:
            if (isFirst && m_scanner.text().isPlain()) {
                text = m_scanner.text().raw;
                break;
            }
            if (m_utf8Text.isEmpty())
                m_utf8Text.append(text);
            m_scanner.text().appendTo(m_utf8Text);
            text = m_utf8Text;
            break;
        case Token::StartElement:
            raiseError(XmlError::Kind::Unexpected, tr("text was expected here, not the element '%1'").arg(shownText(m_open.last().name.localName())));
            return {};
        case Token::EndElement:
            if (text.isEmpty() && m_textWhenEmpty.element == m_open.last().name.qualified.data())
                text = m_utf8Text = m_textWhenEmpty.text.toUtf8();
            return text;
        case Token::EndDocument:
        case Token::Invalid:
            return {};
        }
    }
}

QStringView XmlReader::readText()
{
    return toUtf16(readUtf8Text(), m_text);
}

bool XmlReader::readToEnd()
{
    for (;;) {
        m_isObject = false;
        const Token token = readNext();
        if (token == Token::EndDocument || token == Token::Invalid)
            return token == Token::EndDocument;
    }
}

QStringView XmlReader::localName() const
{
    return m_open.isEmpty() ? QStringView() : toUtf16(m_open.last().name.localName(), m_localName);
}

QStringView XmlReader::namespaceUri() const
{
    if (m_open.isEmpty())
        return {};
    const QByteArrayView uri = m_open.last().namespaceUri;
    if (uri.data() != m_namespaceUriOf.data() || uri.size() != m_namespaceUriOf.size()) { // most follow one of the same namespace
        toUtf16(uri, m_namespaceUri);
        m_namespaceUriOf = uri;
    }
    return m_namespaceUri;
}

QString XmlReader::prefix() const
{
    return m_open.isEmpty() ? QString() : toUtf16(m_open.last().name.prefix());
}

// Toolkits differ in what namespace they give to the accessors of SOAP's encoding: when lenient, none counts.
bool XmlReader::isElement(QStringView namespaceUri, QStringView localName) const
{
    return !m_open.isEmpty() && isEqual(m_open.last().name.localName(), localName) && (m_isLenient || this->namespaceUri() == namespaceUri);
}

QList<XmlReader::Attribute> XmlReader::attributes() const
{
    QList<Attribute> result;
    result.reserve(m_attributes.size());
    for (const XmlAttributes::Attribute &attribute : m_attributes) {
        result.append({{toUtf16(attribute.namespaceUri), toUtf16(attribute.name.localName())}, toUtf16(attribute.name.prefix()),
                       attribute.value.toString()});
    }
    return result;
}

QList<XmlReader::NamespaceDeclaration> XmlReader::namespaceDeclarations() const
{
    QList<NamespaceDeclaration> result;
    for (int i = m_open.isEmpty() ? 0 : m_open.last().outerDeclarations; i < m_namespaces.size(); ++i)
        result.append({toUtf16(m_namespaces.at(i).prefix), toUtf16(m_namespaces.at(i).namespaceUri)});
    return result;
}

QString XmlReader::attribute(QStringView namespaceUri, QStringView localName) const
{
    const XmlText *value = m_attributes.find(namespaceUri, localName);
    return value ? value->toString() : QString();
}

bool XmlReader::isNil() const
{
    if (m_attributes.size() == 0)
        return false;
    const QString nil = attribute(Namespaces::XmlSchemaInstance, u"nil").trimmed();
    return (nil == u"true" || nil == u"1") && attribute(Namespaces::Serialization, u"Ref").isNull();
}

QString XmlReader::resolvePrefix(QStringView prefix) const
{
    const QByteArrayView namespaceUri = m_namespaces.find(prefix.toUtf8());
    return namespaceUri.isNull() ? QString() : toUtf16(namespaceUri);
}

QName XmlReader::resolveQName(QStringView text) const
{
    text = text.trimmed();
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return {resolvePrefix({}), text.toString()};
    const QString namespaceUri = resolvePrefix(text.first(colon));
    return namespaceUri.isEmpty() ? QName() : QName{namespaceUri, text.sliced(colon + 1).toString()};
}

// RFC 2392; a Content-Location is not looked at.
bool XmlReader::takeAttachment(QStringView uri, Attachment &value)
{
    uri = uri.trimmed();
    const bool isCid = uri.startsWith(u"cid:", Qt::CaseInsensitive);
    const QByteArray id = QByteArray::fromPercentEncoding(uri.sliced(isCid ? 4 : 0).toUtf8());
    const auto found = std::ranges::find(std::as_const(m_attachments), id, &Attachment::contentId);
    if (!isCid || found == m_attachments.cend()) {
        raiseError(XmlError::Kind::Unexpected, tr("the attachment '%1' is not in the message").arg(uri));
        return false;
    }
    m_attached += found->size();
    if (m_attached > m_quotas.maxBytes) {
        raiseError(XmlError::Kind::QuotaExceeded, tr("attachments of more than %1 bytes are named").arg(m_quotas.maxBytes));
        return false;
    }
    value = *found;
    return true;
}

const XmlPlace &XmlReader::place(qsizetype position) const
{
    m_place.goTo(m_document, position);
    return m_place;
}

} // namespace ServiceModel
