// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"
#include "generator/codewriter.h"
#include "generator/namespaceconstants.h"

namespace ServiceModel::Generator {

// What follows the reading of a text whose type wants its white space otherwise: an expression that is true, or nothing.
QString whiteSpaceCall(const Member &member, const QString &target);

// Prints how members are read and written, for all who have members: structs and the wrappers of messages.
class MemberPrinter
{
public:
    // The prefix goes before each member's name: "this->" in a struct's functions, nothing for parameters.
    MemberPrinter(CodeWriter &code, NamespaceConstants &namespaces, const QString &memberPrefix)
        : m_code(code), m_namespaces(namespaces), m_prefix(memberPrefix)
    {
    }

    // The body of a function that reads the content of the element where `reader` stands and returns a bool. When it is
    // ordered, what an element is depends on what stands before it.
    void printRead(const QList<Member> &members, bool isOrdered = false);
    // The same for a struct that shares functions with its base or with those that are derived from it: printReadChild() is
    // the body of readChild(), printRequireChildren() that of requireChildren().
    void printReadShared(const StructType &type);
    void printReadChild(const StructType &type);
    void printRequireChildren(const StructType &type);
    // The same for one that is all of the content.
    void printReadValue(const Member &member);
    // The same, of elements side by side; `reader` stands at the first.
    void printReadSiblings(const QList<Member> &elements);
    // Statements that write the content of the element that `writer` has just started.
    void printWrite(const QList<Member> &members);
    void printWriteAttributes(const QList<Member> &members); // the first half of it
    void printWriteChildren(const QList<Member> &members);   // the second
    // The same for a part of an element's content, which begins with the element where `reader` stands.
    void printReadContent(const QList<Member> &members);
    void printWriteContent(const QList<Member> &members);
    // What an empty element stands for, before the member is read.
    void printTextWhenEmpty(const Member &member);
    // Whether an element can be the member, or the first element of it.
    QString startCondition(const Member &member);

private:
    struct Children { QStringList variables; QStringList required; }; // "hasN1", whether it was there

    void printReadAttributes(const QList<Member> &members);
    Children flags(const StructType &type) const;
    Children printVariables(const QList<Member> &children, bool isOrdered);
    void printBranches(const QList<Member> &children, const Children &names, bool isOrdered);
    void printRequirements(const Children &names);
    void printReadMember(const Member &member, const QString &variable);

    CodeWriter &m_code;
    NamespaceConstants &m_namespaces;
    QString m_prefix;
};

} // namespace ServiceModel::Generator
