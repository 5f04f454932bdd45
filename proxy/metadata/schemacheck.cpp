// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/schemacheck.h"

#include "metadata/schema.h"

#include <algorithm>
#include <utility>

namespace ServiceModel::Metadata {

namespace {

constexpr int MaxDepth = 200;               // of terms in terms, of groups in groups, of types made of types
constexpr qint64 MaxMembers = 10'000;       // of one type or group, with all groups in it
constexpr qint64 MaxAllMembers = 1'000'000; // of all types
constexpr qint64 MaxUnion = 100'000;

// The same for every run, so that what is said is.
template <class T>
QList<QName> inOrder(const QHash<QName, T> &declarations)
{
    QList<QName> names = declarations.keys();
    std::ranges::sort(names, {}, [](const QName &name) { return std::pair(name.namespaceUri, name.localName); });
    return names;
}

class SchemaCheck
{
public:
    SchemaCheck(const Schema &schema, Diagnostics &diagnostics) : m_schema(schema), m_diagnostics(diagnostics) { }

    void run()
    {
        for (const QName &name : inOrder(m_schema.groups))
            measureGroup(name, m_schema.group(name)->location);
        for (const QName &name : inOrder(m_schema.attributeGroups))
            measureAttributeGroup(name, m_schema.attributeGroups[name].location);
        for (const QName &name : m_schema.typeOrder)
            checkType(*m_schema.type(name));
        for (const QName &name : m_schema.elementOrder) {
            if (const auto &type = m_schema.element(name)->type.anonymous)
                checkType(*type);
        }
    }

private:
    // What a term or an attribute group expands to.
    struct Extent
    {
        qint64 members = 0;
        int depth = 0;
        bool isOpen = false; // still being measured: to meet it again is a ring

        void add(const Extent &other)
        {
            members = std::min(members + other.members, MaxAllMembers);
            depth = std::max(depth, other.depth);
        }
    };

    Extent measure(const Particle &particle)
    {
        if (particle.kind == Particle::Kind::Group)
            return measureGroup(particle.group, particle.location);
        Extent result;
        if (particle.kind == Particle::Kind::Element || particle.kind == Particle::Kind::Any) {
            result.members = 1;
            if (const auto &type = particle.element.type.anonymous)
                checkType(*type);
        }
        for (const Particle &child : particle.children)
            result.add(measure(child));
        if (++result.depth > MaxDepth)
            tooDeep(particle.location, QStringLiteral("more than %1 terms are nested here, with all groups"));
        return result;
    }

    Extent measureGroup(const QName &name, const SourceLocation &where)
    {
        const Particle *group = m_schema.group(name);
        return group ? measureOnce(m_groups, QStringLiteral("group"), name, where, *group, group->location) : Extent(); // whoever needs it says so
    }

    Extent measureAttributeGroup(const QName &name, const SourceLocation &where)
    {
        const auto group = m_schema.attributeGroups.constFind(name);
        return group == m_schema.attributeGroups.cend()
            ? Extent()
            : measureOnce(m_attributeGroups, QStringLiteral("attribute group"), name, where, group->attributes, group->location);
    }

    template <class Content>
    Extent measureOnce(QHash<QName, Extent> &known, const QString &kind, const QName &name, const SourceLocation &where,
                       const Content &content, const SourceLocation &own)
    {
        if (const auto it = known.constFind(name); it != known.cend()) {
            if (it->isOpen)
                m_diagnostics.error(where, QStringLiteral("the %1 '%2' holds itself").arg(kind, toString(name)));
            return *it;
        }
        known.insert(name, {.isOpen = true});
        Extent result;
        if (++m_nesting > MaxDepth)
            tooDeep(where, kind + QLatin1StringView("s are nested more than %1 deep here"));
        else
            result = measure(content);
        --m_nesting;
        return known[name] = bounded(result, own, QStringLiteral("the %1 '%2'").arg(kind, toString(name)));
    }

    Extent measure(const QList<AttributeDeclaration> &attributes)
    {
        Extent result;
        for (const AttributeDeclaration &attribute : attributes) {
            result.add(attribute.isGroup ? measureAttributeGroup(attribute.name, attribute.location) : Extent{.members = 1});
            if (const auto &type = attribute.type.anonymous)
                checkType(*type);
        }
        return result;
    }

    // One that is too large is said once, and is small to those that hold it.
    Extent bounded(Extent extent, const SourceLocation &where, const QString &what)
    {
        extent.isOpen = false;
        if (extent.members <= MaxMembers)
            return extent;
        m_diagnostics.error(where, QStringLiteral("%1 has more than %2 members, with all groups in it").arg(what).arg(MaxMembers));
        return {};
    }

    void checkType(const SchemaType &type)
    {
        measureType(type);
        Extent extent = measure(type.attributes);
        if (type.content)
            extent.add(measure(*type.content));
        const qint64 before = m_members;
        m_members += bounded(extent, type.location, type.name.isEmpty() ? QStringLiteral("the type") : QStringLiteral("the type '%1'").arg(toString(type.name))).members;
        if (before <= MaxAllMembers && m_members > MaxAllMembers)
            m_diagnostics.error(type.location, QStringLiteral("up to here the types have more than %1 members, with all groups in them").arg(MaxAllMembers));
    }

    // Of how many types, one made of another, this one is the last; how many types and values of an enumeration a union has.
    Extent measureType(const SchemaType &type)
    {
        if (const auto known = m_types.constFind(&type); known != m_types.cend()) {
            if (known->isOpen)
                m_diagnostics.error(type.location, QStringLiteral("the type '%1' is derived from itself").arg(type.name.localName));
            return *known;
        }
        m_types.insert(&type, {.isOpen = true});
        Extent result{.members = std::max<qint64>(1, type.enumeration.size())};
        if (++m_nesting <= MaxDepth) {
            const Extent base = measureType(type.base);
            result.depth = base.depth;
            result.members = std::max(result.members, base.members);
            for (const TypeReference &member : type.memberTypes)
                result.add(measureType(member));
        }
        --m_nesting;
        if (m_nesting >= MaxDepth || ++result.depth > MaxDepth)
            tooDeep(type.location, QStringLiteral("more than %1 types are derived one from another here"));
        if (!type.memberTypes.isEmpty() && result.members > MaxUnion) {
            m_diagnostics.error(type.location, QStringLiteral("the union '%1' has more than %2 types and values, with all unions in it").arg(type.name.localName).arg(MaxUnion));
            result.members = 1;
        }
        m_types.insert(&type, result);
        return result;
    }

    Extent measureType(const TypeReference &reference)
    {
        const SchemaType *type = reference.anonymous ? reference.anonymous.get() : m_schema.type(reference.name);
        return type ? measureType(*type) : Extent{.members = 1};
    }

    // Once: what is built upon it is too deep as well.
    void tooDeep(const SourceLocation &where, const QString &what)
    {
        if (!std::exchange(m_isTooDeep, true))
            m_diagnostics.error(where, what.arg(MaxDepth));
    }

    const Schema &m_schema;
    Diagnostics &m_diagnostics;
    bool m_isTooDeep = false;
    QHash<QName, Extent> m_groups;
    QHash<QName, Extent> m_attributeGroups;
    QHash<const SchemaType *, Extent> m_types;
    int m_nesting = 0;
    qint64 m_members = 0;
};

} // namespace

void checkSchema(const Schema &schema, Diagnostics &diagnostics)
{
    SchemaCheck(schema, diagnostics).run();
}

} // namespace ServiceModel::Metadata
