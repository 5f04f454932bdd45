// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codewriter.h"

namespace ServiceModel::Generator {

// The namespaces that one file mentions, as constants: "Namespace", "Namespace2"...
class NamespaceConstants
{
public:
    QString constantFor(const QString &namespaceUri);
    const QStringList &uris() const { return m_uris; }

private:
    QStringList m_uris;
};

// The definitions of those that the text mentions; nothing when there are none.
void printNamespaceConstants(CodeWriter &code, const NamespaceConstants &namespaces, const CodeWriter &text);

// The library's name of an encoding of SOAP.
QString encodingConstant(QStringView encoding);

} // namespace ServiceModel::Generator
