// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/qname.h"
#include "xml/xmlerror.h"

#include <QXmlStreamReader>

#include <vector>

namespace ServiceModel {

// Pull reader over one document in memory that is safe on hostile input.
//
//     XmlReader reader(bytes);
//     while (reader.readNextStartElement()) {
//         if (reader.isElement(ns, u"n1")) readValue(reader, n1);
//         else reader.skipCurrentElement();
//     }
//     if (reader.hasError()) qWarning() << reader.error().toString();
//
// It stands before the root at first. After the first error every read returns false or nothing.
class XmlReader
{
public:
    explicit XmlReader(const QByteArray &document, const ReaderQuotas &quotas = {});
    Q_DISABLE_COPY_MOVE(XmlReader)

    // Goes to the next child of the current element. False at the current element's end, which it consumes, and on error.
    bool readNextStartElement();
    // Consumes the current element with all it holds.
    void skipCurrentElement();
    // The text of the current element, comments and CDATA marks removed; consumes the element. A child element is an error.
    // The view is good until the next read.
    QStringView readText();
    // The next piece of the current element, for readers that keep everything.
    QXmlStreamReader::TokenType readNext();
    // Consumes the rest of the document. False when it is not well-formed to its end.
    bool readToEnd();

    QStringView localName() const { return m_reader.name(); }
    QStringView namespaceUri() const { return m_reader.namespaceUri(); }
    QName name() const { return {namespaceUri().toString(), localName().toString()}; }
    QStringView prefix() const { return m_reader.prefix(); }
    QXmlStreamNamespaceDeclarations namespaceDeclarations() const { return m_reader.namespaceDeclarations(); }
    bool isElement(QStringView namespaceUri, QStringView localName) const;
    QXmlStreamAttributes attributes() const { return m_reader.attributes(); }
    // An attribute's value with white space trimmed; null when it is not there.
    QString attribute(QStringView namespaceUri, QStringView localName) const;
    bool isNil() const; // xsi:nil="true" or "1" (XML Schema part 1, section 2.6.2)
    QStringView text() const { return m_reader.text(); }

    // Resolves "prefix:local" with the namespaces in scope here. A prefix that nobody declared gives an empty name.
    QName resolveQName(QStringView text) const;
    // The namespace of a prefix in scope here; null when nobody declared it.
    QString resolvePrefix(QStringView prefix) const;

    qint64 line() const { return m_reader.lineNumber(); }
    qint64 column() const { return m_reader.columnNumber() + 1; }
    int depth() const { return m_depth; }

    bool hasError() const { return bool(m_error); }
    const XmlError &error() const { return m_error; }
    // Refuses the document from here on. The first error is kept.
    void raiseError(XmlError::Kind kind, const QString &message);

private:
    struct Declaration { int depth; QString prefix; QString namespaceUri; };

    void enterElement();
    void leaveElement();

    QXmlStreamReader m_reader;
    ReaderQuotas m_quotas;
    XmlError m_error;
    QString m_text;
    std::vector<Declaration> m_declarations; // of the elements that are open, outermost first
    int m_depth = 0;
};

} // namespace ServiceModel
