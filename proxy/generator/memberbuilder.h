// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/typebuilder.h"

namespace ServiceModel::Generator {

// Lays out the attributes and the content model of one type as members.
class MemberBuilder
{
public:
    // The owner's name begins the names of types that are declared inside it; the scope holds the names that are taken.
    MemberBuilder(TypeBuilder &types, const QString &owner, const NameScope &scope);

    QList<Member> build(const Metadata::SchemaType &type);

private:
    void addParticle(const Metadata::Particle &particle, bool isOptional);
    void addElement(const Metadata::Particle &particle, bool isOptional);
    void addAttributes(const Metadata::SchemaType &type);
    const Metadata::AttributeDeclaration *globalAttribute(const Metadata::AttributeDeclaration &used);

    TypeBuilder &m_types;
    QString m_owner;
    NameScope m_scope;
    Metadata::AttributeDeclaration m_xmlAttribute;
    QList<Member> m_members;
};

// With the value that the schema supplies: that is for whoever uses the type to know, absent is absent here.
QString documentationOf(const Metadata::ElementDeclaration &element);
QString documentationOf(const Metadata::AttributeDeclaration &attribute);

} // namespace ServiceModel::Generator
