// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/typeorder.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace ServiceModel::Generator {

namespace {

using Graph = std::vector<std::vector<std::size_t>>; // of each struct those it depends on

// The strongly connected components of a graph: structs that need one another have one number (Tarjan's algorithm, without
// recursion: chains of types may be long). Components are numbered so that each comes after those it depends on.
class Components
{
public:
    explicit Components(Graph graph)
        : m_graph(std::move(graph)), m_index(m_graph.size(), None), m_low(m_graph.size()), m_component(m_graph.size(), None)
    {
        for (std::size_t i = 0; i < m_graph.size(); ++i) {
            if (m_index[i] == None)
                visit(i);
        }
    }

    std::size_t of(std::size_t index) const { return m_component[index]; }
    bool isCyclic(std::size_t index) const
    {
        return m_sizes[of(index)] > 1 || std::ranges::find(m_graph[index], index) != m_graph[index].end();
    }

private:
    static constexpr std::size_t None = std::size_t(-1);
    struct Visit { std::size_t node; std::size_t next; };

    void visit(std::size_t root)
    {
        std::vector<Visit> visits;
        enter(root, visits);
        while (!visits.empty()) {
            auto &[node, next] = visits.back();
            if (next < m_graph[node].size()) {
                const std::size_t other = m_graph[node][next++];
                if (m_index[other] == None)
                    enter(other, visits);
                else if (m_component[other] == None)
                    m_low[node] = std::min(m_low[node], m_index[other]);
                continue;
            }
            const std::size_t done = node;
            visits.pop_back();
            if (!visits.empty())
                m_low[visits.back().node] = std::min(m_low[visits.back().node], m_low[done]);
            if (m_low[done] == m_index[done])
                close(done);
        }
    }

    void enter(std::size_t node, std::vector<Visit> &visits)
    {
        m_index[node] = m_low[node] = m_count++;
        m_open.push_back(node);
        visits.push_back({node, 0});
    }

    void close(std::size_t root)
    {
        m_sizes.push_back(0);
        std::size_t node = None;
        do {
            node = m_open.back();
            m_open.pop_back();
            m_component[node] = m_sizes.size() - 1;
            ++m_sizes.back();
        } while (node != root);
    }

    Graph m_graph;
    std::vector<std::size_t> m_index;
    std::vector<std::size_t> m_low;
    std::vector<std::size_t> m_component;
    std::vector<std::size_t> m_sizes;
    std::vector<std::size_t> m_open;
    std::size_t m_count = 0;
};

class Sorter
{
public:
    explicit Sorter(const QList<StructType> &structs) : m_structs(structs)
    {
        for (qsizetype i = 0; i < structs.size(); ++i)
            m_indexOf.insert(structs.at(i).name, std::size_t(i));
    }

    QList<StructType> sort()
    {
        box();
        const Components all(graph([](const Member &member) { return member.holder == Member::Holder::Value || member.holder == Member::Holder::Boxed; }));
        for (std::size_t i = 0; i < std::size_t(m_structs.size()); ++i)
            m_structs[qsizetype(i)].isRecursive = all.isCyclic(i);
        // A list does not need its items' type, unless nothing recurses: then it is nicer to read.
        const Graph needs = graph([&](const Member &member) {
            const auto other = m_indexOf.constFind(member.valueType);
            return isPart(member) || (member.holder == Member::Holder::Value && !all.isCyclic(*other));
        });
        return inOrder(needs);
    }

private:
    // Whether the type must be complete before one with such a member can be defined.
    static bool isPart(const Member &member)
    {
        return member.holder == Member::Holder::Value && member.occurrence != Member::Occurrence::Repeated;
    }

    template <class Predicate>
    Graph graph(Predicate isEdge) const
    {
        Graph result(std::size_t(m_structs.size()));
        for (std::size_t i = 0; i < result.size(); ++i) {
            const StructType &type = m_structs.at(qsizetype(i));
            if (const auto base = m_indexOf.constFind(type.base); base != m_indexOf.cend())
                result[i].push_back(*base);
            for (const Member &member : type.members) {
                if (const auto other = m_indexOf.constFind(member.valueType); other != m_indexOf.cend() && isEdge(member))
                    result[i].push_back(*other);
            }
        }
        return result;
    }

    // A struct cannot be a part of itself. All members that would make it one are boxed, whichever comes first, so that the
    // outcome does not depend on the order of declarations.
    void box()
    {
        const Components parts(graph(isPart));
        for (std::size_t i = 0; i < std::size_t(m_structs.size()); ++i) {
            for (Member &member : m_structs[qsizetype(i)].members) {
                const auto other = m_indexOf.constFind(member.valueType);
                if (other != m_indexOf.cend() && isPart(member) && parts.of(i) == parts.of(*other))
                    member.holder = Member::Holder::Boxed;
            }
        }
    }

    // Depth first, so that what belongs together stays together.
    QList<StructType> inOrder(const Graph &needs) const
    {
        QList<StructType> result;
        std::vector<bool> isSeen(needs.size());
        std::vector<std::pair<std::size_t, std::size_t>> open;
        for (std::size_t i = 0; i < needs.size(); ++i) {
            if (!isSeen[i])
                open.emplace_back(i, 0);
            isSeen[i] = true;
            while (!open.empty()) {
                auto &[node, next] = open.back();
                if (next == needs[node].size()) {
                    result.append(m_structs.at(qsizetype(node)));
                    open.pop_back();
                    continue;
                }
                const std::size_t other = needs[node][next++];
                if (!isSeen[other]) {
                    isSeen[other] = true;
                    open.emplace_back(other, 0);
                }
            }
        }
        return result;
    }

    QList<StructType> m_structs;
    QHash<QString, std::size_t> m_indexOf;
};

} // namespace

QList<StructType> inOrder(const QList<StructType> &structs)
{
    return Sorter(structs).sort();
}

} // namespace ServiceModel::Generator
