// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/names.h"
#include "metadata/schema.h"

namespace ServiceModel::Generator {

// The C++ names of schema types. Types of several namespaces may have one name, and all but one get a number. Which one does
// not depend on the order in which a document declares or uses them: programs that were written for it would go on to
// compile, and mean another.
class TypeNames
{
public:
    TypeNames(const Metadata::Schema &schema, NameScope &scope) : m_schema(schema), m_scope(scope) { }

    QString take(const Metadata::SchemaType &type, const QString &name);
    // Takes names for all that another has given names to, in the order of their names in XML.
    void takeAll(const TypeNames &other);

private:
    const Metadata::Schema &m_schema;
    NameScope &m_scope;
    QHash<const Metadata::SchemaType *, QString> m_wanted; // that were asked for
    QHash<const Metadata::SchemaType *, QString> m_taken;  // before anybody asks
};

} // namespace ServiceModel::Generator
