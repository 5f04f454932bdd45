// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/namespacescope.h"

#include <QHashFunctions>

namespace ServiceModel {

static constexpr qsizetype few = 12; // up to so many are looked at one after the other

NamespaceScope::NamespaceScope()
{
    m_declarations.append({"xml", "http://www.w3.org/XML/1998/namespace"});
}

void NamespaceScope::declare(QByteArrayView prefix, const XmlText &namespaceUri)
{
    QByteArrayView uri = namespaceUri.raw;
    if (!namespaceUri.isPlain()) {
        m_resolved.append(namespaceUri.resolved());
        uri = m_resolved.constLast();
    }
    m_declarations.append({prefix, uri});
    const qsizetype count = m_declarations.size();
    if (count > few && count > m_buckets.size())
        rehash(count * 4);
    else if (!m_buckets.isEmpty())
        link(int(count - 1));
}

void NamespaceScope::leave(int size)
{
    for (int i = int(m_declarations.size()) - 1; i >= size && !m_buckets.isEmpty(); --i)
        m_buckets[bucketOf(m_declarations[i].prefix)] = m_declarations[i].outer; // the last of its bucket
    m_declarations.resize(size);
}

QByteArrayView NamespaceScope::find(QByteArrayView prefix) const
{
    const Declaration *declaration = findDeclaration(prefix);
    return declaration ? declaration->namespaceUri : QByteArrayView();
}

bool NamespaceScope::isDeclaredFrom(int index, QByteArrayView prefix) const
{
    const Declaration *declaration = findDeclaration(prefix);
    return declaration && declaration - m_declarations.data() >= index;
}

const NamespaceScope::Declaration *NamespaceScope::findDeclaration(QByteArrayView prefix) const
{
    const bool isHashed = !m_buckets.isEmpty();
    int i = isHashed ? m_buckets[bucketOf(prefix)] : int(m_declarations.size()) - 1;
    for (; i >= 0; i = isHashed ? m_declarations[i].outer : i - 1) {
        if (isEqual(m_declarations[i].prefix, prefix))
            return &m_declarations[i];
    }
    return nullptr;
}

// Seeded, so that a document cannot fill one bucket on purpose.
qsizetype NamespaceScope::bucketOf(QByteArrayView prefix) const
{
    return qsizetype(qHash(prefix, QHashSeed::globalSeed()) % size_t(m_buckets.size()));
}

void NamespaceScope::link(int index)
{
    int &bucket = m_buckets[bucketOf(m_declarations[index].prefix)];
    m_declarations[index].outer = bucket;
    bucket = index;
}

void NamespaceScope::rehash(qsizetype buckets)
{
    m_buckets.resize(buckets);
    std::fill(m_buckets.begin(), m_buckets.end(), -1);
    for (int i = 0; i < size(); ++i)
        link(i);
}

} // namespace ServiceModel
