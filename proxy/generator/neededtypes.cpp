// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/neededtypes.h"

#include "generator/codewriter.h"

namespace ServiceModel::Generator {

NeededTypes::NeededTypes(const CodeModel &model)
{
    for (const EnumType &type : model.enums)
        m_mentioned.insert(type.name, {});
    for (const StructType &type : model.structs) {
        QSet<QString> words = wordsOf(type.base);
        for (const Member &member : type.members)
            words += wordsOf(member.type());
        m_mentioned.insert(type.name, words);
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

CodeModel modelWith(const CodeModel &model, const QSet<QString> &types)
{
    const auto isOther = [&](const auto &type) { return !types.contains(type.name); };
    CodeModel result = model;
    result.enums.removeIf(isOther);
    result.structs.removeIf(isOther);
    result.contracts.clear();
    return result;
}

} // namespace ServiceModel::Generator
