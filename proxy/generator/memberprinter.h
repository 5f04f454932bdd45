// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"
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

// Their definitions; nothing when there are none.
void printNamespaceConstants(CodeWriter &code, const NamespaceConstants &namespaces);

// Prints how members are read and written, for all who have members: structs and the wrappers of messages.
class MemberPrinter
{
public:
    // The prefix goes before each member's name: "value." in a struct's functions, nothing for parameters.
    MemberPrinter(CodeWriter &code, NamespaceConstants &namespaces, const QString &memberPrefix)
        : m_code(code), m_namespaces(namespaces), m_prefix(memberPrefix)
    {
    }

    // The body of a function that reads the content of the element where `reader` stands and returns a bool.
    void printRead(const QList<Member> &members);
    // Statements that write the content of the element that `writer` has just started.
    void printWrite(const QList<Member> &members);

private:
    void printReadElements(const QList<Member> &elements);

    CodeWriter &m_code;
    NamespaceConstants &m_namespaces;
    QString m_prefix;
};

} // namespace ServiceModel::Generator
