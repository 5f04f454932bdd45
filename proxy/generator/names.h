// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

// C++ names from the names in WSDL and XML Schema: the same word, in Qt's case, valid whatever the word is.
namespace ServiceModel::Generator {

// "problemType" from "ProblemType", "urlPath" from "URLPath", "firstName" from "first-name". Not yet safe from keywords.
QString lowerCamel(const QString &word);
// "ProblemType" from "problemType".
QString upperCamel(const QString &word);
// The name with an underscore behind it when it is a keyword or what common headers define as a macro.
QString safe(const QString &name);

// "Calculator" from "ICalculator": without the I that marks an interface.
QString withoutInterfacePrefix(const QString &name);
// "Microsoft::ServiceModel::Samples" from "Microsoft.ServiceModel.Samples".
QString namespaceFrom(const QString &text);
// "calculator" from "Calculator Service.wsdl": lower case, letters, digits and underscores.
QString fileBaseFrom(const QString &text);

// Names that live side by side. Each is given away once; a later one gets a number, a reserved one an underscore.
class NameScope
{
public:
    explicit NameScope(const QSet<QString> &reserved = {}) : m_reserved(reserved) { }

    bool isFree(const QString &name) const { return !m_reserved.contains(name) && !m_used.contains(name); }
    QString take(const QString &name); // safe and unique

private:
    QSet<QString> m_reserved;
    QSet<QString> m_used;
    QHash<QString, int> m_numbers; // the next to try
};

// What a member is called, where those are the names of types: in scripts without capitals it could hide one.
QString memberName(const QString &word, const NameScope &types);

// What headers define as macros.
const QSet<QString> &macroNames();
// What generated members may not be called: members of QObject and of the library's base classes.
const QSet<QString> &channelMemberNames();
const QSet<QString> &serviceMemberNames();
// What members of structs may not be called: functions that structs have, and those of the library that these call.
const QSet<QString> &structMemberNames();
// What types cannot be called, because generated code means something else by it.
const QSet<QString> &libraryTypeNames();
// What generated functions call their own parameters and variables.
const QSet<QString> &localNames();

} // namespace ServiceModel::Generator
