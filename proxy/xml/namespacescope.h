// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/xmltext.h"

#include <QByteArrayList>

namespace ServiceModel {

// Which prefix means which namespace where a reader stands: the declarations of the open elements, innermost last. A prefix
// is found in constant time however many there are.
class NamespaceScope
{
public:
    struct Declaration
    {
        QByteArrayView prefix; // empty: the default namespace
        QByteArrayView namespaceUri;
        int outer = -1;        // the one before it in its bucket
    };

    static constexpr int predeclared = 1; // xml (Namespaces in XML 1.0, section 3)

    NamespaceScope();
    Q_DISABLE_COPY_MOVE(NamespaceScope)

    int size() const { return int(m_declarations.size()); }
    const Declaration &at(int index) const { return m_declarations[index]; }

    void declare(QByteArrayView prefix, const XmlText &namespaceUri);
    // Forgets all but the outermost ones.
    void leave(int size);
    // Null data when nobody declared the prefix; empty, but not null, for no namespace.
    QByteArrayView find(QByteArrayView prefix) const;
    // Whether a prefix is declared by one of those from an index on.
    bool isDeclaredFrom(int index, QByteArrayView prefix) const;

private:
    const Declaration *findDeclaration(QByteArrayView prefix) const;
    qsizetype bucketOf(QByteArrayView prefix) const;
    void link(int index);
    void rehash(qsizetype buckets);

    QVarLengthArray<Declaration, 12> m_declarations;
    QVarLengthArray<int, 1> m_buckets; // the innermost declaration of each; none while there are few declarations
    QByteArrayList m_resolved;         // what those refer to that do not stand in the document as they are
};

} // namespace ServiceModel
