// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/undeclared.h"

#include <algorithm>

namespace ServiceModel::Generator {

using namespace Metadata;

namespace {

// The first in the order of the alphabet, so that every run says the same.
template <class T>
std::optional<QString> namespaceOf(const QString &localName, const QHash<QName, T> &declarations)
{
    std::optional<QString> result;
    for (auto it = declarations.cbegin(); it != declarations.cend(); ++it) {
        if (it.key().localName == localName && (!result || it.key().namespaceUri < *result))
            result = it.key().namespaceUri;
    }
    return result;
}

std::optional<QString> otherNamespace(QStringView kind, const QString &localName, const Schema &schema)
{
    return kind == u"type"          ? namespaceOf(localName, schema.types)
        : kind == u"element"        ? namespaceOf(localName, schema.elements)
        : kind == u"attribute"      ? namespaceOf(localName, schema.attributes)
        : kind == u"group"          ? namespaceOf(localName, schema.groups)
                                    : namespaceOf(localName, schema.attributeGroups);
}

QString hint(QStringView kind, const QName &name, const Schema &schema)
{
    if (kind == u"type" && schema.elements.contains(name))
        return QStringLiteral("; an element has that name");
    if (kind == u"element" && schema.types.contains(name))
        return QStringLiteral("; a type has that name");
    const std::optional<QString> other = otherNamespace(kind, name.localName, schema);
    if (!other)
        return {};
    return other->isEmpty() ? QStringLiteral("; there is one in no namespace, where its schema has no targetNamespace")
                            : QStringLiteral("; there is one in the namespace '%1'").arg(*other);
}

} // namespace

QString undeclared(QStringView kind, const QName &name, const Schema &schema)
{
    return QStringLiteral("there is no %1 '%2'").arg(kind, toString(name)) + hint(kind, name, schema);
}

} // namespace ServiceModel::Generator
