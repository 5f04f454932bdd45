// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/typeorder.h"

#include <algorithm>
#include <vector>

namespace ServiceModel::Generator {

namespace {

class Sorter
{
public:
    Sorter(const QList<StructType> &structs, Metadata::Diagnostics &diagnostics)
        : m_structs(structs), m_diagnostics(diagnostics), m_state(std::size_t(structs.size()), State::New)
    {
        for (qsizetype i = 0; i < structs.size(); ++i)
            m_indexOf.insert(structs.at(i).name, i);
    }

    QList<StructType> sort()
    {
        markRecursion();
        for (qsizetype i = 0; i < m_structs.size(); ++i)
            place(i);
        return m_sorted;
    }

private:
    enum class State { New, Open, Placed };

    // What must be complete before the struct can be defined. A list does not need its items' type, unless nothing
    // recurses: then it is nicer to read.
    std::vector<qsizetype> needs(qsizetype index) const
    {
        const StructType &type = m_structs.at(index);
        std::vector<qsizetype> result;
        if (!type.base.isEmpty())
            result.push_back(m_indexOf.value(type.base));
        for (const Member &member : type.members) {
            const qsizetype other = m_indexOf.value(member.valueType, -1);
            const bool isList = member.occurrence == Member::Occurrence::Repeated;
            if (other >= 0 && !(isList && reaches(other, index)))
                result.push_back(other);
        }
        return result;
    }

    bool reaches(qsizetype from, qsizetype to) const { return m_reachable.at(std::size_t(from)).at(std::size_t(to)); }

    void markRecursion()
    {
        const std::size_t count = std::size_t(m_structs.size());
        m_reachable.assign(count, std::vector<bool>(count));
        for (std::size_t from = 0; from < count; ++from) {
            std::vector<qsizetype> open{qsizetype(from)};
            while (!open.empty()) {
                const StructType &type = m_structs.at(open.back());
                open.pop_back();
                for (const Member &member : type.allMembers()) {
                    const qsizetype other = m_indexOf.value(member.valueType, -1);
                    if (other >= 0 && !m_reachable[from][std::size_t(other)]) {
                        m_reachable[from][std::size_t(other)] = true;
                        open.push_back(other);
                    }
                }
            }
            m_structs[qsizetype(from)].isRecursive = m_reachable[from][from];
        }
    }

    void place(qsizetype index)
    {
        State &state = m_state[std::size_t(index)];
        if (state == State::Placed)
            return;
        const StructType &type = m_structs.at(index);
        if (state == State::Open) {
            m_diagnostics.error(type.location, QStringLiteral("the type '%1' contains itself other than in a list, which is not supported yet").arg(type.name));
            return;
        }
        state = State::Open;
        for (const qsizetype needed : needs(index))
            place(needed);
        state = State::Placed;
        m_sorted.append(type);
    }

    QList<StructType> m_structs;
    Metadata::Diagnostics &m_diagnostics;
    QHash<QString, qsizetype> m_indexOf;
    std::vector<State> m_state;
    std::vector<std::vector<bool>> m_reachable;
    QList<StructType> m_sorted;
};

} // namespace

QList<StructType> inOrder(const QList<StructType> &structs, Metadata::Diagnostics &diagnostics)
{
    return Sorter(structs, diagnostics).sort();
}

} // namespace ServiceModel::Generator
