// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/attachment.h"
#include "xml/qname.h"
#include "xml/xmlattributes.h"
#include "xml/xmlplace.h"

#include <QStringList>

#include <memory>

namespace ServiceModel {

class XmlObjects;

// Pull reader over one document in memory that is safe on hostile input: XML 1.0 (fifth edition) and Namespaces in XML 1.0
// without validation and without DTDs, in one pass, without recursion.
//
//     XmlReader reader(bytes);
//     while (reader.readNextStartElement()) {
//         if (reader.isElement(ns, u"n1")) readValue(reader, n1);
//         else reader.skipCurrentElement();
//     }
//     if (reader.hasError()) qWarning() << reader.error().toString();
//
// It stands before the root at first. After the first error every read returns false or nothing. Views that it returns are
// good until the next read.
class XmlReader
{
public:
    enum class Token { StartElement, EndElement, Text, EndDocument, Invalid };

    struct Attribute { QName name; QString prefix; QString value; };
    struct NamespaceDeclaration { QString prefix; QString namespaceUri; };

    explicit XmlReader(const QByteArray &document, const ReaderQuotas &quotas = {});
    ~XmlReader();
    Q_DISABLE_COPY_MOVE(XmlReader)

    // A thread keeps the room of one for the next: it is more than malloc() has at hand.
    static void *operator new(std::size_t size);
    static void operator delete(void *room);

    // Goes to the next child of the current element. False at the current element's end, which it consumes, and on error.
    bool readNextStartElement();
    // The same, with the text that stands before: appended, so that text i is that before child i, and the last that behind
    // all children. From the first such read to the element's end the one without texts keeps them, too, when it is about
    // a child of the same element: those who read a part of its content need not know that it is mixed.
    bool readNextStartElement(QStringList &texts);
    // The next readNextStartElement() gives the same answer as the last one, about the same place.
    void unread() { m_isUnread = true; }
    // Consumes the current element with all it holds.
    void skipCurrentElement();
    // The text of the current element, comments and CDATA marks removed; consumes the element. A child element is an error.
    QStringView readText();
    QByteArrayView readUtf8Text();
    void setTextWhenEmpty(QStringView text) { m_textWhenEmpty = {m_open.last().name.qualified.data(), text}; } // what these give then
    // The next piece of the current element, for readers that keep everything. Text may come in many pieces.
    Token readNext();
    // Consumes the rest of the document. False when it is not well-formed to its end.
    bool readToEnd();

    // The element that was started or ended last, and the text of a piece.
    QStringView localName() const;
    QStringView namespaceUri() const;
    QString prefix() const;
    QName name() const { return {namespaceUri().toString(), localName().toString()}; }
    bool isElement(QStringView namespaceUri, QStringView localName) const;
    QString path() const; // to it: "/Envelope/Body/Add"
    QString text() const { return m_scanner.text().toString(); }

    // Of the element that was started last.
    QList<Attribute> attributes() const;
    QList<NamespaceDeclaration> namespaceDeclarations() const;
    // An attribute's value as XML gives it, with white space at its ends (XML 1.0, section 3.3.3); null when it is not there.
    QString attribute(QStringView namespaceUri, QStringView localName) const;
    // xsi:nil="true" or "1" (XML Schema part 1, section 2.6.2), unless the element refers to an object (see xmlobjects.h).
    bool isNil() const;
    bool isObject() const { return m_isObject; } // or refers to one
    XmlObjects &objects() { return *m_objects; } // when it is

    // Resolves "prefix:local" with the namespaces in scope here. A prefix that nobody declared gives an empty name.
    QName resolveQName(QStringView text) const;
    // The namespace of a prefix in scope here; null when nobody declared it.
    QString resolvePrefix(QStringView prefix) const;

    // The attachments that came with the document, for xop:Include and swaRef to name.
    void setAttachments(const QList<Attachment> &attachments) { m_attachments = attachments; }
    bool hasAttachments() const { return !m_attachments.isEmpty(); }
    const QList<Attachment> &attachments() const { return m_attachments; }
    // The one that a URI names. False with an error when it is not there, and when all that were named are too large together.
    bool takeAttachment(QStringView uri, Attachment &value);

    // Where the last piece starts; where the reader stands, behind it.
    const XmlPlace &start() const { return place(m_scanner.start()); }
    qint64 line() const { return place(m_scanner.position()).line; }
    qint64 column() const { return place(m_scanner.position()).column; }
    int depth() const { return int(m_open.size()); }

    const ReaderQuotas &quotas() const { return m_quotas; }
    // Whether codecs take what is missing for a default value: accessors of SOAP's encoding may be left out.
    void setLenient(bool lenient) { m_isLenient = lenient; }
    bool isLenient() const { return m_isLenient; }

    // What codecs keep while they read, such as the objects that others refer to (reference.h).
    std::shared_ptr<void> &codecState() { return m_codecState; }

    bool hasError() const { return bool(m_error); }
    const XmlError &error() const { return m_error; }
    // Refuses the document from here on. The first error is kept.
    void raiseError(XmlError::Kind kind, const QString &message);

private:
    friend class XmlObjects;
    struct OpenElement { XmlName name; QByteArrayView namespaceUri; int outerDeclarations; };
    struct MixedContent { QStringList *texts; qsizetype depth; };

    Token advance();
    Token startElement(), endElement();
    void leaveElement();
    qsizetype contentDepth() const { return m_open.size() - (m_token == Token::EndElement); }
    const XmlPlace &place(qsizetype position) const;
    Token refuse(const QString &message, XmlError::Kind kind = XmlError::Kind::NotWellFormed);
    Token refuseLexeme(const QString &message, XmlError::Kind kind); // where it starts

    QByteArray m_document; // UTF-8; what all views look at
    XmlScanner m_scanner;
    ReaderQuotas m_quotas;
    XmlError m_error;
    QVarLengthArray<OpenElement, 16> m_open; // outermost first; an element that was ended stays until the next read
    QVarLengthArray<MixedContent, 2> m_mixed; // elements whose texts are kept, outermost first
    XmlAttributes m_attributes;
    NamespaceScope m_namespaces;
    Token m_token = Token::Invalid;
    bool m_hasRoot = false, m_isLenient = false, m_isUnread = false, m_isObject = false;
    std::unique_ptr<XmlObjects> m_objects; // none unless the document may have some
    std::shared_ptr<void> m_codecState;
    QList<Attachment> m_attachments;
    qint64 m_attached = 0; // bytes that were named
    struct { const char *element = nullptr; QStringView text = {}; } m_textWhenEmpty;
    QByteArray m_utf8Text; // text that does not stand in the document as it is
    Utf16Buffer m_text;
    mutable Utf16Buffer m_localName, m_namespaceUri;
    mutable QByteArrayView m_namespaceUriOf; // where that stands in the document
    mutable XmlPlace m_place;
};

} // namespace ServiceModel
