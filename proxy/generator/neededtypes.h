// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"

#include <QHash>
#include <QSet>

namespace ServiceModel::Generator {

// Which types of a model some code needs: those that it names, their bases, and what all these hold.
class NeededTypes
{
public:
    explicit NeededTypes(const CodeModel &model);

    // By the words of the code.
    QSet<QString> of(const QSet<QString> &words) const;

private:
    QHash<QString, QSet<QString>> m_mentioned; // by each type
};

// The model with these types alone, and no contract.
CodeModel modelWith(const CodeModel &model, const QSet<QString> &types);

} // namespace ServiceModel::Generator
