// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/typemodel.h"

namespace ServiceModel::Generator {

// A built-in type of XML Schema part 2 and what stands for it in C++.
struct BuiltinType
{
    const char16_t *schemaName;
    const char16_t *cppType;
    bool isScalar; // cheap to pass by value
    bool isText;   // xs:string and what is derived from it: an enumeration of it becomes an enum
    const char16_t *header; // of the library, beside what every generated file has
};

// Null when there is none of that name.
const BuiltinType *builtinType(QStringView schemaName);
WhiteSpace whiteSpaceOfBuiltin(QStringView schemaName);

// Of types that schemas declare but everybody knows: a swaRef (WS-I Attachments Profile 1.0), and what WCF calls a Stream.
const BuiltinType *wellKnownType(QStringView namespaceUri, QStringView localName);

// SOAP's encoding has every built-in type with attributes for references (SOAP 1.1, section 5), which are followed before
// anything is decoded: the type of XML Schema for one of it, and any other as it is.
QName withoutSoapEncoding(const QName &name);

} // namespace ServiceModel::Generator
