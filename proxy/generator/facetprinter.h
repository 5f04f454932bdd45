// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"
#include "generator/codewriter.h"

namespace ServiceModel::Generator {

// The functions that say what of a struct is against the facets of its schema.
void printFacetDeclarations(CodeWriter &code, const QList<StructType> &structs);

class FacetPrinter
{
public:
    explicit FacetPrinter(const QList<StructType> &structs);
    void printSource(CodeWriter &code, const StructType &type) const;

private:
    QStringList checks(const Member &member, const QString &value, bool isRepeated) const;
    QStringList ofMembers(const StructType &type) const;
    QStringList ofChoice(const StructType &type) const;
    QStringList ofDictionary(const StructType &type) const;

    QSet<QString> m_structs;
};

} // namespace ServiceModel::Generator
