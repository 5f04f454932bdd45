// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"
#include "generator/names.h"

namespace ServiceModel::Generator {

// Makes structs and enums of the schema types that a contract needs, and no others: what a document declares but nobody
// uses may be anything.
class TypeBuilder
{
public:
    TypeBuilder(const Metadata::Schema &schema, NameScope &names, Metadata::Diagnostics &diagnostics);

    // The element as a member, with its type.
    Member element(const Metadata::ElementDeclaration &element, const QString &nameForAnonymous);
    // The global element of that name, or null with an error.
    const Metadata::ElementDeclaration *globalElement(const QName &name, const Metadata::SourceLocation &where);
    // The type of an element when it can be taken apart into members: only a sequence of elements, no attributes.
    const Metadata::SchemaType *wrapperType(const Metadata::ElementDeclaration &element) const;
    QList<Member> members(const Metadata::SchemaType &type, const QString &owner, NameScope scope);

    // All global types, and the types of all global elements.
    void makeAll();
    // Makes what the types made so far need. Then: all that was made, each struct after what it needs.
    void finish();
    QStringList includes() const;
    const QList<EnumType> &enums() const { return m_enums; }
    const QList<StructType> &structs() const { return m_structs; }

private:
    struct ResolvedType { QString name; bool isScalar = false; bool isOpen = false; }; // open: still being resolved
    struct Progress { qsizetype index; bool isStarted; }; // of a struct

    ResolvedType resolve(const Metadata::TypeReference &type, const QString &nameForAnonymous, const Metadata::SourceLocation &where);
    ResolvedType resolveNamed(const QName &name, const Metadata::SourceLocation &where);
    ResolvedType make(const Metadata::SchemaType &type, const QString &name);
    ResolvedType makeSimple(const Metadata::SchemaType &type, const QString &name);
    ResolvedType makeEnum(const Metadata::SchemaType &type, const QString &name);
    void fill(const Metadata::SchemaType &type);
    void addBase(StructType &made, const Metadata::SchemaType &type);
    void addParticle(const Metadata::Particle &particle, bool isOptional, const QString &owner, NameScope &scope, QList<Member> &members);
    void addElement(const Metadata::Particle &particle, bool isOptional, const QString &owner, NameScope &scope, QList<Member> &members);
    void addAttributes(const Metadata::SchemaType &type, const QString &owner, NameScope &scope, QList<Member> &members);
    const Metadata::AttributeDeclaration *globalAttribute(const Metadata::AttributeDeclaration &used);
    bool isText(const Metadata::TypeReference &type) const;
    void refuse(const Metadata::SourceLocation &where, const QString &construct);

    const Metadata::Schema &m_schema;
    NameScope &m_names;
    Metadata::Diagnostics &m_diagnostics;
    QHash<const Metadata::SchemaType *, ResolvedType> m_resolved;
    QHash<const Metadata::SchemaType *, Progress> m_progress;
    QList<const Metadata::SchemaType *> m_unfilled;
    QHash<QString, Metadata::AttributeDeclaration> m_xmlAttributes;
    QSet<QString> m_includes;
    QList<EnumType> m_enums;
    QList<StructType> m_structs;
};

} // namespace ServiceModel::Generator
