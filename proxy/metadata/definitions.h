// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "metadata/diagnostics.h"
#include "xml/qname.h"

#include <QHash>

namespace ServiceModel::Metadata {

class XmlNode;

// What was defined so far, by kind and name. One name may be defined once (XML Schema part 1, section 2.2.3; WSDL 1.1,
// section 2.1.1), but the same document may be reached in two ways: what is alike is one definition.
class Definitions
{
public:
    enum class Found { New, Alike, Different };
    // What stands around it may matter, too: the context.
    Found add(const QString &kind, const QName &name, const XmlNode &node, const QString &context = {});
    // Where the first one stands.
    SourceLocation location(const QString &kind, const QName &name) const { return m_known.value({kind, name}).location; }

private:
    struct Key
    {
        QString kind;
        QName name;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.kind, key.name); }
    };
    struct Known { size_t hash = 0; SourceLocation location; };

    QHash<Key, Known> m_known;
};

} // namespace ServiceModel::Metadata
