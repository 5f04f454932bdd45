// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/typenames.h"

#include <algorithm>
#include <tuple>

namespace ServiceModel::Generator {

using namespace Metadata;

QString TypeNames::take(const SchemaType &type, const QString &name)
{
    const QString wanted = upperCamel(name);
    m_wanted.insert(&type, wanted);
    const auto taken = m_taken.constFind(&type);
    return taken == m_taken.cend() ? m_scope.take(wanted) : *taken;
}

void TypeNames::takeAll(const TypeNames &other)
{
    struct Candidate { const SchemaType *type; bool isAnonymous; QName name; QString wanted; };
    std::vector<Candidate> candidates;
    const auto add = [&](const SchemaType *type, bool isAnonymous, const QName &name) {
        if (const QString wanted = other.m_wanted.value(type); !wanted.isEmpty())
            candidates.push_back({type, isAnonymous, name, wanted});
    };
    for (const QName &name : m_schema.typeOrder)
        add(m_schema.type(name), false, name);
    for (const QName &name : m_schema.elementOrder)
        add(m_schema.element(name)->type.anonymous.get(), true, name);
    std::ranges::sort(candidates, {}, [](const Candidate &each) { return std::tuple(each.isAnonymous, each.name.namespaceUri, each.name.localName); });
    // Whoever can have the name itself has it, before others make such names with numbers.
    for (const bool isFree : {true, false}) {
        for (const Candidate &each : candidates) {
            if (!m_taken.contains(each.type) && (!isFree || m_scope.isFree(safe(each.wanted))))
                m_taken.insert(each.type, m_scope.take(each.wanted));
        }
    }
}

} // namespace ServiceModel::Generator
