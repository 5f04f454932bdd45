// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/xmlreader.h"

#include <QHash>

#include <deque>
#include <vector>

namespace ServiceModel {

struct XmlType;

// The objects of a document: elements with z:Id, and those with z:Ref that refer to one before them. DataContractSerializer
// writes them for types with IsReference, which Reference reads, and for all types when it is told to preserve object
// references, of which no schema says anything. Values are what those are here: the content of such an element is that of
// the object it refers to, read once more.
//
//     <Bill z:Id="1"><City z:Id="2">Rome</City></Bill> <Ship z:Ref="1" i:nil="true"/>     // both are in Rome
//
// An object that is a part of itself is refused, as is what grows beyond 16 MiB, or four times the document, by that.
class XmlObjects
{
public:
    explicit XmlObjects(XmlReader &reader) : m_reader(reader) { }
    Q_DISABLE_COPY_MOVE(XmlObjects)

    // For codecs, at an element that is an object. That of a type says so, and which one when it is described: true unless
    // the element refers to an object of another type.
    bool readAs(const void *type, const XmlType *described = nullptr);
    // What the object is that the element refers to, when it was read as a described type; else null, with an error perhaps.
    const XmlType *described();
    // The element is read as it stands, with its attributes.
    void keep() { m_isReference = false; }

    // For the reader: the scope says what a prefix means from an index on; an element was started; its content is next; one
    // was left, and so many are open.
    static bool areIn(const NamespaceScope &scope, int from);
    void start();
    bool follow();
    void leave(qsizetype open);

private:
    // A declaration, with those around it, which others share.
    struct Scope
    {
        NamespaceScope::Declaration declaration;
        int size; // with those
        const Scope *outer;
    };
    struct Object
    {
        QByteArrayView id;
        qsizetype position; // of its tag
        const Scope *scope; // around it
        const void *type = nullptr;
        const XmlType *described = nullptr;
    };
    // To an object, and back to behind the element that refers to it.
    struct Detour
    {
        qsizetype depth;
        qsizetype position;
        XmlScanner scanner;
        const Scope *scope;
    };

    bool refuse(const QString &message, XmlError::Kind kind = XmlError::Kind::Unexpected);
    bool skipContent();
    QByteArrayView idFrom(const XmlText &value);
    qsizetype find(QByteArrayView id);
    const Scope *scope();
    void setScope(const Scope *scope);
    bool isInScope(const Scope &scope) const;

    XmlReader &m_reader;
    std::vector<Object> m_objects;
    QHash<QByteArrayView, qsizetype> m_byId; // the last: each part of a message begins anew
    qsizetype m_indexed = 0;                 // so many are in there: most documents refer to none
    QByteArrayList m_resolved;               // ids that do not stand in the document as they are
    std::vector<Detour> m_detours;
    std::deque<Scope> m_scopes;
    const Scope *m_scope = nullptr; // that was asked for last
    qsizetype m_current = -1; // the object that the element is, or refers to
    qsizetype m_repeated = 0; // bytes
    QString m_element; // that refers to it
    bool m_isReference = false;
};

} // namespace ServiceModel
