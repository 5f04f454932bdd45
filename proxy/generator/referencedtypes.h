// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"

namespace ServiceModel::Generator {

// Types that another run wrote and this one uses again: those of its header that would come out the same here, down to
// all that they hold.
//
//     ReferencedTypes types;
//     if (types.read(header, includedAs, &error))
//         types.takeOutOf(model, excluded);
class ReferencedTypes
{
public:
    // False with a sentence in error when it cannot be read, or has no types.
    bool read(const QString &path, const QString &includedAs, QString *error);
    bool has(const QString &name) const { return m_definitions.contains(name); }
    // What the header has is no longer in the model, but named in its usings.
    void takeOutOf(CodeModel &model, const QStringList &excluded) const;

private:
    QString m_include;
    QString m_namespace;
    QHash<QString, QString> m_definitions; // text by name
};

} // namespace ServiceModel::Generator
