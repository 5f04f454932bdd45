// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/arithmeticpool.h"

#include <algorithm>

ArithmeticPool::ArithmeticPool(ArithmeticMaker maker, int maximumCalls, QObject *parent)
    : Arithmetic(parent)
    , m_maker(std::move(maker))
    , m_maximumMembers(size_t(std::max(1, (maximumCalls + CallsPerMember - 1) / CallsPerMember)))
{
}

quint64 ArithmeticPool::begin(Operation operation, double n1, double n2)
{
    const size_t which = freeMember();
    Member &member = m_members.at(which);
    const quint64 call = member.arithmetic->begin(operation, n1, n2);
    member.calls.insert(call, ++m_last);
    m_places.insert(m_last, {which, call});
    return m_last;
}

void ArithmeticPool::cancel(quint64 call)
{
    const auto found = m_places.constFind(call);
    if (found == m_places.cend())
        return;
    Member &member = m_members.at(found->member);
    member.calls.remove(found->call);
    member.arithmetic->cancel(found->call);
    m_places.erase(found);
}

size_t ArithmeticPool::freeMember()
{
    const auto load = [](const Member &member) { return member.calls.size(); };
    auto least = std::ranges::min_element(m_members, {}, load);
    if (least != m_members.end() && (load(*least) < CallsPerMember || m_members.size() == m_maximumMembers))
        return size_t(least - m_members.begin());
    addMember();
    return m_members.size() - 1;
}

void ArithmeticPool::addMember()
{
    const size_t which = m_members.size();
    const Arithmetic *added = m_members.emplace_back(Member{m_maker(), {}}).arithmetic.get();
    connect(added, &Arithmetic::finished, this, [this, which](quint64 call, double result) {
        if (const quint64 number = end(which, call))
            Q_EMIT finished(number, result);
    });
    connect(added, &Arithmetic::failed, this, [this, which](quint64 call, const QString &message, CallFailure failure) {
        if (const quint64 number = end(which, call))
            Q_EMIT failed(number, message, failure);
    });
}

quint64 ArithmeticPool::end(size_t member, quint64 call)
{
    const quint64 number = m_members.at(member).calls.take(call);
    m_places.remove(number);
    return number;
}
