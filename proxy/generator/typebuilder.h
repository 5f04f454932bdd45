// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"
#include "generator/typenames.h"

namespace ServiceModel::Generator {

// Makes structs and enums of the schema types that a contract needs, and no others: what a document declares but nobody
// uses may be anything.
class TypeBuilder
{
public:
    TypeBuilder(const Metadata::Schema &schema, NameScope &names, Metadata::Diagnostics &diagnostics);

    void setFacetsChecked(bool checked) { m_areFacetsChecked = checked; }
    // The element as a member, with its type.
    Member element(const Metadata::ElementDeclaration &element, const QString &nameForAnonymous);
    // The global element in the body of a message, where others may stand for it; none with an error when there is none.
    std::optional<Member> bodyElement(const QName &name, const Metadata::SourceLocation &where);
    // The element itself and all that may stand for it, but those that are abstract.
    QList<const Metadata::ElementDeclaration *> substitutes(const QName &head) const;
    // A type for this element alone, derived from its own or with a value of it.
    QString ownType(const Metadata::ElementDeclaration &element);
    // The global element of that name, or null with an error.
    const Metadata::ElementDeclaration *globalElement(const QName &name, const Metadata::SourceLocation &where);
    // The type of an element when it can be taken apart into members: only a sequence of elements, no attributes.
    const Metadata::SchemaType *wrapperType(const Metadata::ElementDeclaration &element) const;
    QList<Member> members(const Metadata::SchemaType &type, const QString &owner, NameScope scope);

    // Before anything is made: with the names of what another builder has made of the schema.
    void takeNames(const TypeBuilder &other) { m_typeNames.takeAll(other.m_typeNames); }
    // All global types, and the types of all global elements.
    void makeAll();
    // Makes what the types made so far need. Then: all that was made, each struct after what it needs.
    void finish();
    QStringList includes() const;
    const QList<EnumType> &enums() const { return m_enums; }
    const QList<StructType> &structs() const { return m_structs; }

private:
    struct ResolvedType
    {
        QString name;
        bool isScalar = false;
        bool isPolymorphic = false;
        bool isReference = false; // an object that others may refer to
    };
    struct Progress { qsizetype index; bool isStarted; }; // of a struct
    // Whose members are made: the struct, and what they are called there.
    struct Owner
    {
        QString name;
        NameScope &scope;
        QList<Member> &members;
    };
    // How often a term may be there, with all around it.
    struct Occurs
    {
        bool isOptional = false;
        bool isRepeated = false;
        Occurs within(const Metadata::Particle &particle) const;
        Member::Occurrence occurrence() const;
    };

    Metadata::TypeReference typeOf(const Metadata::ElementDeclaration &element) const;
    ResolvedType resolve(const Metadata::TypeReference &type, const QString &nameForAnonymous, const Metadata::SourceLocation &where);
    ResolvedType resolveNamed(const QName &name, const Metadata::SourceLocation &where);
    ResolvedType resolveBuiltin(QStringView name);
    ResolvedType make(const Metadata::SchemaType &type, const QString &name);
    ResolvedType makeStruct(const Metadata::SchemaType &type, const QString &name);
    ResolvedType makeSimple(const Metadata::SchemaType &type, const QString &name);
    ResolvedType makeEnum(const Metadata::SchemaType &type, const QString &name);
    ResolvedType makeList(const Metadata::SchemaType &type, const QString &name);
    ResolvedType makeUnion(const Metadata::SchemaType &type, const QString &name);
    bool addEnumeration(const Metadata::TypeReference &type, QList<Metadata::EnumerationValue> &values) const;
    bool isText(const Metadata::TypeReference &type) const;
    WhiteSpace whiteSpaceOf(const Metadata::TypeReference &type) const;
    QString normalized(const QString &text, const Metadata::TypeReference &type) const;
    bool mayBeEmptyText(const Member &member, const Metadata::TypeReference &type) const;
    QString initialValue(const Member &member, const std::optional<QString> &fixedValue, const Metadata::TypeReference &type);
    const Metadata::SchemaType *find(const Metadata::TypeReference &type) const;

    void describe(const Metadata::SchemaType &type);
    void fill(const Metadata::SchemaType &type);
    void shareCode();
    void addBase(StructType &made, const Metadata::SchemaType &type);
    bool isReference(const Metadata::SchemaType &type) const;
    const Metadata::SchemaType *dictionaryItem(const Metadata::SchemaType &type) const;
    QString nameOf(const Metadata::SchemaType &type, const QString &name) const;
    void addDictionary(StructType &made, const Metadata::SchemaType &type, const Metadata::SchemaType &item);
    void addText(StructType &made, const ResolvedType &resolved, const Metadata::SchemaType &type);
    void addFacets(const Metadata::SchemaType &type, FacetSet &result);
    CheckedFacets facetsOf(const Metadata::TypeReference &reference, int depth = 0);
    void addMemberType(const Metadata::TypeReference &reference, QList<MemberType> &result, int depth);
    void checkFacets(Member &member, const Metadata::TypeReference &type, const std::optional<QString> &fixedValue = {});
    void addAttributes(const QList<Metadata::AttributeDeclaration> &attributes, const Owner &owner);
    void addXmlAttributes(const Owner &owner);
    bool requireSimple(const Metadata::TypeReference &reference, const Metadata::SourceLocation &where, const QString &what);
    void addAnyAttribute(const Metadata::SchemaType &type, const Owner &owner);
    bool allowsAnyAttribute(const QList<Metadata::AttributeDeclaration> &attributes) const;
    const Metadata::AttributeDeclaration *globalAttribute(const Metadata::AttributeDeclaration &used);

    // The parts of a content model (contentbuilder.cpp).
    void addParticle(const Metadata::Particle &particle, const Owner &owner, Occurs around);
    void addElement(const Metadata::ElementDeclaration &used, const Owner &owner, Occurs occurs);
    Member makeElement(const Metadata::ElementDeclaration &used, const Metadata::ElementDeclaration &declaration, const Owner &owner, Occurs occurs);
    void addAny(const Metadata::Wildcard &wildcard, const QString &name, const Owner &owner, Occurs occurs);
    void addSequence(const Metadata::Particle &particle, const Owner &owner, Occurs occurs);
    QString makeSequence(const Metadata::Particle &particle, const QString &name);
    void addSubstitutions(const Metadata::ElementDeclaration &head, const Owner &owner, Occurs occurs);
    void addChoice(const Metadata::Particle &particle, const QName &group, const Owner &owner, Occurs occurs);
    void addContent(const QString &type, const QString &name, const QStringList &elements, const Owner &owner, Occurs occurs);
    void collectAlternatives(const Metadata::Particle &choice, std::vector<Metadata::Particle> &alternatives) const;
    void makeChoice(const std::vector<Metadata::Particle> &alternatives, const QString &name, const QStringList &elements);
    Member makeAlternative(const Metadata::Particle &particle, const QString &ownerName);
    Member makeWrapper(const QString &name, Member member);
    QString makePart(StructType::Kind kind, const QString &name, const QList<Member> &members, const QString &documentation = {});
    bool hasTerms(const Metadata::Particle &particle) const;
    bool mayBeEmpty(const Metadata::Particle &particle) const;
    QStringList firstNames(const Metadata::Particle &particle) const;
    QString joinedNames(const Metadata::Particle &particle) const;
    bool isAmbiguous(const QList<Member> &members) const;
    bool areDistinct(const QList<Member> &members, QSet<QName> &names) const;

    const Metadata::Schema &m_schema;
    NameScope &m_names;
    TypeNames m_typeNames;
    Metadata::Diagnostics &m_diagnostics;
    bool m_areFacetsChecked = false;
    QHash<const Metadata::SchemaType *, ResolvedType> m_resolved;
    QHash<const Metadata::SchemaType *, Progress> m_progress;
    QList<const Metadata::SchemaType *> m_unfilled;
    QSet<const Metadata::SchemaType *> m_described; // may be met through their bases
    QHash<QName, QList<QName>> m_derived;     // types, by their base
    QHash<QName, QList<QName>> m_substitutes; // elements, by the head of their group
    QHash<QName, std::shared_ptr<Metadata::SchemaType>> m_ownTypes; // of elements
    QHash<QName, QString> m_choices;          // made for substitution groups, by their head
    QHash<QName, QString> m_groupChoices;     // made for groups
    QHash<QString, qsizetype> m_parts;        // structs that are parts of a content
    QSet<QString> m_made;                     // names of structs and enums
    QHash<QName, Metadata::AttributeDeclaration> m_xmlAttributes;
    QSet<QString> m_includes;
    QList<EnumType> m_enums;
    QList<StructType> m_structs;
};

} // namespace ServiceModel::Generator
