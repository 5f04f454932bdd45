// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xmlreader.h"

#include "xml/namespaces.h"
#include "xml/prescan.h"

#include <QCoreApplication>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::XmlReader", text);
}

} // namespace

QString XmlError::toString() const
{
    return tr("line %1, column %2: %3").arg(line).arg(column).arg(message);
}

XmlReader::XmlReader(const QByteArray &document, const ReaderQuotas &quotas)
    : m_quotas(quotas)
{
    if (document.size() > quotas.maxBytes) {
        raiseError(XmlError::Kind::QuotaExceeded,
                   tr("the document has %1 bytes; at most %2 are accepted").arg(document.size()).arg(quotas.maxBytes));
        return;
    }
    const auto utf8 = toUtf8(document);
    if (!utf8) {
        raiseError(XmlError::Kind::NotWellFormed, tr("the document holds bytes that its encoding does not allow"));
        return;
    }
    m_error = findRefusedMarkup(*utf8, quotas);
    if (m_error)
        return;
    m_reader.setEntityExpansionLimit(0);
    if (utf8->constData() == document.constData())
        m_reader.addData(document);
    else
        m_reader.addData(QString::fromUtf8(*utf8)); // as text, for its declaration still names the other encoding
}

QXmlStreamReader::TokenType XmlReader::readNext()
{
    if (m_error)
        return QXmlStreamReader::Invalid;
    if (m_reader.tokenType() == QXmlStreamReader::EndElement)
        leaveElement();
    const auto token = m_reader.readNext();
    switch (token) {
    case QXmlStreamReader::StartElement:
        enterElement();
        break;
    case QXmlStreamReader::EntityReference:
        raiseError(XmlError::Kind::NotWellFormed, tr("the entity '%1' is not declared").arg(m_reader.name()));
        break;
    case QXmlStreamReader::Invalid:
        raiseError(XmlError::Kind::NotWellFormed,
                   m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError
                       ? tr("the document ends too early")
                       : m_reader.errorString().trimmed());
        break;
    default:
        break;
    }
    return m_error ? QXmlStreamReader::Invalid : token;
}

bool XmlReader::readNextStartElement()
{
    for (;;) {
        switch (readNext()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
}

void XmlReader::skipCurrentElement()
{
    for (int open = 1; open > 0;) {
        switch (readNext()) {
        case QXmlStreamReader::StartElement:
            ++open;
            break;
        case QXmlStreamReader::EndElement:
            --open;
            break;
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return;
        default:
            break;
        }
    }
}

QStringView XmlReader::readText()
{
    m_text.resize(0);
    for (;;) {
        switch (readNext()) {
        case QXmlStreamReader::Characters:
            m_text += m_reader.text();
            break;
        case QXmlStreamReader::StartElement:
            raiseError(XmlError::Kind::Unexpected, tr("text was expected here, not the element '%1'").arg(localName()));
            return {};
        case QXmlStreamReader::EndElement:
            return m_text;
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return {};
        default:
            break;
        }
    }
}

bool XmlReader::readToEnd()
{
    for (;;) {
        switch (readNext()) {
        case QXmlStreamReader::EndDocument:
            return true;
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
}

bool XmlReader::isElement(QStringView namespaceUri, QStringView localName) const
{
    return m_reader.name() == localName && m_reader.namespaceUri() == namespaceUri;
}

QString XmlReader::attribute(QStringView namespaceUri, QStringView localName) const
{
    for (const auto &attribute : m_reader.attributes()) {
        if (attribute.name() == localName && attribute.namespaceUri() == namespaceUri)
            return attribute.value().trimmed().toString();
    }
    return {};
}

bool XmlReader::isNil() const
{
    const QString nil = attribute(Namespaces::XmlSchemaInstance, u"nil");
    return nil == u"true" || nil == u"1";
}

QString XmlReader::resolvePrefix(QStringView prefix) const
{
    if (prefix == u"xml")
        return Namespaces::Xml.toString();
    for (auto it = m_declarations.rbegin(); it != m_declarations.rend(); ++it) {
        if (it->prefix == prefix)
            return it->namespaceUri;
    }
    return {};
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

void XmlReader::raiseError(XmlError::Kind kind, const QString &message)
{
    if (!m_error)
        m_error = {kind, message, line(), column()};
}

void XmlReader::enterElement()
{
    if (++m_depth > m_quotas.maxDepth) {
        raiseError(XmlError::Kind::QuotaExceeded,
                   tr("elements are nested deeper than %1 levels").arg(m_quotas.maxDepth));
        return;
    }
    for (const auto &declaration : m_reader.namespaceDeclarations())
        m_declarations.push_back({m_depth, declaration.prefix().toString(), declaration.namespaceUri().toString()});
    if (qsizetype(m_declarations.size()) > m_quotas.maxNamespacesInScope) {
        raiseError(XmlError::Kind::QuotaExceeded,
                   tr("more than %1 namespace declarations are in scope").arg(m_quotas.maxNamespacesInScope));
    }
}

void XmlReader::leaveElement()
{
    while (!m_declarations.empty() && m_declarations.back().depth == m_depth)
        m_declarations.pop_back();
    --m_depth;
}

} // namespace ServiceModel
