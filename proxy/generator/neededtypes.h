// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"

#include <QHash>
#include <QSet>

namespace ServiceModel::Generator {

// Which of the declarations of a model some code needs, by their names: the types that it names, structs of messages among
// them, their bases, and what all these hold; and the descriptions of contracts.
class NeededTypes
{
public:
    explicit NeededTypes(const CodeModel &model);

    // By the words of the code, those of its comments and texts, too: rather more than less.
    QSet<QString> of(const QSet<QString> &words) const;
    // Whether it is better to give the code all types.
    bool areMost(const QSet<QString> &needed) const;
    // How many templates, QList<Item> and the like, the members of these have for types, or of all there are: what a compiler
    // spends its time and memory on.
    qsizetype templatesOf(const QSet<QString> &needed) const;
    qsizetype templates() const;

private:
    QSet<QString> m_types;
    QHash<QString, QSet<QString>> m_mentioned; // by each declaration
    QHash<QString, QSet<QString>> m_templates; // of its members
};

// The model with these alone. An operation is there for the structs of its messages.
CodeModel modelWith(const CodeModel &model, const QSet<QString> &needed);

} // namespace ServiceModel::Generator
