// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/messagebody.h"
#include "xml/namespaces.h"

#include <QString>
#include <QStringList>
#include <QVarLengthArray>

#include <memory>

namespace ServiceModel {

// Writes a fragment of XML that stands on its own wherever it is put: every element declares its namespace, as the
// default one, unless its parent did.
//
//     XmlWriter writer;
//     writer.startElement(u"urn:x", u"Add");      // <Add xmlns="urn:x">
//     writer.textElement(u"urn:x", u"n1", u"2");  //   <n1>2</n1>
//     writer.endElement();
//     QByteArray xml = writer.take();
class XmlWriter
{
public:
    XmlWriter();
    ~XmlWriter();
    Q_DISABLE_COPY_MOVE(XmlWriter)

    void startElement(QStringView namespaceUri, QStringView localName);
    void endElement();
    void text(QStringView text); // characters that XML 1.0 cannot carry are written as U+FFFD
    void plainText(QByteArrayView text); // ASCII without anything to escape: digits and the like
    void textElement(QStringView namespaceUri, QStringView localName, QStringView text);

    // xs:base64Binary. What is large, or comes from a file or a device, is left out: see takeBody().
    void binary(const Attachment &content);
    void reference(const Attachment &content); // a swaRef

    // Inside a start tag, before any content.
    void attribute(QStringView localName, QStringView value);
    void attribute(QStringView namespaceUri, QStringView localName, QStringView value);
    void nil(); // xsi:nil="true"
    // Names in values. A prefix that stands for the namespace is declared; no namespace has none. Of a value that is text it
    // belongs in front of the text.
    QString declarePrefix(QStringView namespaceUri); // "n1:"
    // What names without a prefix are in, where that is not the namespace of the element, which gets a prefix then.
    void setDefaultNamespace(QStringView namespaceUri);
    void declarePrefix(QStringView prefix, QStringView namespaceUri);
    void typeAttribute(QStringView namespaceUri, QStringView localName); // xsi:type

    // SOAP's encoding (SOAP 1.1, section 5; SOAP 1.2 part 2, section 3), by its namespace: elements on the outermost level
    // say so, and codecs the types of what they write. None is a literal message.
    void setEncoding(QStringView namespaceUri) { m_encoding = namespaceUri; }
    bool isEncoded() const { return !m_encoding.isEmpty(); }
    // xsi:type when types are said and none was said of this element: one that is named, one of XML Schema, and an array of
    // SOAP's encoding with its item type and size.
    void encodedType(QStringView namespaceUri, QStringView localName);
    void encodedType(QStringView schemaType)
    {
        if (isEncoded())
            encodedType(Namespaces::XmlSchema, schemaType);
    }
    void encodedArray(QStringView namespaceUri, QStringView itemType, qsizetype size);

    // What codecs keep while they write, such as the objects that were written already (reference.h). They are those of one
    // part of a message: all of it, or each child of the element that is open when beginParts() is called.
    std::shared_ptr<void> &codecState() { return m_codecState; }
    void beginParts() { m_partDepth = m_open.size(); }
    qsizetype partStart() const { return m_open.size() > m_partDepth ? m_open.at(m_partDepth).nameAt : 0; }
    QString localName() const; // of the element that is open
    // What was written is not to be sent, and why, as a clause: it goes with the body that is taken, the first one does.
    void refuse(const QString &problem);

    // XML that is well-formed and declares its own namespaces, written as it is.
    void raw(const QByteArray &xml);

    // What was written, as UTF-8. All elements must be closed. The writer is empty again.
    QByteArray take() { return takeBody().inlined(); }
    // The same, with large binary content beside it.
    MessageBody takeBody();

private:
    // An element that is open: where its name stands in what was written, and how many namespaces those around it declare.
    struct Open { qsizetype nameAt; qsizetype nameSize; qsizetype outerNamespaces; };

    void endStartTag();
    QString newPrefix();
    void writeAttribute(QByteArrayView prefixedName, QStringView value);

    QByteArray m_bytes;
    QList<MessagePart> m_parts;
    QString m_problem;
    QVarLengthArray<Open, 16> m_open;         // outermost first
    QVarLengthArray<QString, 4> m_namespaces; // default ones that open elements declare, the one in force last
    int m_prefixes = 0;                       // declared by the start tag: n1, n2...
    QStringList m_givenPrefixes;              // declared by the start tag, too
    bool m_isInStartTag = false;
    QStringView m_encoding;
    std::shared_ptr<void> m_codecState;
    qsizetype m_partDepth = 0;
    bool m_hasType = false;
};

} // namespace ServiceModel
