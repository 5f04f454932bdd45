// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

namespace ServiceModel {

// A qualified name (Namespaces in XML 1.0, section 2.1): two are equal when both parts are, whatever the prefix was.
struct QName
{
    QString namespaceUri;
    QString localName;

    bool isEmpty() const { return localName.isEmpty(); }

    friend bool operator==(const QName &, const QName &) = default;
    friend size_t qHash(const QName &name, size_t seed = 0)
    {
        return qHashMulti(seed, name.namespaceUri, name.localName);
    }
};

// "{namespace}local", for messages to people.
inline QString toString(const QName &name)
{
    return name.namespaceUri.isEmpty() ? name.localName
                                       : u'{' + name.namespaceUri + u'}' + name.localName;
}

} // namespace ServiceModel
