// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "metadata/schema.h"
#include "xml/namespaces.h"

// What the builders ask of the declarations of a schema.
namespace ServiceModel::Generator {

inline bool isAnyType(const Metadata::TypeReference &type)
{
    return !type.anonymous && type.name == QName{Namespaces::XmlSchema.toString(), QStringLiteral("anyType")};
}

// What the schema says of a declaration, for a comment. Values that it supplies are for whoever uses the type to know:
// absent is absent here.
template <class Declaration>
QString documentation(const Declaration &declaration)
{
    QStringList sentences;
    if (!declaration.documentation.isEmpty())
        sentences.append(declaration.documentation);
    if (declaration.fixedValue)
        sentences.append(QStringLiteral("Always '%1'.").arg(*declaration.fixedValue));
    else if (declaration.defaultValue)
        sentences.append(QStringLiteral("Default: '%1'.").arg(*declaration.defaultValue));
    return sentences.join(u' ');
}

} // namespace ServiceModel::Generator
