// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/neededtypes.h"

#include "generator/codewriter.h"

#include <algorithm>

namespace ServiceModel::Generator {

namespace {

QSet<QString> typesOf(const QList<Member> &members)
{
    QSet<QString> result;
    for (const Member &member : members)
        result += wordsOf(member.type());
    return result;
}

QSet<QString> templatesIn(const QList<Member> &members)
{
    QSet<QString> result;
    for (const Member &member : members) {
        if (const QString type = member.type(); type.contains(u'<'))
            result.insert(type);
    }
    return result;
}

} // namespace

NeededTypes::NeededTypes(const CodeModel &model)
{
    for (const EnumType &type : model.enums) {
        m_types.insert(type.name);
        m_mentioned.insert(type.name, {});
    }
    for (const StructType &type : model.structs) {
        m_types.insert(type.name);
        m_mentioned.insert(type.name, wordsOf(type.base) + typesOf(type.members));
        m_templates.insert(type.name, templatesIn(type.members));
    }
    for (const Contract &contract : model.contracts) {
        m_mentioned.insert(contract.describeFunction, {});
        for (const Operation &operation : contract.operations) {
            QList<Member> members; // the structs of an operation are declared together
            for (const EnvelopeMessage *message : {&operation.request, &operation.reply})
                members += message->structName.isEmpty() ? QList<Member>() : message->all();
            for (const QString &name : {operation.request.structName, operation.reply.structName}) {
                if (name.isEmpty())
                    continue;
                m_mentioned.insert(name, typesOf(members));
                m_templates.insert(name, templatesIn(members));
            }
        }
    }
}

QSet<QString> NeededTypes::of(const QSet<QString> &words) const
{
    QSet<QString> result;
    QStringList open(words.cbegin(), words.cend());
    while (!open.isEmpty()) {
        const auto type = m_mentioned.constFind(open.takeLast());
        if (type == m_mentioned.cend() || result.contains(type.key()))
            continue;
        result.insert(type.key());
        open.append(QStringList(type->cbegin(), type->cend()));
    }
    return result;
}

bool NeededTypes::areMost(const QSet<QString> &needed) const
{
    const qsizetype types = std::ranges::count_if(needed, [this](const QString &name) { return m_types.contains(name); });
    return types >= m_types.size() * 3 / 4;
}

qsizetype NeededTypes::templatesOf(const QSet<QString> &needed) const
{
    QSet<QString> result;
    for (const QString &name : needed)
        result += m_templates.value(name);
    return result.size();
}

qsizetype NeededTypes::templates() const
{
    return templatesOf(QSet<QString>(m_templates.keyBegin(), m_templates.keyEnd()));
}

CodeModel modelWith(const CodeModel &model, const QSet<QString> &needed)
{
    const auto isOther = [&](const auto &type) { return !needed.contains(type.name); };
    CodeModel result = model;
    result.enums.removeIf(isOther);
    result.structs.removeIf(isOther);
    for (Contract &contract : result.contracts) {
        contract.operations.removeIf([&](const Operation &operation) {
            return !needed.contains(operation.request.structName) && !needed.contains(operation.reply.structName);
        });
    }
    result.contracts.removeIf([&](const Contract &contract) { return contract.operations.isEmpty() && !needed.contains(contract.describeFunction); });
    return result;
}

} // namespace ServiceModel::Generator
