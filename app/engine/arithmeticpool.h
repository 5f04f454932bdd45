// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/arithmetic.h"

#include <QHash>

#include <vector>

// Several arithmetics as one, for those who have many calls in flight: a network manager opens six connections to a host and
// lets further calls wait. Another member is made when those that are there have their hands full.
class ArithmeticPool : public Arithmetic
{
    Q_OBJECT

public:
    static constexpr int CallsPerMember = 6;

    ArithmeticPool(ArithmeticMaker maker, int maximumCalls, QObject *parent = nullptr);

    quint64 begin(Operation operation, double n1, double n2) override;
    void cancel(quint64 call) override;

    int members() const { return int(m_members.size()); }

private:
    struct Member
    {
        std::unique_ptr<Arithmetic> arithmetic;
        QHash<quint64, quint64> calls; // its number, and the one that it has here
    };
    struct Place { size_t member; quint64 call; };

    size_t freeMember();
    void addMember();
    quint64 end(size_t member, quint64 call); // 0 when nobody waits for it any more

    ArithmeticMaker m_maker;
    size_t m_maximumMembers;
    std::vector<Member> m_members;
    QHash<quint64, Place> m_places;
    quint64 m_last = 0;
};
